using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Volg;

/// <summary>Takes one step of the life cycle, after asking what its rule needs. Whether it can be taken at all is said before anything is asked.</summary>
public sealed class StapDialog(string naam, CasusTrigger trigger, string nummer, string? told) : Dialog<Vervolg?>
{
    /// <summary>The name under which conversations of before 0.2.0 keep a step; the step stands in their arguments.</summary>
    public const string VanVroeger = "zet-stap";

    /// <summary>Each step with a dialog of its own, by name. The steps of the filer have theirs, and so has what is begun for a casus: LET and casusoverleg.</summary>
    public static readonly IReadOnlyList<(string Naam, CasusTrigger Trigger)> Alle =
    [
        ("leg-voor-aan-organisatie", CasusTrigger.LegVoorAanEigenOrganisatie),
        ("zoek-in-register", CasusTrigger.ZoekInRegister),
        ("oplossing-gevonden", CasusTrigger.OplossingGevonden),
        ("dien-in-bij-lmm", CasusTrigger.DienInBijLmm),
        ("neem-in-behandeling", CasusTrigger.NeemInBehandeling),
        ("stuur-terug", CasusTrigger.StuurTerugVoorStap),
        ("vraag-aanvulling", CasusTrigger.VraagAanvulling),
        ("stel-oplossing-vast", CasusTrigger.StelOplossingVast),
        ("leg-terug", CasusTrigger.LegTerugMetRedenen),
        ("hervat-lokaal", CasusTrigger.HervatLokaal),
        ("dien-opnieuw-in", CasusTrigger.DienOpnieuwIn),
        ("sluit-af", CasusTrigger.SluitAf),
        ("heropen", CasusTrigger.Heropen),
    ];

    public override string Name => naam;
    public override string Title => $"de stap ‘{trigger.Tekst().ToLowerInvariant()}’";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (!await dialog.MayAsync(async desk => await WhyNotAsync(desk, await dialog.MeAsync(desk), dialog.Now))) return null;
        var gevraagd = await Stapvragen.AskAsync(dialog, new Stap(trigger, Gebruiker.Assistent, dialog.Now), nummer, told);
        await dialog.SayAsync(await dialog.StepAsync(nummer, "stap-zetten", (_, wie) => gevraagd with { Wie = wie, Nu = dialog.Now },
            casus => $"Gedaan. Casus {nummer} heeft nu de status ‘{casus.Status.Tekst()}’."));
        return null;
    }

    // What is asked may meet a rule. When a step with every answer filled in is refused, asking is of no use.
    private async Task<string> WhyNotAsync(IDesk desk, Gebruiker wie, DateTimeOffset nu)
    {
        if (await desk.OpenAsync(nummer, wie, naam) is not { } werk) return CasusKeuze.NotFound(nummer);
        var filled = new Stap(trigger, wie, nu)
        {
            Reden = "ja", Tekst = "ja", Uitkomst = CasusUitkomst.Opgelost, Acties = [new Actie("ja", "ja")], Bewaartermijn = desk.Loket.Bewaartermijn,
        };
        if (werk.Casus.Refuses(filled) is { } no) return no.ForUser;
        return (await desk.DecideAsync(wie, Handeling.ZetStap, werk.Casus, werk.Dossier)).Toegestaan ? "" : Stappen.NotYours(werk);
    }
}
