namespace Maatwerk.Domain.Register.Namen;

/// <summary>Words that hold a name or a theme: "schuldenteam", "adresfraude", "gemeentetilburg", "uwvmedewerker".</summary>
internal sealed class Samenstellingen(Naamboek boek, Naamindex index)
{
    private const int KortsteThemawoord = 5;

    /// <summary>"uwvmedewerker", "svbkantoor": what is glued to the short name of an organisation.</summary>
    private static readonly string[] Aanhangsels = ["medewerker", "medewerkster", "kantoor", "loket", "er", "ers", "schuld", "schulden", "boete", "boetes", "uitkering", "arts", "brief", "contact", "contactpersoon", "functionaris", "vordering", "adviseur", "consulent", "zaak", "kwestie", "probleem", "indicatie", "traject"];

    private static readonly string[] Staarten =
    [
        "team", "functionaris", "consulent", "medewerker", "medewerkster", "loket", "coach", "hulp", "regisseur", "adviseur", "afdeling", "specialist",
        "contactpersoon", "problemen", "problematiek", "zaken", "kwestie", "casus", "ambtenaar", "beschermer", "werker", "dienst", "contact", "beleid", "expert",
    ];

    public void Add(List<Woord> woorden, int begin, Leeswijze wijze, List<Kandidaat> gevonden)
    {
        AddCompound(woorden, begin, wijze, gevonden);
        AddGlued(woorden, begin, gevonden);
    }

    /// <summary>"schuldenteam", "inburgeringsconsulent": a theme word with a word for who does it. In a query any word that begins or ends with a theme word: "adresfraude".</summary>
    private void AddCompound(List<Woord> woorden, int begin, Leeswijze wijze, List<Kandidaat> gevonden)
    {
        var woord = woorden[begin].Kern;
        var namen = new List<int>(2);
        var staart = Array.Find(Staarten, s => woord.Length >= s.Length + 4 && woord.EndsWith(s, StringComparison.Ordinal));
        if (staart is not null)
            Themes(woord.AsSpan(0, woord.Length - staart.Length), namen);
        for (var lengte = woord.Length - 3; wijze == Leeswijze.Zoekregel && namen.Count == 0 && lengte >= KortsteThemawoord; lengte--)
        {
            Themes(woord.AsSpan(0, lengte), namen);
            if (namen.Count == 0 && lengte > KortsteThemawoord)
                Themes(woord.AsSpan(woord.Length - lengte), namen);
        }
        if (namen.Count > 0)
            gevonden.Add(new Kandidaat(begin, 1, namen, 0.9, woord.Length * 0.9));
    }

    private void Themes(ReadOnlySpan<char> woord, List<int> namen)
    {
        index.Exact(woord, namen);
        if (namen.Count == 0 && woord.Length > 4 && woord[^1] == 's')
            index.Exact(woord[..^1], namen);
        namen.RemoveAll(n => boek.Namen[n].Doel != DoelSoort.Thema);
    }

    /// <summary>"gemeentetilburg", "uwvmedewerker": a name glued to the word before or after it.</summary>
    private void AddGlued(List<Woord> woorden, int begin, List<Kandidaat> gevonden)
    {
        var woord = woorden[begin].Kern;
        var namen = new List<int>(2);
        if (woord.StartsWith("gemeente", StringComparison.Ordinal))
        {
            index.Exact(woord.AsSpan("gemeente".Length), namen);
            namen.RemoveAll(n => boek.Namen[n].Doel != DoelSoort.Gemeente || boek.Aanwijzingen.ContainsKey(boek.Namen[n].Spaced));
        }
        foreach (var staart in Aanhangsels)
        {
            if (namen.Count > 0 || woord.Length < staart.Length + 3 || !woord.EndsWith(staart, StringComparison.Ordinal) || !boek.Uitvoerders.Contains(woord[..^staart.Length]))
                continue;
            index.Exact(woord.AsSpan(0, woord.Length - staart.Length), namen);
            namen.RemoveAll(n => boek.Namen[n].Doel != DoelSoort.Organisatie);
        }
        if (namen.Count > 0)
            gevonden.Add(new Kandidaat(begin, 1, namen, 0.95, woord.Length * 0.95));
    }
}
