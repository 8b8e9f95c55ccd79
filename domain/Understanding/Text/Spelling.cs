namespace Maatwerk.Domain.Understanding;

/// <summary>The usual spelling of chat words and abbreviations ("ff" even, "mn" mijn); content file <c>spelling.csv</c> (typed;usual words).</summary>
internal static class Spelling
{
    static readonly Dictionary<string, string[]> s_usual = UnderstandingContent.Lines("spelling.csv").Select(l => l.Split(';')).Where(p => p.Length == 2)
        .GroupBy(p => p[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First()[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    static readonly HashSet<string> s_common = [.. "de het een en van in te dat die is op aan met voor er ook om bij dan nog al maar zo wel dit heb heeft zijn was ben door uit naar of als over hier daar".Split(' ')];

    public static string[] Usual(string folded) => s_usual.TryGetValue(folded, out var words) ? words : [folded];

    /// <summary>Words that say little about what somebody wants.</summary>
    public static bool IsCommon(string word) => s_common.Contains(word);
}
