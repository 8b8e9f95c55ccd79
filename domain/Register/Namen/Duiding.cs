namespace Maatwerk.Domain.Register.Namen;

/// <summary>Turns runs of words into mentions: which municipality when a name has several, what was denied, what belongs together.</summary>
internal sealed class Duiding(Naamboek boek)
{
    private static readonly Dictionary<string, string> Provincies = new(StringComparer.Ordinal)
    {
        ["groningen"] = "Groningen", ["gr"] = "Groningen", ["gn"] = "Groningen", ["fryslan"] = "Fryslân", ["friesland"] = "Fryslân", ["fr"] = "Fryslân",
        ["frl"] = "Fryslân", ["drenthe"] = "Drenthe", ["dr"] = "Drenthe", ["overijssel"] = "Overijssel", ["ov"] = "Overijssel", ["o"] = "Overijssel",
        ["flevoland"] = "Flevoland", ["fl"] = "Flevoland", ["gelderland"] = "Gelderland", ["gld"] = "Gelderland", ["ge"] = "Gelderland",
        ["utrecht"] = "Utrecht", ["ut"] = "Utrecht", ["utr"] = "Utrecht", ["noordholland"] = "Noord-Holland", ["nh"] = "Noord-Holland",
        ["zuidholland"] = "Zuid-Holland", ["zh"] = "Zuid-Holland", ["zeeland"] = "Zeeland", ["zl"] = "Zeeland", ["z"] = "Zeeland",
        ["noordbrabant"] = "Noord-Brabant", ["brabant"] = "Noord-Brabant", ["nb"] = "Noord-Brabant", ["limburg"] = "Limburg", ["l"] = "Limburg", ["lb"] = "Limburg",
    };

    public IReadOnlyList<Vermelding> Read(string text, List<Woord> woorden, List<Kandidaat> gekozen, Leeswijze wijze)
    {
        var vermeldingen = new List<Vermelding>(gekozen.Count);
        var tot = 0;
        foreach (var kandidaat in gekozen)
        {
            if (kandidaat.Begin < tot || kandidaat.Namen.Count == 0)
                continue;
            tot = kandidaat.Einde;
            foreach (var soort in Kinds(kandidaat, wijze))
                vermeldingen.Add(Mention(text, woorden, kandidaat, soort, ref tot));
        }
        Merge(text, vermeldingen);
        return vermeldingen;
    }

    /// <summary>Names that are spelled alike, the likeliest first.</summary>
    public List<int> Ranked(IEnumerable<int> namen)
    {
        return [.. namen.OrderBy(n => boek.Namen[n].Soort).ThenBy(Size)];
    }

    public Alternatief Target(Naam naam) => naam.Doel switch
    {
        DoelSoort.Gemeente => new(boek.Gemeenten[naam.Nr].Code, boek.Gemeenten[naam.Nr].Naam),
        DoelSoort.Organisatie => new(boek.Organisaties[naam.Nr].Id, boek.Organisaties[naam.Nr].Naam),
        _ => new(boek.Themas[naam.Nr].Naam, boek.Themas[naam.Nr].Naam),
    };

    /// <summary>The bigger municipality first; of places with one name, and of what came out of one former municipality, the one the file names first.</summary>
    private int Size(int naam) => boek.Namen[naam] switch
    {
        { Soort: Naamsoort.OudeNaam or Naamsoort.Plaats } => naam,
        { Doel: DoelSoort.Gemeente, Nr: var nr } => -boek.Gemeenten[nr].Inwoners,
        _ => naam,
    };

    /// <summary>The kinds of thing one run of words names: "reclassering" is an organisation and a theme, a place is only a place.</summary>
    private IEnumerable<DoelSoort> Kinds(Kandidaat kandidaat, Leeswijze wijze)
    {
        var soorten = kandidaat.Namen.Select(n => boek.Namen[n].Doel).Distinct().Order().ToList();
        var organisatie = kandidaat.Namen.Any(n => boek.Namen[n] is { Doel: DoelSoort.Organisatie, Soort: not Naamsoort.Onderwerp });
        if (soorten.Count > 1 && soorten[0] == DoelSoort.Gemeente)
        {
            var plaats = kandidaat.Namen.Any(n => boek.Namen[n] is { Doel: DoelSoort.Gemeente, Soort: Naamsoort.Officieel });
            return plaats && !organisatie ? [DoelSoort.Gemeente] : soorten.Skip(1);
        }
        return wijze == Leeswijze.LopendeTekst && organisatie ? [DoelSoort.Organisatie] : soorten;
    }

    private Vermelding Mention(string text, List<Woord> woorden, Kandidaat kandidaat, DoelSoort soort, ref int tot)
    {
        var namen = Ranked(kandidaat.Namen.Where(n => boek.Namen[n].Doel == soort));
        if (soort == DoelSoort.Gemeente)
            namen = ByProvince(woorden, namen, ref tot);
        var naam = boek.Namen[namen[0]];
        var doel = Target(naam);
        var start = woorden[kandidaat.Begin].Start;
        var einde = woorden[Math.Max(kandidaat.Einde, soort == DoelSoort.Gemeente ? tot : 0) - 1].Einde;
        List<Alternatief> anderen = [.. namen.Select(n => Target(boek.Namen[n])).Where(a => a.Id != doel.Id).DistinctBy(a => a.Id)];
        return new Vermelding(soort, doel.Id, doel.Naam, start, einde - start, text[start..einde], naam.Tekst, naam.Soort, kandidaat.Zekerheid, anderen, IsDenied(woorden, kandidaat.Begin));
    }

    /// <summary>"Haren (Groningen)", "Hengelo Gld", "Beek L": the word after it says which.</summary>
    private List<int> ByProvince(List<Woord> woorden, List<int> namen, ref int tot)
    {
        var van = tot < woorden.Count && namen.Count > 1 && woorden[tot].Kern is "in" ? tot + 1 : tot;
        for (var count = Math.Min(2, woorden.Count - van); count > 0; count--)
        {
            var woord = string.Concat(woorden.Skip(van).Take(count).Select(w => w.Kern));
            var passend = namen.Where(n => Lies(boek.Gemeenten[boek.Namen[n].Nr], woord)).ToList();
            // Beside a name with one meaning only a whole province counts: "Kapelle Zeeland", not "Gouda l".
            if (passend.Count == 0 || namen.Count == 1 && woord.Length < 7)
                continue;
            tot = van + count;
            return passend;
        }
        return namen;
    }

    private static bool Lies(Gemeente gemeente, string woord) =>
        Woorden.Compact(gemeente.Naam) == woord || Provincies.TryGetValue(woord, out var provincie) && gemeente.Provincie == provincie;

    private static bool IsDenied(List<Woord> woorden, int begin)
    {
        var at = begin - 1;
        while (at >= 0 && !woorden[at + 1].NaBreuk && woorden[at].Kern is "de" or "het" or "bij" or "in" or "van" or "gemeente" or "gem" or "plaats" or "naar")
            at--;
        return at >= 0 && !woorden[at + 1].NaBreuk && woorden[at].Kern is "niet" or "ipv" or "behalve" or "anders";
    }

    /// <summary>"Edam-Volendm" is one mention, and "Belastingdienst (Toeslagen)" is Dienst Toeslagen alone.</summary>
    private static void Merge(string text, List<Vermelding> vermeldingen)
    {
        for (var i = 0; i + 1 < vermeldingen.Count; i++)
        {
            var (a, b) = (vermeldingen[i], vermeldingen[i + 1]);
            var naast = a.Start + a.Length <= b.Start && !text[(a.Start + a.Length)..b.Start].Any(char.IsLetter);
            if (a.Id == b.Id && a.Doel == DoelSoort.Gemeente && naast)
            {
                vermeldingen[i] = a with { Length = b.Start + b.Length - a.Start, Getypt = text[a.Start..(b.Start + b.Length)], Zekerheid = Math.Max(a.Zekerheid, b.Zekerheid) };
                vermeldingen.RemoveAt(i + 1);
                i--;
                continue;
            }
            if (a.Id != "belastingdienst" || b.Id != "dienst-toeslagen" || !naast)
                continue;
            vermeldingen[i + 1] = b with { Start = a.Start, Length = b.Start + b.Length - a.Start, Getypt = text[a.Start..(b.Start + b.Length)] };
            vermeldingen.RemoveAt(i);
        }
    }
}
