namespace Maatwerk.Domain.Understanding;

/// <summary>The themes of the register, found by the stems of their words; content file <c>themas.csv</c> (thema;stam). One letter wrong in a long stem is forgiven.</summary>
public static class Themes
{
    public const string Schulden = "Schulden", Wonen = "Wonen", Jeugd = "Jeugd", Zorg = "Zorg", Onderwijs = "Onderwijs", WerkEnInkomen = "Werk en inkomen", Veiligheid = "Veiligheid", Toeslagen = "Toeslagen en belastingen", Inburgering = "Inburgering", Identiteit = "Identiteit en BRP";

    public static readonly IReadOnlyList<string> All = [Schulden, Wonen, Jeugd, Zorg, Onderwijs, WerkEnInkomen, Veiligheid, Toeslagen, Inburgering, Identiteit];

    /// <summary>Only short messages are searched for misspelt themes: a long one names its theme more than once.</summary>
    const int MostTokens = 30;

    const int ShortestStem = 6;

    static readonly StemIndex s_stems = StemIndex.FromCsv("themas.csv");
    static readonly ILookup<char, (string Stem, string Theme)> s_long = LongStems();

    /// <summary>The themes that the words speak of, in the order of the text.</summary>
    public static IReadOnlyList<string> Find(TokenizedText text)
    {
        var found = s_stems.Find(text).ToList();
        if (text.Count > MostTokens) return [.. found.Select(m => m.Value).Distinct()];
        var misspelt = text.Tokens.Where(t => t.IsWord && t.Norm.Length >= ShortestStem && !found.Exists(m => m.Start <= t.Start && t.Start < m.Start + m.Words.Length)).Select(Misspelt).OfType<string>();
        return [.. found.Select(m => m.Value).Concat(misspelt).Distinct()];
    }

    /// <summary>"inburgring", "leerplcht": the word begins like a stem but for one letter.</summary>
    static string? Misspelt(Token token)
    {
        foreach (var (stem, theme) in s_long[token.Norm[0]])
            for (var length = stem.Length - 1; length <= Math.Min(stem.Length + 1, token.Norm.Length); length++)
                if (length >= ShortestStem - 1 && EditDistance.Between(token.Norm[..length], stem, 1) == 1) return theme;
        return null;
    }

    static ILookup<char, (string Stem, string Theme)> LongStems() => UnderstandingContent.Lines("themas.csv").Select(l => l.Split(';', 2))
        .SelectMany(p => p[1].Split(',').Select(s => (Stem: TokenizedText.Fold(s.Trim().Trim('*')), Theme: p[0])))
        .Where(s => s.Stem.Length >= ShortestStem && s.Stem.All(char.IsAsciiLetter)).ToLookup(s => s.Stem[0]);
}
