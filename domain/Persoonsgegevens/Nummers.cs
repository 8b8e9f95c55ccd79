using System.Text.RegularExpressions;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Numbers with a known shape: casus numbers, dates and amounts stay; account numbers and labelled file numbers go.</summary>
internal static partial class Nummers
{
    [GeneratedRegex(@"\bMW ?[\-/]? ?[0-9]{2,4}[ \-/]{0,3}[0-9]{1,6}\b", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex Casusnummers();

    [GeneratedRegex(@"\b[A-Z]{2}[ .\-]?[0-9]{2}(?:[ .\-]?[A-Z0-9]){11,30}\b", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex Ibans();

    [GeneratedRegex(@"\bNL[ .\-]{0,2}[0-9]{2}[ .\-]{0,2}[A-Z]{4}(?:[ .\-\u200B]{0,2}[0-9]){10}", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex DutchIbans();

    [GeneratedRegex(@"\b" + Geboortedata.Dag + @"\b", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex Dates();

    [GeneratedRegex(@"(?:€|eur|euro) ?[0-9][0-9.]{0,20}(?:,[0-9\-]{1,2})?|\b[0-9][0-9.]{0,20}(?:,[0-9\-]{1,2})? ?(?:€|euro|eur)\b", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex Amounts();

    [GeneratedRegex(@"\b(?:kvk|kamer van koophandel)[^0-9\n]{0,12}[0-9]{8}\b|\b(?:kenmerk|referentie|betalingskenmerk|factuur|beschikking|polis)(?:nummer|nr)?\b[.: ]{0,3}[A-Z0-9./\-]{0,30}[0-9][A-Z0-9./\-]{0,30}", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex Kenmerken();

    [GeneratedRegex(@"\b(v ?-? ?(?:nummer|nr)|vreemdelingennummer|(?:dossier|zaak|cli[eë]nt|client|klant|relatie|pati[eë]nt|inwoner)[ \-]?(?:nummer|nr|no)|inschrijfnummer)[.:]? {0,2}(?:is |van [\p{L}]{2,15}(?: is)? |: ?)?([A-Z]{0,5}[ \-]?[0-9][A-Z0-9./\-]{3,20})", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:20)?[0-9]{2}[\-/][0-9]{1,6}$", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex LooksLikeCasus();

    public static void KeepCasusnummers(string text, Claims claims)
    {
        foreach (var match in Casusnummers().EnumerateMatches(text)) claims.Keep(match.Index, match.Length);
    }

    public static void FindIbans(string text, Claims claims)
    {
        if (!MayHoldIban(text)) return;
        foreach (var match in DutchIbans().EnumerateMatches(text)) claims.Add(Soort.Iban, match.Index, match.Length);
        foreach (var match in Ibans().EnumerateMatches(text))
            if (Iban.Longest(text.AsSpan(match.Index, match.Length)) is > 0 and var length) claims.Add(Soort.Iban, match.Index, length);
    }

    public static void KeepDatesAndAmounts(string text, Claims claims)
    {
        foreach (var match in Dates().EnumerateMatches(text))
            if (Rand.StandsAlone(text, match.Index, match.Index + match.Length)) claims.Keep(match.Index, match.Length);
        foreach (var match in Amounts().EnumerateMatches(text)) claims.Keep(match.Index, match.Length);
        foreach (var match in Kenmerken().EnumerateMatches(text))
            if (!EndsInBsn(text, match.Index, match.Length)) claims.Keep(match.Index, match.Length);
    }

    public static void FindLabelled(string text, Claims claims)
    {
        foreach (Match match in Labelled().Matches(text))
        {
            var (word, number) = (match.Groups[1], match.Groups[2]);
            if (LooksLikeCasus().IsMatch(number.ValueSpan)) continue;
            claims.Add(word.ValueSpan.StartsWith("v", StringComparison.OrdinalIgnoreCase) ? Soort.Vnummer : Soort.Dossiernummer, number.Index, number.Length);
        }
    }

    // A word of two letters, perhaps a mark or two, two digits: few texts have that, and seeing it costs far less than both patterns.
    private static bool MayHoldIban(ReadOnlySpan<char> text)
    {
        for (var i = 2; i < text.Length - 1; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || !char.IsAsciiDigit(text[i + 1])) continue;
            var letters = i;
            while (letters > i - 2 && letters > 2 && !char.IsLetterOrDigit(text[letters - 1])) letters--;
            if (char.IsLetter(text[letters - 1]) && char.IsLetter(text[letters - 2]) && (letters == 2 || !char.IsLetterOrDigit(text[letters - 3]))) return true;
        }
        return false;
    }

    private static bool EndsInBsn(string text, int start, int length)
    {
        var end = start + length;
        var from = end;
        while (from > start && char.IsAsciiDigit(text[from - 1])) from--;
        return end - from == 9 && Bsn.Elfproef(text, from, end);
    }
}
