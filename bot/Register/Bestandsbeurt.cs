using Maatwerk.Bot.Gesprek;
using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Register.Import;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;
using Maatwerk.Runtime.Hosting;

namespace Maatwerk.Bot.Register;

/// <summary>A registerbeheerder sent a table: it becomes a proposal that is shown and asked about. Every other file is refused elsewhere.</summary>
internal static class Bestandsbeurt
{
    private const string Unreadable = "Dit bestand kan ik niet lezen als CSV of XLSX. Er is niets bewaard.";
    private static readonly string TooBig = $"Dit bestand is te groot: hoogstens {IncomingFiles.MostBytes / 1024 / 1024} MB. Of het kanaal geeft het niet door: stuur het dan op de chatpagina. Er is niets bewaard.";

    /// <returns>False when there is no table, or the sender may not import.</returns>
    public static async Task<bool> HandleAsync(Spreker spreker)
    {
        if (spreker.Turn.Activity.Attachments?.Find(een => IncomingFiles.IsTable(een.Name)) is not { } file) return false;
        var desk = spreker.Turn.Turn.Desk;
        var wie = await desk.MeAsync(spreker.Wie);
        var besluit = Bevoegdheden.Decide(wie, Handeling.ImporteerRegister);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "import-bestand", "register", besluit.InAudit));
        if (!besluit.Toegestaan) return false;
        if (file.Bytes is null) spreker.Say(TooBig);
        else if (Tabelbestand.Read(file.Bytes) is not { } regels) spreker.Say(Unreadable);
        else
        {
            var uitkomst = new Importlezer(await desk.Registerbeheer.DocumentsAsync(), Nederland.Day(spreker.Now)).Read(file.Name!, regels);
            var voorstel = await desk.Registerbeheer.BeginAsync(wie.Id, nummer => new Voorstel(nummer, Voorstelsoort.Import, Title(uitkomst.Verslag), wie.Id, wie.Naam, spreker.Now)
            {
                Status = Voorstelstatus.Concept, Verslag = uitkomst.Verslag, Wijzigingen = uitkomst.Wijzigingen,
            });
            await spreker.BeginAsync(Vervolg.Begin("importeer-register", new LoketStart { Nummer = voorstel.Nummer }, LoketJson.Default.LoketStart));
        }
        return true;
    }

    private static string Title(Importverslag verslag) => $"{verslag.Bestand}: {verslag.Nieuw} nieuw, {verslag.Gewijzigd} gewijzigd" + (verslag.FouteRegels > 0 ? $", {verslag.FouteRegels} met fouten niet" : "");
}
