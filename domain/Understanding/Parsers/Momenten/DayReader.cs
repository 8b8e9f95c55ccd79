namespace Maatwerk.Domain.Understanding;

/// <summary>Any way to name one day; the longest at a place wins.</summary>
internal static class DayReader
{
    static readonly Func<MomentText, int, Hit<Day>?>[] s_named = [DigitDays.Read, MonthDates.Read, WeekdayDates.Read, Holidays.Read, NamedDates.Read];

    public static Hit<Day>? Read(MomentText text, int at) => text.Days.Get(text, at, Longest);

    static Hit<Day>? Longest(MomentText text, int at)
    {
        var best = Anchor(text, at);
        if (CountedDates.Read(text, at) is { Value.Moment: null } counted && (best is null || counted.Last > best.Value.Last)) best = counted.As(counted.Value.Day);
        return best ?? Numbered(text, at) ?? Next(text, at);
    }

    /// <summary>"volgende 12/5": of a date without a year, the coming one.</summary>
    static Hit<Day>? Next(MomentText text, int at) =>
        MomentWords.Direction(text.Norm(at)) is { } direction && DigitDays.Read(text, at + 1) is { } date ? date.As(direction < 0 ? date.Value with { Future = date.Value.Past } : date.Value with { Past = date.Value.Future }) : null;

    /// <summary>A day other days can be counted from.</summary>
    public static Hit<Day>? Anchor(MomentText text, int at) => text.Anchors.Get(text, at, LongestNamed);

    static Hit<Day>? LongestNamed(MomentText text, int at)
    {
        if (!text.CanStart(at)) return null;
        Hit<Day>? best = null;
        foreach (var read in s_named)
            if (read(text, at) is { } hit && (best is null || hit.Last > best.Value.Last)) best = hit;
        return best;
    }

    /// <summary>"de 15e", "de tweeëntwintigste" after a preposition and not before a noun.</summary>
    static Hit<Day>? Numbered(MomentText text, int at) =>
        text.Norm(at) is "de" && text.Norm(at - 1) is "op" or "voor" or "per" or "tot" or "vanaf" or "uiterlijk" or "tegen" or "na" or "rond" && text.Rank(at + 1) is { } rank && EndsThere(text, rank.Last + 1) ? OfMonth(text, rank) : null;

    /// <summary>"de 15e" or "15" where a time stands with it, so that it must be a day.</summary>
    public static Hit<Day>? WithTime(MomentText text, int at)
    {
        if (text.Norm(at) is "de") return (text.Rank(at + 1) ?? (text.Norm(at - 1) is "op" ? Plain(text, at + 1) : null)) is { } rank ? OfMonth(text, rank) : null;
        return text.Norm(at - 1) is "op" && Plain(text, at) is { } number ? OfMonth(text, number) : null;
    }

    static Hit<int>? Plain(MomentText text, int at) => text.At(at) is { IsNumber: true, Text.Length: <= 2 } && !text.IsGlued(at + 1) | text.At(at + 1).Text is "," or "." or "!" or "?" ? text.Whole(at) : null;

    static Hit<Day>? OfMonth(MomentText text, Hit<int> number) => Day.OfMonth(number.Value, text.Today) is { } day ? new Hit<Day>(day, number.Last) : null;

    static bool EndsThere(MomentText text, int at) => !text.At(at).IsWord && !text.At(at).IsNumber && !text.IsMark(at, "-") || s_after.Contains(text.Norm(at));

    static readonly HashSet<string> s_after = ["terug", "weg", "om", "is", "wordt", "moet", "en", "of", "kan", "ga", "gaat", "komt", "vertrekken", "afspreken", "plannen", "graag", "al", "nog", "weer", "was", "waren", "bij", "met", "tussen", "rond"];
}
