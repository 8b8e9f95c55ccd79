using System.Text.RegularExpressions;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Telephone numbers and e-mail addresses. Short public numbers (112, 113, 14 0xx, 0800 and 0900 numbers) are nobody's and stay.</summary>
internal static partial class Contacten
{
    [GeneratedRegex(@"[\w.+\-']{1,64} ?@ ?[A-Za-z0-9](?:[A-Za-z0-9\-]{0,40}\.){1,6}[A-Za-z]{2,20}", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex Emails();

    // Dutch, with 0, 0031, +31 or +31 (0) in front: ten digits after the 0. Other countries: + and eight to fifteen digits.
    [GeneratedRegex(@"(?:(?:\+|00) ?31[ .\-]{0,2}(?:\(0\)[ .\-]{0,2}|0[ .\-]{0,2})?[1-9](?:[ .\-\u200B]{0,2}[0-9]){8}|\(?0[1-9](?:[ .\-/()\u200B]{0,3}[0-9]){8}|\+[1-9][0-9]{0,2}(?:[ .\-()\u200B]{0,2}[0-9]){7,12})", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex Phones();

    // Without the 0 in front, when the word says it is a telephone.
    [GeneratedRegex(@"(?:tel|telefoon|mobiel|mob|gsm|bel|06)[a-z]{0,8}[.:]?\s{0,2}(?:is |op |nr\.? |nummer )?([1-9](?:[ .\-\u200B]{0,2}[0-9]){7,8})", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex LabelledPhones();

    public static void FindEmails(string text, Claims claims)
    {
        if (!text.Contains('@')) return;
        foreach (var match in Emails().EnumerateMatches(text)) claims.Add(Soort.Email, match.Index, match.Length);
    }

    public static void FindPhones(string text, Claims claims)
    {
        foreach (var match in Phones().EnumerateMatches(text))
            if (Rand.StandsAlone(text, match.Index, match.Index + match.Length) && !IsPublic(text.AsSpan(match.Index, match.Length)))
                claims.Add(Soort.Telefoon, match.Index, match.Length);
        foreach (Match match in LabelledPhones().Matches(text))
            if (Rand.StandsAlone(text, match.Groups[1].Index, match.Index + match.Length))
                claims.Add(Soort.Telefoon, match.Groups[1].Index, match.Groups[1].Length);
    }

    private static bool IsPublic(ReadOnlySpan<char> number) => number.StartsWith("0800", StringComparison.Ordinal) || number.StartsWith("0900", StringComparison.Ordinal);
}
