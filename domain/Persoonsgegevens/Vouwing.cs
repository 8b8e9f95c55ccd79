using System.Globalization;
using System.Text;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>
/// Compatibility folding (as NFKC does) that keeps every character in its place, so that a finding in the folded text has the same position in the text that was typed.
/// Any Unicode digit becomes 0–9, full-width letters become plain, every kind of space a space, every kind of dash a hyphen.
/// </summary>
internal static class Vouwing
{
    /// <summary>Stands for characters without width; separators may contain it.</summary>
    public const char Nothing = '\u200B';

    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text;
        return string.Create(text.Length, text, static (folded, source) =>
        {
            for (var at = 0; at < source.Length; at++)
            {
                if (char.IsHighSurrogate(source[at]) && at + 1 < source.Length && char.IsLowSurrogate(source[at + 1]))
                {
                    folded[at] = Digit(CharUnicodeInfo.GetDecimalDigitValue(source, at)) ?? source[at];
                    folded[at + 1] = folded[at] == source[at] ? source[at + 1] : Nothing;
                    at++;
                }
                else folded[at] = One(source[at]);
            }
        });
    }

    private static char One(char c)
    {
        if (c < 0x80) return c;
        if (Digit(CharUnicodeInfo.GetDecimalDigitValue(c)) is { } digit) return digit;
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.SpaceSeparator: return ' ';
            case UnicodeCategory.DashPunctuation: return '-';
            case UnicodeCategory.Format: return Nothing;
            case UnicodeCategory.Surrogate: return c;
        }
        var wide = c.ToString();
        if (wide.IsNormalized(NormalizationForm.FormKC)) return c;
        var plain = wide.Normalize(NormalizationForm.FormKC);
        return plain.Length == 1 ? plain[0] : c;
    }

    private static char? Digit(int value) => value < 0 ? null : (char)('0' + value);
}
