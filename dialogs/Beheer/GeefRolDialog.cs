using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Asks for a role for somebody; it holds after a second person agreed.</summary>
public sealed class GeefRolDialog(LoketStart start) : Dialog<Vervolg?>
{
    private const string NotYou = "Een rol geven kan alleen de registerbeheerder.";
    private const int MostChoices = 8;

    public override string Name => "geef-rol";
    public override string Title => "het geven van een rol";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (!await dialog.PeekAsync(desk => MayAsync(desk, dialog)))
        {
            await dialog.SayAsync(NotYou);
            return null;
        }
        var naam = start.Woorden ?? await dialog.AskAsync("naam", Tekst.Of("Wie krijgt de rol? Typ de naam.").AtMost(80).As("naam"));
        var mensen = await dialog.LookUpAsync("mensen", BeheerJson.Default.ListRegel, async desk =>
            (await desk.Gebruikers.NamedAsync(naam)).Take(MostChoices).Select(een => new Regel(een.Id.ToString(), $"{een.Naam}, {een.Organisatie ?? "zonder organisatie"}")).ToList());
        if (mensen.Count == 0)
        {
            await dialog.SayAsync($"Ik ken niemand die ‘{naam}’ heet. Alleen wie hier bekend is, kan een rol krijgen.");
            return null;
        }
        var wie = mensen.Count == 1 ? mensen[0].Id : await dialog.AskAsync("wie", Keuze.Of("Wie bedoel je?", mensen.Select(een => new Optie(een.Id, een.Naam))).As("wie"));
        var genoemd = Teksten.Parse<Rol>(start.Rest?.TrimEnd('.', '!'));
        var rol = Enum.Parse<Rol>(await dialog.AskAsync("rol", Keuze.Among("Welke rol?", (Rol een) => een.Tekst()).As("rol").Known(genoemd is not null, genoemd?.ToString())));
        var tot = await dialog.AskAsync("tot", Prompts.Datum.OrNone("Tot en met welke dag? Typ ‘geen datum’ als je dat niet weet.").As("tot en met"));
        await dialog.SayAsync(await dialog.DoOnceAsync("stel-voor", BeheerJson.Default.String, (desk, _) => ProposeAsync(desk, dialog, IdOf(wie), rol, tot)));
        return null;
    }

    private static async Task<string> ProposeAsync(IDesk desk, DialogContext dialog, GebruikerId aan, Rol rol, DateOnly? tot)
    {
        if (!await MayAsync(desk, dialog)) return NotYou;
        var (ik, today) = (await dialog.MeAsync(desk), Nederland.Day(dialog.Now));
        if (await desk.Gebruikers.FindAsync(aan) is not { } wie) return "Deze persoon is hier niet meer bekend.";
        if (aan == ik.Id) return "Jezelf een rol geven kan niet. Vraag het aan een andere registerbeheerder.";
        if (tot < today) return "Die dag is al voorbij. Er is niets gebeurd.";
        if (wie.Is(rol) && tot is null) return $"{wie.Naam} heeft de rol {rol.Tekst()} al.";
        var mandaat = new Mandaat(aan, wie.Naam, rol, wie.OrganisatieId, today, tot, "");
        var titel = $"{wie.Naam} krijgt de rol {rol.Tekst()}{(tot is { } last ? $" tot en met {Domain.Kalender.Datum.Kort(last)}" : "")}";
        var voorstel = await desk.ProposeAsync(ik, nummer => new Voorstel(nummer, Voorstelsoort.Mandaat, titel, ik.Id, ik.Naam, dialog.Now) { Mandaat = mandaat });
        return await desk.WaitingAsync(ik, voorstel);
    }

    private static GebruikerId IdOf(string text)
    {
        var at = text.IndexOf('/', StringComparison.Ordinal);
        return new(text[..at], text[(at + 1)..]);
    }

    internal static async Task<bool> MayAsync(IDesk desk, DialogContext dialog)
    {
        var wie = await dialog.MeAsync(desk);
        var besluit = Bevoegdheden.Decide(wie, Handeling.GeefMandaat);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "mandaat", "mandaten", besluit.InAudit));
        return besluit.Toegestaan;
    }
}
