using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Termijnen;
using static Maatwerk.Domain.Casussen.CasusStatus;
using static Maatwerk.Domain.Termijnen.Ontvanger;
using static Maatwerk.Domain.Termijnen.Telling;

namespace Maatwerk.Domain.Casussen;

/// <summary>One row: so long in this status, then this is said to these people.</summary>
public sealed record CasusTermijn(string Soort, CasusStatus Bij, Telling Wanneer, Ontvanger Aan, Func<Casus, string> Tekst, string Bron);

/// <summary>What is watched while a casus stands still. No row ends anything: each only reminds somebody.</summary>
public static class CasusTermijnen
{
    public static readonly IReadOnlyList<CasusTermijn> Table =
    [   // kind                          in                     when               to             what is said                                                                                                                            source
        new("functionaris-zonder-antwoord", RegisterContact,      NaWerkdagen(3),    Indiener,      casus => $"Casus {casus.Nummer}: drie werkdagen geleden zocht je contact met een functionaris. Is er nog geen antwoord? Probeer dan de vervanger.", "ontwerp, domein 5.1"),
        new("wacht-op-regievoerder",        IngediendLmm,         NaWerkdagen(2),    Regievoerders, casus => $"Casus {casus.Nummer} wacht al twee werkdagen op een regievoerder.",                                                           "ontwerp"),
        new("aanvulling-herinnering",       AanvullingGevraagd,   NaWerkdagen(3),    Indiener,      casus => $"Het LMM wacht op je aanvulling bij casus {casus.Nummer}.",                                                                   "ontwerp"),
        new("aanvulling-blijft-uit",        AanvullingGevraagd,   NaWerkdagen(5),    Behandelaar,   casus => $"De aanvulling bij casus {casus.Nummer} is er na vijf werkdagen nog niet. Bel de indiener.",                                  "ontwerp"),
        new("acht-weken",                   InBehandelingLmm,     NaWeken(8),        Behandelaar,   casus => $"Casus {casus.Nummer} is acht weken in behandeling. Dat is het gemiddelde van 2024, geen termijn. Kijk of er een stap mogelijk is.", "P9, domein 5.1"),
        new("teruggelegd-hoe-verder",       TeruggelegdMetRedenen, NaWerkdagen(10),  Indiener,      casus => $"Casus {casus.Nummer} is twee weken geleden teruggelegd. Ga je lokaal verder, of is er iets nieuws?",                           "ontwerp"),
        new("uitvoering-hoe-staat-het",     InUitvoering,         NaWeken(4),        IndienerEnBehandelaar, casus => $"De afspraken bij casus {casus.Nummer} lopen vier weken. Is alles uitgevoerd?",                                        "ontwerp"),
    ];

    private const int WerkdagenVoorDeadline = 2;

    /// <summary>The days that follow from where this casus stands.</summary>
    public static IEnumerable<Termijn> Of(Casus casus)
    {
        if (!casus.IsOpen || casus.Geschiedenis.Count == 0) yield break;
        var since = Nederland.Day(casus.Geschiedenis.Last(regel => regel.Van != regel.Naar).Op);
        foreach (var row in Table.Where(row => row.Bij == casus.Status))
            yield return new Termijn(row.Soort, row.Wanneer.From(since), row.Aan, row.Tekst(casus));
        if (casus.Melding.Deadline is { } deadline && casus.Status is not (InUitvoering or TeruggelegdMetRedenen))
            yield return new Termijn("deadline-nadert", Before(deadline, WerkdagenVoorDeadline), IndienerEnBehandelaar, $"Bij casus {casus.Nummer} loopt op {Datum.Lang(deadline)} iets af.") { IsDringend = true };
        foreach (var day in casus.Geschiedenis[^1].Acties.Select(actie => actie.VoorDatum).OfType<DateOnly>().Distinct())
            yield return new Termijn("afspraak-nadert", Before(day, 1), IndienerEnBehandelaar, $"Bij casus {casus.Nummer} is een afspraak gemaakt voor {Datum.Lang(day)}.");
    }
}
