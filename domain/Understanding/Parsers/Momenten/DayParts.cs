namespace Maatwerk.Domain.Understanding;

internal enum DayPart { Morning, Afternoon, Evening, Night, Business, Lunch }

/// <summary>Parts of the day: their words, and the hours they stand for.</summary>
internal static class DayParts
{
    static readonly (string Word, DayPart Part)[] s_words =
    [
        ("ochtend", DayPart.Morning), ("morgen", DayPart.Morning), ("namiddag", DayPart.Afternoon), ("middag", DayPart.Afternoon), ("avond", DayPart.Evening), ("nacht", DayPart.Night),
    ];

    public static (string Code, TimeSpan Start, TimeSpan End) Hours(DayPart part) => part switch
    {
        DayPart.Morning => ("TMO", TimeSpan.FromHours(8), TimeSpan.FromHours(12)),
        DayPart.Afternoon => ("TAF", TimeSpan.FromHours(12), TimeSpan.FromHours(16)),
        DayPart.Evening => ("TEV", TimeSpan.FromHours(16), TimeSpan.FromHours(20)),
        DayPart.Night => ("TNI", TimeSpan.FromHours(20), new TimeSpan(23, 59, 59)),
        DayPart.Lunch => ("TMEL", TimeSpan.FromHours(11), TimeSpan.FromHours(13)),
        _ => ("TBH", TimeSpan.FromHours(8), TimeSpan.FromHours(18)),
    };

    /// <summary>The hours of a part, or of its first or last half.</summary>
    public static (string Code, TimeSpan Start, TimeSpan End) Hours(DayPart part, MomentRelation half)
    {
        var (code, start, end) = Hours(part);
        return half switch
        {
            MomentRelation.Begin => (code, start, start + TimeSpan.FromHours(2)),
            MomentRelation.End => (code, start + TimeSpan.FromHours(2), end),
            _ => (code, start, end),
        };
    }

    /// <summary>"ochtend", "middag"; "ochtenden", "morgens" only when asked.</summary>
    public static DayPart? Word(string norm, bool plural = false)
    {
        foreach (var (word, part) in s_words)
            if (norm.StartsWith(word, StringComparison.Ordinal) && (norm.Length == word.Length || plural && norm.AsSpan(word.Length) is "en" or "s")) return part;
        return norm is "kantooruren" or "werkuren" or "kantoortijd" or "werktijd" ? DayPart.Business : norm is "lunchpauze" ? DayPart.Lunch : null;
    }

    /// <summary>"dinsdagmiddag", "morgenavond": the part at the end and the word before it.</summary>
    public static (string Front, DayPart Part)? Split(string norm)
    {
        foreach (var (word, part) in s_words)
            if (norm.Length > word.Length + 2 && norm.EndsWith(word, StringComparison.Ordinal) && word is not "namiddag" && norm is not "overmorgen") return (norm[..^word.Length], part);
        return null;
    }

    /// <summary>"'s avonds"; with "in de avond" when <paramref name="inThe"/>.</summary>
    public static Hit<DayPart>? Habit(MomentText text, int at, bool inThe = true)
    {
        var i = text.At(at).Text is "'" or "’" or "‘" or "`" or "´" ? at + 1 : at;
        if (text.Norm(i) is "s" or "ʼs" && text.Norm(i + 1).EndsWith('s') && Word(text.Norm(i + 1)[..^1]) is { } spoken) return new Hit<DayPart>(spoken, i + 1);
        if (text.Norm(at) is "s" || !inThe || text.Norm(at) is not "in" || text.Norm(at + 1) is not "de") return null;
        return Word(text.Norm(at + 2)) is { } part ? new Hit<DayPart>(part, at + 2) : null;
    }
}
