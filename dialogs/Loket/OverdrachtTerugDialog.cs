using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Signalen;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Takes a handing over back within a day: what the colleague still has, comes back.</summary>
public sealed class OverdrachtTerugDialog : Dialog<Vervolg?>
{
    public override string Name => "draai-overdracht-terug";
    public override string Title => "het terugdraaien van een overdracht";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        await dialog.SayAsync(await dialog.DoOnceAsync("draai-terug", LoketJson.Default.String, async (desk, _) =>
        {
            if (await desk.Overdrachten.LastAsync(dialog.Me()) is not { } overdracht) return "Ik vind geen overdracht van jou.";
            if (!overdracht.CanBeUndone(dialog.Now)) return "Deze overdracht is al teruggedraaid of ouder dan een dag. Wijs de casussen dan één voor één toe.";
            return await UndoAsync(desk, dialog, overdracht);
        }));
        return null;
    }

    private static async Task<string> UndoAsync(IDesk desk, DialogContext dialog, Overdracht overdracht)
    {
        var (me, back) = (await dialog.MeAsync(desk), await desk.MeAsync(overdracht.Van));
        var returned = 0;
        foreach (var nummer in overdracht.Casussen)
        {
            var dossier = await desk.Dossiers.FindAsync(nummer);
            if (dossier.Behandelaar?.Wie != overdracht.Aan) continue;
            await desk.Dossiers.SaveAsync(dossier.GiveTo(back, me, dialog.Now, "overdracht teruggedraaid"));
            returned++;
        }
        await desk.Overdrachten.SaveAsync(overdracht with { TeruggedraaidOp = dialog.Now });
        var other = me.Id == overdracht.Van ? overdracht.Aan : overdracht.Van;
        await desk.Signalen.SendAsync(new Signaal(other, "overdracht-terug", "je werk", $"{me.Naam} heeft de overdracht teruggedraaid.") { Door = me.Id, Opdracht = "mijn werk" });
        var kept = overdracht.Casussen.Count - returned;
        return $"De overdracht is teruggedraaid: {returned} van de {overdracht.Casussen.Count} casussen liggen weer bij {back.Naam}." + (kept > 0 ? " De andere waren al bij iemand anders." : "");
    }
}
