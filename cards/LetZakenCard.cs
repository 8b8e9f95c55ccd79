using Maatwerk.Cards.Model;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Cards;

/// <summary>The open cases of the LET, longest waiting first.</summary>
public static class LetZakenCard
{
    private const int MostShown = 10;
    private const int MostButtons = 5;

    public static AdaptiveCard Show(IReadOnlyList<Let> zaken) => new("Zaken bij het LET",
    [
        .. zaken.Count == 0 ? [new TextBlock("Er ligt nu niets bij het LET.")] : Array.Empty<Element>(),
        .. zaken.Take(MostShown).Select(let => new Container(
        [
            new Literal($"{let.Nummer} · {string.Join(", ", let.Partijen.Select(partij => partij.Naam))}") { Bold = true, AtMost = 120 },
            new TextBlock($"{let.Status.Tekst()}, sinds {Datum.MetTijd(let.Geschiedenis[^1].Op)}") { Subtle = true },
        ])),
        .. zaken.Count > MostButtons ? [new TextBlock("Een andere zaak zien? Typ let met het nummer erachter.")] : Array.Empty<Element>(),
    ],
    [.. zaken.Take(MostButtons).Select(let => Typ.Knop(let.Nummer.ToString(), $"let {let.Nummer}"))]);
}
