namespace Maatwerk.Domain.Register.Namen;

/// <summary>Whether the words around let a word be the name of an organisation: "bij toeslagen" is the agency, "haar toeslagen" is money.</summary>
internal static class OrganisatieOmgeving
{
    private static readonly HashSet<string> Werkwoorden =
        ["houdt", "zegt", "wil", "vordert", "eist", "belt", "doet", "heeft", "blijft", "reageert", "weigert", "verrekent", "geeft", "laat", "int", "vindt", "stelt", "werkt", "moet", "kan", "legt",
            "vraagt", "stuurt", "beslist", "wijst", "verwijst", "betaalt", "keert", "zet", "zit", "wacht", "gaat", "komt", "neemt", "kijkt", "rekent", "beweert", "denkt", "antwoordt", "snapt", "stopt", "bleef", "zei", "wilde", "weet", "wilt", "beweegt", "zou", "trekt", "trekken", "schrijft", "blokkeert", "blokkeren", "belde", "eiste", "weigerde", "houden", "zeggen", "willen", "blijven", "belooft", "vinden", "vorderen", "sturen"];
    private static readonly HashSet<string> Geld = ["de", "alle", "haar", "zijn", "hun", "geen", "mijn", "meer", "minder", "onze", "die", "op", "gemiste", "dubbele", "andere", "zn", "deze", "te", "veel", "lopende", "recht", "zonder"];
    private static readonly HashSet<string> Iemand = ["mevr", "mevrouw", "iemand", "brief", "medewerker", "medewerkster", "contactpersoon", "man", "collega", "functionaris", "mwf", "nummer", "reactie", "bericht", "meneer", "die", "persoon", "ingang", "contact", "besluit", "akkoord", "antwoord", "telefoonnummer", "mail", "mailtje", "dame", "heer", "mevrouwtje", "iemands", "vrouw"];
    private static readonly HashSet<string> Vorm = ["betalen", "betaald", "terug", "betaalt", "schuld", "aanslag", "aangifte", "afgetrokken", "doen"];
    private static readonly HashSet<string> Kind = ["kind", "kinderen", "kids", "ex", "omgang", "gezag", "ots", "uithuisplaatsing", "moeder", "vader", "zoon", "dochter", "voogd", "jeugd", "jeugdbescherming", "jongen", "meisje", "broertjes", "veilig"];
    private static readonly HashSet<string> Enkelvoud = ["een", "dit", "dat", "als", "ons", "hun", "dynamisch", "vreemd", "raar", "leuk", "goed"];

    public static bool Allows(Naamboek boek, Naam naam, List<Woord> woorden, int begin, int count)
    {
        if (naam.Soort == Naamsoort.Onderwerp)
            return false;
        var woord = woorden[begin];
        var vorige = begin > 0 && !woord.ZinBegin ? woorden[begin - 1].Kern : "";
        var volgende = begin + count < woorden.Count ? woorden[begin + count].Kern : "";
        if (naam.Soort == Naamsoort.AlsInstantie)
            return naam.Spaced is "raad" ? IsCouncil(boek, woorden, begin, vorige, volgende) : IsAgency(boek, woorden, begin, count, vorige, volgende);
        return naam.Spaced switch
        {
            "toeslagen" => IsAgency(boek, woorden, begin, count, vorige, volgende),
            "duo" => woord.Hoofdletter || !Enkelvoud.Contains(vorige) && volgende is not ("baan" or "banen" or "presentatie" or "gesprek"),
            "dt" => woord.Hoofdletter,
            "vt" => woord.Hoofdletter || vorige is "met" or "bij" or "van" or "naar" or "door" or "via" or "aan" || volgende is "melding" || IsAmong(boek, woorden, begin, 1),
            "gab" or "amk" or "cmi" or "cfi" or "cadans" or "shg" or "bpr" => woord.Hoofdletter || vorige is "de" or "bij" or "vd" or "v" or "het" || volgende is "melding",
            // "infrastructuur en waterstaat" is a ministry; "defensie" alone only with a capital or the word ministerie.
            "defensie" => vorige is "ministerie" or "van" || woord is { Hoofdletter: true, ZinBegin: false },
            _ => true,
        };
    }

    /// <summary>"toeslagen" is the agency when it acts, when one speaks with it or when it stands among agencies, and else the money.</summary>
    private static bool IsAgency(Naamboek boek, List<Woord> woorden, int at, int count, string vorige, string volgende)
    {
        if (vorige is "de" or "het" && at > 1)
        {
            var voor = woorden[at - 2].Kern;
            return woorden[at].Kern is not "toeslagen" && (voor is "bij" or "met" or "door" or "via" or "van" or "aan" or "naar" && !Vorm.Contains(volgende) || Werkwoorden.Contains(volgende) || IsAmong(boek, woorden, at - 1, count + 1));
        }
        if (Geld.Contains(vorige) || volgende is "te" or "terug" or "teveel" or "mis" or "krijgen")
            return false;
        if (vorige is "bij" or "met" or "door" or "dienst" or "via" or "afdeling" or "richting" or "aan" or "tegen" || Iemand.Contains(vorige) || boek.Uitvoerders.Contains(vorige))
            return true;
        if (vorige is "van" or "vd" && at > 1 && Iemand.Contains(woorden[at - 2].Kern) || IsAmong(boek, woorden, at, count))
            return true;
        return woorden[at] is { Hoofdletter: true, ZinBegin: false } || Werkwoorden.Contains(volgende) || volgende is "contactpersoon" or "medewerker" or "functionaris";
    }

    /// <summary>"vt en raad", "de Raad", and "de raad" in a message about a child; else it is the council of a town.</summary>
    private static bool IsCouncil(Naamboek boek, List<Woord> woorden, int at, string vorige, string volgende)
    {
        if (volgende is "van" or "voor" || vorige is "gemeente" or "college" or "dagelijkse" or "een" or "goede")
            return false;
        return woorden[at] is { Hoofdletter: true, ZinBegin: false } || IsAmong(boek, woorden, at, 1) || vorige is "de" or "bij" or "aan" && woorden.Exists(w => Kind.Contains(w.Kern));
    }

    /// <summary>An agency stands right before or behind it, with "en", "of", "als" or nothing between.</summary>
    private static bool IsAmong(Naamboek boek, List<Woord> woorden, int begin, int count)
    {
        var voor = begin - 1;
        while (voor >= 0 && woorden[voor].Kern is "en" or "of" or "als" or "de" or "het" or "met")
            voor--;
        var na = begin + count;
        while (na < woorden.Count && woorden[na].Kern is "en" or "of" or "als" or "de" or "het")
            na++;
        return voor >= 0 && boek.Uitvoerders.Contains(woorden[voor].Kern) || na < woorden.Count && boek.Uitvoerders.Contains(woorden[na].Kern);
    }
}
