using System.Text.RegularExpressions;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Dates of birth: a date beside a word of birth, or a full date so long ago that in this chat it is hardly anything else. Deadlines and decisions stay.</summary>
internal static partial class Geboortedata
{
    private const string Maand = "(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,7}\\.?";
    private const string D = "(?:0?[1-9]|[12][0-9]|3[01])";
    private const string M = "(?:0?[1-9]|1[0-2])";
    private const string J = "(?:(?:19|20)[0-9]{2}|'?[0-9]{2})";

    /// <summary>A date in figures with hyphens, slashes or dots, or with the name of the month.</summary>
    internal const string Dag = "(?:" + D + "[-/.]" + M + "[-/.]" + J + "|(?:19|20)[0-9]{2}[-/.]" + M + "[-/.]" + D + "|" + D + "[ ]?" + Maand + "[ ]?" + J + ")";

    // Beside a word of birth spaces will do too.
    private const string RuimeDag = "(?:" + Dag + "|" + D + "[ ]?[-/. ][ ]?" + M + "[ ]?[-/. ][ ]?" + J + ")";

    [GeneratedRegex(@"\b(?:geboren|geboortedatum|geboorte|geb(?:oorte)?\.? ?dat(?:um)?|gebdat|geb|gbd|g\.b\.d)\b[.:]?(?: (?:te|in) [\p{L}\- ]{2,25})?(?:datum|dd|d\.d\.|is|op|[ :,(]){0,5}(" + RuimeDag + @")\b", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex WordFirst();

    [GeneratedRegex(@"\b(" + RuimeDag + @") ?[,)]? ?(?:is )?(?:geboren|\(geboren|geboortedatum|is (?:de|haar|zijn) geboorte)", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex WordAfter();

    [GeneratedRegex(@"\b[0-3]?[0-9][-/.][01]?[0-9][-/.](?:19[1-9][0-9]|200[0-9]|2010)\b", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex LongAgo();

    [GeneratedRegex(@"(?:beschikking|besluit|brief|vonnis|uitspraak|sinds|vanaf|d\.d\.|\bdd\b|\bper\b|wet|contract|vordering|aanslag)[^0-9]{0,20}$", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
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
