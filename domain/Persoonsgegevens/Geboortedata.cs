using System.Text.RegularExpressions;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Dates of birth: a date beside a word of birth, or a full date so long ago that in this chat it is hardly anything else. Deadlines and decisions stay.</summary>
internal static partial class Geboortedata
{
    private const string Maand = "(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\\.?";
    internal const string Dag = "(?:[0-3]?[0-9][ ]?[-/. ][ ]?[01]?[0-9][ ]?[-/. ][ ]?(?:(?:19|20)[0-9]{2}|[0-9]{2})|(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]|[0-3]?[0-9][ ]?" + Maand + "[ ]?'?(?:(?:19|20)[0-9]{2}|[0-9]{2}))";

    [GeneratedRegex(@"\b(?:geboren|geboortedatum|geboorte|geb(?:oorte)?\.? ?dat(?:um)?|gebdat|geb|gbd|g\.b\.d)\b[.:]? ?(?:datum|dd|d\.d\.|is|op|:|te [\p{L} ]{1,30}|in [\p{L} ]{1,30}|[ ,(])*(" + Dag + @")\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordFirst();

    [GeneratedRegex(@"\b(" + Dag + @") ?[,)]? ?(?:is )?(?:geboren|\(geboren|geboortedatum|is (?:de|haar|zijn) geboorte)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordAfter();

    [GeneratedRegex(@"\b[0-3]?[0-9][-/.][01]?[0-9][-/.](?:19[1-9][0-9]|200[0-9]|2010)\b", RegexOptions.NonBacktracking)]
    private static partial Regex LongAgo();

    [GeneratedRegex(@"(?:beschikking|besluit|brief|vonnis|uitspraak|sinds|vanaf|d\.d\.|\bdd\b|\bper\b|wet|contract|vordering|aanslag)[^0-9]{0,20}$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordOfDecision();

    public static void Find(string text, Claims claims)
    {
        foreach (Match match in WordFirst().Matches(text)) claims.Add(Soort.Geboortedatum, match.Groups[1].Index, match.Groups[1].Length);
        foreach (Match match in WordAfter().Matches(text)) claims.Add(Soort.Geboortedatum, match.Groups[1].Index, match.Groups[1].Length);
        foreach (var match in LongAgo().EnumerateMatches(text))
            if (!WordOfDecision().IsMatch(text.AsSpan(Math.Max(0, match.Index - 40), Math.Min(40, match.Index))))
                claims.Add(Soort.Geboortedatum, match.Index, match.Length);
    }
}
