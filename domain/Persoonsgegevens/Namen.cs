using System.Text.RegularExpressions;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>
/// Names of inwoners, known by the words around them: "heet", "mevrouw", "cliënt", initials, "de zaak van". A colleague who is asked for stays:
/// "is Fatma er nog bij UWV?", "meneer Bos van de gemeente".
/// </summary>
internal static partial class Namen
{
    private const string Woord = @"\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}[\p{Ll}\p{M}'’]+)*";
    private const string Tussen = @"(?:van de[rn]? |van 't |van |von |de |den |der |ter |ten |te |el |al |ben |la |le |da |dos |in 't |op de |'t )*";
    private const string Naam = "(?:(?:" + Letters + ")" + Tussen + ")?" + Tussen + Woord + "(?: " + Tussen + Woord + "){0,3}";
    private const string Letters = @"(?:\p{Lu}\. ?){1,5}";

    [GeneratedRegex(@"\b(?:[Hh]eet(?:te)?|[Gg]enaamd|[Gg]eheten|[Nn]aam is|[Nn]aam:|[Vv]oornaam:?|[Aa]chternaam:?|[Nn]oemt zich) ?(?:ook |dus |eigenlijk )?(" + Naam + ")", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@"\b(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]vr\.?|[Mm]ej\.?|[Mm]eneer|[Mm]ijnheer|[Dd]hr\.?|[Hh]eer|[Ff]am\.?|[Ff]amilie|[Gg]ezin|[Ee]chtpaar|[Ww]eduwe) (" + Naam + ")", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b(?:[Cc]li[eë]nte?|[Ii]nwoner|[Bb]etrokkene|[Mm]oeder|[Vv]ader|[Zz]oon(?:tje)?|[Dd]ochter(?:tje)?|[Kk]ind|[Kk]inderen|[Mm]an|[Vv]rouw|[Pp]artner|[Jj]ongen|[Mm]eisje|[Oo]ma|[Oo]pa|[Bb]roer|[Zz]us|[Bb]uurman|[Bb]uurvrouw|[Ee]x|[Jj]ongeman|[Pp]ati[eë]nt) ?[:,]? ?(" + Naam + ")", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Related();

    [GeneratedRegex(@"\b(" + Letters + Tussen + Woord + "(?: " + Tussen + Woord + "){0,2})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@"\b(?:[Zz]aak|[Cc]asus|[Dd]ossier|[Mm]elding|[Aa]anmelding|[Ss]ituatie|[Kk]westie|[Vv]erhaal|[Uu]itkering|[Ss]chuld|[Ss]chulden) van (" + Woord + " " + Tussen + Woord + "(?: " + Tussen + Woord + "){0,2})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex CaseOf();

    [GeneratedRegex(@"\b(?:bij|van|voor|met|en|,) (" + Woord + " " + Tussen + Woord + @") (?:en (?:nog|haar|zijn|diens)|\([0-9]{1,3}(?: jaar)?\))", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InStory();

    [GeneratedRegex(@"^,? ?(?:van|bij|\() ?(?:de |het |'t )?(?:UWV|SVB|CJIB|CAK|DUO|IND|CIZ|COA|LMM|LET|PMM|Belastingdienst|Dienst|Toeslagen|toeslagen|gemeente|gem\.|[Ll]oket|maatwerkloket|ministerie|afdeling|team|wijkteam|zorgkantoor|corporatie|reclassering)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AtWork();

    [GeneratedRegex(@"(?:[Cc]ollega|[Ww]ethouder|[Rr]egievoerder|[Ff]unctionaris|[Mm]aatwerkfunctionaris|[Tt]eamleider|[Cc]ontactpersoon|[Oo]pvolger van|[Vv]ervang\w*|[Ww]aarnemer van)(?: is| heet| genaamd)? ?(?:mevrouw|meneer|mevr\.?|dhr\.?|mw\.?)? ?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Colleague();

    public static void Find(string text, Claims claims)
    {
        foreach (var regex in (ReadOnlySpan<Regex>)[Called(), Titled(), Related(), Initials(), CaseOf(), InStory()])
            foreach (Match match in regex.Matches(text))
                if (!IsColleague(text, match.Groups[1]) && !GeenNaam.Is(match.Groups[1].ValueSpan))
                    claims.Add(Soort.Naam, match.Groups[1].Index, match.Groups[1].Length);
    }

    private static bool IsColleague(string text, Group name)
    {
        var end = name.Index + name.Length;
        return AtWork().IsMatch(text.AsSpan(end, Math.Min(40, text.Length - end)))
            || Colleague().IsMatch(text.AsSpan(Math.Max(0, name.Index - 50), Math.Min(50, name.Index)));
    }
}
