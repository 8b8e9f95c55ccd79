namespace Maatwerk.Domain.Understanding;

/// <summary>A length of time in units: 1 year, 1 month and 21 days.</summary>
internal sealed record TimeLength(IReadOnlyList<(decimal Count, TimeUnit Unit)> Parts)
{
    static readonly TimeUnit[] s_order = [TimeUnit.Century, TimeUnit.Decade, TimeUnit.Year, TimeUnit.Quarter, TimeUnit.Month, TimeUnit.Week, TimeUnit.Weekend, TimeUnit.Workday, TimeUnit.Night, TimeUnit.Day, TimeUnit.Hour, TimeUnit.Minute, TimeUnit.Second];

    public bool HasTime => Parts.Any(p => p.Unit <= TimeUnit.Hour);

    public string Iso
    {
        get
        {
            var parts = Parts.OrderBy(p => Array.IndexOf(s_order, p.Unit)).ToList();
            var date = string.Concat(parts.Where(p => p.Unit > TimeUnit.Hour).Select(Written));
            var time = string.Concat(parts.Where(p => p.Unit <= TimeUnit.Hour).Select(Written));
            return "P" + date + (time.Length > 0 ? "T" + time : "");
        }
    }

    /// <summary>A year is taken as 365 days, a month as 30.</summary>
    public TimeSpan Length => TimeSpan.FromSeconds((double)Parts.Sum(p => p.Count * Seconds(p.Unit)));

    /// <summary>The moment this much later (earlier when the sign is -1); null when it falls out of the calendar.</summary>
    public DateTime? From(DateTime start, int sign)
    {
        foreach (var (count, unit) in Parts.OrderBy(p => Array.IndexOf(s_order, p.Unit)))
        {
            if (count > 100_000 && unit >= TimeUnit.Day || count > 100_000_000) return null;
            var whole = (int)Math.Truncate(count) * sign;
            var months = unit switch { TimeUnit.Century => 1200, TimeUnit.Decade => 120, TimeUnit.Year => 12, TimeUnit.Quarter => 3, TimeUnit.Month => 1, _ => 0 };
            if (start.Year + whole * (double)months / 12 is < 100 or > 9900) return null;
            if (months == 12 && count % 1 != 0) whole = (int)Math.Truncate(count * 12) * sign;
            start = unit == TimeUnit.Workday ? Kalender.Werkdagen.Add(DateOnly.FromDateTime(start), Math.Clamp(whole, -2000, 2000)).ToDateTime(TimeOnly.FromDateTime(start))
                : months > 0 ? start.AddMonths(months == 12 && count % 1 != 0 ? whole : whole * months)
                : unit >= TimeUnit.Day ? start.AddDays((int)Math.Truncate(count * Seconds(unit) / 86_400) * sign) : start.AddSeconds((double)(count * Seconds(unit)) * sign);
        }
        return start;
    }

    static string Written((decimal Count, TimeUnit Unit) part) => part.Unit switch
    {
        TimeUnit.Century => IsoText.Number(part.Count * 100) + "Y",
        TimeUnit.Decade => IsoText.Number(part.Count * 10) + "Y",
        TimeUnit.Quarter => IsoText.Number(part.Count * 3) + "M",
        TimeUnit.Weekend => IsoText.Number(part.Count) + "WE",
        TimeUnit.Workday => IsoText.Number(part.Count) + "BD",
        TimeUnit.Night => IsoText.Number(part.Count) + "D",
        _ => IsoText.Number(part.Count) + part.Unit.ToString()[0],
    };

    public static decimal Seconds(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1, TimeUnit.Minute => 60, TimeUnit.Hour => 3600, TimeUnit.Weekend => 2 * 86_400, TimeUnit.Week => 7 * 86_400, TimeUnit.Month => 30 * 86_400,
        TimeUnit.Quarter => 90 * 86_400, TimeUnit.Year => 365 * 86_400, TimeUnit.Decade => 3650 * 86_400m, TimeUnit.Century => 36_500 * 86_400m, _ => 86_400,
    };
}
