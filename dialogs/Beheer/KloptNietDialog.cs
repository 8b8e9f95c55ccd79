using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Somebody says what is wrong with an entry; the keepers get a task.</summary>
public sealed class KloptNietDialog(LoketStart start) : Dialog<Vervolg?>
{
    private const string NotYou = "Een fout in het register melden kan als je in het programma meedoet. Bel het LMM als je een fout ziet.";

    public override string Name => "klopt-niet";
    public override string Title => "een fout in het register";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (!await dialog.PeekAsync(desk => MayAsync(desk, dialog)))
        {
            await dialog.SayAsync(NotYou);
            return null;
        }
        // "Dit nummer klopt niet" is about the card that was looked at last.
        var laatste = start.Woorden ?? await dialog.LookUpAsync("laatste", BeheerJson.Default.String, async desk => await desk.Adresboek.RecentAsync(dialog.Me()) is [var newest, ..] ? newest : "");
        if (await dialog.ChooseEntryAsync(new LoketStart { Woorden = laatste.Length == 0 ? null : laatste }, "Bij welke ingang klopt iets niet?", own: false) is not { } id) return null;
        var naam = await dialog.LookUpAsync("naam", BeheerJson.Default.String, async desk => await desk.Registerbeheer.EntryAsync(id) is { } ingang ? ingang.Naam : "");
        var tekst = await dialog.AskAsync("wat", Tekst.Of($"Wat klopt er niet bij {naam}? Schrijf het in een paar woorden. Een nieuw nummer of adres hoeft niet: de beheerder zoekt dat na.").AtMost(500).As("wat er niet klopt"));
        await dialog.SayAsync(await dialog.DoOnceAsync("meld", BeheerJson.Default.String, (desk, _) => ReportAsync(desk, dialog, id, tekst)));
        return null;
    }

    private static async Task<bool> MayAsync(IDesk desk, DialogContext dialog) =>
        Bevoegdheden.Decide(await dialog.MeAsync(desk), Handeling.MeldRegisterfout).Toegestaan;

    private static async Task<string> ReportAsync(IDesk desk, DialogContext dialog, string id, string tekst)
    {
        var wie = await dialog.MeAsync(desk);
        var besluit = Bevoegdheden.Decide(wie, Handeling.MeldRegisterfout);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "registerfout-melden", $"ingang/{id}", besluit.InAudit));
        if (!besluit.Toegestaan) return NotYou;
        if (await desk.Registerbeheer.EntryAsync(id) is not { } ingang) return "Deze ingang staat niet meer in het register.";
        var correctie = await desk.Registerbeheer.BeginAsync(wie.Id, nummer => new Correctie(nummer, id, ingang.Naam, ingang.OrganisatieId, wie.Id, wie.Naam, dialog.Now, Masker.Clear(tekst)));
        var keepers = (await Ingangherinnering.KeepersAsync(desk, ingang.OrganisatieId)).Concat((await desk.Gebruikers.WithAsync(Domain.Gebruikers.Rol.Registerbeheerder)).Select(een => een.Id)).Distinct();
        foreach (var aan in keepers)
            await desk.Signalen.SendAsync(new Signaal(aan, "correctie", "het register", $"Iemand meldt dat {ingang.Naam} ({FunctionarisTekst.Organisatie(ingang)}) niet klopt: correctie {correctie.Nummer}.") { Door = wie.Id, Opdracht = "correcties" });
        return $"Dank je. Je melding is correctie {correctie.Nummer}. De beheerder van het register kijkt ernaar. Je krijgt bericht als het klaar is.";
    }
}
