using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Termijnen;
using static Maatwerk.Domain.Casussen.CasusTrigger;
using static Maatwerk.Domain.Termijnen.Ontvanger;

namespace Maatwerk.Domain.Casussen;

/// <summary>One row: when this step is taken, these people hear that.</summary>
public sealed record CasusSignaal(CasusTrigger Bij, Ontvanger Aan, string Tekst);

/// <summary>Who hears of which step. One signal a change, none of one's own act, and never what the casus is about: <c>{0}</c> is the number.</summary>
public static class CasusSignalen
{
    public static readonly IReadOnlyList<CasusSignaal> Table =
    [
        new(DienInBijLmm,       Regievoerders, "Er is een nieuwe casus: {0}."),
        new(DienOpnieuwIn,      Regievoerders, "Casus {0} is opnieuw ingediend."),
        new(NeemInBehandeling,  Indiener,      "Het LMM heeft je casus {0} in behandeling genomen."),
        new(StuurTerugVoorStap, Indiener,      "Het LMM heeft je casus {0} teruggestuurd: er mist nog een stap."),
        new(VraagAanvulling,    Indiener,      "Het LMM heeft een vraag bij je casus {0}."),
        new(StuurBericht,       Indiener,      "Het LMM stuurde een bericht over je casus {0}."),
        new(VulAan,             Behandelaar,   "De aanvulling bij casus {0} is er."),
        new(VoegToe,            Behandelaar,   "Er is informatie toegevoegd aan casus {0}."),
        new(StelOplossingVast,  Indiener,      "Er zijn afspraken gemaakt bij je casus {0}."),
        new(SchaalOpNaarLet,    Indiener,      "Je casus {0} is voorgelegd aan het LET."),
        new(LetKlaar,           IndienerEnBehandelaar, "Het LET is klaar met casus {0}."),
        new(LegTerugMetRedenen, Indiener,      "Het LMM heeft je casus {0} teruggelegd, met redenen en advies."),
        new(SluitAf,            Indiener,      "Je casus {0} is afgesloten."),
        new(TrekIn,             Behandelaar,   "Casus {0} is ingetrokken."),
        new(Heropen,            Indiener,      "Je casus {0} is heropend."),
    ];

    /// <summary>Tells who must know of the last step of this casus.</summary>
    public static async Task TellAsync(this IDesk desk, Casus casus, Dossier? dossier)
    {
        var last = casus.Geschiedenis[^1];
        if (Table.FirstOrDefault(row => row.Bij == last.Trigger) is not { } row) return;
        foreach (var wie in (await Ontvangers.OfAsync(desk, row.Aan, casus, dossier)).Distinct())
            await desk.Signalen.SendAsync(new Signaal(wie, $"casus-{row.Bij}", casus.Nummer.ToString(), string.Format(System.Globalization.CultureInfo.InvariantCulture, row.Tekst, casus.Nummer))
            {
                Door = last.Wie, Opdracht = wie == casus.Indiener ? $"status {casus.Nummer}" : $"dossier {casus.Nummer}",
            });
    }
}
