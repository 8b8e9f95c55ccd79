using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Somebody who keeps an entry says that all of it is still right.</summary>
public sealed class IngangJuistDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "ingang-juist";
    public override string Title => "het nakijken van een ingang";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ChooseEntryAsync(start, "Welke ingang is nog juist?", own: true) is not { } id) return null;
        await dialog.SayAsync(await dialog.DoOnceAsync("juist", BeheerJson.Default.String, async (desk, _) =>
        {
            var today = Nederland.Day(dialog.Now);
            if (await desk.OpenEntryAsync(dialog, id) is not { } open) return Ingangen.NotYours;
            if (open.Ingang.Status == Functionarisstatus.Vervallen) return "Deze ingang is vervallen.";
            await desk.Registerbeheer.ChangeAsync([new Ingangwijziging(Ingangmerk.Of(open.Ingang), open.Ingang with { GecontroleerdOp = today })], new AuditSpoor(open.Wie.Id, "ingang-nagekeken"));
            return $"Dank je. {open.Ingang.Naam} is nagekeken op {Datum.Kort(today)}.";
        }));
        return null;
    }
}
