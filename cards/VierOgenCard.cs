using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Pauzes;

namespace Maatwerk.Cards;

/// <summary>Exactly what a second person is asked to agree with, with its fingerprint: what is approved is what stands here.</summary>
public static class VierOgenCard
{
    public static AdaptiveCard Show(TimeOutAfspraak pauze, string vingerafdruk) => new($"Kijk mee: {pauze.Titel}",
    [
        new TextBlock("Klopt dit, en is het verstandig? Elke schuldeiser beslist daarna zelf. Ik zet niets stil."),
        new FactList(
        [
            new Fact("Plan", pauze.Plan ?? "") { AtMost = 600 },
            new Fact("Gevraagd tot en met", pauze.Einddatum is { } end ? Datum.Lang(end) : ""),
            .. pauze.Vorderingen.Select(one => new Fact(one.Organisatie, Pauzeinstrumenten.Find(one.Instrument)?.Naam ?? "")),
            .. pauze.Verlenging is { } longer ? [new Fact("Verlengen", $"{longer.Organisatie}, tot en met {Datum.Lang(longer.Einddatum)}")] : Array.Empty<Fact>(),
            new Fact("Controlegetal", Controlegetal.Show(vingerafdruk)),
            .. pauze.VierOgen is { } asked ? [new Fact("Beslis uiterlijk", Datum.Lang(asked.Uiterlijk))] : Array.Empty<Fact>(),
        ]),
        new TextBlock($"De brieven lees je met ‘{PauzeZinnen.Of("brieven pauze", pauze.Casus)}’."),
    ],
    [
        new Knop("Goedkeuren", CardVerbs.Ja, "goedkeuren") { Style = KnopStyle.Positive },
        new Knop("Afkeuren", CardVerbs.Nee, "afkeuren"),
    ]);
}
