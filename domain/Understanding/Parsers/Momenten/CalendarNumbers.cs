namespace Maatwerk.Domain.Understanding;

/// <summary>Numbers of days and years: "15", "de 4e", "eenendertigste"; "2019", "'18", "negentien achtenzeventig", "tweeduizend en achttien".</summary>
internal static class CalendarNumbers
{
    /// <summary>A day of a month with whether it was a rank, and whether that was a word.</summary>
    public readonly record struct DayNumber(int Number, bool IsRank, bool IsWord);

    public static Hit<DayNumber>? Day(MomentText text, int at)
    {
        if (text.Rank(at) is { Value: >= 1 and <= 31 } rank) return new Hit<DayNumber>(new DayNumber(rank.Value, true, text.At(at).IsWord), rank.Last);
        return text.Whole(at) is { Value: >= 1 and <= 31 } number && (text.At(at).IsWord ? text.Norm(at) is not ("een" or "ene") : text.At(at).Text.Length <= 2) ? new Hit<DayNumber>(new DayNumber(number.Value, false, text.At(at).IsWord), number.Last) : null;
    }

    /// <summary>A year in four digits, or in words; two digits with an apostrophe count too.</summary>
    public static Hit<int>? Year(MomentText text, int at)
    {
        var token = text.At(at);
        if (token.IsNumber) return token.Text.Length == 4 && text.Whole(at) is { Value: >= 1000 and <= 2999 } digits && !(text.IsGlued(at + 1) && text.At(at + 1).IsWord) ? digits : null;
        if (token.Text is "'" or "’" or "‘" && text.IsGlued(at + 1) && text.At(at + 1) is { IsNumber: true, Text.Length: 2 } && text.Whole(at + 1) is { } two) return new Hit<int>(Short(two.Value), at + 1);
        return token.IsWord ? Words(text, at) : null;
    }

    /// <summary>A year in two digits: up to 40 this century, from 41 the last one.</summary>
    public static int Short(int two) => two <= 40 ? 2000 + two : 1900 + two;

    static Hit<int>? Words(MomentText text, int at)
    {
        if (Joined(text.Norm(at)) is { } joined) return new Hit<int>(joined, at);
        if (DutchNumbers.Word(text.Norm(at)) is not { } word || word % 1 != 0) return null;
        var next = text.After(at + 1, "en");
        var rest = DutchNumbers.Word(text.Norm(next)) is { } more && more % 1 == 0 && more is >= 1 and < 100 ? (int)more : (int?)null;
        if (word is >= 13 and <= 20 && rest is { } low && (low >= 10 || next > at + 1)) return new Hit<int>((int)word * 100 + low, next);
        if (word is < 1000 or > 2999) return null;
        return word % 100 == 0 && rest is { } tail ? new Hit<int>((int)word + tail, next) : new Hit<int>((int)word, at);
    }

    /// <summary>"negentienachtenzeventig": a century and a number in one word.</summary>
    static int? Joined(string norm)
    {
        foreach (var (word, century) in s_centuries)
            if (norm.Length > word.Length + 3 && norm.StartsWith(word, StringComparison.Ordinal) && DutchNumbers.Word(norm[word.Length..]) is { } rest && rest % 1 == 0 && rest is >= 10 and < 100) return century + (int)rest;
        return null;
    }

    static readonly (string, int)[] s_centuries = [("dertien", 1300), ("veertien", 1400), ("vijftien", 1500), ("zestien", 1600), ("zeventien", 1700), ("achttien", 1800), ("negentien", 1900), ("twintig", 2000)];
}
