namespace Maatwerk.Domain.Understanding;

/// <summary>One side of a range of days: a day, or the first day of a month, year, week or quarter.</summary>
internal readonly record struct RangeEdge(string Iso, DateOnly? Past, DateOnly? Future, TimeUnit Unit, bool IsPart = false)
{
    public bool IsCertain => Past == Future;

    /// <summary>A day and month that were named without a year.</summary>
    public (int Month, int Day)? Yearless => Iso.Length == 10 && Iso.StartsWith("XXXX-", StringComparison.Ordinal) && int.TryParse(Iso.AsSpan(5, 2), out var month) && int.TryParse(Iso.AsSpan(8, 2), out var day) ? (month, day) : null;

    public static RangeEdge Of(Day day) => new(day.Iso, day.Past, day.Future, TimeUnit.Day);

    /// <summary>The first day of a stretch; of "eind 2008" the day after it, of "midden maart" its middle.</summary>
    public static RangeEdge? Of(Stretch whole, MomentRelation part)
    {
        if (whole.Future is not { } future || whole.Past is not { } past) return null;
        DateOnly Pick(Days days) => part switch { MomentRelation.End => days.End, MomentRelation.Middle => whole.Unit == TimeUnit.Year ? days.Start.AddMonths(6).AddDays(1) : days.Start.AddDays(15), _ => days.Start };
        var (first, last) = (Pick(past), Pick(future));
        var iso = first == last ? IsoText.Of(last) : IsoText.Date(null, last.Month, last.Day);
        return new RangeEdge(iso, first, last, whole.Unit, part != MomentRelation.None);
    }

    /// <summary>The same day and month in a year that stands elsewhere in the range.</summary>
    public RangeEdge In(int year) => Yearless is { } date && Day.Full(year, date.Month, date.Day) is { } full ? this with { Iso = full.Iso, Past = full.Past, Future = full.Future } : this;

    public static RangeEdge? Read(MomentText text, int at, out int last)
    {
        last = -1;
        if (text.Norm(at) is "nu" or "heden") { last = at; return Of(Day.On(text.Today)) with { IsPart = true }; }
        if (text.Norm(at) is "op" && text.Norm(at + 1) is "heden") { last = at + 1; return Of(Day.On(text.Today)); }
        RangeEdge? best = null;
        if (DayReader.Read(text, at) is { } day) (best, last) = (Of(day.Value), day.Last);
        if (PartStretches.Word(text, at) is { } word && StretchReader.Whole(text, word.Last + 1) is { } parted && parted.Last > last && Of(parted.Value, word.Value.Part) is { } cut) (best, last) = (cut, parted.Last);
        else if (StretchReader.Whole(text, at) is { } whole && whole.Last > last && Of(whole.Value, MomentRelation.None) is { } start) (best, last) = (start, whole.Last);
        return best;
    }
}
