using Maatwerk.Dialogs.Trajecten;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Reading and moving an overbrugging from a dialog.</summary>
internal static class OverbruggingActies
{
    /// <summary>The newest overbrugging of this casus, if this person may read it; each look is recorded.</summary>
    public static async Task<(Werk Werk, Overbrugging? Zaak)?> OverbruggingAsync(this IDesk desk, string nummer, Gebruiker wie, string doel)
    {
        if (await desk.OpenAsync(nummer, wie, doel, Handeling.LeesOverbrugging) is not { } werk) return null;
        var all = await desk.Trajecten.OfAsync<Overbrugging>(werk.Casus.Nummer);
        return (werk, all.FirstOrDefault(one => one.IsOpen) ?? (all is [var newest, ..] ? newest : null));
    }

    /// <summary>Why this step cannot be taken now, whatever is filled in, or null.</summary>
    public static async Task<string?> RefusesAsync(this IDesk desk, Werk werk, Overbrugging zaak, OverbruggingStap stap)
    {
        if (zaak.Refuses(stap) is { } no) return no.ForUser;
        return (await desk.DecideAsync(stap.Wie, Handeling.ZetOverbruggingStap, werk.Casus, werk.Dossier)).Toegestaan ? null : NotYours(werk);
    }

    /// <summary>Takes a step once, tells who should know, and returns what there is to say.</summary>
    public static Task<string> OverbruggingStapAsync(this DialogContext dialog, string nummer, string naam, Func<Gebruiker, OverbruggingStap> stap, Func<Overbrugging, string> said) =>
        dialog.DoOnceAsync(naam, VolgJson.Default.String, async (desk, _) =>
        {
            var wie = await dialog.MeAsync(desk);
            if (await desk.OverbruggingAsync(nummer, wie, naam) is not ({ } werk, var zaak)) return CasusKeuze.NotFound(nummer);
            if (zaak is null) return None(nummer);
            var step = stap(wie);
            if (await desk.RefusesAsync(werk, zaak, step) is { } no) return no;
            return await desk.KeepAsync(werk, zaak, step) is ({ } next, _) ? said(next) : Changed(nummer);
        });

    /// <summary>Takes and stores a step, and sends the signals of it.</summary>
    public static async Task<(Overbrugging? Next, string? No)> KeepAsync(this IDesk desk, Werk werk, Overbrugging zaak, OverbruggingStap stap)
    {
        var kept = await desk.TakeAsync<Overbrugging, OverbruggingStatus, OverbruggingTrigger, OverbruggingStap>(zaak, stap);
        if (kept.Next is { } next) await OverbruggingSignalen.SendAsync(desk, werk, next, stap);
        return kept;
    }

    public static string None(string nummer) => $"Voor casus {nummer} is geen overbrugging gevraagd.";

    private static string Changed(string nummer) => $"Iemand anders heeft de overbrugging van casus {nummer} net gewijzigd. Ik heb niets gedaan. Typ ‘overbrugging {nummer}’ en probeer het opnieuw.";

    private static string NotYours(Werk werk) => werk.Dossier.Behandelaar is { } other
        ? $"Casus {werk.Casus.Nummer} ligt bij {other.Naam}. Alleen wie de casus behandelt, zet hier een stap."
        : $"Dit mag je bij casus {werk.Casus.Nummer} niet doen.";
}
