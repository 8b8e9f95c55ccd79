namespace Maatwerk.Domain.Understanding;

/// <summary>A day that was named: what was said, and the last and the coming day it can be. Both are the same when it is certain, and absent when the day does not exist.</summary>
internal readonly record struct Day(string Iso, DateOnly? Past, DateOnly? Future)
{
    public bool IsCertain => Past == Future;

    public static Day On(DateOnly day) => new(IsoText.Of(day), day, day);

    /// <summary>A full date; one that does not exist (30 February) keeps its notation and has no days.</summary>
    public static Day? Full(int year, int month, int day) =>
        year is < 100 or > 9900 || month is < 1 or > 12 || day is < 1 or > 31 ? null
        : day <= DateTime.DaysInMonth(year, month) ? On(new DateOnly(year, month, day))
        : month == 2 ? new Day(IsoText.Date(year, month, day), null, null) : null;

    /// <summary>A day and month without a year.</summary>
    public static Day? Yearless(int month, int day, DateOnly today)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2020, month)) return month == 2 && day is 30 or 31 ? new Day(IsoText.Date(null, 2, day), null, null) : null;
        DateOnly? past = null, future = null;
        for (var year = today.Year - 8; year <= today.Year + 8 && future is null; year++)
            if (year is > 0 and < 9999 && day <= DateTime.DaysInMonth(year, month))
            {
                var found = new DateOnly(year, month, day);
                if (found < today) past = found;
                else future = found;
            }
        return new Day(IsoText.Date(null, month, day), past, future);
    }

    /// <summary>"de 15e": a day of this month or the one before or after it.</summary>
    public static Day? OfMonth(int day, DateOnly today)
    {
        if (day is < 1 or > 31) return null;
        DateOnly? past = null, future = null;
        for (var months = -3; months <= 3 && future is null; months++)
        {
            var month = new DateOnly(today.Year, today.Month, 1).AddMonths(months);
            if (day > DateTime.DaysInMonth(month.Year, month.Month)) continue;
            var found = month.AddDays(day - 1);
            if (found < today) past = found;
            else future = found;
        }
        return new Day(IsoText.Date(null, null, day), past, future);
    }

    /// <summary>A weekday, 0 for Monday.</summary>
    public static Day OnWeekday(int weekday, DateOnly today)
    {
        var coming = DateWords.InWeek(today, weekday, 0);
        if (coming < today) coming = coming.AddDays(7);
        return new Day(IsoText.Weekday(weekday), coming.AddDays(-7), coming);
    }
}
