using System.Text.RegularExpressions;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Home addresses: a postcode with a house number, or a street with one. A street or a place alone stays.</summary>
internal static partial class Adressen
{
    private const string Nummer = @"[0-9]{1,5}(?: ?-? ?[a-zA-Z0-9]{1,4})?";
    private const string Straatwoord = @"(?:straat|straatje|str\.|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen|boulevard|dijk|weg)";
    private const string Hoofdletterwoord = @"(?:pad|hof|park|wal|oord|erf|akker|brink|horst|haven|baan|werf|kamp|veld|poort|markt|allee|heuvel|tuin|sluis)";

    [GeneratedRegex(@"\b[1-9][0-9]{3} ?[A-Z]{2}(?:[ ,\-]{1,3}|[ ,]{0,3}(?:huisnummer|huisnr\.?|nr\.?|nummer|no\.?) ?)[0-9]{1,5}[a-zA-Z]?\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostcodeFirst();

    [GeneratedRegex(@"(?:(?:\p{Lu}[\p{L}'.\-]*|van|de|der|den|het|ter|ten|'t) ){0,4}[\p{L}'\-]*" + Straatwoord + @" (?:nr\.? |nummer |huisnummer )?([0-9]{1,5}) ?(?:-? ?[a-zA-Z0-9]{1,3}\b)?(?:,? ?[1-9][0-9]{3} ?[A-Za-z]{2}\b)?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Streets();

    [GeneratedRegex(@"\b(?:\p{Lu}[\p{L}'\-]* ){0,3}\p{Lu}[\p{L}'\-]*" + Hoofdletterwoord + @" ([0-9]{1,5})[a-zA-Z]?\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex CapitalStreets();

    [GeneratedRegex(@"\b(?:[Ww]oon(?:t|adres|achtig)|[Vv]erblijft|[Aa]dres)(?: is)?:? ?(?:op|aan|in)? ?(?:de|het|'t)? ?(\p{Lu}[\p{L}'. \-]{2,40} (" + Nummer + @"))\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^ ?(?:euro|eur|€|dagen|dag|weken|week|jaar|maanden|maand|uur|keer|kinderen|personen|mensen|%|procent|werkdagen|partijen|organisaties)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    private static readonly HashSet<string> NoStreet = new(StringComparer.OrdinalIgnoreCase)
        { "weg", "onderweg", "omweg", "uitweg", "terugweg", "middenweg", "tussenweg", "snelweg", "straat", "plein", "laan", "gerechtshof", "rechtshof", "park", "hof", "veld", "markt", "werkveld", "arbeidsmarkt", "woningmarkt" };

    // Two letters after a year or an amount that are a word or a law, not a postcode.
    private static readonly HashSet<string> NoPostcode = new(StringComparer.OrdinalIgnoreCase)
        { "WW", "PW", "ZW", "IW", "is", "in", "op", "te", "en", "of", "ze", "we", "ik", "er", "je", "al", "af", "om", "uw", "zo", "nu", "km", "kg", "cm", "mm", "zn", "hé", "SA", "SD", "SS", "ha", "m2" };

    public static void Find(string text, Claims claims)
    {
        foreach (var match in PostcodeFirst().EnumerateMatches(text))
            if (!NoPostcode.Contains(text.AsSpan(match.Index + 4, 3).Trim()[..2].ToString())) claims.Add(Soort.Adres, match.Index, match.Length);
        foreach (Match match in Streets().Matches(text)) Add(text, claims, match, match.Groups[1].Index);
        foreach (Match match in CapitalStreets().Matches(text)) Add(text, claims, match, match.Groups[1].Index);
        foreach (Match match in Labelled().Matches(text)) claims.Add(Soort.Adres, match.Groups[1].Index, match.Groups[1].Length);
    }

    private static void Add(string text, Claims claims, Match match, int number)
    {
        var street = text.AsSpan(match.Index, number - match.Index).TrimEnd();
        var word = street[(street.LastIndexOf(' ') + 1)..].ToString();
        var digits = number;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (NoStreet.Contains(word) || Unit().IsMatch(text.AsSpan(digits, Math.Min(20, text.Length - digits)))) return;
        claims.Add(Soort.Adres, match.Index, match.Length);
    }
}
