using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Register.Import;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Asks for the register as a file; when a second person agreed, gives a link that works once.</summary>
public sealed class ExporteerDialog(LoketStart start) : Dialog<Vervolg?>
{
    private const string NotYou = "Het register exporteren kan alleen de registerbeheerder.";

    public override string Name => "exporteer-register";
    public override string Title => "de export van het register";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (start.Nummer is { } nummer)
        {
            await dialog.SayAsync(await dialog.DoOnceAsync("haal", BeheerJson.Default.String, (desk, _) => FetchAsync(desk, dialog, nummer)));
            return null;
        }
        if (!await dialog.PeekAsync(desk => MayAsync(desk, dialog)))
        {
            await dialog.SayAsync(NotYou);
            return null;
        }
        var doel = await dialog.AskAsync("doel", Tekst.Of("Waarvoor heb je het bestand nodig? Dit komt in het logboek.").AtMost(300).As("doel"));
        await dialog.SayAsync(await dialog.DoOnceAsync("vraag", BeheerJson.Default.String, async (desk, _) =>
        {
            if (!await MayAsync(desk, dialog)) return NotYou;
            var wie = await dialog.MeAsync(desk);
            var voorstel = await desk.ProposeAsync(wie, een => new Voorstel(een, Voorstelsoort.Export, $"export van het register, voor: {doel}", wie.Id, wie.Naam, dialog.Now));
            return await desk.WaitingAsync(wie, voorstel);
        }));
        return null;
    }

    private static async Task<string> FetchAsync(IDesk desk, DialogContext dialog, int nummer)
    {
        if (!await MayAsync(desk, dialog)) return NotYou;
        if (await desk.Registerbeheer.FindAsync<Voorstel>(nummer) is not { Soort: Voorstelsoort.Export } export || export.Van != dialog.Me()) return $"Ik vind geen export {nummer} van jou.";
        if (export.Status != Voorstelstatus.Uitgevoerd) return $"Export {nummer}: {export.Status.Tekst()}.";
        if (export.LinkGegeven || export.BeslistOp + IDownloads.Geldig < dialog.Now) return "Deze export is al opgehaald of ouder dan een dag. Typ ‘exporteer register’ voor een nieuwe.";
        await desk.Registerbeheer.SaveAsync(export with { LinkGegeven = true }, new AuditSpoor(dialog.Me(), "export-link"));
        var ingangen = (await desk.Registerbeheer.DocumentsAsync()).Values.Select(MaatwerkfunctionarisJson.Read).ToList();
        var pad = await desk.Downloads.KeepAsync(dialog.Me(), $"register-{Nederland.Day(dialog.Now):yyyy-MM-dd}.csv", Registerexport.Write(ingangen));
        return $"Hier is het register met {ingangen.Count} ingangen. Open deze link op het adres van deze assistent: {pad}\n\nDe link werkt één keer, en hoogstens 24 uur.";
    }

    private static async Task<bool> MayAsync(IDesk desk, DialogContext dialog)
    {
        var wie = await dialog.MeAsync(desk);
        var besluit = Bevoegdheden.Decide(wie, Handeling.ExporteerRegister);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "exporteren", "register", besluit.InAudit));
        return besluit.Toegestaan;
    }
}
