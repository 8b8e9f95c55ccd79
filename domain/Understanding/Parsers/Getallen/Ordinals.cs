namespace Maatwerk.Domain.Understanding;

/// <summary>From where a rank is counted: from the first, from the last, or from the one it is about now.</summary>
public enum RankFrom { Start, Current, End }

/// <summary>A rank and where it stands: "derde" is 3 from the start, "volgende" 1 from the current one, "voorlaatste" -1 from the end.</summary>
public readonly record struct OrdinalMention(decimal Offset, RankFrom From, int Start, int Length);

/// <summary>Ranks in a text: "eerste", "31e", "drieduizend en twaalfde", "zes miljoenste", and relative ones as "laatste" and "op een na laatste".</summary>
public static class Ordinals
{
    static readonly Dictionary<string, decimal> s_irregular = new(StringComparer.Ordinal) { ["eerste"] = 1, ["eende"] = 1, ["derde"] = 3, ["achtste"] = 8, ["miljoenste"] = 1_000_000, ["miljardste"] = 1_000_000_000, ["biljoenste"] = 1_000_000_000_000 };

    public static IReadOnlyList<OrdinalMention> FindAll(string text)
    {
        var tokens = new TokenizedText(text);
        List<OrdinalMention> found = [];
        for (var i = 0; i < tokens.Count; i++)
            if ((RelativeRanks.Read(tokens, i) ?? Absolute(tokens, i)) is { } hit)
            {
                found.Add(new OrdinalMention(hit.Offset, hit.From, tokens.At(i).Start, tokens.At(i + hit.Tokens - 1).End - tokens.At(i).Start));
                i += hit.Tokens - 1;
            }
        return found;
    }

    static (decimal Offset, RankFrom From, int Tokens)? Absolute(TokenizedText text, int at)
    {
        if (text.At(at).IsNumber)
            return text.At(at + 1) is { Norm: "e" or "de" or "ste" } suffix && suffix.Start == text.At(at).End && !DigitGroups.IsPower(text, at + 1) && DutchNumbers.Digits(text.At(at).Text) is { } digits ? (digits, RankFrom.Start, 2) : null;
        if (Word(text.At(at).Norm) is { } alone) return (alone, RankFrom.Start, 1);
        if (WrittenNumbers.Read(text, at) is not { } words || words.Value % 1 != 0) return null;
        var next = text.At(at + words.Tokens).Is("en") ? at + words.Tokens + 1 : at + words.Tokens;
        if (Word(text.At(next).Norm) is not { } last) return null;
        if (last >= 1_000_000) return (words.Value * last, RankFrom.Start, next - at + 1);
        return words.Value >= 100 && words.Value % 100 == 0 && last < words.Value ? (words.Value + last, RankFrom.Start, next - at + 1) : null;
    }

    /// <summary>The rank one folded word stands for: "nulde", "driehonderdveertigste", "honderdeende", "duizendeerste".</summary>
    internal static decimal? Word(string word)
    {
        if (word.Length is < 4 or > 60 || !(word.EndsWith("de", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal))) return null;
        if (s_irregular.TryGetValue(word, out var whole)) return whole;
        if (DutchNumbers.Ordinal(word) is { } regular && word is not "eende") return regular;
        foreach (var (ending, value) in s_irregular)
            if (word.EndsWith(ending, StringComparison.Ordinal) && word[..^ending.Length] is { Length: > 2 } front)
                return (DutchNumbers.Word(front) ?? (front.EndsWith("en", StringComparison.Ordinal) ? DutchNumbers.Word(front[..^2]) : null)) is { } rest && rest % 1 == 0
                    ? value >= 1_000_000 ? rest * value : rest >= 100 ? rest + value : null : null;
        return Compound(word);
    }

    /// <summary>"honderdenvierde": the last part is a rank below a hundred.</summary>
    static decimal? Compound(string word)
    {
        for (var at = word.LastIndexOf("honderd", StringComparison.Ordinal) is >= 0 and var hundred ? hundred + 7 : word.LastIndexOf("duizend", StringComparison.Ordinal) is >= 0 and var thousand ? thousand + 7 : word.Length; at < word.Length;)
        {
            var rest = word[at..].StartsWith("en", StringComparison.Ordinal) ? word[(at + 2)..] : word[at..];
            return DutchNumbers.Word(word[..at]) is { } front && rest.Length > 3 && DutchNumbers.Ordinal(rest) is { } last && last < 100 ? front + last : null;
        }
        return null;
    }
}
