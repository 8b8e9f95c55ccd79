namespace Maatwerk.Domain.Register.Namen;

/// <summary>Whether the words around a name let it be a name: "in Best" is a place, "het beste" is not, "Bart van Loon" is a person.</summary>
internal static class Omgeving
{
    private static readonly HashSet<string> Sterk = ["gemeente", "gem", "gemeenten", "gemeentes", "regio", "stad", "dorp", "woonplaats", "stadsdeel", "wijkteam", "wijk"];
    private static readonly HashSet<string> Zwak = ["in", "uit", "naar", "nabij", "rond", "rondom", "vanuit", "bij", "van", "richting", "omgeving", "binnen"];
    private static readonly HashSet<string> Lidwoorden = ["de", "een", "mijn", "onze", "jullie", "deze", "die", "elke", "geen", "welke", "andere"];
    private static readonly HashSet<string> Mensen = ["gezin", "client", "clienten", "vrouw", "man", "moeder", "vader", "jongen", "meisje", "stel", "huishouden", "casus", "zaak", "iemand", "collega", "inwoner", "inwoonster"];

    public static bool Allows(Naamboek boek, Naam naam, List<Woord> woorden, int begin, int count, Leeswijze wijze)
    {
        if (wijze == Leeswijze.Zoekregel)
            return naam.Soort != Naamsoort.AlsInstantie && (naam.Doel != DoelSoort.Gemeente || AllowsPlaceInQuery(boek, naam, woorden, begin, count));
        return naam.Doel switch
        {
            DoelSoort.Gemeente => AllowsPlace(boek, naam, woorden, begin, count),
            DoelSoort.Organisatie => OrganisatieOmgeving.Allows(boek, naam, woorden, begin, count),
            _ => true,
        };
    }

    /// <summary>In running prose a misspelt place needs a cue or a capital; a long misspelt organisation stands by itself.</summary>
    public static bool AllowsMisspelt(Naamboek boek, Naam naam, List<Woord> woorden, int begin, int count, Leeswijze wijze)
    {
        if (wijze == Leeswijze.Zoekregel)
            return (naam.Soort != Naamsoort.Kort || naam.Spaced.Length > 5) && (naam.Doel != DoelSoort.Gemeente || !Achternaam.IsPerson(woorden, begin, count));
        if (naam.Doel == DoelSoort.Thema || count == 1 && !woorden[begin].Hoofdletter && boek.GeenPlaatsen.Contains(woorden[begin].Kern))
            return false;
        if (naam.Doel == DoelSoort.Organisatie)
            return naam.Spaced.Length >= 8 && OrganisatieOmgeving.Allows(boek, naam, woorden, begin, count);
        if (naam.Soort == Naamsoort.Bijnaam || boek.Aanwijzingen.ContainsKey(woorden[begin].Kern))
            return false;
        if (Persoonsnamen.IsFirst(woorden[begin].Kern) && woorden[begin].Hoofdletter)
            return false;
        var cue = HasStrong(woorden, begin) || HasWeak(woorden, begin) && naam.Soort == Naamsoort.Officieel;
        var hoofdletter = woorden[begin].Hoofdletter && !woorden[begin].ZinBegin && naam.Soort == Naamsoort.Officieel;
        return (cue || hoofdletter) && !Achternaam.Is(boek, naam, woorden, begin);
    }

    /// <summary>A cue or a capital: the least there must be before a short misspelt word in prose can be a place.</summary>
    public static bool HasCue(List<Woord> woorden, int begin) =>
        HasStrong(woorden, begin) || HasWeak(woorden, begin) || woorden[begin].Hoofdletter && !woorden[begin].ZinBegin;

    /// <summary>"gemeente" or its like stands right before, or "gezin uit".</summary>
    public static bool HasStrong(List<Woord> woorden, int begin) => begin > 0 && !woorden[begin].ZinBegin
        && (Sterk.Contains(woorden[begin - 1].Kern) || begin > 1 && woorden[begin - 1].Kern is "uit" && Mensen.Contains(woorden[begin - 2].Kern));

    /// <summary>"gemeente" stands right before: then "gemeente Bergen Limburg" is one.</summary>
    public static bool HasGemeente(List<Woord> woorden, int begin) => begin > 0 && woorden[begin - 1].Kern is "gemeente" or "gem";

    /// <summary>"de gemeente echt niets" is about the municipality; "in de gemeente buren" names one.</summary>
    private static bool IsTheMunicipality(List<Woord> woorden, int begin) => begin > 1 && Lidwoorden.Contains(woorden[begin - 2].Kern) && !(begin > 2 && Zwak.Contains(woorden[begin - 3].Kern));

    private static bool HasWeak(List<Woord> woorden, int begin) => begin > 0 && !woorden[begin].NaBreuk && Zwak.Contains(woorden[begin - 1].Kern);

    private static bool AllowsPlaceInQuery(Naamboek boek, Naam naam, List<Woord> woorden, int begin, int count)
    {
        if (HasStrong(woorden, begin))
            return true;
        if (count == 1 && boek.Vulwoorden.Contains(woorden[begin].Kern) && naam.Soort != Naamsoort.Officieel)
            return false;
        if (Achternaam.Is(boek, naam, woorden, begin))
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
        if (HasStrong(woorden, begin) && (count > 1 || eerste.Hoofdletter || CueOf(boek, eerste) < (IsTheMunicipality(woorden, begin) ? Aanwijzing.Sterk : Aanwijzing.Hoofdletter)))
            return true;
        if (Achternaam.Is(boek, naam, woorden, begin) || boek.Zetels.StandsForOther(boek.Gemeenten[naam.Nr].Naam, woorden, begin, count))
            return false;
        if (naam.Soort is Naamsoort.Afkorting or Naamsoort.Bijnaam or Naamsoort.Kort && eerste.Length <= 4 && count == 1 && !HasWeak(woorden, begin))
            return false;
        return CueOf(boek, woorden, begin, count) switch
        {
            Aanwijzing.Geen => true,
            Aanwijzing.Zwak => HasWeak(woorden, begin) || begin > 0 && boek.Uitvoerders.Contains(woorden[begin - 1].Kern) || eerste.Hoofdletter && !eerste.ZinBegin || woorden.Count <= 3 || HasProvince(boek, woorden, begin + count),
            _ => eerste.Hoofdletter && HasWeak(woorden, begin),
        };
    }

    /// <summary>"Bergen in Limburg", "Rijswijk Gelderland".</summary>
    private static bool HasProvince(Naamboek boek, List<Woord> woorden, int at)
    {
        var na = at < woorden.Count && woorden[at].Kern is "in" ? at + 1 : at;
        return na < woorden.Count && boek.GeenGemeenten.Contains(woorden[na].Kern);
    }

    private static Aanwijzing CueOf(Naamboek boek, List<Woord> woorden, int begin, int count) =>
        count == 1 ? CueOf(boek, woorden[begin])
        : count == 2 && boek.Aanwijzingen.TryGetValue(woorden[begin].Kern + woorden[begin + 1].Kern, out var aanwijzing) ? aanwijzing : Aanwijzing.Geen;

    private static Aanwijzing CueOf(Naamboek boek, Woord woord) => boek.Aanwijzingen.GetValueOrDefault(woord.Kern);
}
