using System.Globalization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>Whether a day is the last or the coming one, by the clause it stands in; relative to Sunday 22 November 2026.</summary>
public class DayTenseTests
{
    [Theory]
    [InlineData("het vonnis van 3 november ligt hier", "2026-11-03")]
    [InlineData("de beschikking d.d. 12 oktober klopt niet", "2026-10-12")]
    [InlineData("brief dd 28-10 is zoek", "2026-10-28")]
    [InlineData("vrijdag werd hij uit huis gezet", "2026-11-20")]
    [InlineData("maandag hebben wij met ans, kees en de wijkagent gesproken", "2026-11-16")]
    [InlineData("op 14 oktober is de huur opgezegd", "2026-10-14")]
    [InlineData("dinsdag was de zitting", "2026-11-17")]
    [InlineData("afgelopen vr gesproken", "2026-11-20")]
    [InlineData("het verslag van dinsdag zit niet in het dossier", "2026-11-17")]
    [InlineData("uitkering is per 15 november gestopt", "2026-11-15")]
    [InlineData("verhuisd per 1-10", "2026-10-01")]
    [InlineData("gem heeft vrijdag laten weten niks te doen", "2026-11-20")]
    [InlineData("in week 44 is er gebeld", "2026-10-26")]
    [InlineData("cliënt is sinds 3 november dakloos", "2026-11-03")]
    [InlineData("vanaf 1 september kreeg zij geen toeslag meer", "2026-09-01")]
    [InlineData("hij woont daar al vanaf 12 oktober", "2026-10-12")]
    [InlineData("de deurwaarder stond dinsdag aan de deur", "2026-11-17")]
    [InlineData("kun je navragen wat er vrijdag is besproken", "2026-11-20")]
    [InlineData("de bezwaartermijn verliep op 14 oktober", "2026-10-14")]
    [InlineData("zaterdag is haar moeder overleden", "2026-11-21")]
    [InlineData("toen ik maandag belde was er niemand", "2026-11-16")]
    [InlineData("brief van 12 nov jl", "2026-11-12")]
    [InlineData("op de 10e is hij ontruimd", "2026-11-10")]
    [InlineData("de 10e al gebeld", "2026-11-10")]
    [InlineData("ik mis het verslag van het overleg van 17 november", "2026-11-17")]
    [InlineData("CIZ zou donderdag bellen maar ik heb niets gehoord", "2026-11-19")]
    [InlineData("vorige dinsdag belde hij", "2026-11-17")]
    [InlineData("vorige week vrijdag belde hij", "2026-11-13")]
    [InlineData("twee weken geleden is hij vertrokken", "2026-11-08")]
    [InlineData("tot 1 oktober had zij een uitkering", "2026-10-01")]
    [InlineData("wie was maandag bij het overleg", "2026-11-16")]
    public void In_a_clause_in_the_past_a_day_is_the_last_one(string text, string expected) => Days(text).ShouldBe(expected);

    [Theory]
    [InlineData("de zitting is gepland op 14 januari", "2027-01-14")]
    [InlineData("de zitting is gepland op vrijdag", "2026-11-27")]
    [InlineData("ontruiming staat gepland voor donderdag", "2026-11-26")]
    [InlineData("de ontruiming is verzet naar dinsdag", "2026-11-24")]
    [InlineData("de rechter heeft uitstel gegeven tot woensdag", "2026-11-25")]
    [InlineData("hij kreeg uitstel tot 4 januari", "2027-01-04")]
    [InlineData("als hij vrijdag niet betaald heeft volgt ontruiming", "2026-11-27")]
    [InlineData("vrijdag moet alles ingeleverd zijn", "2026-11-27")]
    [InlineData("vrijdag wordt alles afgesloten", "2026-11-27")]
    [InlineData("ik had graag donderdag een overleg gehad", "2026-11-26")]
    [InlineData("hij zou donderdag terug zijn in de opvang", "2026-11-26")]
    [InlineData("uitnodiging van dinsdag graag verzetten", "2026-11-24")]
    [InlineData("kindje is uitgerekend op 4 januari", "2027-01-04")]
    [InlineData("kun je navragen wat er vrijdag besproken wordt", "2026-11-27")]
    [InlineData("mevrouw moet vrijdag haar huis uit omdat de huur is opgezegd", "2026-11-27")]
    [InlineData("mevrouw is gevlucht, vrijdag moet ze weg bij haar zus", "2026-11-27")]
    [InlineData("ontruiming vrijdag, huur opgezegd, geen opvang", "2026-11-27")]
    [InlineData("exploot ontvangen, ontruiming 8 december", "2026-12-08")]
    [InlineData("kantoor is vrijdag gesloten?", "2026-11-27")]
    public void What_is_planned_wished_or_a_condition_lies_ahead(string text, string expected) => Days(text).ShouldBe(expected);

    [Theory]
    [InlineData("zit sinds woensdag zonder gas, vrijdag komt de monteur", "2026-11-18 2026-11-27")]
    [InlineData("maandag kwam de deurwaarder en donderdag komt hij terug", "2026-11-16 2026-11-26")]
    [InlineData("zij belde maandag dat ze donderdag uit huis moet", "2026-11-16 2026-11-26")]
    [InlineData("de rechter besloot dinsdag dat hij vrijdag weg moet zijn", "2026-11-17 2026-11-27")]
    [InlineData("gesprek van woensdag is verplaatst naar 3 december", "2026-11-25 2026-12-03")]
    [InlineData("laatste contact was 2 nov, volgende contact 2 dec", "2026-11-02 2026-12-02")]
    public void Each_clause_has_its_own_time(string text, string expected) => Days(text).ShouldBe(expected);

    [Theory]
    [InlineData("donderdag 12 november is er gebeld", "2026-11-12")]
    [InlineData("graag op vrijdag 20 november bellen", "2026-11-20")]
    public void A_weekday_that_fits_one_year_only_chooses_it(string text, string expected) => Days(text).ShouldBe(expected);

    static string Days(string text) => string.Join(' ', DutchDates.FindAll(text, Vandaag.Dag).Select(d => d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
