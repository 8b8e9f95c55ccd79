namespace Maatwerk.Domain.Understanding;

/// <summary>Tells messages wholly in another language from Dutch ones by their small words; content file <c>talen.csv</c> (language;words).</summary>
internal static class Languages
{
    static readonly Dictionary<string, HashSet<string>> s_words = UnderstandingContent.Lines("talen.csv").Select(l => l.Split(';', 2)).Where(p => p.Length == 2)
        .ToDictionary(p => p[0], p => p[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TokenizedText.Fold).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The other language, or null when it is Dutch or cannot be told.</summary>
    public static string? Other(TokenizedText text)
    {
        var words = text.Tokens.Where(t => t.IsWord).Select(t => t.Norm).ToList();
        if (words.Count == 0) return null;
        if (words.Count(w => w.Any(c => c > 0x24F)) * 2 > words.Count) return "ander schrift";
        if (words.Count < 3) return null;
        var dutch = words.Count(s_words["nl"].Contains);
        var (language, hits) = s_words.Where(l => l.Key != "nl").Select(l => (l.Key, words.Count(l.Value.Contains))).MaxBy(l => l.Item2);
        return hits >= 2 && hits > dutch * 1.5 && hits * 4 >= words.Count ? language : null;
    }
}
