namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>The check digits of an account number. Source: ISO 13616, modulo 97.</summary>
internal static class Iban
{
    /// <summary>How many characters from the start, separators counted, form a valid account number; the longest that does, 0 when none.</summary>
    public static int Longest(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[34];
        var count = 0;
        var longest = 0;
        for (var at = 0; at < text.Length && count < plain.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text[at])) continue;
            plain[count++] = char.ToUpperInvariant(text[at]);
            if (count >= 15 && IsValid(plain[..count]) && (at + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 1]))) longest = at + 1;
        }
        return longest;
    }

    private static bool IsValid(ReadOnlySpan<char> iban)
    {
        var rest = 0;
        for (var at = 0; at < iban.Length; at++)
        {
            var c = iban[(at + 4) % iban.Length];
            rest = char.IsAsciiDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
        }
        return rest == 1;
    }
}
