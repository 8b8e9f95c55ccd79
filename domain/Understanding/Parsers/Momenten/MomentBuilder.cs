namespace Maatwerk.Domain.Understanding;

/// <summary>Makes moments out of days, times, stretches and lengths: all readings, past before coming, as said before twelve hours later.</summary>
internal static class MomentBuilder
{
    public static Moment Of(Day day) => new(MomentKind.Date, MomentRelation.None, [.. Days(day).Select(d => At(day.Iso, d?.ToDateTime(default)))]);

    public static Moment Of(Clock clock, MomentRelation relation = MomentRelation.None) => new(MomentKind.Time, relation, [.. clock.Ways.Select(c => At(c.Iso, DateTime.MinValue + c.Time))]);

    public static Moment Of(Day day, Clock clock, MomentRelation relation = MomentRelation.None) =>
        new(MomentKind.DateTime, relation, [.. clock.Ways.SelectMany(c => Days(day).Select(d => At(day.Iso + c.Iso, d?.ToDateTime(TimeOnly.FromTimeSpan(c.Time)))))]);

    public static Moment At(DateTime moment, string? iso = null) => new(MomentKind.DateTime, MomentRelation.None, [At(iso ?? IsoText.Of(moment), moment)]);

    public static Moment Of(Stretch stretch) => new(MomentKind.DateRange, stretch.Relation, [.. Distinct(stretch.Past, stretch.Future).Select(d => new Reading(stretch.Iso, d?.Start.ToDateTime(default), d?.End.ToDateTime(default)))]);

    public static Moment Of(CountedStretches.Counted counted)
    {
        var write = counted.HasTime ? (Func<DateTime, string>)IsoText.Of : d => IsoText.Of(DateOnly.FromDateTime(d));
        var iso = counted.Iso ?? IsoText.Range(write(counted.Start), write(counted.End), counted.Length);
        var (start, end) = counted.HasTime ? (counted.Start, counted.End) : (counted.Start.Date, counted.End.Date);
        return new Moment(counted.HasTime ? MomentKind.DateTimeRange : MomentKind.DateRange, counted.Relation, [counted.Relation switch
        {
            MomentRelation.After => new Reading(iso, start, null),
            MomentRelation.Before => new Reading(iso, null, end),
            _ => new Reading(iso, start, end),
        }]);
    }

    public static Moment Of(DayPart part, MomentRelation half)
    {
        var (code, start, end) = DayParts.Hours(part, half);
        return new Moment(MomentKind.TimeRange, half, [new Reading(code, DateTime.MinValue + start, DateTime.MinValue + end)]);
    }

    public static Moment Of(Day day, DayPart part, MomentRelation half)
    {
        var (code, start, end) = DayParts.Hours(part, half);
        return new Moment(MomentKind.DateTimeRange, half, [.. Days(day).Select(d => new Reading(day.Iso + code, d?.ToDateTime(TimeOnly.FromTimeSpan(start)), d?.ToDateTime(TimeOnly.FromTimeSpan(end))))]);
    }

    public static Moment Of(IEnumerable<(Clock From, Clock To)> ranges) =>
        new(MomentKind.TimeRange, MomentRelation.None, [.. ranges.Select(r => new Reading(IsoText.Range(r.From.Iso, r.To.Iso, IsoText.Length(r.To.Time - r.From.Time)), DateTime.MinValue + r.From.Time, DateTime.MinValue + r.To.Time))]);

    /// <summary>Two times on a day; an end before its start is on the next day.</summary>
    public static Moment Of(Day day, IEnumerable<(Clock From, Clock To)> ranges) => new(MomentKind.DateTimeRange, MomentRelation.None, [.. ranges.SelectMany(r => Days(day).Select(d =>
    {
        var over = r.To.Time < r.From.Time;
        var end = over ? d?.AddDays(1) : d;
        return new Reading(IsoText.Range(day.Iso + r.From.Iso, (over && day.IsCertain && end is { } next ? IsoText.Of(next) : day.Iso) + r.To.Iso, IsoText.Length(r.To.Time - r.From.Time)),
            d?.ToDateTime(TimeOnly.FromTimeSpan(r.From.Time)), end?.ToDateTime(TimeOnly.FromTimeSpan(r.To.Time)));
    }))]);

    public static Moment Of(TimeLength length, MomentRelation relation) => new(MomentKind.Duration, relation, [new Reading(length.Iso, null, null, length.Length)]);

    public static Moment Set(string iso) => new(MomentKind.Set, MomentRelation.None, [new Reading(iso, null, null)]);

    static IEnumerable<DateOnly?> Days(Day day) => day.IsCertain ? [day.Future] : [day.Past, day.Future];

    static IEnumerable<T> Distinct<T>(T past, T future) => EqualityComparer<T>.Default.Equals(past, future) ? [future] : [past, future];

    static Reading At(string iso, DateTime? moment) => new(iso, moment, moment);
}
