namespace Maatwerk.Domain.Understanding;

/// <summary>Any way to name one stretch of days; the longest at a place wins.</summary>
internal static class StretchReader
{
    static readonly Func<MomentText, int, Hit<Stretch>?>[] s_whole = [MonthStretches.Read, WeekStretches.Read, QuarterStretches.Read, YearStretches.Read];

    public static Hit<Stretch>? Read(MomentText text, int at) => PartStretches.Read(text, at) ?? Whole(text, at);

    public static Hit<Stretch>? Whole(MomentText text, int at) => text.Stretches.Get(text, at, Longest);

    static Hit<Stretch>? Longest(MomentText text, int at)
    {
        if (!text.CanStart(at)) return null;
        Hit<Stretch>? best = null;
        foreach (var read in s_whole)
            if (read(text, at) is { } hit && (best is null || hit.Last > best.Value.Last)) best = hit;
        return best;
    }
}
