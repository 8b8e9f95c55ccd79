using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding.Specs;

/// <summary>What we do not read, by type of result or by construction, from the content table: file or type or words, and the reason. Never one sentence.</summary>
public static class Unsupported
{
    static readonly List<(string Kind, string[][] Phrases, string Reason)> s_rows = [.. Tables.Rows("specs-niet-ondersteund.csv").Select(r => (r[0], r[1].Split(',', StringSplitOptions.TrimEntries).Select(Words).ToArray(), r[2]))];

    /// <summary>The reason a case is outside what we read, or null.</summary>
    public static string? Reason(string file, SpecCase item)
    {
        var words = Words(item.Input);
        var name = Path.GetFileName(file).Split('.')[0];
        foreach (var (kind, phrases, reason) in s_rows)
            if (kind switch
            {
                "bestand" => phrases.Any(p => p.Length == 1 && p[0] == TokenizedText.Fold(name)),
                "soort" => item.Wanted.Any(w => phrases.Any(p => w.Type.EndsWith(p[^1], StringComparison.OrdinalIgnoreCase))),
                "waarde" => item.Wanted.Any(w => w.Values.Any(v => phrases.Any(p => v.Keys.Any(k => TokenizedText.Fold(k) == p[0])))),
                _ => phrases.Any(p => Holds(words, p)),
            })
                return reason;
        return null;
    }

    static bool Holds(string[] words, string[] phrase)
    {
        for (var i = 0; i + phrase.Length <= words.Length; i++)
            if (words.AsSpan(i, phrase.Length).SequenceEqual(phrase)) return true;
        return false;
    }

    static string[] Words(string text) => [.. new TokenizedText(text).Tokens.Select(t => t.Norm)];
}
