using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Signalen;

namespace Maatwerk.Tests.Loket;

public class VoorkeurTests
{
    private static readonly Signaal Gewoon = new(new GebruikerId("t", "06"), "proef", "MW-2026-000001", "Er is iets.");

    [Theory]
    [InlineData("2026-11-26 10:00", "2026-11-26 10:00")] // Thursday morning
    [InlineData("2026-11-26 19:59", "2026-11-26 19:59")]
    [InlineData("2026-11-26 20:00", "2026-11-27 07:00")] // the evening is quiet
    [InlineData("2026-11-27 06:59", "2026-11-27 07:00")]
    [InlineData("2026-11-27 21:00", "2026-11-30 07:00")] // Friday night waits for Monday
    [InlineData("2026-12-25 11:00", "2026-12-28 07:00")] // Christmas waits for the first working day
    public void At_once_means_at_once_outside_the_quiet_hours(string nu, string wanted) =>
        Voorkeur.Standaard.When(Gewoon, Local(nu), Local(nu)).ShouldBe(Local(wanted));

    [Theory]
    [InlineData("2026-11-26 10:00", "2026-11-27 08:30")]
    [InlineData("2026-11-26 07:00", "2026-11-26 08:30")]
    [InlineData("2026-11-28 10:00", "2026-11-30 08:30")]
    public void Once_a_day_means_half_past_eight_on_the_next_working_day(string nu, string wanted) =>
        (Voorkeur.Standaard with { Wijze = Bezorgwijze.PerDag }).When(Gewoon, Local(nu), Local(nu)).ShouldBe(Local(wanted));

    [Fact]
    public void What_was_gathered_leaves_when_its_time_has_come() =>
        (Voorkeur.Standaard with { Wijze = Bezorgwijze.PerDag }).When(Gewoon, Local("2026-11-26 10:00"), Local("2026-11-27 08:30")).ShouldBe(Local("2026-11-27 08:30"));

    [Fact]
    public void What_is_urgent_comes_at_night_too() =>
        Voorkeur.Standaard.When(Gewoon with { IsDringend = true }, Local("2026-11-26 23:00"), Local("2026-11-26 23:00")).ShouldBe(Local("2026-11-26 23:00"));

    internal static DateTimeOffset Local(string text)
    {
        var local = DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(local, Nederland.Tijdzone.GetUtcOffset(local));
    }
}
