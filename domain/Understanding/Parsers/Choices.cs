namespace Maatwerk.Domain.Understanding;

/// <summary>Finds which option of a list somebody means.</summary>
public static class Choices
{
    /// <summary>
    /// The index of the option meant by a number ("2", "optie 2"), an ordinal ("de tweede", "de laatste") or the words of the option, also shortened or misspelt.
    /// Null when nothing fits or two options fit equally well.
    /// </summary>
    public static int? Match(string? text, IReadOnlyList<string> options)
    {
        if (string.IsNullOrWhiteSpace(text) || options.Count == 0) return null;
        var answer = new TokenizedText(text);
        return ByWords(answer, options, exactOnly: true) ?? ByNumber(answer, options.Count) ?? ByWords(answer, options, exactOnly: false);
    }

    static int? ByNumber(TokenizedText answer, int count)
    {
        var words = answer.Tokens.Where(t => t.Kind != TokenKind.Mark).Select(t => t.Norm).ToList();
        if (words.Count > 4) return null;
        foreach (var (token, i) in words.Select((w, i) => (w, i)))
        {
            if (token is "laatste") return count - 1;
            var value = DutchNumbers.Ordinal(token) ?? (i + 1 < words.Count && words[i + 1] is "e" or "de" or "ste" ? (int?)DutchNumbers.Digits(token) : null)
                ?? (words.Count <= 2 && (token.All(char.IsAsciiDigit) || words.Count == 1 || words[0] is "optie" or "nummer" or "keuze" or "nr" or "antwoord") && DutchNumbers.Read(new TokenizedText(token), 0) is { } n && n.Value % 1 == 0 && n.Value < 1000 ? (int)n.Value : null);
            if (value >= 1 && value <= count) return value - 1;
        }
        return null;
    }

    static int? ByWords(TokenizedText answer, IReadOnlyList<string> options, bool exactOnly)
    {
        var given = Key(answer.Text);
        if (given.Length == 0) return null;
        for (var i = 0; i < options.Count; i++)
            if (Key(options[i]) == given) return i;
        if (exactOnly) return null;
        var scores = options.Select(o => Likeness(answer, o)).ToArray();
        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] >= 0.6 && scores.Count(s => s >= scores[best] - 0.05) == 1 ? best : null;
    }

    static double Likeness(TokenizedText answer, string option)
    {
        var wanted = new TokenizedText(option).Tokens.Where(t => t.Kind != TokenKind.Mark && t.Norm.Length > 2).Select(t => t.Norm).ToList();
        var given = answer.Tokens.Where(t => t.Kind != TokenKind.Mark && t.Norm.Length > 2).Select(t => t.Norm).ToList();
        if (wanted.Count == 0 || given.Count == 0) return 0;
        var hits = given.Sum(g => wanted.Max(w => Similar(g, w)));
        return hits / Math.Max(1, given.Count) * 0.9 + Math.Min(1, hits / wanted.Count) * 0.1;
    }

    static double Similar(string a, string b)
    {
        if (a == b) return 1;
        if (a.Length >= 3 && b.StartsWith(a, StringComparison.Ordinal)) return 0.85;
        var distance = EditDistance.Between(a, b, limit: 2);
        return distance <= (Math.Max(a.Length, b.Length) < 6 ? 1 : 2) && Math.Min(a.Length, b.Length) >= 4 ? 1 - 0.15 * distance : 0;
    }

    static string Key(string text) => string.Concat(new TokenizedText(text).Tokens.Where(t => t.Kind != TokenKind.Mark).Select(t => t.Norm));
}
