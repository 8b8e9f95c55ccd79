using Maatwerk.Cards.Model;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Cards;

/// <summary>The open casusoverleggen of somebody, oldest first.</summary>
public static class OverleggenCard
{
    private const int MostShown = 10;
    private const int MostButtons = 5;

    public static AdaptiveCard Show(IReadOnlyList<Overleg> overleggen) => new("Je casusoverleggen",
    [
        .. overleggen.Count == 0 ? [new TextBlock("Je hebt nu geen overleg. Een overleg plannen? Typ plan overleg met het casusnummer erachter.")] : Array.Empty<Element>(),
        .. overleggen.Take(MostShown).Select(overleg => new Container(
        [
            new Literal($"{overleg.Nummer} · {overleg.Doel}") { Bold = true, AtMost = 120 },
            new TextBlock(overleg is { Status: OverlegStatus.Vastgelegd, Moment: { } moment } ? $"{overleg.Status.Tekst()}: {OverlegCard.Moment(moment)}" : overleg.Status.Tekst()) { Subtle = true },
        ])),
        .. overleggen.Count > MostButtons ? [new TextBlock("Een ander overleg zien? Typ overleg met het nummer erachter.")] : Array.Empty<Element>(),
    ],
    [.. overleggen.Take(MostButtons).Select(overleg => Typ.Knop(overleg.Nummer.ToString(), $"overleg {overleg.Nummer}"))]);
}
