using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Cards;

/// <summary>What a bestuurder needs of a case of the LET: what is stuck, the local advice, who sits at the table and what is agreed. Not the story of the household.</summary>
public static class LetSamenvattingCard
{
    public static AdaptiveCard Show(Let let, Casus casus, LetPartij eigen, IReadOnlyList<LetTrigger> allowed)
    {
        var melding = casus.Melding;
        List<Element> body =
        [
            new FactList(
            [
                new Fact("Status", let.Status.Tekst()),
                new Fact(melding.Gemeente is null ? "Regio" : "Gemeente", melding.Gemeente ?? melding.Regio ?? ""),
                new Fact("Leefgebieden", string.Join(", ", melding.Leefgebieden.Select(one => one.Tekst()))),
                new Fact("Wat het tegenhoudt", string.Join(", ", melding.Knelpunten.Select(one => one.Tekst()))),
                new Fact("Gevraagde oplossing", melding.GewensteOplossing ?? ""),
                new Fact("Lokaal advies", let.LokaalAdvies),
                new Fact("Aan tafel", string.Join(", ", let.Partijen.Select(partij => partij.Naam))),
                .. melding.Deadline is { } deadline ? [new Fact("Uiterlijk", Datum.Lang(deadline))] : Array.Empty<Fact>(),
            ]),
            .. LetCard.Afspraken(let),
            new TextBlock($"Je beslist alleen over wat {eigen.Naam} zelf mag. Niemand beslist voor een ander.") { Subtle = true },
        ];
        return new AdaptiveCard($"LET-zaak {let.Nummer}: samenvatting", body, [.. LetKnoppen.For(let, allowed)]);
    }
}
