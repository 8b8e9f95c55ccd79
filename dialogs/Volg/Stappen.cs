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
        var wie = await desk.MeAsync(dialog.Me(), dialog.From.Name);
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

    /// <summary>Takes a step of the life cycle once, and returns what there is to say about it.</summary>
    public static Task<string> StepAsync(this DialogContext dialog, string nummer, string naam, Func<Casus, Gebruiker, Stap> stap, Func<Casus, string> said) =>
        dialog.DoOnceAsync(naam, VolgJson.Default.String, async (desk, _) =>
        {
            var wie = await desk.MeAsync(dialog.Me(), dialog.From.Name);
            if (await desk.OpenAsync(nummer, wie, naam) is not { } werk) return CasusKeuze.NotFound(nummer);
            var step = stap(werk.Casus, wie);
            if (werk.Casus.Refuses(step) is { } no) return no.ForUser;
            if (!(await desk.DecideAsync(wie, Handeling.ZetStap, werk.Casus, werk.Dossier)).Toegestaan) return NotYours(werk);
            try
            {
                var next = werk.Casus.Apply(step);
                await desk.Casussen.SaveAsync(next);
                if (step.Trigger == CasusTrigger.TrekIn) await desk.EndTrajectenAsync(werk, wie, step.Reden, dialog.Now);
                if (step.Trigger == CasusTrigger.NeemInBehandeling) await desk.Dossiers.SaveAsync(werk.Dossier.GiveTo(wie, wie, dialog.Now));
                await desk.TellAsync(next, werk.Dossier);
                return said(next);
            }
            catch (Exception error) when (error is CasusGewijzigdException or DossierGewijzigdException)
            {
                return $"Iemand anders heeft casus {nummer} net gewijzigd. Ik heb niets gedaan. Typ ‘status {nummer}’ en probeer het opnieuw.";
            }
        });

    internal static string NotYours(Werk werk) => werk.Dossier.Behandelaar is { } other
        ? $"Casus {werk.Casus.Nummer} ligt bij {other.Naam}. Neem hem eerst over: typ ‘neem {werk.Casus.Nummer} over’."
        : $"Dit mag je bij casus {werk.Casus.Nummer} niet doen.";
}
