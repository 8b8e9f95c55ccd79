namespace Maatwerk.Domain.Understanding;

/// <summary>Whether a number without a currency is an amount all the same, by the words round it.</summary>
internal static class AmountContext
{
    const decimal Least = 50, LeastFarther = 100, LeastOfRow = 100, LeastAlone = 1000;
    const int Between = 4, BetweenAmounts = 9, Farthest = 12, LongestDigits = 7;

    public static bool IsMoney(TokenizedText text, int at, int last, decimal value)
    {
        if (value < 10 || IsSomethingElse(text, at, last)) return false;
        if (IsGrouped(text.At(at), value)) return true;
        if (IsArticle(text.At(at))) return false;
        if (value >= (text.At(last + 1).Norm is "pw" ? LeastFarther : Least) && AmountWords.IsPer(text, last + 1)) return true;
        if (AmountWords.IsPer(text, last + 1) && (IsAfterMoney(text, at) || text.At(at - 1).Norm is "houdt" or "houden" or "krijgt" or "krijgen")) return true;
        if (value >= LeastAlone && !IsYear(text, at, value) && (text.At(at - 1).Norm is "samen" or "totaal" || text.At(last + 1).Norm is "open")) return true;
        if (value >= Least && text.At(at - 1).Norm is "houdt" or "houden" && text.At(last + 1).Norm is "over") return true;
        if (value >= LeastFarther && text.At(at - 1).Norm is "van" && (text.At(at - 2).Text is "%" || text.At(at - 2).Norm is "procent") && !IsYear(text, at, value)) return true;
        if (value < Least || IsGlued(text, at, last) || IsYear(text, at, value) || text.At(at).IsNumber && text.At(at).Text.Length > LongestDigits) return false;
        return AmountWords.IsMoney(text.At(at - 1)) || text.At(at - 1).Norm is "van" && AmountWords.IsMoney(text.At(at - 2)) || AmountWords.IsMoney(text.At(last + 1)) || value >= LeastFarther && (text.At(last + 1).Norm is "aan" && AmountWords.IsMoney(text.At(last + 2)) || IsAfterMoney(text, at) || IsListed(text, at, last));
    }

    /// <summary>A bare number joined to an amount beside it: "1.800 bovenop de 900", "van 800 naar 950 euro".</summary>
    public static bool IsJoined(TokenizedText text, int at, int last, decimal value, int neighbour)
    {
        if (value < LeastOfRow || IsSomethingElse(text, at, last) || IsYear(text, at, value) || text.At(at).IsNumber && text.At(at).Text.Length > LongestDigits) return false;
        var (from, to) = neighbour < at ? (neighbour + 1, at) : (last + 1, neighbour);
        if (to - from > BetweenAmounts) return false;
        var joined = false;
        for (var i = from; i < to; i++)
        {
            if (text.At(i).Text is "." && !IsAbbreviated(text, i) || text.At(i).Text is "!" or "?" or ";" || text.At(i).IsNumber) return false;
            joined |= AmountWords.IsCompared(text.At(i)) || text.At(i).Norm is "i" && text.At(i + 2).Norm is "p" && text.At(i + 4).Norm is "v";
        }
        return joined;
    }

    static bool IsAbbreviated(TokenizedText text, int at) => text.At(at - 1).Text.Length == 1;

    /// <summary>Digits in groups of three ("4.380") or with cents ("385,50"); "2026.67" is neither.</summary>
    static bool IsGrouped(Token token, decimal value)
    {
        if (!token.IsNumber) return false;
        var comma = token.Text.IndexOf(',', StringComparison.Ordinal);
        var whole = comma < 0 ? token.Text : token.Text[..comma];
        if (whole.Contains('.', StringComparison.Ordinal)) return value >= 1000 && whole.Split('.').Skip(1).All(g => g.Length == 3);
        return comma > 0 && token.Text.Length - comma == 3;
    }

    /// <summary>"58.8 pw" is a section of the law, "9.15" a time.</summary>
    static bool IsArticle(Token token) => token.IsNumber && token.Text.IndexOfAny(['.', ':']) > 0;

    /// <summary>Counted, a percentage, or the number of something.</summary>
    static bool IsSomethingElse(TokenizedText text, int at, int last) =>
        AmountWords.IsCounted(text, last + 1) || text.At(last + 1).Text is "%" || text.At(at - 1).Text is "#" or "@" || AmountWords.IsBeforeNumber(text.At(at - 1)) || text.At(last + 1).Norm is "x" or "e" or "ste" or "u"
        || text.At(last + 1) is { IsWord: true, Text.Length: 2 } letters && letters.Text.All(char.IsUpper) && text.At(at).Text.Length == 4;

    static bool IsGlued(TokenizedText text, int at, int last) => text.At(at - 1).Text is "-" or "/" && text.At(at - 1).End == text.At(at).Start || text.At(last + 1).Text is "-" or "/" && text.At(last + 1).Start == text.At(last).End;

    static bool IsYear(TokenizedText text, int at, decimal value) => value is >= 1950 and <= 2040 && (value % 100 != 0 || AmountWords.IsBeforeYear(text.At(at - 1)));

    /// <summary>"de huur is nu 980", "schuld: ruim 2300": only filling words between.</summary>
    static bool IsAfterMoney(TokenizedText text, int at)
    {
        for (var i = at - 1; i >= at - 1 - Between && i >= 0; i--)
        {
            if (AmountWords.IsMoney(text.At(i))) return true;
            if (!AmountWords.IsBetween(text.At(i)) || text.At(i).Text is "." && text.At(i - 1).Text.Length > 3) return false;
        }
        return false;
    }

    /// <summary>"nog een schuld (energie, 1900)": at the end of what stands between brackets, in a sentence about money.</summary>
    static bool IsListed(TokenizedText text, int at, int last)
    {
        if (text.At(last + 1).Text is not ")" || text.At(at).IsWord || text.At(at).Text.Length < 3) return false;
        for (var i = at - 1; i >= at - Farthest && i >= 0 && text.At(i).Text is not ("." or "!" or "?"); i--)
            if (AmountWords.IsMoney(text.At(i))) return true;
        return false;
    }
}
