namespace Maatwerk.Domain.Register.Namen;

/// <summary>Whether a word that is spelled like a place is the surname of a person: "Bart van Loon", "mevrouw Zeeland", "wethouder Bloemendaal".</summary>
internal static class Achternaam
{
    private const int MeesteTussenvoegsels = 3;

    private static readonly HashSet<string> Aanspreking = ["mevrouw", "mevr", "mw", "mvr", "meneer", "mijnheer", "dhr", "heer", "fam", "familie", "drs", "tante", "oom", "mej", "juffrouw"];
    // Not "in" or "te": "mevrouw in Delden" lives there.
    private static readonly HashSet<string> Tussenvoegsels = ["van", "de", "der", "den", "ten", "ter", "het", "t", "vd", "v", "d"];
    private static readonly HashSet<string> Gezinnen = ["gezin", "client", "cliente", "kind", "zoon", "dochter", "echtpaar", "inwoner"];
    private static readonly HashSet<string> Gemeentelijk = ["wethouder", "burgemeester", "gemeentesecretaris", "raadslid", "griffier"];
    private static readonly HashSet<string> Rollen = ["collega", "regievoerder", "teamleider", "directeur", "voorzitter", "advocaat", "dokter", "huisarts", "bewindvoerder", "consulent", "jurist", "manager", "minister"];

    /// <summary>In a query: a first name, or the word after one: "anouk demoburg" is nobody's misspelt Doesburg.</summary>
    public static bool IsPerson(List<Woord> woorden, int begin, int count)
    {
        var voor = begin - 1;
        while (voor >= 0 && Tussenvoegsels.Contains(woorden[voor].Kern))
            voor--;
        return count == 1 && Persoonsnamen.IsFirst(woorden[begin].Kern) || voor >= 0 && Persoonsnamen.IsFirst(woorden[voor].Kern);
    }

    public static bool Is(Naamboek boek, Naam naam, List<Woord> woorden, int begin)
    {
        var at = begin - 1;
        for (var stap = 0; stap < MeesteTussenvoegsels && at >= 0 && Tussenvoegsels.Contains(woorden[at].Kern) && !woorden[at + 1].ZinBegin; stap++)
            at--;
        if (at < 0 || woorden[at + 1].NaBreuk)
            return false;
        var voor = woorden[at];
        var tussen = begin - 1 - at;
        if (Aanspreking.Contains(voor.Kern))
            return true;
        if (Gezinnen.Contains(voor.Kern) && tussen > 0 && woorden[at + 1].Hoofdletter)
            return true;
        // "wethouder Kaya van Schiedam" is of Schiedam.
        if (IsFirstName(voor, tussen))
            return !(tussen == 1 && at > 0 && Gemeentelijk.Contains(woorden[at - 1].Kern));
        if (Rollen.Contains(voor.Kern) || Gemeentelijk.Contains(voor.Kern))
            return woorden[begin].Hoofdletter && (tussen > 0 ? woorden[at + 1].Hoofdletter : boek.Aanwijzingen.ContainsKey(woorden[begin].Kern) || Persoonsnamen.IsLast(woorden[begin].Kern));
        return tussen > 0 && naam.Soort == Naamsoort.Plaats && voor.Hoofdletter && !voor.ZinBegin && voor.Length > 1
            && !boek.Vulwoorden.Contains(voor.Kern) && !boek.Uitvoerders.Contains(voor.Kern);
    }

    /// <summary>"Wil Utrecht meedoen" begins with a verb; "Wil van Best" with a first name.</summary>
    private static bool IsFirstName(Woord woord, int tussen) =>
        woord.Hoofdletter && Persoonsnamen.IsFirst(woord.Kern) && (tussen > 0 || !woord.ZinBegin || !Persoonsnamen.IsFirstAndWord(woord.Kern));
}
