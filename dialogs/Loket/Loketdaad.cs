using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Reading and changing a dossier from a dialog of the desk.</summary>
internal static class Loketdaad
{
    /// <summary>The casus with its dossier for an answer of this turn, or null when this person may not do this with it.</summary>
    public static Task<(Werk? Werk, Gebruiker Wie)> ReadAsync(this DialogContext dialog, string nummer, string doel, Handeling handeling) => dialog.PeekAsync(async desk =>
    {
        var wie = await dialog.MeAsync(desk);
        return (await desk.OpenAsync(nummer, wie, doel, handeling), wie);
    });

    /// <summary>Whether this person may do this; when not, says why once.</summary>
    public static Task<bool> MayAsync(this DialogContext dialog, string nummer, string doel, Handeling handeling) => dialog.MayAsync(async desk =>
    {
        var wie = await dialog.MeAsync(desk);
        return await desk.OpenAsync(nummer, wie, doel, handeling) is null ? await desk.WhyNotAsync(nummer, wie) : "";
    });

    /// <summary>Does something with a dossier once, and returns what there is to say about it.</summary>
    public static Task<string> DossierAsync(this DialogContext dialog, string nummer, string doel, Handeling handeling, Func<IDesk, Werk, Gebruiker, Task<string>> act) =>
        dialog.DoOnceAsync(doel, LoketJson.Default.String, async (desk, _) =>
        {
            var wie = await dialog.MeAsync(desk);
            if (await desk.OpenAsync(nummer, wie, doel, handeling) is not { } werk) return await desk.WhyNotAsync(nummer, wie);
            try
            {
                return await act(desk, werk, wie);
            }
            catch (DossierGewijzigdException)
            {
                return $"Iemand anders heeft het dossier van casus {nummer} net gewijzigd. Ik heb niets gedaan. Typ ‘dossier {nummer}’ en probeer het opnieuw.";
            }
        });

    /// <summary>What somebody hears who may not do something with a casus. Who may not see it, hears the same as when it does not exist.</summary>
    public static async Task<string> WhyNotAsync(this IDesk desk, string nummer, Gebruiker wie)
    {
        var casus = Casusnummer.Parse(nummer) is { } parsed ? await desk.Casussen.FindAsync(parsed) : null;
        if (casus is null) return CasusKeuze.NotFound(nummer);
        var dossier = await desk.Dossiers.FindAsync(casus.Nummer);
        if ((await desk.DecideAsync(wie, Handeling.LeesDossier, casus, dossier)).Toegestaan) 
            return LiesWithColleague(casus.Nummer, dossier) ?? $"Casus {casus.Nummer} ligt nog bij niemand. Neem hem eerst: typ ‘neem {casus.Nummer}’.";
        return (await desk.DecideAsync(wie, Handeling.LeesCasus, casus, dossier)).Toegestaan ? $"Dit doet een regievoerder van het LMM. Typ ‘status {nummer}’ om te zien waar casus {nummer} staat." : CasusKeuze.NotFound(nummer);
    }

    /// <summary>That the casus lies with a colleague, and what to do; null when it lies with nobody.</summary>
    public static string? LiesWithColleague(Casusnummer nummer, Dossier dossier) => dossier.Behandelaar is { } other
        ? $"Casus {nummer} ligt bij {other.Naam}. Neem hem eerst over: typ ‘neem {nummer} over’." : null;
}
