using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Register;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>An entry that was away can be reached again.</summary>
public sealed class IngangTerugDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "ingang-terug";
    public override string Title => "de terugkeer van een ingang";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ChooseEntryAsync(start, "Welke ingang is er weer?", own: true) is not { } id) return null;
        await dialog.SayAsync(await dialog.DoOnceAsync("terug", BeheerJson.Default.String, async (desk, _) =>
        {
            if (await desk.OpenEntryAsync(dialog, id) is not { } open) return Ingangen.NotYours;
            if (open.Ingang.Status == Functionarisstatus.Vervallen) return "Deze ingang is vervallen.";
            return await desk.ChangeEntryAsync(open.Wie, open.Ingang, open.Ingang with { Afwezigheid = null, Status = Functionarisstatus.Actief }, tweedePersoon: false, "weer bereikbaar", dialog.Now);
        }));
        return null;
    }
}
