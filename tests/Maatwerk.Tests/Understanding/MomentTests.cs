using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>Moments relative to Sunday 22 November 2026, ten o'clock. Readings are written as start, and end when that is another.</summary>
public class MomentTests
{
    static readonly DateTime s_now = new(2026, 11, 22, 10, 0, 0);

    static string Read(string text) => string.Join("; ", Moments.FindAll(text, s_now).Select(m => $"{text.Substring(m.Start, m.Length)} = {Write(m.Moment)}"));

    static string Write(Moment moment) => string.Join(" | ", moment.Readings.Select(r => moment.Kind switch
    {
        MomentKind.Date => $"{r.Start:yyyy-MM-dd}",
        MomentKind.Time => $"{r.Start:HH:mm}",
        MomentKind.DateTime => $"{r.Start:yyyy-MM-dd HH:mm}",
        MomentKind.DateRange => $"{r.Start:yyyy-MM-dd}..{r.End:yyyy-MM-dd}",
        MomentKind.TimeRange => $"{r.Start:HH:mm}..{r.End:HH:mm}",
        MomentKind.DateTimeRange => $"{r.Start:yyyy-MM-dd HH:mm}..{r.End:yyyy-MM-dd HH:mm}",
        _ => r.Iso,
    }));

    [Theory]
    [InlineData("zitting op 14/12", "14/12 = 2025-12-14 | 2026-12-14")]
    [InlineData("de hoorzitting van 3 februari 2027", "3 februari 2027 = 2027-02-03")]
    [InlineData("besluit van 9-okt-2026", "9-okt-2026 = 2026-10-09")]
    [InlineData("ze vertrekt de 8e van mei", "de 8e van mei = 2026-05-08 | 2027-05-08")]
    [InlineData("huisbezoek aankomende donderdag", "aankomende donderdag = 2026-11-26")]
    [InlineData("huisbezoek a.s. donderdag", "a.s. donderdag = 2026-11-26")]
    [InlineData("bel mij donderdag over een week", "donderdag over een week = 2026-12-03")]
    [InlineData("overleg is de tweede woensdag van december", "de tweede woensdag van december = 2025-12-10 | 2026-12-09")]
    [InlineData("de 12e van volgende maand loopt het af", "de 12e van volgende maand = 2026-12-12")]
    [InlineData("vier dagen na 1 december 2026", "vier dagen na 1 december 2026 = 2026-12-05")]
    [InlineData("zes weken geleden ziek gemeld", "zes weken geleden = 2026-10-11")]
    [InlineData("31 februari bestaat niet", "31 februari = ")]
    public void A_day_is_read(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("een overleg voor morgen 14:30", "morgen 14:30 = 2026-11-23 14:30")]
    [InlineData("plan het in voor morgen 14:30", "morgen 14:30 = 2026-11-23 14:30")]
    [InlineData("het moet rond zijn voor morgen 14:30", "voor morgen 14:30 = ..2026-11-23 14:30")]
    public void What_is_planned_for_a_time_is_then_and_not_before_it(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("kantoor dicht met hemelvaartsdag", "hemelvaartsdag = 2026-05-14 | 2027-05-06")]
    [InlineData("tweede paasdag 2027 zijn wij dicht", "tweede paasdag 2027 = 2027-03-29")]
    [InlineData("op koningsdag 2025", "koningsdag 2025 = 2025-04-26")]
    [InlineData("volgende nieuwjaarsdag", "volgende nieuwjaarsdag = 2027-01-01")]
    [InlineData("de begroting komt met prinsjesdag", "prinsjesdag = 2026-09-15 | 2027-09-21")]
    public void A_holiday_is_read(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("ik bel om kwart voor drie", "kwart voor drie = 02:45 | 14:45")]
    [InlineData("tien over half vier 's middags", "tien over half vier 's middags = 15:40")]
    [InlineData("ze is er om 16.45u", "om 16.45u = 16:45")]
    [InlineData("'s ochtends om 8", "'s ochtends om 8 = 08:00")]
    [InlineData("het spreekuur begint om zeven uur", "zeven uur = 07:00 | 19:00")]
    [InlineData("om middernacht", "middernacht = 00:00")]
    public void A_time_is_read(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("morgen om half tien", "morgen om half tien = 2026-11-23 09:30 | 2026-11-23 21:30")]
    [InlineData("vanmiddag om 3 uur", "vanmiddag om 3 uur = 2026-11-22 15:00")]
    [InlineData("13.30 uur op 2 december 2026", "13.30 uur op 2 december 2026 = 2026-12-02 13:30")]
    [InlineData("over 20 minuten", "over 20 minuten = 2026-11-22 10:20")]
    [InlineData("eind van de dag weet ik het", "eind van de dag = 2026-11-22 23:59")]
    public void A_day_with_a_time_is_read(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("tussen 6 en 14 dec 2026", "tussen 6 en 14 dec 2026 = 2026-12-06..2026-12-14")]
    [InlineData("van 30-11 tot 4-12 ben ik weg", "van 30-11 tot 4-12 = 2025-11-30..2025-12-04 | 2026-11-30..2026-12-04")]
    [InlineData("van april tot juli", "van april tot juli = 2026-04-01..2026-07-01 | 2027-04-01..2027-07-01")]
    [InlineData("volgende week maandag tot donderdag", "volgende week maandag tot donderdag = 2026-11-23..2026-11-26")]
    [InlineData("tussen nu en 1 maart 2027", "tussen nu en 1 maart 2027 = 2026-11-22..2027-03-01")]
    [InlineData("begrotingen 2024-2026", "2024-2026 = 2024-01-01..2026-01-01")]
    [InlineData("in week 50", "week 50 = 2026-12-07..2026-12-14")]
    [InlineData("komende drie dagen", "komende drie dagen = 2026-11-23..2026-11-26")]
    [InlineData("binnen 6 weken beslissen", "binnen 6 weken = 2026-11-22..2027-01-03")]
    [InlineData("het tweede kwartaal van 2027", "het tweede kwartaal van 2027 = 2027-04-01..2027-07-01")]
    [InlineData("eind januari 2027", "eind januari 2027 = 2027-01-16..2027-02-01")]
    [InlineData("medio maart 2027", "medio maart 2027 = 2027-03-11..2027-03-21")]
    [InlineData("begin volgend jaar", "begin volgend jaar = 2027-01-01..2027-07-01")]
    [InlineData("de eerste week van februari 2027", "de eerste week van februari 2027 = 2027-02-01..2027-02-08")]
    [InlineData("het weekend van 12 december 2026", "het weekend van 12 december 2026 = 2026-12-12..2026-12-14")]
    public void A_stretch_of_days_is_read(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("bereikbaar van 9.00 tot 17.30 uur", "van 9.00 tot 17.30 uur = 09:00..17:30")]
    [InlineData("dinsdag 1 december 2026 tussen 13 en 15 uur", "dinsdag 1 december 2026 tussen 13 en 15 uur = 2026-12-01 13:00..2026-12-01 15:00")]
    [InlineData("van dinsdag 14:00 tot maandag 16:00", "van dinsdag 14:00 tot maandag 16:00 = 2026-11-17 14:00..2026-11-23 16:00 | 2026-11-24 14:00..2026-11-30 16:00")]
    [InlineData("laat op de avond", "laat op de avond = 18:00..20:00")]
    [InlineData("morgenochtend kan ook", "morgenochtend = 2026-11-23 08:00..2026-11-23 12:00")]
    [InlineData("laat in de middag", "laat in de middag = 14:00..16:00")]
    [InlineData("het komende uur", "komende uur = 2026-11-22 10:00..2026-11-22 11:00")]
    public void A_stretch_of_hours_is_read(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("al anderhalf jaar dakloos", "anderhalf jaar = P1.5Y")]
    [InlineData("het duurt 2 maanden en 10 dagen", "2 maanden en 10 dagen = P2M10D")]
    [InlineData("een gesprek van drie kwartier duurt een half uur te lang", "drie kwartier = PT45M; een half uur = PT0.5H")]
    [InlineData("zij komt dagelijks", "dagelijks = P1D")]
    [InlineData("elke dinsdag om 10:00 overleg", "elke dinsdag om 10:00 = XXXX-WXX-2T10:00")]
    [InlineData("om de week woensdag", "om de week woensdag = XXXX-WXX-3")]
    [InlineData("eenmaal per maand", "eenmaal per maand = P1M")]
    public void A_length_and_a_repetition_are_read(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("voor 1 februari 2027", MomentRelation.Before, "..2027-02-01")]
    [InlineData("na 2025", MomentRelation.After, "2026-01-01..")]
    [InlineData("sinds september 2026", MomentRelation.Since, "2026-09-01..")]
    [InlineData("uiterlijk 4 januari 2027", MomentRelation.Before, "..2027-01-04")]
    [InlineData("op of voor 4 januari 2027", MomentRelation.Until, "..2027-01-04")]
    [InlineData("na 17:30", MomentRelation.After, "17:30..")]
    public void What_lies_before_or_after_a_moment_is_open_on_one_side(string text, MomentRelation relation, string expected)
    {
        var moment = Moments.FindAll(text, s_now).ShouldHaveSingleItem().Moment;
        moment.Relation.ShouldBe(relation);
        Write(moment).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Goedemorgen collega's")]
    [InlineData("dossier 2019-2024-31")]
    [InlineData("bel (030) 000-0000")]
    [InlineData("een aandeel van 7.25 procent")]
    [InlineData("drie tot vijf kinderen thuis")]
    [InlineData("wij denken graag mee")]
    [InlineData("een schuld van 2000 euro")]
    [InlineData("1 op 1 begeleiding")]
    public void What_names_no_moment_gives_none(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void The_notation_keeps_what_was_said()
    {
        Moments.FindAll("vrijdag", s_now)[0].Moment.Readings.Select(r => r.Iso).ShouldBe(["XXXX-WXX-5", "XXXX-WXX-5"]);
        Moments.FindAll("17 april", s_now)[0].Moment.Readings[0].Iso.ShouldBe("XXXX-04-17");
        Moments.FindAll("van 3 tot 6 mei 2027", s_now)[0].Moment.Readings[0].Iso.ShouldBe("(2027-05-03,2027-05-06,P3D)");
    }

    [Fact]
    public void A_moment_outside_the_calendar_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => Moments.FindAll("morgen", new DateTime(9999, 12, 31)));
}
