namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>A message that may put something said earlier right: "nee, Tilburg", "ik bedoelde SVB", "niet Utrecht maar Tilburg". The words stand in <c>correcties.csv</c>.</summary>
/// <param name="Waarde">What is left when the words that announce a correction are taken out.</param>
/// <param name="InPlaatsVan">What is said to be wrong, or null.</param>
/// <param name="Signaal">The words that announce it, as typed.</param>
/// <param name="IsSterk">True when those words can hardly be the begin of an ordinary answer.</param>
public sealed record Correctie(string Waarde, string? InPlaatsVan, string Signaal, bool IsSterk)
{
    static readonly HashSet<string> s_empty = ["andere", "twee", "meer", "alle", "wordt", "niet", "wordt", "zijn", "deze", "voor", "naar", "maar", "haar", "hebben", "heeft"];
    static readonly StemIndex s_words = StemIndex.FromCsv("correcties.csv");

    /// <summary>The correction a message announces, or null when nothing in it does.</summary>
    public static Correctie? Parse(string text)
    {
        var tokens = new TokenizedText(text);
        if (Contrast(tokens) is { } contrast) return contrast;
        var found = s_words.Find(tokens).Where(m => m.Value is "sterk" or "rondom" || m.Value == "zwak" && (IsAtStart(tokens, m) || m.Words.Equals("toch", StringComparison.OrdinalIgnoreCase) || m.Words.Equals("trouwens", StringComparison.OrdinalIgnoreCase))).ToList();
        if (found.Count == 0) return null;
        var strong = found.Find(m => m.Value is "sterk" or "rondom");
        var value = text;
        foreach (var mention in found.Where(m => m.Value != "rondom").OrderByDescending(m => m.Start)) value = value.Remove(mention.Start, mention.Words.Length).Insert(mention.Start, new string(' ', mention.Words.Length));
        return new Correctie(Tidy(value), null, strong.Words ?? found[0].Words, strong.Words is not null);
    }

    /// <summary>How many words of this text neither these words nor small words explain.</summary>
    public static int Unexplained(string text, params string[] explained)
    {
        var known = explained.SelectMany(words => new TokenizedText(words).Tokens).Where(token => token.Kind != TokenKind.Mark).Select(token => token.Norm).ToHashSet(StringComparer.Ordinal);
        return Content(new TokenizedText(text)).Count(word => !known.Contains(word) && !known.Any(other => SameStem(word, other)));
    }

    /// <summary>Whether a text names any of the words that say something in a label.</summary>
    public static bool Names(string text, string label)
    {
        var said = Words(text);
        return Words(label).Exists(word => said.Exists(other => SameStem(word, other)));
    }

    /// <summary>The share of the words of a label that a text names, 0 to 1.</summary>
    public static double Overlap(string text, string label)
    {
        var wanted = Words(label);
        var said = Words(text);
        return wanted.Count == 0 ? 0 : (double)wanted.Count(word => said.Exists(other => SameStem(word, other))) / wanted.Count;
    }

    /// <summary>"ook SVB": what stands already stays.</summary>
    public static bool IsAddition(string text) => Says(text, "erbij");

    /// <summary>"alleen SVB": only this is left.</summary>
    public static bool IsOnly(string text) => Says(text, "alleen");

    static List<string> Words(string text) => [.. new TokenizedText(text).Tokens.Where(t => t.Kind != TokenKind.Mark && t.Norm.Length > 3 && !s_empty.Contains(t.Norm)).Select(t => t.Norm).Distinct(StringComparer.Ordinal)];

    static bool Says(string text, string kind) => s_words.Find(new TokenizedText(text)).Any(m => m.Value == kind);

    static bool IsAtStart(TokenizedText text, StemMention mention) =>
        text.Tokens.TakeWhile(t => t.Start < mention.Start).All(t => t.Kind == TokenKind.Mark || s_words.Find(new TokenizedText(t.Text)).Any(m => m.Value is "zwak" or "klein"));

    static IEnumerable<string> Content(TokenizedText text)
    {
        var small = s_words.Find(text).Where(m => m.Value is "klein" or "zwak" or "sterk" or "erbij" or "alleen").Select(m => (m.Start, End: m.Start + m.Words.Length)).ToList();
        return text.Tokens.Where(t => t.Kind != TokenKind.Mark && !small.Exists(s => t.Start >= s.Start && t.Start < s.End)).Select(t => t.Norm);
    }

    // "gemeente" and "gemeenten", "gesproken" and "gesprek": the same first letters, enough of them.
    static bool SameStem(string a, string b)
    {
        if (a == b) return true;
        var shortest = Math.Min(a.Length, b.Length);
        return shortest >= 5 && a.AsSpan(0, Math.Max(5, shortest - 2)).SequenceEqual(b.AsSpan(0, Math.Max(5, shortest - 2)));
    }

    /// <summary>"niet X maar Y", "geen X maar Y", "Y in plaats van X", "Y, niet X".</summary>
    static Correctie? Contrast(TokenizedText text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.At(i).Norm is "niet" or "geen" && Next(text, i, "maar") is { } but && but > i + 1 && but - i <= 6 && but + 1 < text.Count)
                return new(Tidy(text.Slice(but + 1, text.Count - 1)), text.Slice(i + 1, but - 1), "niet … maar", true);
            if (i > 0 && text.At(i).Norm is "ipv" or "plaats" && (text.At(i).Norm is "ipv" || text.At(i + 1).Norm is "van") && i + 1 < text.Count)
                return Instead(text, i);
        }
        return null;
    }

    static Correctie? Instead(TokenizedText text, int at)
    {
        var (last, first) = text.At(at).Norm is "ipv" ? (at - 1, at + 1) : (text.At(at - 1).Norm is "in" ? at - 2 : at - 1, at + 2);
        return last < 0 || first >= text.Count ? null : new(Tidy(text.Slice(0, last)), text.Slice(first, text.Count - 1), "in plaats van", true);
    }

    static int? Next(TokenizedText text, int from, string word)
    {
        for (var i = from + 1; i < text.Count; i++)
            if (text.At(i).Is(word)) return i;
        return null;
    }

    static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', '.', ':', '-', '!');
}
