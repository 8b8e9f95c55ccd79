using System.Globalization;

namespace Maatwerk.Domain.Understanding;

/// <summary>The how-manieth weekday of a month, and days of a month that must fall on a weekday.</summary>
internal static class MonthWeekdays
{
    const int MonthsToSearch = 84;

    /// <summary>The n-th weekday of a month, the last one for -1; null when there is no fifth.</summary>
    public static DateOnly? Nth(int year, int month, int weekday, int nth)
    {
        if (year is < 100 or > 9900) return null;
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays((weekday - ((int)first.DayOfWeek + 6) % 7 + 7) % 7).AddDays(7 * (nth < 0 ? 4 : nth - 1));
        return day.Month == month ? day : nth < 0 ? day.AddDays(-7) : null;
    }

    public static Day Sure(int year, int month, int weekday, int nth) =>
        Nth(year, month, weekday, nth) is { } day ? new Day(Iso(IsoText.Month(year, month), weekday, nth), day, day) : new Day(Iso(IsoText.Month(year, month), weekday, nth), null, null);

    public static Day Yearless(int month, int weekday, int nth, DateOnly today)
    {
        var here = Nth(today.Year, month, weekday, nth);
        var ahead = here >= today ? here : Nth(today.Year + 1, month, weekday, nth);
        return new Day(Iso(IsoText.Month(null, month), weekday, nth), here < today ? here : Nth(today.Year - 1, month, weekday, nth), ahead);
    }

    /// <summary>Of a month that was named ("van de maand") the notation keeps the rank; of this month alone the day is certain.</summary>
    public static Day? InMonth(DateOnly month, int weekday, int nth, bool named) =>
        Nth(month.Year, month.Month, weekday, nth) is { } day ? named ? new Day(Iso(IsoText.Month(null, month.Month), weekday, nth), day, day) : Day.On(day) : null;

    public static Day? DayOfThisMonth(DateOnly today, int day) => day >= 1 && day <= DateTime.DaysInMonth(today.Year, today.Month) ? Day.On(new DateOnly(today.Year, today.Month, day)) : null;

    /// <summary>"maandag 21": the last and the coming 21st that is a Monday.</summary>
    public static Day OnWeekday(int weekday, int number, DateOnly today)
    {
        DateOnly? past = null, future = null;
        for (var months = 0; months <= MonthsToSearch && (past is null || future is null); months++)
        {
            past ??= Fits(today, -months, weekday, number) is { } behind && behind < today ? behind : null;
            future ??= Fits(today, months, weekday, number) is { } ahead && ahead >= today ? ahead : null;
        }
        return new Day(IsoText.Weekday(weekday), past, future);
    }

    static DateOnly? Fits(DateOnly today, int months, int weekday, int number)
    {
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(months);
        if (number > DateTime.DaysInMonth(month.Year, month.Month)) return null;
        var day = month.AddDays(number - 1);
        return ((int)day.DayOfWeek + 6) % 7 == weekday ? day : null;
    }

    static string Iso(string month, int weekday, int nth) => string.Create(CultureInfo.InvariantCulture, $"{month}-WXX-{weekday + 1}-#{(nth < 0 ? 5 : nth)}");
}
