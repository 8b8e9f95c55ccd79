namespace Maatwerk.Domain.Understanding;

/// <summary>Fractions: "3/4", "vijf achtste", "een kwart", "acht en een kwart", "een van de vijf", "een op de twintig", "een half gros".</summary>
internal static class Fractions
{
    public static NumberHit? Read(TokenizedText text, int at) => WholeAndSlashed(text, at) ?? Slashed(text, at) ?? OutOf(text, at) ?? Mixed(text, at) ?? Half(text, at) ?? OfWords(text, at);

    /// <summary>A part below one: "een half", "driekwart", "twee derde".</summary>
    public static NumberHit? Part(TokenizedText text, int at)
    {
        if (text.At(at).Is("driekwart")) return new NumberHit(0.75m, 1);
        if (text.At(at).Norm is "half" or "halve") return new NumberHit(0.5m, 1);
        if (text.At(at).Norm is "een" && text.At(at + 1).Norm is "half" or "halve" or "halfje") return new NumberHit(0.5m, 2);
        return OfWords(text, at) is { } part && part.Value < 1 ? part : null;
    }

    /// <summary>"1 3/4".</summary>
    static NumberHit? WholeAndSlashed(TokenizedText text, int at) =>
        text.At(at) is { IsNumber: true, Text.Length: <= 4 } && text.At(at + 1).IsNumber && Whole(text, at) is { } whole && text.At(at + 1).Start == text.At(at).End + 1 && Slashed(text, at + 1) is { Value: > 0 and < 1 } part ? new NumberHit(whole + part.Value, 4) : null;

    static NumberHit? Slashed(TokenizedText text, int at)
    {
        if (text.At(at + 1).Text is not "/" || !text.At(at).IsNumber || !text.At(at + 2).IsNumber || DigitGroups.IsGlued(text, at) || DigitGroups.IsGlued(text, at + 2)) return null;
        if (text.At(at + 1).Start != text.At(at).End || text.At(at - 1) is { Text: "-" or "/" } before && before.End == text.At(at).Start && text.At(at - 2).IsNumber) return null;
        if (text.At(at + 3) is { Text: "/" or "-" } more && more.Start == text.At(at + 2).End) return null;
        return Divide(DutchNumbers.Digits(text.At(at).Text), DutchNumbers.Digits(text.At(at + 2).Text), 3);
    }

    /// <summary>"een van de vijf", "1 uit drie", "een op de twintig".</summary>
    static NumberHit? OutOf(TokenizedText text, int at)
    {
        if (Whole(text, at) is not { } part || text.At(at + 1).Norm is not ("van" or "uit" or "op")) return null;
        var next = text.At(at + 2).Is("de") ? at + 3 : at + 2;
        if (next == at + 2 && text.At(at + 1).Norm is not "uit") return null;
        return Whole(text, next) is { } whole && whole >= part ? Divide(part, whole, next - at + 1) : null;
    }

    /// <summary>"veertig en twee derde", "een miljoen vierhonderd drie zevende".</summary>
    static NumberHit? Mixed(TokenizedText text, int at)
    {
        if (WrittenNumbers.Read(text, at) is not { } words) return null;
        var next = at + words.Tokens;
        if (words.Value >= 1 && words.Value % 1 == 0 && text.At(next).Is("en") && NumberScales.OfWord(text.At(next - 1).Norm) is null && Part(text, next + 1) is { } part)
            return new NumberHit(words.Value + part.Value, words.Tokens + 1 + part.Tokens);
        if (words.LastTokens == 0 || words.LastPart >= 100 || Denominator(text.At(next).Norm) is not { } denominator || denominator < 2) return null;
        return new NumberHit(words.Value - words.LastPart + words.LastPart / denominator, words.Tokens + 1);
    }

    /// <summary>"een half miljoen", "een half gros", "een dozijn", "een gros".</summary>
    static NumberHit? Half(TokenizedText text, int at)
    {
        if (text.At(at).Norm is not "een") return null;
        var half = text.At(at + 1).Norm is "half" or "halve";
        if (NumberScales.OfWord(text.At(half ? at + 2 : at + 1).Norm) is { } scale && (half || NumberScales.IsDozen(scale))) return new NumberHit(half ? scale / 2 : scale, half ? 3 : 2);
        return half ? new NumberHit(0.5m, 2) : null;
    }

    static NumberHit? OfWords(TokenizedText text, int at)
    {
        if (!text.At(at).IsWord || WrittenNumbers.Read(text, at) is not { } words || words.Value % 1 != 0) return null;
        var next = at + words.Tokens;
        if (text.At(next).Text is "-" or "/") next++;
        var name = text.At(next).Norm;
        if (Denominator(name) is not { } denominator || denominator < 2) return null;
        var rank = denominator >= 1_000_000 && !name.EndsWith('n') && words.Value != 1;
        return rank || denominator == 2 && name == "tweede" || words.Value >= 100 && denominator < 1_000_000 && words.LastTokens == 0 && !name.EndsWith('n') ? null : Divide(words.Value, denominator, next - at + 1);
    }

    static decimal? Denominator(string word)
    {
        if (word is "kwart") return 4;
        if (word.EndsWith("sten", StringComparison.Ordinal) || word.EndsWith("den", StringComparison.Ordinal)) word = word[..^1];
        return word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("de", StringComparison.Ordinal) ? Ordinals.Word(word) : null;
    }

    static decimal? Whole(TokenizedText text, int at) =>
        text.At(at) is { IsNumber: true } digits ? DigitGroups.IsGlued(text, at) || digits.Text.Length > 6 ? null : DutchNumbers.Digits(digits.Text) : DutchNumbers.Word(text.At(at).Norm) is { } word && word % 1 == 0 && word >= 1 ? word : null;

    static NumberHit? Divide(decimal? part, decimal? whole, int tokens) => part is { } p && whole is { } w && w != 0 ? new NumberHit(p / w, tokens) : null;
}
