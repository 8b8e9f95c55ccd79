using System.Text.RegularExpressions;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Home addresses: a postcode with a house number, or a street with one. A street or a place alone stays.</summary>
internal static partial class Adressen
{
    [GeneratedRegex(@"\b[1-9][0-9]{3} ?[A-Z]{2}(?:[ ,\-]{1,3}|[ ,]{0,3}(?:huisnummer|huisnr\.?|nr\.?|nummer|no\.?) ?)[0-9]{1,5}[a-zA-Z]?\b", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex PostcodeFirst();

    // What comes before the number: "Kerkstraat ", "van der Helstlaan nr. ", "De Horst ".
    [GeneratedRegex(@"(?:(?:\p{Lu}[\p{L}'.\-]{0,30}|van|de|der|den|het|ter|ten|'t) ){0,4}([\p{L}'\-]{2,40}\.?) (?:nr\.? |nummer |huisnummer )?$", Patroon.Letterlijk | RegexOptions.RightToLeft, Patroon.MaxMilliseconds)]
    private static partial Regex StreetBefore();

    // What comes after it: a letter or addition, and a postcode.
    [GeneratedRegex(@"^(?: ?-? ?(?:[a-zA-Z]|[0-9]{1,4}|bis|hs|huis|zw|rd)\b)?(?:,? ?[1-9][0-9]{3} ?[A-Za-z]{2}\b)?", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex AdditionAfter();

    [GeneratedRegex(@"\b(?:[Ww]oon(?:t|adres|achtig)|[Vv]erblijft|[Aa]dres)(?: is)?:? ?(?:op|aan|in)? ?(?:de|het|'t)? ?(\p{Lu}[\p{L}'. \-]{2,40} [0-9]{1,5}(?: ?-? ?(?:[a-zA-Z]|[0-9]{1,4})\b)?)\b", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^ ?(?:euro|eur|€|dagen|dag|weken|week|jaar|maanden|maand|uur|keer|kinderen|personen|mensen|%|procent|werkdagen|partijen|organisaties)", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex Unit();

    private static readonly string[] Straatwoorden = ["straat", "straatje", "str.", "laan", "plein", "gracht", "kade", "singel", "steeg", "dreef", "plantsoen", "boulevard", "dijk", "weg"];

    // These end many ordinary words as well, so they count only with a capital in front.
    private static readonly string[] Hoofdletterwoorden = ["pad", "hof", "park", "wal", "oord", "erf", "akker", "brink", "horst", "haven", "baan", "werf", "kamp", "veld", "poort", "markt", "allee", "heuvel", "tuin", "sluis"];

    private static readonly HashSet<string> NoStreet = new(StringComparer.OrdinalIgnoreCase)
        { "weg", "onderweg", "omweg", "uitweg", "terugweg", "middenweg", "tussenweg", "snelweg", "straat", "plein", "laan", "gerechtshof", "rechtshof", "park", "hof", "veld", "markt", "werkveld", "arbeidsmarkt", "woningmarkt" };

    // Two letters after a year or an amount that are a word or a law, not a postcode.
    private static readonly HashSet<string> NoPostcode = new(StringComparer.OrdinalIgnoreCase)
        { "WW", "PW", "ZW", "IW", "is", "in", "op", "te", "en", "of", "ze", "we", "ik", "er", "je", "al", "af", "om", "uw", "zo", "nu", "km", "kg", "cm", "mm", "zn", "SA", "SD", "SS", "ha" };

    public static void Find(string text, Claims claims)
    {
        foreach (var match in PostcodeFirst().EnumerateMatches(text))
            if (!NoPostcode.Contains(text.AsSpan(match.Index + 4, 3).Trim()[..2].ToString())) claims.Add(Soort.Adres, match.Index, match.Length);
        FindStreets(text, claims);
        foreach (Match match in Labelled().Matches(text)) claims.Add(Soort.Adres, match.Groups[1].Index, match.Groups[1].Length);
    }

    // From each house number back to the street, so that text without numbers costs nothing.
    private static void FindStreets(string text, Claims claims)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || text[at - 1] != ' ') continue;
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end - at <= 5 && StreetBeginsAt(text, at) is var start and >= 0 && !Unit().IsMatch(text.AsSpan(end, Math.Min(20, text.Length - end))))
                claims.Add(Soort.Adres, start, end + AdditionLength(text, end) - start);
            at = end;
        }
    }

    private static int StreetBeginsAt(string text, int number)
    {
        var from = Math.Max(0, number - 120);
        var match = StreetBefore().Match(text[from..number]);
        if (!match.Success) return -1;
        var word = match.Groups[1].Value;
        if (NoStreet.Contains(word)) return -1;
        var isStreet = Array.Exists(Straatwoorden, end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            || char.IsUpper(word[0]) && Array.Exists(Hoofdletterwoorden, end => word.EndsWith(end, StringComparison.Ordinal));
        return isStreet ? from + match.Index : -1;
    }

    private static int AdditionLength(string text, int end)
    {
        foreach (var match in AdditionAfter().EnumerateMatches(text.AsSpan(end, Math.Min(20, text.Length - end)))) return match.Length;
        return 0;
    }
}
