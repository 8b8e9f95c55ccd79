namespace Maatwerk.Domain.Understanding;

/// <summary>Words and letters that make a number larger: duizend, miljoen, mrd, k, dozijn.</summary>
internal static class NumberScales
{
    static readonly Dictionary<string, decimal> s_words = new(StringComparer.Ordinal)
    {
        ["duizend"] = 1_000, ["mille"] = 1_000, ["miljoen"] = 1_000_000, ["mln"] = 1_000_000, ["miljard"] = 1_000_000_000, ["mrd"] = 1_000_000_000, ["mld"] = 1_000_000_000,
        ["biljoen"] = 1_000_000_000_000, ["biljard"] = 1_000_000_000_000_000, ["dozijn"] = 12, ["gros"] = 144,
    };
    static readonly Dictionary<string, decimal> s_letters = new(StringComparer.Ordinal) { ["k"] = 1_000, ["g"] = 1_000_000_000, ["b"] = 1_000_000_000, ["t"] = 1_000_000_000_000 };

    /// <summary>The factor of a word; of a letter behind digits too. A lower-case m is a metre, an M a million.</summary>
    public static decimal? Of(Token token, bool glued) =>
        s_words.TryGetValue(token.Norm, out var word) ? word
        : token.Norm is "k" || glued && token.IsWord ? token.Text is "M" ? 1_000_000 : s_letters.TryGetValue(token.Norm, out var letter) ? letter : null
        : null;

    public static decimal? OfWord(string norm) => s_words.TryGetValue(norm, out var word) ? word : null;

    /// <summary>Sizes that stand alone without a number before them: "honderd en twee dozijn" counts the dozens apart.</summary>
    public static bool IsDozen(decimal scale) => scale is 12 or 144;
}
