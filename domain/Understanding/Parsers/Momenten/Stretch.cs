namespace Maatwerk.Domain.Understanding;

/// <summary>The days from one up to another; the end lies outside it.</summary>
internal readonly record struct Days(DateOnly Start, DateOnly End);

/// <summary>A stretch of days that was named: a week, month, year. Like a <see cref="Day"/> it has a last and a coming one; a season has none.</summary>
internal readonly record struct Stretch(string Iso, Days? Past, Days? Future, TimeUnit Unit, MomentRelation Relation = MomentRelation.None)
{
    /// <summary>Named by where it lies from now ("deze maand"), not by its own name.</summary>
    public bool IsRelative { get; init; }

    public bool IsCertain => Past == Future;

    public static Stretch Sure(string iso, DateOnly start, DateOnly end, TimeUnit unit) => new(iso, new Days(start, end), new Days(start, end), unit);

    public static Stretch? Month(int year, int month) => year is < 100 or > 9900 || month is < 1 or > 12 ? null : Sure(IsoText.Month(year, month), new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1), TimeUnit.Month);

    public static Stretch? Year(int year) => year is < 100 or > 9900 ? null : Sure(IsoText.Year(year), new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1), TimeUnit.Year);

    public static Stretch Week(DateOnly monday) => Sure(IsoText.Week(monday), monday, monday.AddDays(7), TimeUnit.Week);

    public static Stretch Weekend(DateOnly monday) => Sure(IsoText.Week(monday) + "-WE", monday.AddDays(5), monday.AddDays(7), TimeUnit.Weekend);

    /// <summary>A month without a year; the month of today is the coming one.</summary>
    public static Stretch Yearless(int month, DateOnly today) => Months(month, 1, IsoText.Month(null, month), today) with { Unit = TimeUnit.Month };

    /// <summary>A quarter or half year, with or without a year.</summary>
    public static Stretch Part(int? year, int firstMonth, int months, DateOnly today)
    {
        var ahead = firstMonth + months > 12;
        if (year is { } known)
        {
            var start = new DateOnly(Math.Clamp(known, 100, 9900), firstMonth, 1);
            return Sure(IsoText.Range(IsoText.Of(start), IsoText.Of(start.AddMonths(months)), $"P{months}M"), start, start.AddMonths(months), TimeUnit.Month);
        }
        var iso = IsoText.Range(IsoText.Date(null, firstMonth, 1), ahead ? "XXXX-01-01" : IsoText.Date(null, firstMonth + months, 1), $"P{months}M");
        return Months(firstMonth, months, iso, today);
    }

    static Stretch Months(int firstMonth, int months, string iso, DateOnly today)
    {
        var here = new DateOnly(today.Year, firstMonth, 1);
        var over = here.AddMonths(months) <= today;
        var (past, future) = over ? (here, here.AddYears(1)) : (here.AddYears(-1), here);
        return new Stretch(iso, new Days(past, past.AddMonths(months)), new Days(future, future.AddMonths(months)), TimeUnit.Month);
    }
}
