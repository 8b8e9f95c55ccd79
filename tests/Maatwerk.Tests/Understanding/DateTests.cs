using System.Globalization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>Days relative to Sunday 22 November 2026.</summary>
public class DateTests
{
    [Theory]
    [InlineData("vandaag nog", "2026-11-22")]
    [InlineData("morgen", "2026-11-23")]
    [InlineData("morgenochtend om 9 uur", "2026-11-23")]
    [InlineData("overmorgen", "2026-11-24")]
    [InlineData("gisteren is de stroom afgesloten", "2026-11-21")]
    [InlineData("eergisteren", "2026-11-20")]
    [InlineData("vrijdag", "2026-11-27")]
    [InlineData("aanstaande vrijdag", "2026-11-27")]
    [InlineData("dinsdagmiddag", "2026-11-24")]
    [InlineData("maandag staat hij op straat", "2026-11-23")]
    [InlineData("volgende week dinsdag", "2026-11-24")]
    [InlineData("dinsdag volgende week", "2026-11-24")]
    [InlineData("vorige week dinsdag", "2026-11-10")]
    [InlineData("afgelopen donderdag", "2026-11-19")]
    [InlineData("donderdag besloten", "2026-11-19")]
    [InlineData("heeft dinsdag gebeld", "2026-11-17")]
    [InlineData("vrijdag over een week", "2026-12-04")]
    [InlineData("over drie weken is de veiling", "2026-12-13")]
    [InlineData("over 2 dagen", "2026-11-24")]
    [InlineData("over een maand", "2026-12-22")]
    [InlineData("3 dagen geleden", "2026-11-19")]
    [InlineData("de 30e wordt ontruimd", "2026-11-30")]
    [InlineData("de ontruiming van de 9e", "2026-12-09")]
    [InlineData("per 1 februari de woning uit", "2027-02-01")]
    [InlineData("9 dec in Zwolle", "2026-12-09")]
    [InlineData("tot 7 december", "2026-12-07")]
    [InlineData("12 oktober besloten", "2026-10-12")]
    [InlineData("1 maart 2027", "2027-03-01")]
    [InlineData("vrijdag 4 december", "2026-12-04")]
    [InlineData("15-12", "2026-12-15")]
    [InlineData("15-12-2026", "2026-12-15")]
    [InlineData("15/1/27", "2027-01-15")]
    [InlineData("2026-12-01", "2026-12-01")]
    [InlineData("1.12.2026", "2026-12-01")]
    [InlineData("week 49", "2026-11-30")]
    [InlineData("week 3", "2027-01-18")]
    [InlineData("voor kerst", "2026-12-25")]
    [InlineData("oudjaarsdag", "2026-12-31")]
    [InlineData("dicht met hemelvaart", "2027-05-06")]
    [InlineData("tweede paasdag", "2027-03-29")]
    [InlineData("de laatste vrijdag van december", "2026-12-25")]
    [InlineData("de 12e van volgende maand", "2026-12-12")]
    [InlineData("a.s. woensdag", "2026-11-25")]
    [InlineData("maandag de dertigste", "2026-11-30")]
    [InlineData("vrijdag de 4e", "2026-12-04")]
    [InlineData("01-feb-2027", "2027-02-01")]
    public void A_day_is_read_in_a_sentence(string text, string expected) =>
        DutchDates.FindAll(text, Vandaag.Dag).Select(d => d.Date).ShouldBe([DateOnly.Parse(expected, CultureInfo.InvariantCulture)]);

    [Theory]
    [InlineData("goede morgen")]
    [InlineData("volgende week")]
    [InlineData("tot februari")]
    [InlineData("ik werk ma-di-do")]
    [InlineData("niet op vrijdags")]
    [InlineData("elke vrijdag")]
    [InlineData("de tweede keer")]
    [InlineData("dat duurt 4 weken")]
    [InlineData("24/7 bereikbaar")]
    [InlineData("31 april")]
    [InlineData("hij zat. Toen ging hij weg")]
    [InlineData("over een paar maanden")]
    [InlineData("3 maanden geleden")]
    [InlineData("de volgende dag")]
    public void What_names_no_day_gives_none(string text) => DutchDates.FindAll(text, Vandaag.Dag).ShouldBeEmpty();

    [Theory]
    [InlineData("de 3e", "2026-12-03")]
    [InlineData("30", "2026-11-30")]
    [InlineData("volgende week", "2026-11-23")]
    [InlineData("eind van de maand", "2026-11-30")]
    [InlineData("binnen twee weken", "2026-12-06")]
    [InlineData("vr", "2026-11-27")]
    [InlineData("zo snel mogelijk", "2026-11-22")]
    [InlineData("februari", "2027-02-01")]
    public void An_answer_to_when_may_be_looser(string text, string expected) => DutchDates.Parse(text, Vandaag.Dag).ShouldBe(DateOnly.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void A_day_keeps_the_time_that_stands_with_it() => DutchDates.FindAll("donderdag om 10 uur", Vandaag.Dag)[0].Time.ShouldBe(new TimeOnly(10, 0));
}
