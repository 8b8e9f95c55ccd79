using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Ends a correction: handled, or turned down with a reason. Who reported it hears.</summary>
public sealed class HandelCorrectieDialog(LoketStart start, Correctiestatus naar) : Dialog<Vervolg?>
{
    public override string Name => naar == Correctiestatus.Afgehandeld ? "handel-correctie-af" : "wijs-correctie-af";
    public override string Title => "een correctie";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = start.Nummer ?? 0;
        if (!await dialog.MayAsync(desk => RefusesAsync(desk, dialog, nummer))) return null;
        var vraag = naar == Correctiestatus.Afgehandeld ? "Wat heb je gedaan?" : "Waarom wijs je de melding af?";
        var antwoord = await dialog.AskAsync("antwoord", Tekst.Of($"{vraag} Wie het meldde, leest dit.").AtMost(500).As("antwoord").Known(start.Rest is not null, start.Rest));
        await dialog.SayAsync(await dialog.DoOnceAsync("af", BeheerJson.Default.String, async (desk, _) =>
        {
            if (await RefusesAsync(desk, dialog, nummer) is { Length: > 0 } refused) return refused;
            var (wie, correctie) = (await dialog.MeAsync(desk), (await desk.Registerbeheer.FindAsync<Correctie>(nummer))!);
            var klaar = correctie.Handled(naar, wie, dialog.Now, Masker.Clear(antwoord));
            await desk.Registerbeheer.SaveAsync(klaar, new AuditSpoor(wie.Id, Name));
            await desk.Signalen.SendAsync(new Signaal(correctie.Van, "correctie-klaar", "het register", $"Je melding over {correctie.IngangNaam} is {naar.Tekst()}: {klaar.Antwoord}") { Door = wie.Id });
            return $"Correctie {nummer} is {naar.Tekst()}. {correctie.VanNaam} krijgt bericht.";
        }));
        return null;
    }

    private async Task<string> RefusesAsync(IDesk desk, DialogContext dialog, int nummer)
    {
        var wie = await dialog.MeAsync(desk);
        var correctie = await desk.Registerbeheer.FindAsync<Correctie>(nummer);
        var besluit = correctie is null ? new Toegangsbesluit(false, Bevoegdheden.Geen) : Ingangbetrekking.DecideKeeper(wie, correctie.OrganisatieId);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, Name, $"correctie/{nummer}", besluit.InAudit));
        if (correctie is null || !besluit.Toegestaan) return $"Ik vind geen correctie {nummer} die jij mag afhandelen. Typ ‘correcties’ voor de lijst.";
        return correctie.IsOpen ? "" : $"Correctie {nummer} is al {correctie.Status.Tekst()} door {correctie.Door}.";
    }
}
