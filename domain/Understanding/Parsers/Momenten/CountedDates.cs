namespace Maatwerk.Domain.Understanding;

/// <summary>Moments counted from now or from a day: "over twee weken", "een maand geleden", "twee dagen na vandaag", "drie weken vanaf morgen", "30 minuten later", "twee zondagen vanaf nu".</summary>
internal static class CountedDates
{
    /// <summary>The day, or the moment when hours or minutes are counted (then <see cref="Counted.Moment"/> is set).</summary>
    public readonly record struct Counted(Day Day, DateTime? Moment);

    public static Hit<Counted>? Read(MomentText text, int at) => Ahead(text, at) ?? Anchored(text, at) ?? Weekdays(text, at) ?? WeekdayAhead(text, at);

    /// <summary>"over 3 jaar", "in 3 jaar", "na 2 weken".</summary>
    static Hit<Counted>? Ahead(MomentText text, int at)
    {
        if (text.Norm(at) is not ("over" or "in" or "na") || LengthReader.Read(text, at + 1) is not { } length) return null;
        if (text.Norm(at) is "in" && (text.Norm(length.Last + 1) is "tijd" or "totaal" || length.Value.HasTime)) return null;
        if (FromNow(text, length.Last + 1) is not null || text.Norm(length.Last + 3) is "toekomst" || Link(text, length.Last + 1) is not null) return null;
        return Made(text, length.Value, 1, text.Now, length.Last);
    }

    static Hit<Counted>? Anchored(MomentText text, int at)
    {
        if (LengthReader.Read(text, at) is not { } length) return null;
        var next = length.Last + 1;
        if (text.Norm(next) is "geleden" || text.Norm(next) is "terug" && !length.Value.HasTime && !text.At(next + 1).IsWord) return Made(text, length.Value, -1, text.Now, next);
        if (text.Norm(next) is "later" && text.Norm(next + 1) is not ("dan" or "op" or "in")) return Made(text, length.Value, 1, text.Now, next);
        if (FromNow(text, next) is { } now) return Made(text, length.Value, now.Value, text.Now, now.Last);
        if (length.Value.HasTime || Link(text, next) is not { } link || DayReader.Anchor(text, link.Last + 1) is not { Value.Future: { } anchor } day) return null;
        return Made(text, length.Value, link.Value, anchor.ToDateTime(TimeOnly.MinValue), day.Last);
    }

    /// <summary>"vanaf nu", "na nu".</summary>
    static Hit<int>? FromNow(MomentText text, int at) => text.Norm(at) is "vanaf" or "na" && text.Norm(at + 1) is "nu" ? new Hit<int>(1, at + 1) : null;

    static Hit<int>? Link(MomentText text, int at) => (text.Norm(at), text.Norm(at + 1)) switch
    {
        ("gerekend", "vanaf") => new Hit<int>(1, at + 1),
        ("vanaf" or "na" or "sedert", _) => new Hit<int>(1, at),
        ("voor", _) => new Hit<int>(-1, at),
        ("eerder", "dan") => new Hit<int>(-1, at + 1),
        ("later", "dan") => new Hit<int>(1, at + 1),
        _ => null,
    };

    /// <summary>"twee zondagen vanaf nu", "twee maandagen later": the second one after today.</summary>
    static Hit<Counted>? Weekdays(MomentText text, int at)
    {
        if (text.Whole(at) is not { Value: >= 1 and <= 60 } count || !text.Norm(count.Last + 1).EndsWith("dagen", StringComparison.Ordinal) || DateWords.Weekday(text.Norm(count.Last + 1)[..^2]) is not { } weekday) return null;
        var last = text.Norm(count.Last + 2) is "later" ? count.Last + 2 : FromNow(text, count.Last + 2)?.Last;
        return last is { } end ? new Hit<Counted>(new Counted(Day.On(DateWords.Coming(text.Today, weekday).AddDays(7 * (count.Value - 1))), null), end) : null;
    }

    /// <summary>"vrijdag over een week", "morgen over een week": the coming one and then so many weeks.</summary>
    static Hit<Counted>? WeekdayAhead(MomentText text, int at)
    {
        var named = WeekdayDates.Weekday(text, at) is { } weekday ? weekday.As(DateWords.Coming(text.Today, weekday.Value)) : text.OnlyDays && DayVocabulary.Near(text.Norm(at)) is { } days ? new Hit<DateOnly>(text.Today.AddDays(days), at) : default(Hit<DateOnly>?);
        if (named is not { } day || text.Norm(day.Last + 1) is not "over" || LengthReader.Read(text, day.Last + 2) is not { } length) return null;
        var total = length.Value.Length.TotalDays;
        return total is >= 7 and < 400 && !length.Value.HasTime ? new Hit<Counted>(new Counted(Day.On(day.Value.AddDays((int)total / 7 * 7)), null), length.Last) : null;
    }

    static Hit<Counted>? Made(MomentText text, TimeLength length, int sign, DateTime start, int last) =>
        length.From(start, sign) is { } moment ? new Hit<Counted>(new Counted(Day.On(DateOnly.FromDateTime(moment)), length.HasTime ? moment : null), last) : null;
}
