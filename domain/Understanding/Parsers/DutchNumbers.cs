using System.Globalization;

namespace Maatwerk.Domain.Understanding;

/// <summary>Numbers as Dutch people write them: "1.972,93", "vijfendertig", "tweeduizend driehonderd", "anderhalf".</summary>
public static class DutchNumbers
{
    static readonly Dictionary<string, decimal> s_small = new(StringComparer.Ordinal)
    {
        ["nul"] = 0, ["een"] = 1, ["twee"] = 2, ["drie"] = 3, ["vier"] = 4, ["vijf"] = 5, ["zes"] = 6, ["zeven"] = 7, ["acht"] = 8, ["negen"] = 9,
        ["tien"] = 10, ["elf"] = 11, ["twaalf"] = 12, ["dertien"] = 13, ["veertien"] = 14, ["vijftien"] = 15, ["zestien"] = 16, ["zeventien"] = 17,
        ["achttien"] = 18, ["negentien"] = 19, ["twintig"] = 20, ["dertig"] = 30, ["veertig"] = 40, ["vijftig"] = 50, ["zestig"] = 60,
        ["zeventig"] = 70, ["tachtig"] = 80, ["negentig"] = 90, ["honderd"] = 100, ["duizend"] = 1000,
        ["half"] = 0.5m, ["halve"] = 0.5m, ["anderhalf"] = 1.5m, ["anderhalve"] = 1.5m, ["tweeenhalf"] = 2.5m, ["tweeenhalve"] = 2.5m, ["driekwart"] = 0.75m,
    };

    static readonly string[] s_ordinals = ["nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"];

    /// <summary>The first number in the text, or null. The article "een" and digits glued to a word count only when there is no other.</summary>
    public static decimal? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tokens = new TokenizedText(text);
        if (Numbers.Find(tokens) is [var first, ..]) return first.Value;
        for (var i = 0; i < tokens.Count; i++)
            if (Read(tokens, i) is { } found) return found.Value;
        return null;
    }

    /// <summary>Reads the number that starts at a token; how many tokens it took. Null when there is none.</summary>
    internal static (decimal Value, int Tokens)? Read(TokenizedText text, int at)
    {
        var token = text.At(at);
        if (token.IsNumber) return ReadDigits(text, at, token);
        if (!token.IsWord || Word(token.Norm) is not { } value) return null;
        var count = 1;
        while (Word(text.At(at + count).Norm) is { } more && Joins(value, more))
        {
            value = more is 100 or 1000 && value < more ? value * more : value + more;
            count++;
        }
        return (value, count);
    }

    static (decimal, int)? ReadDigits(TokenizedText text, int at, Token token)
    {
        if (Digits(token.Text) is not { } value) return null;
        return text.At(at + 1).Is("duizend") ? (value * 1000, 2) : (value, 1);
    }

    static bool Joins(decimal value, decimal more) => more switch
    {
        100 or 1000 => value < more && value >= 1,
        < 100 and >= 1 => value >= 100 && value % 100 == 0,
        < 1000 => value >= 1000 && value % 1000 == 0,
        _ => false,
    };

    /// <summary>"1.972,93", "4.500", "4,25", "1972.93"; null for a time, a date or anything else.</summary>
    internal static decimal? Digits(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal) || text.Length > 20) return null;
        var dots = text.Split('.');
        var thousands = dots.Length > 1 && dots.Skip(1).All(d => (d.Contains(',', StringComparison.Ordinal) ? d.IndexOf(',', StringComparison.Ordinal) : d.Length) == 3) && dots[0].Length <= 3;
        var plain = thousands ? text.Replace(".", "", StringComparison.Ordinal) : text;
        if (dots.Length == 1 && text.Split(',') is { Length: > 2 }) return null;
        plain = plain.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>One written number word, folded: "tweeentwintig", "zeshonderdvijftig".</summary>
    internal static decimal? Word(string word)
    {
        if (word.Length is < 3 or > 60) return null;
        if (s_small.TryGetValue(word, out var small)) return small;
        return Split(word, "duizend", 1000) ?? Split(word, "honderd", 100) ?? Tens(word) ?? AndHalf(word);
    }

    /// <summary>"eerste", "tweede" … "31e", "9de"; null when it is no ordinal.</summary>
    internal static int? Ordinal(string word)
    {
        var index = Array.IndexOf(s_ordinals, word);
        if (index >= 0) return index;
        if (word.EndsWith("ste", StringComparison.Ordinal) || word.EndsWith("de", StringComparison.Ordinal))
            return Word(word.EndsWith("ste", StringComparison.Ordinal) ? word[..^3] : word[..^2]) is { } n && n % 1 == 0 && n < 10000 ? (int)n : null;
        return null;
    }

    static decimal? Split(string word, string unit, decimal size)
    {
        var at = word.IndexOf(unit, StringComparison.Ordinal);
        if (at < 0) return null;
        var (before, rest) = (word[..at], word[(at + unit.Length)..]);
        var left = before.Length == 0 ? 1 : Word(before);
        if (rest.StartsWith("en", StringComparison.Ordinal)) rest = rest[2..];
        var right = rest.Length == 0 ? 0 : Word(rest);
        return left * size + right;
    }

    /// <summary>"twaalfenhalve", "tweeeneenhalf".</summary>
    static decimal? AndHalf(string word)
    {
        foreach (var ending in s_halves)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return Word(word[..^ending.Length]) is { } whole && whole % 1 == 0 ? whole + 0.5m : null;
        return null;
    }

    static readonly string[] s_halves = ["eneenhalf", "eneenhalve", "enhalf", "enhalve"];

    static decimal? Tens(string word)
    {
        for (var at = word.IndexOf("en", 2, StringComparison.Ordinal); at >= 0; at = word.IndexOf("en", at + 1, StringComparison.Ordinal))
            if (s_small.TryGetValue(word[..at] is "vijv" ? "vijf" : word[..at], out var unit) && unit is >= 1 and < 10 && s_small.TryGetValue(word[(at + 2)..], out var tens) && tens is >= 20 and < 100)
                return unit + tens;
        return null;
    }
}
