namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>Reads <c>gevaar.csv</c>: groups of words are put in the patterns that name them, and a few words are also known with one typing error.</summary>
internal static class GevaarWoorden
{
    private const string Group = "groep ";
    private const string Misspelt = "typfout";
    private const int ShortestToMend = 7;

    static readonly List<(string Kind, string[] Patterns)> s_lines =
        [.. UnderstandingContent.Lines("gevaar.csv").Select(line => line.Split(';', 2)).Where(part => part.Length == 2).Select(part => (part[0].Trim(), part[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))];

    static readonly Dictionary<string, string[]> s_groups = s_lines.Where(line => line.Kind.StartsWith(Group, StringComparison.Ordinal)).ToDictionary(line => $"<{line.Kind[Group.Length..]}>", line => line.Patterns, StringComparer.Ordinal);
    static readonly string[] s_mended = [.. s_lines.Where(line => line.Kind == Misspelt).SelectMany(line => line.Patterns)];

    public static readonly StemIndex Index = StemIndex.Of(s_lines.Where(line => !line.Kind.StartsWith(Group, StringComparison.Ordinal) && line.Kind != Misspelt)
        .SelectMany(line => line.Patterns.SelectMany(Expand).Select(pattern => (line.Kind, pattern))));

    /// <summary>The text with a typing error in one of those words put right.</summary>
    public static TokenizedText Spelled(TokenizedText text)
    {
        var spelled = text.Text;
        foreach (var token in text.Tokens.Reverse())
            if (token.IsWord && token.Norm.Length >= ShortestToMend && Mended(token.Norm) is { } word) spelled = spelled.Remove(token.Start, token.Text.Length).Insert(token.Start, word);
        return ReferenceEquals(spelled, text.Text) ? text : new TokenizedText(spelled);
    }

    static readonly RecentReads<string, string?> s_known = new(Mend, most: 2_048);

    static string? Mended(string word) => s_known.Of(word);

    static string? Mend(string word) => s_mended.Contains(word, StringComparer.Ordinal) ? null : Array.Find(s_mended, known => MayBe(word, known) && EditDistance.Between(word, known, limit: 1) <= 1);

    // One error leaves the length within one, and the first or the last letter as it was.
    static bool MayBe(string word, string known) => Math.Abs(word.Length - known.Length) <= 1 && (word[0] == known[0] || word[^1] == known[^1]);

    static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.IndexOf('<', StringComparison.Ordinal);
        if (open < 0) return [pattern];
        var name = pattern[open..(pattern.IndexOf('>', open) + 1)];
        var group = s_groups[name];
        // Words that are one word each are a choice in one pattern; the few phrases among them are patterns of their own.
        return group.Where(entry => entry.Contains(' ')).Append(string.Join('|', group.Where(entry => !entry.Contains(' '))))
            .SelectMany(words => Expand(pattern[..open] + words + pattern[(open + name.Length)..]));
    }
}
