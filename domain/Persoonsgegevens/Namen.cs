using System.Buffers;
using System.Text.RegularExpressions;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>
/// Names of inwoners, known by the words around them: "heet", "mevrouw", "cliënt", initials, "de zaak van". A colleague who is asked for stays:
/// "is Fatma er nog bij UWV?", "meneer Bos van de gemeente".
/// </summary>
internal static partial class Namen
{
    private const string Woord = @"\p{Lu}[\p{Ll}\p{M}'’]{1,30}(?:-\p{Lu}[\p{Ll}\p{M}'’]{1,30}){0,3}";
    private const string Tussen = @"(?:van de[rn]? |van 't |van |von |de |den |der |ter |ten |te |el |al |ben |la |le |da |dos |in 't |op de |'t ){0,3}";
    private const string Naam = "(?:" + Letters + ")?" + Tussen + Woord + "(?: " + Tussen + Woord + "){0,3}";
    private const string Letters = @"(?:\p{Lu}\. ?){1,5}";

    [GeneratedRegex(@"\b(?:[Hh]eet(?:te)?|[Gg]enaamd|[Gg]eheten|[Nn]aam is|[Nn]aam:|[Vv]oornaam:?|[Aa]chternaam:?|[Nn]oemt zich) ?(?:ook |dus |eigenlijk )?(" + Naam + ")", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex Called();

    [GeneratedRegex(@"\b(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]vr\.?|[Mm]ej\.?|[Mm]eneer|[Mm]ijnheer|[Dd]hr\.?|[Hh]eer|[Ff]am\.?|[Ff]amilie|[Gg]ezin|[Ee]chtpaar|[Ww]eduwe) (" + Naam + ")", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b(?:[Cc]li[eë]nte?|[Ii]nwoner|[Bb]etrokkene|[Mm]oeder|[Vv]ader|[Zz]oon(?:tje)?|[Dd]ochter(?:tje)?|[Kk]ind|[Kk]inderen|[Mm]an|[Vv]rouw|[Pp]artner|[Jj]ongen|[Mm]eisje|[Oo]ma|[Oo]pa|[Bb]roer|[Zz]us|[Bb]uurman|[Bb]uurvrouw|[Ee]x|[Jj]ongeman|[Pp]ati[eë]nt) ?[:,]? ?(" + Naam + ")", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex Related();

    [GeneratedRegex(@"\b(" + Letters + Tussen + Woord + "(?: " + Tussen + Woord + "){0,2})", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex Initials();

    [GeneratedRegex(@"\b(?:[Zz]aak|[Cc]asus|[Dd]ossier|[Mm]elding|[Aa]anmelding|[Ss]ituatie|[Kk]westie|[Vv]erhaal|[Uu]itkering|[Ss]chuld|[Ss]chulden) van (" + Woord + " " + Tussen + Woord + "(?: " + Tussen + Woord + "){0,2})", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex CaseOf();

    [GeneratedRegex(@"\b(?:bij|van|voor|met|en|,) (" + Woord + " " + Tussen + Woord + @") (?:en (?:nog|haar|zijn|diens)|\([0-9]{1,3}(?: jaar)?\))", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex InStory();

    [GeneratedRegex(@"^,? ?(?:van|bij|\() ?(?:de |het |'t )?(?:UWV|SVB|CJIB|CAK|DUO|IND|CIZ|COA|LMM|LET|PMM|Belastingdienst|Dienst|Toeslagen|toeslagen|gemeente|gem\.|[Ll]oket|maatwerkloket|ministerie|afdeling|team|wijkteam|zorgkantoor|corporatie|reclassering)", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex AtWork();

    [GeneratedRegex(@"(?:[Cc]ollega|[Ww]ethouder|[Rr]egievoerder|[Ff]unctionaris|[Mm]aatwerkfunctionaris|[Tt]eamleider|[Cc]ontactpersoon|[Oo]pvolger van|[Vv]ervang[a-z]{0,6}|[Ww]aarnemer van)(?: is| heet| genaamd)? ?(?:mevrouw|meneer|mevr\.?|dhr\.?|mw\.?)? ?$", Patroon.Letterlijk, Patroon.MaxMilliseconds)]
    private static partial Regex Colleague();

    // Typed without capitals: after "heet" with somebody before it, a word that is no ordinary word.
    [GeneratedRegex(@"\b(?:cli[eë]nte?|inwoner|ze|zij|hij|die|moeder|vader|man|vrouw|kind|jongen|meisje|zoon|dochter|mevrouw|meneer|partner|ex|familie|gezin) (?:heet|heette|genaamd|noemt zich|met de naam) ([a-zà-ž'’\-]{2,30}(?: (?:van |de |der |den |el |al |ter |ten |ben ){0,3}[a-zà-ž'’\-]{2,30})?)", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex CalledLowercase();

    private static readonly SearchValues<string> NamingWords = SearchValues.Create(["heet", "genaamd", "noemt", "naam"], StringComparison.OrdinalIgnoreCase);

    public static void FindLowercase(string text, Claims claims)
    {
        if (!text.AsSpan().ContainsAny(NamingWords)) return;
        foreach (Match match in CalledLowercase().Matches(text))
        {
            var name = match.Groups[1];
            var first = name.Value.Split(' ')[0];
            if (GeenNaam.Is(first) || IsColleague(text, name)) continue;
            var second = name.Value.Length > first.Length && !GeenNaam.Is(name.Value.Split(' ')[^1]);
            claims.Add(Soort.Naam, name.Index, second ? name.Length : first.Length);
        }
    }

    public static void Find(string text, Claims claims)
    {
        foreach (var regex in (ReadOnlySpan<Regex>)[Called(), Titled(), Related(), Initials(), CaseOf(), InStory()])
            foreach (Match match in regex.Matches(text))
                if (!IsColleague(text, match.Groups[1]) && !GeenNaam.Is(match.Groups[1].ValueSpan) && !IsPlace(match))
                    claims.Add(Soort.Naam, match.Groups[1].Index, match.Groups[1].Length);
    }

    /// <summary>"inwoner van Sneek" and "gezin Almere" live there; "cliënt van Dongen" and "mevrouw Almere" may be called so.</summary>
    private static bool IsPlace(Match match)
    {
        const string van = "van ";
        var name = match.Groups[1].Value;
        var place = name.StartsWith(van, StringComparison.Ordinal) ? name[van.Length..] : name;
        if (Gazetteer.Default.FindGemeente(place) is null) return false;
        if (match.ValueSpan.StartsWith("inwoner", StringComparison.OrdinalIgnoreCase)) return true;
        return !Persoonsnamen.IsLast(Woorden.Compact(place)) && !Persoonsnamen.IsFirst(Woorden.Compact(place)) && !OfAddress().IsMatch(match.ValueSpan);
    }

    [GeneratedRegex(@"^(?:m|dhr|heer|fam)[a-z]{0,8}\.? ", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex OfAddress();

    private static bool IsColleague(string text, Group name)
    {
        var end = name.Index + name.Length;
        return AtWork().IsMatch(text.AsSpan(end, Math.Min(40, text.Length - end)))
            || Colleague().IsMatch(text.AsSpan(Math.Max(0, name.Index - 50), Math.Min(50, name.Index)));
    }
}
