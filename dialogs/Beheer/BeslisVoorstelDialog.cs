using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>A second person agrees with a proposal, or turns it down with a reason. The maker may take an own proposal back.</summary>
public sealed class BeslisVoorstelDialog(LoketStart start, Voorstelstatus naar) : Dialog<Vervolg?>
{
    public override string Name => naar == Voorstelstatus.Uitgevoerd ? "akkoord-voorstel" : "wijs-voorstel-af";
    public override string Title => "een voorstel";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = start.Nummer ?? 0;
        if (!await dialog.MayAsync(desk => RefusesAsync(desk, dialog, nummer))) return null;
        var reden = naar == Voorstelstatus.Uitgevoerd ? null : await dialog.AskAsync("reden", Tekst.Of("Waarom wijs je het voorstel af?").AtMost(500).As("reden").Known(start.Rest is not null, start.Rest));
        await dialog.SayAsync(await dialog.DoOnceAsync("beslis", BeheerJson.Default.String, async (desk, _) =>
            await RefusesAsync(desk, dialog, nummer) is { Length: > 0 } refused ? refused : await DecideAsync(desk, dialog, nummer, Masker.Clear(reden))));
        return null;
    }

    private async Task<string> DecideAsync(IDesk desk, DialogContext dialog, int nummer, string? reden)
    {
        var (wie, voorstel) = (await dialog.MeAsync(desk), (await desk.Registerbeheer.FindAsync<Voorstel>(nummer))!);
        var said = $"Voorstel {nummer} is afgewezen. Er is niets gewijzigd.";
        if (naar == Voorstelstatus.Uitgevoerd)
        {
            (said, var done) = await desk.CarryOutAsync(voorstel, wie);
            if (!done) return said;
        }
        await desk.Registerbeheer.SaveAsync(voorstel.Decided(naar, wie, dialog.Now, reden), new AuditSpoor(wie.Id, Name));
        await desk.Signalen.SendAsync(new Signaal(voorstel.Van, "voorstel-klaar", "je voorstel", $"Je voorstel {nummer} ({voorstel.Titel}) is {naar.Tekst()}.{(reden is null ? "" : $" Reden: {reden}")}")
        {
            Door = wie.Id, Opdracht = voorstel.Soort == Voorstelsoort.Export && naar == Voorstelstatus.Uitgevoerd ? $"haal export {nummer}" : null,
        });
        return said;
    }

    private async Task<string> RefusesAsync(IDesk desk, DialogContext dialog, int nummer)
    {
        var wie = await dialog.MeAsync(desk);
        var voorstel = await desk.Registerbeheer.FindAsync<Voorstel>(nummer);
        var besluit = voorstel is null ? new Toegangsbesluit(false, Bevoegdheden.Geen) : TweedePersoon.Decide(voorstel, wie);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, Name, $"voorstel/{nummer}", besluit.InAudit));
        if (voorstel is null || voorstel.Status == Voorstelstatus.Concept || (voorstel.Van != wie.Id && !besluit.Toegestaan)) return $"Ik vind geen voorstel {nummer} waar jij iets mee kunt. Typ ‘voorstellen’ voor de lijst.";
        if (!voorstel.IsOpen) return $"Voorstel {nummer} is al {voorstel.Status.Tekst()}{(voorstel.BeslistDoor is { } door ? $" door {door}" : "")}.";
        return naar == Voorstelstatus.Afgewezen ? "" : await desk.RefusesAsync(voorstel, wie, dialog.Now) ?? "";
    }
}
