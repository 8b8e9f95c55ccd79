using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Takes the last import back: every entry stands again as it stood before, letter for letter.</summary>
public sealed class ImportTerugDialog : Dialog<Vervolg?>
{
    private const string NotYou = "Een import terugdraaien kan alleen de registerbeheerder.";

    public override string Name => "draai-import-terug";
    public override string Title => "het terugdraaien van een import";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var laatste = await dialog.LookUpAsync("laatste", BeheerJson.Default.String, async desk => !await MayAsync(desk, dialog) ? NotYou : await LastAsync(desk, dialog) is { } import ? $"#{import.Nummer}" : "Er is geen import die ik kan terugdraaien.");
        if (laatste[0] != '#')
        {
            await dialog.SayAsync(laatste);
            return null;
        }
        if (!await dialog.AskAsync("zeker", JaNee.Of($"Zal ik import {laatste[1..]} terugdraaien? Elke ingang wordt weer zoals hij was. Wat daarna is gewijzigd, blijft staan.").As("zeker")))
        {
            await dialog.SayAsync("Goed, er verandert niets.");
            return null;
        }
        await dialog.SayAsync(await dialog.DoOnceAsync("terug", BeheerJson.Default.String, (desk, _) => UndoAsync(desk, dialog)));
        return null;
    }

    private static async Task<string> UndoAsync(IDesk desk, DialogContext dialog)
    {
        if (!await MayAsync(desk, dialog)) return NotYou;
        if (await LastAsync(desk, dialog) is not { } import) return "Deze import is al teruggedraaid.";
        var wie = await dialog.MeAsync(desk);
        var spoor = new AuditSpoor(wie.Id, "import-teruggedraaid");
        var (terug, gebleven) = await desk.Registerbeheer.UndoAsync(import.Nummer, spoor);
        await desk.Registerbeheer.SaveAsync(import.Decided(Voorstelstatus.Teruggedraaid, wie, dialog.Now), spoor);
        return $"De import is teruggedraaid: {terug} ingangen staan weer zoals ze stonden." + (gebleven.Count > 0 ? $" {gebleven.Count} ingangen zijn daarna gewijzigd en blijven zo: {string.Join(", ", gebleven.Take(10))}." : "");
    }

    private static async Task<Voorstel?> LastAsync(IDesk desk, DialogContext dialog) =>
        await desk.Registerbeheer.LastImportAsync() is { } nummer ? await desk.Registerbeheer.FindAsync<Voorstel>(nummer) : null;

    private static async Task<bool> MayAsync(IDesk desk, DialogContext dialog)
    {
        var wie = await dialog.MeAsync(desk);
        var besluit = Bevoegdheden.Decide(wie, Handeling.ImporteerRegister);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "import-terugdraaien", "register", besluit.InAudit));
        return besluit.Toegestaan;
    }
}
