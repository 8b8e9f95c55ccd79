namespace Maatwerk.Domain.Understanding;

/// <summary>The words round a day, by kind; content file <c>dagwoorden.csv</c> (soort;woorden).</summary>
internal static class DayVocabulary
{
    static readonly Dictionary<string, HashSet<string>> s_words = UnderstandingContent.Lines("dagwoorden.csv").Select(l => l.Split(';', 2))
        .ToDictionary(p => p[0], p => p[1].Split(',').Select(TokenizedText.Fold).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    static readonly Dictionary<string, int> s_near = s_words.Where(p => p.Key.StartsWith("dag ", StringComparison.Ordinal))
        .SelectMany(p => p.Value.Select(word => (word, Days: int.Parse(p.Key[4..], System.Globalization.CultureInfo.InvariantCulture)))).ToDictionary(p => p.word, p => p.Days, StringComparer.Ordinal);

    /// <summary>The words of one kind; the kinds stand in the content file.</summary>
    public static HashSet<string> Of(string kind) => s_words[kind];

    /// <summary>How many days from today a word says: "overmorgen" is 2.</summary>
    public static int? Near(string word) => s_near.TryGetValue(word, out var days) ? days : null;
}
