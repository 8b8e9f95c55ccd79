using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Cards;

/// <summary>The casussen somebody filed, newest first; the first few can be opened by a button, all of them by typing.</summary>
/// <remarks>Each with the handle that the desk gave for it.</remarks>
public static class CasussenCard
{
    private const int MostShown = 10;
    private const int MostButtons = 5;

    public static AdaptiveCard Show(IReadOnlyList<(Casus Casus, string Handvat)> casussen)
    {
        var body = new List<Element>();
        foreach (var (casus, _) in casussen.Take(MostShown))
            body.Add(new Container([new Literal($"{casus.Nummer} · {casus.Melding.Titel}") { Bold = true, AtMost = 120 }, new TextBlock(Where(casus)) { Subtle = true }]));
        if (casussen.Count > MostShown) body.Add(new TextBlock($"Dit zijn de {MostShown} nieuwste van je {casussen.Count} casussen."));
        if (casussen.Count > MostButtons) body.Add(new TextBlock("Een andere casus zien? Typ status met het nummer erachter."));
        return new AdaptiveCard("Mijn casussen", body,
            [.. casussen.Take(MostButtons).Select(regel => new Knop(regel.Casus.Nummer.ToString(), CardVerbs.Bekijk, $"status {regel.Casus.Nummer}") { Data = CasusKnoppen.Handle(regel.Handvat) })]);
    }

    private static string Where(Casus casus) =>
        casus.Geschiedenis.Count == 0 ? casus.Status.Tekst() : $"{casus.Status.Tekst()}, sinds {Datum.MetTijd(casus.Geschiedenis[^1].Op)}";
}
