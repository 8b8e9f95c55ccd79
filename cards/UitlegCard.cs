using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Kennis;

namespace Maatwerk.Cards;

/// <summary>An answer from the knowledge base, with its sources and the day it was checked.</summary>
public static class UitlegCard
{
    public static AdaptiveCard Show(Artikel artikel, IReadOnlyList<Knop> next, string? erbij = null) => new(artikel.Vraag,
    [
        new TextBlock(artikel.Antwoord),
        .. erbij is null ? Array.Empty<Element>() : [new Literal(erbij)],
        new TextBlock($"Bron: {string.Join(", ", artikel.Bronnen)}. Gecontroleerd op {Datum.Kort(artikel.GecontroleerdOp)}.") { Subtle = true },
    ],
    [.. next]);
}
