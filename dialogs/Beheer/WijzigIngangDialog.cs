using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Changes one thing of an entry. What a functionaris changes of the own entry waits for a second person.</summary>
public sealed class WijzigIngangDialog(LoketStart start) : Dialog<Vervolg?>
{
    private const string Themas = "onderwerpen", Werkdagen = "werkdagen", Mandaat = "mandaat", Houder = "houder", Vervallen = "vervallen", Niemand = "niemand";
    private static readonly Optie[] Own = [new(ContactVraag.Email, "Mailadres"), new(ContactVraag.Telefoon, "Telefoonnummer"), new(Themas, "Onderwerpen"), new(Werkdagen, "Werkdagen")];
    private static readonly Optie[] Keepers = [.. Own, new(Mandaat, "Wat de ingang mag beslissen"), new(Houder, "Wie de ingang bijhoudt"), new(Vervallen, "De ingang vervalt")];
    private static readonly DayOfWeek[] Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public override string Name => "wijzig-ingang";
    public override string Title => "het wijzigen van een ingang";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ChooseEntryAsync(start, "Welke ingang wil je wijzigen?", own: start.Rest is null && start.Woorden is null && await KeepsOnlyOwnAsync(dialog)) is not { } id) return null;
        var may = await dialog.LookUpAsync("mag", BeheerJson.Default.String, async desk => await desk.OpenEntryAsync(dialog, id) is { } open ? open.TweedePersoon ? "voorstel" : "meteen" : "nee");
        if (may == "nee")
        {
            await dialog.SayAsync(Ingangen.NotYours);
            return null;
        }
        var veld = await dialog.AskAsync("veld", Keuze.Of("Wat wil je wijzigen?", may == "meteen" ? Keepers : Own).As("wat"));
        var waarde = await AskAsync(dialog, veld, id);
        if (!await dialog.AskAsync("zeker", JaNee.Of($"Nieuw: {await InWordsAsync(dialog, veld, waarde)}. Klopt dat?").As("zeker")))
        {
            await dialog.SayAsync("Goed, er verandert niets.");
            return null;
        }
        await dialog.SayAsync(await dialog.DoOnceAsync("wijzig", BeheerJson.Default.String, async (desk, _) =>
        {
            if (await desk.OpenEntryAsync(dialog, id) is not { } open) return Ingangen.NotYours;
            var wordt = Changed(open.Ingang, veld, waarde) with { GecontroleerdOp = Nederland.Day(dialog.Now) };
            return await desk.ChangeEntryAsync(open.Wie, open.Ingang, wordt, open.TweedePersoon, await InWordsAsync(dialog, veld, waarde), dialog.Now);
        }));
        return null;
    }

    private static Task<bool> KeepsOnlyOwnAsync(DialogContext dialog) => dialog.PeekAsync(async desk =>
    {
        var wie = await dialog.MeAsync(desk);
        return !wie.Is(Domain.Gebruikers.Rol.Registerbeheerder);
    });

    private static async Task<string> AskAsync(DialogContext dialog, string veld, string id) => veld switch
    {
        ContactVraag.Email or ContactVraag.Telefoon => await dialog.AskAsync(veld, ContactVraag.Of(veld).As(veld)),
        Themas => await dialog.AskAsync(Themas, LijstVraag.Of("Voor welke onderwerpen is deze ingang? Noem ze met komma’s, of typ ‘alle’.", [.. Gazetteer.Default.Themas.Select(thema => thema.Naam)], "alle").As(Themas)),
        Werkdagen => await dialog.AskAsync(Werkdagen, LijstVraag.Of("Op welke dagen is de ingang bereikbaar? Noem ze met komma’s, of typ ‘alle’.", [.. Week.Select(Day)], "alle").As(Werkdagen)),
        Mandaat => await dialog.AskAsync(Mandaat, Tekst.Of("Wat mag deze ingang zelf beslissen? Schrijf het in gewone woorden.").AtMost(600).As(Mandaat)),
        Houder => await AskHolderAsync(dialog, id),
        _ => "vervallen",
    };

    private static async Task<string> AskHolderAsync(DialogContext dialog, string id)
    {
        var mensen = await dialog.LookUpAsync("functionarissen", BeheerJson.Default.ListRegel, async desk =>
        {
            var organisatie = (await desk.Registerbeheer.EntryAsync(id))?.OrganisatieId;
            return (await desk.Gebruikers.WithAsync(Domain.Gebruikers.Rol.Maatwerkfunctionaris)).Where(wie => wie.OrganisatieId == organisatie).Select(wie => new Regel(wie.Id.ObjectId, wie.Naam)).ToList();
        });
        return await dialog.AskAsync(Houder, Keuze.Of("Wie houdt deze ingang bij?", mensen.Select(een => new Optie(een.Id, een.Naam)).Append(new Optie(Niemand, "Niemand"))).As("wie"));
    }

    private static Maatwerkfunctionaris Changed(Maatwerkfunctionaris was, string veld, string waarde) => veld switch
    {
        ContactVraag.Email => was with { Email = waarde },
        ContactVraag.Telefoon => was with { Telefoon = waarde },
        Themas => was with { Themas = waarde.Length == 0 ? [] : waarde.Split(", ") },
        Werkdagen => was with { Werkdagen = waarde.Length == 0 ? Week : [.. Week.Where(dag => waarde.Split(", ").Contains(Day(dag)))] },
        Mandaat => was with { Mandaat = waarde },
        Houder => was with { Houder = waarde == Niemand ? null : waarde },
        _ => was with { Status = Functionarisstatus.Vervallen, Afwezigheid = null },
    };

    private static async Task<string> InWordsAsync(DialogContext dialog, string veld, string waarde) => veld switch
    {
        Themas or Werkdagen => $"{veld} {(waarde.Length == 0 ? "alle" : waarde)}",
        Houder when waarde == Niemand => "niemand houdt de ingang bij",
        Houder => await NameOfAsync(dialog, waarde) + " houdt de ingang bij",
        Vervallen => "de ingang vervalt en wordt niet meer gevonden als bereikbaar",
        ContactVraag.Email => $"mailadres {waarde}",
        _ => $"{veld} {waarde}",
    };

    private static Task<string> NameOfAsync(DialogContext dialog, string objectId) =>
        dialog.PeekAsync(async desk => (await desk.Gebruikers.WithAsync(Domain.Gebruikers.Rol.Maatwerkfunctionaris)).FirstOrDefault(wie => wie.Id.ObjectId == objectId)?.Naam ?? "een collega");

    private static string Day(DayOfWeek dag) => FunctionarisTekst.Dag(dag);
}
