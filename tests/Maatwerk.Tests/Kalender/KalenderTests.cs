using Maatwerk.Domain.Kalender;

namespace Maatwerk.Tests.Kalender;

public class KalenderTests
{
    [Fact]
    public void Dates_and_amounts_read_as_Dutch_people_write_them()
    {
        Datum.Lang(new DateOnly(2026, 11, 27)).ShouldBe("vrijdag 27 november 2026");
        Datum.MetTijd(new DateTimeOffset(2026, 11, 27, 13, 5, 0, TimeSpan.Zero)).ShouldBe("27 november 2026 om 14.05 uur");
        Datum.Afstand(new DateOnly(2026, 11, 27), new DateOnly(2026, 11, 22)).ShouldBe("over 5 dagen");
        Bedrag.Tekst(1972.93m).ShouldBe("€ 1.972,93");
        Bedrag.Tekst(28000m).ShouldBe("€ 28.000");
        Bedrag.Tekst(1234567.5m).ShouldBe("€ 1.234.567,50");
    }

    [Theory]
    [InlineData(2024, 3, 31), InlineData(2025, 4, 20), InlineData(2026, 4, 5), InlineData(2027, 3, 28), InlineData(2038, 4, 25)]
    public void Easter_falls_where_it_falls(int jaar, int maand, int dag) => Feestdagen.Pasen(jaar).ShouldBe(new DateOnly(jaar, maand, dag));

    [Theory]
    [InlineData("2026-04-03", "Goede Vrijdag"), InlineData("2026-04-06", "tweede paasdag"), InlineData("2026-05-14", "Hemelvaartsdag"), InlineData("2026-05-25", "tweede pinksterdag")]
    [InlineData("2025-04-26", "Koningsdag"), InlineData("2025-04-27", null), InlineData("2026-04-27", "Koningsdag"), InlineData("2026-05-05", "Bevrijdingsdag"), InlineData("2026-12-26", "tweede kerstdag"), InlineData("2026-11-23", null)]
    public void Holidays_are_those_of_the_law_on_terms(string dag, string? naam) =>
        Feestdagen.Name(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(naam);

    [Fact]
    public void Working_days_skip_weekends_and_holidays()
    {
        Werkdagen.Add(new DateOnly(2026, 11, 27), 3).ShouldBe(new DateOnly(2026, 12, 2));
        Werkdagen.Add(new DateOnly(2026, 12, 24), 1).ShouldBe(new DateOnly(2026, 12, 28));
        Werkdagen.Add(new DateOnly(2026, 11, 23), -1).ShouldBe(new DateOnly(2026, 11, 20));
        Werkdagen.EndOfTerm(new DateOnly(2026, 4, 3)).ShouldBe(new DateOnly(2026, 4, 7));
        Werkdagen.Between(new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 27)).ShouldBe(5);
        Werkdagen.Tekst(1).ShouldBe("1 werkdag");
    }

    [Fact]
    public void Adding_and_counting_working_days_agree_over_fifteen_years()
    {
        for (var dag = new DateOnly(2025, 1, 1); dag.Year < 2040; dag = dag.AddDays(11))
            Werkdagen.Between(dag, Werkdagen.Add(dag, 10)).ShouldBe(10);
    }

    [Fact]
    public void The_day_in_the_Netherlands_turns_at_Dutch_midnight()
    {
        Nederland.Day(new DateTimeOffset(2026, 11, 22, 22, 59, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 11, 22));
        Nederland.Day(new DateTimeOffset(2026, 11, 22, 23, 1, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 11, 23));
        Nederland.Day(new DateTimeOffset(2026, 7, 1, 22, 1, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 7, 2));
        Nederland.StartOf(new DateOnly(2026, 7, 1)).ToUniversalTime().Hour.ShouldBe(22);
    }

    [Fact]
    public void Without_time_zone_data_the_European_rule_gives_the_same_hours()
    {
        var rule = Nederland.EuropeanRule();
        for (var moment = new DateTimeOffset(2025, 1, 1, 0, 30, 0, TimeSpan.Zero); moment.Year < 2040; moment = moment.AddHours(1))
            TimeZoneInfo.ConvertTime(moment, rule).Offset.ShouldBe(Nederland.Local(moment).Offset, moment.ToString("o", System.Globalization.CultureInfo.InvariantCulture));
    }
}
