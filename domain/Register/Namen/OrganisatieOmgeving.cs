namespace Maatwerk.Domain.Register.Namen;

/// <summary>Whether the words around let a word be the name of an organisation: "bij toeslagen" is the agency, "haar toeslagen" is money.</summary>
internal static class OrganisatieOmgeving
{
    private static readonly HashSet<string> Werkwoorden =
        ["houdt", "zegt", "wil", "vordert", "eist", "belt", "doet", "heeft", "blijft", "reageert", "weigert", "verrekent", "geeft", "laat", "int", "vindt", "stelt", "werkt", "moet", "kan", "legt",
            "vraagt", "stuurt", "beslist", "wijst", "verwijst", "betaalt", "keert", "zet", "zit", "wacht", "gaat", "komt", "neemt", "kijkt", "rekent", "beweert", "denkt", "antwoordt", "snapt", "stopt", "bleef", "zei", "wilde", "weet", "wilt", "int", "beweegt", "zou", "trekt", "schrijft", "heeft"];
    private static readonly HashSet<string> Geld = ["de", "alle", "haar", "zijn", "hun", "geen", "mijn", "meer", "minder", "onze", "die", "op", "gemiste", "dubbele", "andere", "zn", "deze", "te", "veel", "lopende", "recht", "zonder"];
    private static readonly HashSet<string> Iemand = ["mevr", "mevrouw", "iemand", "brief", "medewerker", "medewerkster", "contactpersoon", "man", "collega", "functionaris", "mwf", "nummer", "reactie", "bericht", "meneer", "die", "persoon", "ingang", "contact", "besluit", "akkoord", "antwoord", "telefoonnummer", "mail", "mailtje", "dame", "heer", "mevrouwtje", "iemands", "vrouw"];
    private static readonly HashSet<string> Enkelvoud = ["een", "dit", "dat", "als", "ons", "hun", "dynamisch", "vreemd", "raar", "leuk", "goed"];

    public static bool Allows(Naamboek boek, Naam naam, List<Woord> woorden, int begin, int count)
    {
        if (naam.Soort == Naamsoort.Onderwerp)
            return false;
        var woord = woorden[begin];
        var vorige = begin > 0 && !woord.ZinBegin ? woorden[begin - 1].Kern : "";
        var volgende = begin + count < woorden.Count ? woorden[begin + count].Kern : "";
        return naam.Spaced switch
        {
            "toeslagen" => IsAgency(boek, woorden, begin, vorige, volgende),
            "duo" => woord.Hoofdletter || !Enkelvoud.Contains(vorige) && volgende is not ("baan" or "banen" or "presentatie" or "gesprek"),
            "gab" or "amk" or "cmi" or "cfi" or "cadans" or "shg" or "bpr" or "vt" => woord.Hoofdletter || vorige is "de" or "bij" or "vd" or "v" or "het" || volgende is "melding",
            // "infrastructuur en waterstaat" is a ministry; "defensie" alone only with a capital or the word ministerie.
            "defensie" => vorige is "ministerie" or "van" || woord is { Hoofdletter: true, ZinBegin: false },
            _ => true,
        };
    }

    /// <summary>"toeslagen" is the agency when it acts, when one speaks with it or when it stands among agencies, and else the money.</summary>
    private static bool IsAgency(Naamboek boek, List<Woord> woorden, int at, string vorige, string volgende)
    {
        if (Geld.Contains(vorige))
            return false;
        if (vorige is "bij" or "met" or "door" or "dienst" or "via" or "afdeling" or "richting" or "aan" or "tegen" || Iemand.Contains(vorige) || boek.Uitvoerders.Contains(vorige))
            return true;
        var daarvoor = at > 1 ? woorden[at - 2].Kern : "";
        if (vorige is "van" or "vd" or "bij" && Iemand.Contains(daarvoor) || vorige is "en" or "of" or "naar" && boek.Uitvoerders.Contains(daarvoor))
            return true;
        return woorden[at] is { Hoofdletter: true, ZinBegin: false } || Werkwoorden.Contains(volgende) || volgende is "contactpersoon" or "medewerker" or "functionaris"
            || volgende is "en" or "of" && at + 2 < woorden.Count && boek.Uitvoerders.Contains(woorden[at + 2].Kern);
    }
}
