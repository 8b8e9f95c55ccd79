namespace Maatwerk.Domain.Understanding;

/// <summary>One number at a token, with sign, fraction and power.</summary>
internal static class NumberGrammar
{
    public static NumberHit? Read(TokenizedText text, int at)
    {
        if (Sign(text, at) is { } sign) return Unsigned(text, at + 1) is { } hit && !IsArticle(text, at + 1, hit) ? new NumberHit(-hit.Value, hit.Tokens + 1) : null;
        return Unsigned(text, at) is { } plain && !IsArticle(text, at, plain) ? plain : null;
    }

    static int? Sign(TokenizedText text, int at)
    {
        var token = text.At(at);
        if (token.Is("min")) return 1;
        return token.Text is "-" or "−" && token.End == text.At(at + 1).Start && !(text.At(at - 1) is { IsNumber: true } or { IsWord: true } && text.At(at - 1).End == token.Start) ? 1 : null;
    }

    /// <summary>"een" alone is the article; "één" and "een" as the whole answer are the number.</summary>
    static bool IsArticle(TokenizedText text, int at, NumberHit hit) =>
        hit.Tokens == 1 && text.At(at).Norm is "een" or "ene" && !text.At(at).Text.Contains('é', StringComparison.OrdinalIgnoreCase) && text.Count > 1;

    static NumberHit? Unsigned(TokenizedText text, int at)
    {
        if (text.At(at) is { Text: "," } comma && text.At(at + 1) is { IsNumber: true } decimals && decimals.Start == comma.End && text.At(at - 1).End != comma.Start)
            return DutchNumbers.Digits("0," + decimals.Text) is { } small ? new NumberHit(small, 2) : null;
        if (text.At(at).Text is "½") return new NumberHit(0.5m, 1);
        if (Fractions.Read(text, at) is { } fraction) return fraction;
        if (DigitGroups.Read(text, at) is { } digits) return Power(text, at, digits) ?? Halved(text, at, digits);
        if (WrittenNumbers.Read(text, at) is not { } words) return null;
        return Decimals(text, at, words) ?? Halved(text, at, new NumberHit(words.Value, words.Tokens));
    }

    /// <summary>"3 miljoen en een half", "zes miljard en driekwart": the part counts in the size before it.</summary>
    static NumberHit Halved(TokenizedText text, int at, NumberHit hit)
    {
        var next = at + hit.Tokens;
        if (!text.At(next).Is("en") || NumberScales.OfWord(text.At(next - 1).Norm) is not { } scale || NumberScales.IsDozen(scale)) return hit;
        if (Fractions.Part(text, next + 1) is not { } part) return hit;
        return new NumberHit(hit.Value + part.Value * scale, hit.Tokens + 1 + part.Tokens);
    }

    /// <summary>"vijf komma vijf", "drie komma een vier".</summary>
    static NumberHit? Decimals(TokenizedText text, int at, WrittenNumbers.Written words)
    {
        var next = at + words.Tokens;
        if (!text.At(next).Is("komma")) return null;
        var digits = "";
        for (next++; digits.Length < 10 && DutchNumbers.Word(text.At(next).Norm) is { } digit && digit % 1 == 0 && digit < 100; next++) digits += digit.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return digits.Length > 0 && DutchNumbers.Digits("0," + digits) is { } fraction ? new NumberHit(words.Value + fraction, next - at) : null;
    }

    /// <summary>"1,1^23", "2,5^-1", "12,32e+14".</summary>
    static NumberHit? Power(TokenizedText text, int at, NumberHit hit)
    {
        var next = at + hit.Tokens;
        var ten = DigitGroups.IsPower(text, next) && text.At(next).Start == text.At(next - 1).End;
        if (!ten && text.At(next).Text is not "^") return null;
        var sign = 1;
        for (next++; text.At(next).Text is "+" or "-" && next < at + 8; next++) sign = text.At(next).Text is "-" ? -sign : sign;
        if (!text.At(next).IsNumber || DutchNumbers.Digits(text.At(next).Text) is not { } exponent || exponent > 400) return null;
        var value = ten ? (double)hit.Value * Math.Pow(10, sign * (double)exponent) : Math.Pow((double)hit.Value, sign * (double)exponent);
        return double.IsFinite(value) && Math.Abs(value) < 7e27 ? new NumberHit((decimal)value, next - at + 1) : null;
    }
}
