using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Lists all overbruggingen that are open, for who grants and for regievoerders.</summary>
public sealed class OverbruggingenDialog : Dialog<Vervolg?>
{
    public override string Name => "overbruggingen";
    public override string Title => "de lijst van overbruggingen";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await Overzicht.OpenAsync(dialog, Name) is { } open) await dialog.SayAsync(OverbruggingenCard.Show(open));
        else await dialog.SayAsync(Overzicht.NotYours);
        return null;
    }
}

/// <summary>Shows the amounts that are promised or paid and not settled, with totals.</summary>
public sealed class OpenBedragenDialog : Dialog<Vervolg?>
{
    public override string Name => "open-bedragen";
    public override string Title => "het overzicht van open bedragen";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await Overzicht.OpenAsync(dialog, Name) is { } open) await dialog.SayAsync(OpenBedragenCard.Show(OpenBedragen.Of(open), Nederland.Day(dialog.Now)));
        else await dialog.SayAsync(Overzicht.NotYours);
        return null;
    }
}

/// <summary>What both overviews read.</summary>
internal static class Overzicht
{
    public const string NotYours = "Dit overzicht is voor de beheerder van de overbrugging en voor regievoerders.";

    /// <summary>All open overbruggingen; null when this person may not see them.</summary>
    public static Task<IReadOnlyList<Overbrugging>?> OpenAsync(DialogContext dialog, string doel) => dialog.PeekAsync<IReadOnlyList<Overbrugging>?>(async desk =>
    {
        var wie = await desk.MeAsync(dialog.Me(), dialog.From.Name);
        var besluit = Bevoegdheden.Decide(wie, Handeling.ZieOpenBedragen);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, doel, "overbruggingen", besluit.InAudit));
        return besluit.Toegestaan ? await desk.Trajecten.OpenAsync<Overbrugging>() : null;
    });
}
