namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Looks at what stands beside a finding: a number inside a longer number is another number.</summary>
internal static class Rand
{
    /// <summary>No letter or digit touches it, and no digit across a dot or hyphen.</summary>
    public static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) && !(start > 1 && text[start - 1] is '-' or '.' && char.IsAsciiDigit(text[start - 2])))
        && (end == text.Length || !char.IsAsciiDigit(text[end]) && !(end + 1 < text.Length && text[end] is '-' or '.' && char.IsAsciiDigit(text[end + 1])));
}
