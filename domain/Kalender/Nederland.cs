namespace Maatwerk.Domain.Kalender;

/// <summary>Time in the Netherlands. Instants are kept in UTC, deadlines as local dates.</summary>
public static class Nederland
{
    /// <summary>Europe/Amsterdam; where the machine has no time zone data, the rule of Directive 2000/84/EC: summer time from the last Sunday of March to that of October, 01:00 UTC.</summary>
    public static TimeZoneInfo Tijdzone { get; } = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out var zone) ? zone : EuropeanRule();

    public static DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Tijdzone);

    /// <summary>The calendar day it is in the Netherlands at this instant.</summary>
    public static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    public static DateOnly Today(TimeProvider clock) => Day(clock.GetUtcNow());

    /// <summary>The instant at which this local day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly dag)
    {
        var midnight = dag.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Tijdzone.GetUtcOffset(midnight));
    }

    internal static TimeZoneInfo EuropeanRule()
    {
        var summer = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday));
        return TimeZoneInfo.CreateCustomTimeZone("Europe/Amsterdam", TimeSpan.FromHours(1), "Nederland", "Nederland", "Nederland (zomertijd)", [summer]);
    }
}
