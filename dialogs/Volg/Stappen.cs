using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Volg;

/// <summary>Reading and moving a casus from a dialog.</summary>
public static class Stappen
{
    public static Task<(Casus? Casus, Gebruiker Wie)> SeeAsync(this DialogContext dialog, string nummer) => dialog.PeekAsync(async desk =>
    {
        var wie = await dialog.MeAsync(desk);
        return ((await desk.OpenAsync(nummer, wie, "inzien"))?.Casus, wie);
    });

    /// <summary>The casus with its dossier, if it exists and the policy allows this act with it; each look is recorded with the rule that decided.</summary>
    public static async Task<Werk?> OpenAsync(this IDesk desk, string nummer, Gebruiker wie, string doel, Handeling handeling = Handeling.LeesCasus)
    {
        var casus = Casusnummer.Parse(nummer) is { } parsed ? await desk.Casussen.FindAsync(parsed) : null;
        var dossier = casus is null ? null : await desk.Dossiers.FindAsync(casus.Nummer);
        var besluit = casus is null ? new Toegangsbesluit(false, Bevoegdheden.Geen) : await desk.DecideAsync(wie, handeling, casus, dossier!);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, doel, $"casus/{nummer}", besluit.InAudit));
        return besluit.Toegestaan ? new Werk(casus!, dossier!) : null;
    }

    /// <summary>Takes a step of the life cycle once, and returns what there is to say about it. Who has to know hears of it.</summary>
    public static Task<string> StepAsync(
        this DialogContext dialog, string nummer, string naam, Func<Casus, Gebruiker, Stap> stap, Func<Casus, string> said, Handeling handeling = Handeling.ZetStap) =>
        dialog.DoOnceAsync(naam, VolgJson.Default.String, async (desk, _) =>
        {
            var wie = await dialog.MeAsync(desk);
            if (await desk.OpenAsync(nummer, wie, naam) is not { } werk) return CasusKeuze.NotFound(nummer);
            var step = stap(werk.Casus, wie) with { Bewaartermijn = desk.Loket.Bewaartermijn };
            if (werk.Casus.Refuses(step) is { } no) return no.ForUser;
            if (!(await desk.DecideAsync(wie, handeling, werk.Casus, werk.Dossier)).Toegestaan) return NotYours(werk);
            try
            {
                return said(await desk.ApplyAsync(werk, step));
            }
            catch (Exception error) when (error is CasusGewijzigdException or DossierGewijzigdException)
            {
                return $"Iemand anders heeft casus {nummer} net gewijzigd. Ik heb niets gedaan. Typ ‘status {nummer}’ en probeer het opnieuw.";
            }
        });

    // Whoever takes a free casus up, has it from then on.
    private static async Task<Casus> ApplyAsync(this IDesk desk, Werk werk, Stap step)
    {
        var next = werk.Casus.Apply(step);
        await desk.Casussen.SaveAsync(next);
        if (step.Trigger == CasusTrigger.TrekIn) await desk.EndTrajectenAsync(werk, step.Wie, step.Reden, step.Nu);
        await desk.TellAsync(next, werk.Dossier);
        if (step.Trigger == CasusTrigger.NeemInBehandeling && !await desk.LiesWithAsync(step.Wie, werk.Dossier)) await desk.Dossiers.SaveAsync(werk.Dossier.GiveTo(step.Wie, step.Wie, step.Nu));
        return next;
    }

    internal static string NotYours(Werk werk) => Loketdaad.LiesWithColleague(werk.Casus.Nummer, werk.Dossier) ?? $"Dit mag je bij casus {werk.Casus.Nummer} niet doen.";
}
