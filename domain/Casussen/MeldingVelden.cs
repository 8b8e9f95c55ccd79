using Maatwerk.Domain.Kalender;

namespace Maatwerk.Domain.Casussen;

/// <summary>The fields of a melding in the order in which they are asked. The questions are ours.</summary>
public static class MeldingVelden
{
    public static readonly IReadOnlyList<MeldingVeld> All =
    [
        new(nameof(Melding.Titel), "Titel", "Geef je casus een korte titel, zonder namen.", true, 80, m => m.Titel)
            { Hulp = "Bijvoorbeeld: dreigende ontruiming gezin met twee kinderen." },
        new(nameof(Melding.IndienerRol), "Je rol", "In welke rol dien je in?", true, 0, m => m.IndienerRol?.Tekst()),
        new(nameof(Melding.Vervanger), "Vervanger", "Wie neemt het over als jij er niet bent?", false, 200, m => m.Vervanger)
            { Hulp = "Noem de functie of het team." },
        new(nameof(Melding.HuishoudenSchets), "Huishouden", "Uit wie bestaat het huishouden?", true, 300, m => m.HuishoudenSchets)
            { Hulp = "Noem leeftijdsgroepen, geen leeftijden of namen. Bijvoorbeeld: volwassene 30–39, 2 kinderen 4–11." },
        new(nameof(Melding.Gemeente), "Gemeente", "In welke gemeente speelt het?", true, 100, m => m.Gemeente ?? m.Regio)
            { Hulp = "Is de gemeente heel klein, noem dan de regio." },
        new(nameof(Melding.Leefgebieden), "Leefgebieden", "Op welke leefgebieden spelen de problemen?", true, 0, m => Lijst(m.Leefgebieden.Select(gebied => gebied.Tekst())))
            { Hulp = "Kies er twee of meer." },
        new(nameof(Melding.Partijen), "Organisaties", "Welke organisaties zijn betrokken?", true, 0, m => Lijst(m.Partijen.Select(Partij)))
            { Hulp = "Noem er twee of meer. Vertel ook of je er al contact had." },
        new(nameof(Melding.Situatie), "Wat speelt er", "Wat is er aan de hand?", true, 1500, m => m.Situatie)
            { Hulp = "Schrijf zonder namen, adressen en nummers." },
        new(nameof(Melding.Urgentie), "Wat staat er op het spel", "Wat staat er op het spel?", true, 500, m => m.Urgentie)
            { Hulp = "Bijvoorbeeld: de woning, de energie of de veiligheid van een kind." },
        new(nameof(Melding.Deadline), "Uiterlijk", "Is er een datum waarop het misgaat?", false, 0, m => m.Deadline is { } dag ? Datum.Lang(dag) : null)
            { Hulp = "Bijvoorbeeld de dag van de ontruiming." },
        new(nameof(Melding.Knelpunten), "Wat houdt het tegen", "Wat houdt de oplossing tegen?", true, 0, m => Lijst(m.Knelpunten.Select(knelpunt => knelpunt.Tekst()))),
        new(nameof(Melding.Regels), "Regels in de weg", "Welke regel of welk beleid zit in de weg?", false, 500, m => Lijst(m.Regels)),
        new(nameof(Melding.GeprobeerdLokaal), "Al geprobeerd", "Wat is er al geprobeerd, in je organisatie en in de regio?", true, 1500, m => m.GeprobeerdLokaal),
        new(nameof(Melding.LokaalEnRegionaalGedaan), "Alles lokaal gedaan", "Is lokaal en regionaal alles gedaan wat redelijk is?", false, 0, m => Bekend(m.LokaalEnRegionaalGedaan)),
        new(nameof(Melding.CasusoverlegGehouden), "Casusoverleg gehouden", "Hebben de organisaties al samen aan tafel gezeten?", false, 0, m => Bekend(m.CasusoverlegGehouden)),
        new(nameof(Melding.GewensteOplossing), "Gewenste oplossing", "Welke oplossing wil je, en wie kan die geven?", true, 1000, m => m.GewensteOplossing),
        new(nameof(Melding.LokaalAdvies), "Lokaal advies", "Wat is het advies van de casusregisseur?", true, 1000, m => m.LokaalAdvies),
        new(nameof(Melding.Schulden), "Schulden", "Bij wat voor schuldeisers zijn er schulden?", false, 0, m => Lijst(m.Schulden.Select(Schuld))),
        new(nameof(Melding.Betaalvraag), "Wie betaalt", "Over welke regelingen gaat de vraag wie betaalt?", false, 500, m => m.Betaalvraag is { } vraag ? Lijst([.. vraag.Regelingen, vraag.Toelichting ?? ""]) : null),
        new(nameof(Melding.Pauzes), "Lopende pauzes", "Loopt er al een pauze bij schuldeisers?", false, 0, m => Lijst(m.Pauzes.Select(pauze => Met(pauze.Soort, pauze.Einddatum)))),
        new(nameof(Melding.Procedures), "Lopende procedures", "Loopt er bezwaar, beroep of een zitting?", false, 0, m => Lijst(m.Procedures.Select(procedure => Met(procedure.Soort, procedure.Deadline)))),
        new(nameof(Melding.Rugdekking), "Steun van je leiding", "Steunt je leidinggevende deze melding?", true, 0, m => m.Rugdekking?.Tekst()),
        new(nameof(Melding.InwonerGeinformeerd), "Inwoner geïnformeerd", "Weet de inwoner hiervan en is die het ermee eens?", true, 0, m => m.InwonerGeinformeerd?.Tekst()),
        new(nameof(Melding.RedenInwonerNietGeinformeerd), "Reden inwoner niet geïnformeerd", "Waarom weet de inwoner het niet?", false, 500, m => m.RedenInwonerNietGeinformeerd),
        new(nameof(Melding.BezwaarSysteemleren), "Bezwaar tegen leren", "Is er bezwaar tegen leren van deze casus?", false, 0, m => m.BezwaarSysteemleren is { } bezwaar ? bezwaar ? "Ja" : "Nee" : null),
        new(nameof(Melding.RedenNuIndienen), "Reden om nu in te dienen", "Waarom dien je nu al in?", false, 500, m => m.RedenNuIndienen),
    ];

    /// <exception cref="KeyNotFoundException">No field has that name.</exception>
    public static MeldingVeld Of(string naam) =>
        All.FirstOrDefault(veld => veld.Naam == naam) ?? throw new KeyNotFoundException($"Melding has no field '{naam}'; use the name of a property that stands in MeldingVelden.All.");

    private static string? Lijst(IEnumerable<string> parts)
    {
        var list = string.Join(", ", parts.Where(part => part.Length > 0));
        return list.Length == 0 ? null : list;
    }

    private static string? Bekend(JaNeeOnbekend answer) => answer == JaNeeOnbekend.Onbekend ? null : answer.Tekst();

    private static string Partij(Partij partij) => partij.Benaderd switch
    {
        JaNeeOnbekend.Ja => $"{partij.Naam} (gesproken{(partij.Datum is { } dag ? " op " + Datum.Kort(dag) : "")})",
        JaNeeOnbekend.Nee => $"{partij.Naam} (nog niet gesproken)",
        _ => partij.Naam,
    };

    private static string Schuld(Schuld schuld) => $"{schuld.Soort.Tekst()}: {schuld.Band.Tekst()}{(schuld.InvorderingLoopt ? ", incasso loopt" : "")}";

    private static string Met(string soort, DateOnly? dag) => dag is { } tot ? $"{soort} tot {Datum.Kort(tot)}" : soort;
}
