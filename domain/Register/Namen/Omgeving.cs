namespace Maatwerk.Domain.Register.Namen;

/// <summary>Whether the words around a name let it be a name: "in Best" is a place, "het beste" is not, "Bart van Loon" is a person.</summary>
internal static class Omgeving
{
    private static readonly HashSet<string> Sterk = ["gemeente", "gem", "gemeenten", "gemeentes", "regio", "stad", "dorp", "woonplaats", "stadsdeel"];
    private static readonly HashSet<string> Zwak = ["in", "uit", "naar", "nabij", "rond", "rondom", "vanuit", "bij", "van", "richting", "omgeving", "binnen"];
    private static readonly HashSet<string> Mensen = ["gezin", "client", "clienten", "vrouw", "man", "moeder", "vader", "jongen", "meisje", "stel", "huishouden", "casus", "zaak", "iemand", "collega"];
    private static readonly HashSet<string> Aanspreking = ["mevrouw", "mevr", "mw", "mvr", "meneer", "mijnheer", "dhr", "heer", "fam", "familie", "drs", "tante", "oom"];
    private static readonly HashSet<string> Tussenvoegsels = ["van", "de", "der", "den", "ten", "ter", "te", "het", "t", "op", "vd", "v", "d"];
    private static readonly HashSet<string> Werkwoorden =
        ["houdt", "zegt", "wil", "vordert", "eist", "belt", "doet", "heeft", "blijft", "reageert", "weigert", "verrekent", "geeft", "laat", "int", "vindt", "stelt", "werkt", "moet", "kan", "legt"];
    private static readonly HashSet<string> Geld = ["de", "alle", "haar", "zijn", "hun", "geen", "mijn", "meer", "minder", "onze", "die", "op", "gemiste", "dubbele"];
    private static readonly HashSet<string> Iemand = ["mevr", "mevrouw", "iemand", "brief", "medewerker", "contactpersoon", "man", "collega", "functionaris", "nummer", "reactie", "bericht", "meneer", "die"];

    public static bool Allows(Naamboek boek, Naam naam, List<Woord> woorden, int begin, int count, Leeswijze wijze)
    {
        if (wijze == Leeswijze.Zoekregel)
            return naam.Doel != DoelSoort.Gemeente || AllowsPlaceInQuery(boek, naam, woorden, begin, count);
        return naam.Doel switch
        {
            DoelSoort.Gemeente => AllowsPlace(boek, naam, woorden, begin, count),
            DoelSoort.Organisatie => AllowsOrganisation(naam, woorden, begin, count),
            _ => true,
        };
    }

    /// <summary>In running prose a misspelt place needs a cue or a capital; a long misspelt organisation stands by itself.</summary>
    public static bool AllowsMisspelt(Naamboek boek, Naam naam, List<Woord> woorden, int begin, int count, Leeswijze wijze)
    {
        if (wijze == Leeswijze.Zoekregel)
            return (naam.Soort != Naamsoort.Kort || naam.Spaced.Length > 5) && (naam.Doel != DoelSoort.Gemeente || !IsPerson(boek, woorden, begin));
        if (naam.Doel == DoelSoort.Thema)
            return false;
        if (naam.Doel == DoelSoort.Organisatie)
            return naam.Spaced.Length >= 8 && AllowsOrganisation(naam, woorden, begin, count);
        if (naam.Soort == Naamsoort.Bijnaam || boek.Aanwijzingen.ContainsKey(woorden[begin].Kern))
            return false;
        if (boek.Voornamen.Contains(woorden[begin].Kern) && woorden[begin].Hoofdletter)
            return false;
        var cue = HasStrong(woorden, begin) || HasWeak(woorden, begin) && naam.Soort == Naamsoort.Officieel;
        var hoofdletter = woorden[begin].Hoofdletter && !woorden[begin].ZinBegin && naam.Soort == Naamsoort.Officieel;
        return (cue || hoofdletter) && !IsSurname(boek, naam, woorden, begin);
    }

    /// <summary>A cue or a capital: the least there must be before a short misspelt word in prose can be a place.</summary>
    public static bool HasCue(List<Woord> woorden, int begin) =>
        HasStrong(woorden, begin) || HasWeak(woorden, begin) || woorden[begin].Hoofdletter && !woorden[begin].ZinBegin;

    /// <summary>"gemeente" or its like stands right before, or "gezin uit".</summary>
    public static bool HasStrong(List<Woord> woorden, int begin) => begin > 0 && !woorden[begin].ZinBegin
        && (Sterk.Contains(woorden[begin - 1].Kern) || begin > 1 && woorden[begin - 1].Kern == "uit" && Mensen.Contains(woorden[begin - 2].Kern));

    private static bool HasWeak(List<Woord> woorden, int begin) => begin > 0 && !woorden[begin].NaBreuk && Zwak.Contains(woorden[begin - 1].Kern);

    private static bool AllowsPlaceInQuery(Naamboek boek, Naam naam, List<Woord> woorden, int begin, int count)
    {
        if (HasStrong(woorden, begin))
            return true;
        if (count == 1 && boek.Vulwoorden.Contains(woorden[begin].Kern) && naam.Soort != Naamsoort.Officieel)
            return false;
        if (IsSurname(boek, naam, woorden, begin))
            return false;
        // A whole sentence is read with more care than two words.
        var zin = woorden.Count >= 7;
        return !zin || count > 1 || !boek.Aanwijzingen.ContainsKey(woorden[begin].Kern) || AllowsPlace(boek, naam, woorden, begin, count)
            || begin > 0 && HasWeak(woorden, begin);
    }

    private static bool AllowsPlace(Naamboek boek, Naam naam, List<Woord> woorden, int begin, int count)
    {
        var eerste = woorden[begin];
        if (begin > 0 && woorden[begin - 1].Kern is "provincie" or "provinciale")
            return false;
        if (HasStrong(woorden, begin) && (count > 1 || CueOf(boek, eerste) != Aanwijzing.Hoofdletter || eerste.Hoofdletter))
            return true;
        if (IsSurname(boek, naam, woorden, begin))
            return false;
        if (naam.Soort is Naamsoort.Afkorting or Naamsoort.Bijnaam or Naamsoort.Kort && eerste.Length <= 4 && count == 1 && !HasWeak(woorden, begin))
            return false;
        return CueOf(boek, woorden, begin, count) switch
        {
            Aanwijzing.Geen => true,
            Aanwijzing.Zwak => HasWeak(woorden, begin) || begin > 0 && boek.Uitvoerders.Contains(woorden[begin - 1].Kern) || eerste.Hoofdletter && !eerste.ZinBegin || woorden.Count <= 3,
            _ => eerste.Hoofdletter && HasWeak(woorden, begin),
        };
    }

    private static Aanwijzing CueOf(Naamboek boek, List<Woord> woorden, int begin, int count) =>
        count == 1 ? CueOf(boek, woorden[begin])
        : count == 2 && boek.Aanwijzingen.TryGetValue(woorden[begin].Kern + woorden[begin + 1].Kern, out var aanwijzing) ? aanwijzing : Aanwijzing.Geen;

    private static Aanwijzing CueOf(Naamboek boek, Woord woord) => boek.Aanwijzingen.GetValueOrDefault(woord.Kern);

    /// <summary>A first name, or the word after one: "anouk demoburg" is nobody's misspelt Doesburg.</summary>
    private static bool IsPerson(Naamboek boek, List<Woord> woorden, int begin)
    {
        var voor = begin - 1;
        while (voor >= 0 && Tussenvoegsels.Contains(woorden[voor].Kern))
            voor--;
        return boek.Voornamen.Contains(woorden[begin].Kern) || voor >= 0 && boek.Voornamen.Contains(woorden[voor].Kern);
    }

    /// <summary>"mevrouw Van Buren", "Bart van Loon", "fam. Zeeland".</summary>
    private static bool IsSurname(Naamboek boek, Naam naam, List<Woord> woorden, int begin)
    {
        var at = begin - 1;
        for (var stap = 0; stap < 3 && at >= 0 && Tussenvoegsels.Contains(woorden[at].Kern) && !woorden[at + 1].ZinBegin; stap++)
            at--;
        if (at < 0 || woorden[at + 1].NaBreuk)
            return false;
        var voor = woorden[at];
        if (Aanspreking.Contains(voor.Kern) || boek.Voornamen.Contains(voor.Kern) && voor.Hoofdletter)
            return true;
        var tussen = begin - 1 - at;
        return tussen > 0 && naam.Soort == Naamsoort.Plaats && voor.Hoofdletter && !voor.ZinBegin && voor.Length > 1
            && !boek.Vulwoorden.Contains(voor.Kern);
    }

    private static bool AllowsOrganisation(Naam naam, List<Woord> woorden, int begin, int count)
    {
        var vorige = begin > 0 ? woorden[begin - 1].Kern : "";
        if (naam.Soort == Naamsoort.Onderwerp)
            return false;
        if (naam.Spaced is "toeslagen")
            return IsAgency(woorden, begin, vorige);
        if (naam.Spaced is "bd" or "gab" or "amk" or "cmi")
            return woorden[begin].Hoofdletter || vorige is "de" or "bij" or "vd" or "v" or "het";
        // "infrastructuur en waterstaat" is a ministry; "defensie" alone only with a capital or the word ministerie.
        return !naam.Spaced.Equals("defensie", StringComparison.Ordinal) || vorige is "ministerie" or "van" || woorden[begin] is { Hoofdletter: true, ZinBegin: false };
    }

    /// <summary>"toeslagen" is the agency when it acts or when one speaks with it, and else the money.</summary>
    private static bool IsAgency(List<Woord> woorden, int at, string vorige)
    {
        if (Geld.Contains(vorige))
            return false;
        if (vorige is "bij" or "met" or "door" or "dienst")
            return true;
        var daarvoor = at > 1 ? woorden[at - 2].Kern : "";
        if (vorige == "van" && Iemand.Contains(daarvoor))
            return true;
        var volgende = at + 1 < woorden.Count ? woorden[at + 1].Kern : "";
        return woorden[at] is { Hoofdletter: true, ZinBegin: false } || Werkwoorden.Contains(volgende);
    }
}
