using Maatwerk.Cards.Model;
using Maatwerk.Domain.Register;

namespace Maatwerk.Cards;

/// <summary>The answer to a question to the register, whatever kind it is; there is always a way on.</summary>
public static class ZoekresultaatCard
{
    private const string LmmOpen = "Het LMM is open voor alle gemeenten en uitvoeringsorganisaties. Bellen mag altijd.";

    /// <param name="isFavoriet">Whether the viewer keeps the entry that is shown.</param>
    public static AdaptiveCard Show(Zoekresultaat resultaat, DateOnly vandaag, bool isFavoriet = false) => resultaat switch
    {
        Zoekresultaat.Gevonden gevonden => FunctionarisCard.Show(gevonden.Beste.Functionaris, vandaag, anderen: People(gevonden.Anderen), isFavoriet: isFavoriet),
        Zoekresultaat.Meer meer => FunctionarissenCard.Show([.. People(meer.Keuze)], vandaag, meer.VraagOmGemeente),
        Zoekresultaat.Afwezig afwezig => FunctionarisCard.Show(afwezig.Wie.Functionaris, vandaag, afwezig.Vervanger?.Functionaris, People(afwezig.Anderen), isFavoriet),
        Zoekresultaat.Vervallen vervallen => FunctionarisCard.Show(vervallen.Wie.Functionaris, vandaag, vervallen.Opvolger?.Functionaris, People(vervallen.Anderen), isFavoriet),
        Zoekresultaat.NietAangesloten niet => NotJoined(niet),
        Zoekresultaat.Niets niets => Nothing(niets),
        _ => throw new InvalidOperationException($"Expected a result this card knows, got {resultaat.GetType().Name}. Add it to ZoekresultaatCard."),
    };

    /// <summary>The one entry a result is about, or null when there are several or none.</summary>
    public static Maatwerkfunctionaris? Subject(Zoekresultaat resultaat) => resultaat switch
    {
        Zoekresultaat.Gevonden gevonden => gevonden.Beste.Functionaris,
        Zoekresultaat.Afwezig afwezig => afwezig.Wie.Functionaris,
        Zoekresultaat.Vervallen vervallen => vervallen.Wie.Functionaris,
        _ => null,
    };

    /// <summary>One line to choose by.</summary>
    public static string Line(Maatwerkfunctionaris functionaris) => FunctionarisTekst.Line(functionaris);

    private static IEnumerable<Maatwerkfunctionaris> People(IEnumerable<Treffer> treffers) => treffers.Select(treffer => treffer.Functionaris);

    private static AdaptiveCard NotJoined(Zoekresultaat.NietAangesloten niet)
    {
        var facts = new List<Fact>();
        if (niet.Telefoon is { } nummer) facts.Add(new Fact("Algemeen nummer", nummer));
        if (niet.Website is { } site) facts.Add(new Fact("Website", site));
        var body = new List<Element> { new TextBlock("Deze organisatie heeft nog geen functionaris in het register.") };
        if (facts.Count > 0) body.Add(new FactList(facts));
        body.Add(new TextBlock(LmmOpen));
        return new AdaptiveCard($"Nog niet in het register: {niet.Naam}", body,
            [.. niet.Telefoon is { } call ? [OpenUrl.Call("Bellen", call)] : Array.Empty<CardButton>(), .. Onwards]);
    }

    private static AdaptiveCard Nothing(Zoekresultaat.Niets niets)
    {
        var body = new List<Element> { new Literal(Why(niets)) };
        if (niets.LijktOp.Count > 0) body.Add(new FactList([new Fact("Bedoel je", string.Join('\n', niets.LijktOp.Select(lijkt => lijkt.Naam)))]));
        body.Add(new TextBlock("Noem een organisatie, een gemeente of een thema. Bijvoorbeeld: UWV Utrecht schulden."));
        body.Add(new TextBlock(LmmOpen));
        return new AdaptiveCard("Ik vind nog niemand", body, Onwards);
    }

    private static string Why(Zoekresultaat.Niets niets) => niets.Reden switch
    {
        NietsReden.OnbekendeGemeente => $"Ik ken geen gemeente met de naam ‘{niets.Vraag.OnbekendeGemeente}’.",
        NietsReden.TeWeinig => "Ik weet nog niet wie je zoekt.",
        _ => $"Ik herken geen organisatie, gemeente of thema in ‘{niets.Vraag.Tekst}’.",
    };

    private static CardButton[] Onwards =>
    [
        new Knop("Opnieuw zoeken", CardVerbs.Zoek, "zoek functionaris") { Style = KnopStyle.Positive },
        new Knop("LMM bellen", CardVerbs.BelLmm, "bel het LMM"),
    ];
}
