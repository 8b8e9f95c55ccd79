using System.Globalization;

namespace Maatwerk.Domain.Understanding;

/// <summary>Numbers in digits: groups of three with points or spaces, a size behind it ("2,33 k", "12 duizend", "1,7 mrd").</summary>
internal static class DigitGroups
{
    /// <summary>The number that starts with digits at this token. Null when it is glued to a word ("180ml", "4e", "K3").</summary>
    public static NumberHit? Read(TokenizedText text, int at)
    {
        var token = text.At(at);
        if (!token.IsNumber || IsGlued(text, at) || DutchNumbers.Digits(token.Text) is not { } value) return null;
        var last = at;
        if (token.Text.Length <= 3 && token.Text.All(char.IsAsciiDigit))
            while (text.At(last + 1) is { IsNumber: true, Text.Length: 3 } group && group.Text.All(char.IsAsciiDigit) && IsOneSpace(text, last) && value < 1_000_000_000_000m)
            {
                value = value * 1000 + int.Parse(group.Text, CultureInfo.InvariantCulture);
                last++;
            }
        if (text.At(last + 1).Is("honderd") && value < 1000 && value % 1 == 0) (value, last) = (value * 100, last + 1);
        while (NumberScales.Of(text.At(last + 1), text.At(last + 1).Start == text.At(last).End) is { } scale && value < 1_000_000_000_000_000m)
        {
            value *= scale;
            last++;
        }
        return new NumberHit(value, last - at + 1);
    }

    /// <summary>Digits that are part of a word or of something with a unit glued to it; a size ("10G") is none.</summary>
    public static bool IsGlued(TokenizedText text, int at)
    {
        var token = text.At(at);
        if (text.At(at - 1) is { IsWord: true } before && before.End == token.Start) return true;
        return text.At(at + 1) is { IsWord: true } after && after.Start == token.End && NumberScales.Of(after, glued: true) is null && !IsPower(text, at + 1);
    }

    /// <summary>"12e+14", "1e10".</summary>
    public static bool IsPower(TokenizedText text, int at)
    {
        if (text.At(at).Norm is not "e" || text.At(at + 1).Start != text.At(at).End) return false;
        return text.At(at + 1).IsNumber || text.At(at + 1).Text is "+" or "-" && text.At(at + 2).IsNumber && text.At(at + 2).Start == text.At(at + 1).End;
    }

    /// <summary>Groups stand apart by exactly one space: "40 000", but not "715  000".</summary>
    static bool IsOneSpace(TokenizedText text, int last) => text.At(last + 1).Start == text.At(last).End + 1 && !(text.At(last + 2).IsNumber && text.At(last + 2).Text.Length > 3);

    /// <summary>Digits with points that are no one number: "10.250.3.4" is 10250, 3 and 4.</summary>
    public static IEnumerable<NumberMention> Pieces(Token token)
    {
        if (token.Text.Contains(':', StringComparison.Ordinal)) yield break;
        var start = 0;
        while (start < token.Text.Length)
        {
            var end = Run(token.Text, start);
            while (end - start <= 3 && end < token.Text.Length && token.Text[end] == '.' && Run(token.Text, end + 1) - end == 4) end = Run(token.Text, end + 1);
            if (DutchNumbers.Digits(token.Text[start..end]) is { } value) yield return new NumberMention(value, token.Start + start, end - start);
            start = end + 1;
        }
    }

    static int Run(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
