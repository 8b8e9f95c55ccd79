using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Cards;

/// <summary>The receipt of a filed casus: its number, where it stands now, and what happens next.</summary>
public static class OntvangstCard
{
    public static AdaptiveCard Show(Casusnummer nummer, Melding melding, DateTimeOffset ingediend, CasusStatus status, string handvat) => new($"Ingediend: {nummer}",
    [
        new TextBlock("Je casus is ingediend bij het LMM. Met dit nummer vind je hem altijd terug."),
        new FactList(
        [
            new Fact("Nummer", nummer.ToString()),
            new Fact("Titel", melding.Titel ?? ""),
            new Fact(melding.Gemeente is null ? "Regio" : "Gemeente", melding.Gemeente ?? melding.Regio ?? ""),
            new Fact("Ingediend op", Datum.MetTijd(ingediend)),
            new Fact("Status nu", status.Tekst()),
        ]),
        .. status == CasusStatus.IngediendLmm ? Next : [],
    ],
    [
        new Knop("Status bekijken", CardVerbs.Bekijk, $"status {nummer}") { Data = CasusKnoppen.Handle(handvat), Style = KnopStyle.Positive },
        new Knop("Mijn casussen", CardVerbs.MijnCasussen, "mijn casussen"),
    ]) { Refresh = CasusKnoppen.Refresh(nummer, handvat, CasusKaartsoort.Ontvangst) };

    // What comes next is told until it has begun; from then on the status tells it.
    private static readonly IReadOnlyList<Element> Next =
    [
        new Heading("Wat gebeurt er nu?"),
        new Literal("1. Een regievoerder van het LMM pakt je casus op en neemt contact met je op."),
        new Literal("2. Heeft het LMM een vraag, dan zie je die bij de status van je casus."),
        new Literal("3. Samen zoeken jullie een oplossing. Elke organisatie beslist zelf."),
        new TextBlock("In 2024 was het LMM gemiddeld acht weken bij een casus betrokken. Dat is een gemiddelde, geen termijn."),
        new TextBlock("Bron: Jaarrapportage systeemleren 2024, maatwerkmultiproblematiek.nl, 8 juli 2025. Gecontroleerd op 22 november 2026.") { Subtle = true },
    ];
}
