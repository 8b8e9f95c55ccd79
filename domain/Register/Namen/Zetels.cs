namespace Maatwerk.Domain.Register.Namen;

/// <summary>
/// A city that stands for the organisation or the State that has its seat there: "Leeuwarden stuurt weer een boete", "in Den Haag verzinnen ze wetten".
/// Content file <c>zetels.csv</c>: for each city the words that must stand in the sentence.
/// </summary>
internal sealed class Zetels
{
    private const string Rijk = "het Rijk";
    private static readonly HashSet<string> Inwoners =
        ["gezin", "client", "clienten", "inwoner", "woont", "wonen", "woonachtig", "verhuist", "verhuisd", "moeder", "vader", "vrouw", "man", "jongen", "meisje", "huishouden", "wijkteam", "wie", "contactpersoon", "functionaris", "casus", "zaak", "kantoor", "regio", "loket", "team", "stad", "contact", "mwf", "sessie", "training", "bijeenkomst", "wijk", "jeugd", "uwv", "overleg"];
    private static readonly HashSet<string> Voegwoorden = ["dat", "als", "zolang", "omdat", "want", "en", "maar", "of", "terwijl", "nu", "waarom", "wanneer", "zegt", "moet", "kan", "wil", "ook", "weer", "tot"];
    private static readonly HashSet<string> Post = ["brief", "brieven", "post", "boete", "boetes", "aanmaning", "aanmaningen", "aanslag", "beschikking", "envelop", "enveloppen", "bericht", "antwoord", "reactie", "besluit", "akkoord", "nee"];
    private readonly ILookup<string, (string Voor, HashSet<string> Woorden)> _zetels =
        Inhoud.Read("zetels").ToLookup(r => r[0], r => (r[1], r[2].Split(',').ToHashSet(StringComparer.Ordinal)), StringComparer.Ordinal);

    public bool StandsForOther(string gemeente, List<Woord> woorden, int begin, int count)
    {
        if (!_zetels.Contains(gemeente))
            return false;
        var (van, tot) = Sentence(woorden, begin);
        var zin = woorden.GetRange(van, tot - van);
        if (zin.Exists(w => Inwoners.Contains(w.Kern)))
            return false;
        return _zetels[gemeente].Any(z => z.Voor == Rijk ? zin.Exists(w => z.Woorden.Contains(w.Kern)) : Acts(woorden, begin) && woorden.Exists(w => z.Woorden.Contains(w.Kern)));
    }

    /// <summary>The city does something itself, or a letter comes from it; with "in" before it, it is a place.</summary>
    private static bool Acts(List<Woord> woorden, int begin)
    {
        if (begin == 0 || woorden[begin].NaBreuk || woorden[begin - 1].Kern is "bij" or "met" or "door" || Voegwoorden.Contains(woorden[begin - 1].Kern))
            return true;
        return begin > 1 && woorden[begin - 1].Kern is "uit" or "vanuit" or "van" && Post.Contains(woorden[begin - 2].Kern);
    }

    private static (int Van, int Tot) Sentence(List<Woord> woorden, int at)
    {
        var van = at;
        while (van > 0 && !woorden[van].ZinBegin)
            van--;
        var tot = at + 1;
        while (tot < woorden.Count && !woorden[tot].ZinBegin)
            tot++;
        return (van, tot);
    }
}
