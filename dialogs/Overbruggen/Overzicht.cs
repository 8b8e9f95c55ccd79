using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>What both overviews read.</summary>
internal static class Overzicht
{
    public const string NotYours = "Dit overzicht is voor de beheerder van de overbrugging en voor regievoerders.";

    /// <summary>All open overbruggingen; null when this person may not see them.</summary>
    public static Task<IReadOnlyList<Overbrugging>?> OpenAsync(DialogContext dialog, string doel) => dialog.PeekAsync<IReadOnlyList<Overbrugging>?>(async desk =>
    {
        var wie = await dialog.MeAsync(desk);
        var besluit = Bevoegdheden.Decide(wie, Handeling.ZieOpenBedragen);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, doel, "overbruggingen", besluit.InAudit));
        return besluit.Toegestaan ? await desk.Trajecten.OpenAsync<Overbrugging>() : null;
    });
}
