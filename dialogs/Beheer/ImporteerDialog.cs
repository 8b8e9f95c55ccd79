using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Register.Import;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Shows what a file would do, and asks for the yes without which nothing happens.</summary>
public sealed class ImporteerDialog(LoketStart start) : Dialog<Vervolg?>
{
    private const int FaultsOnPage = 25;
    private const string Already = "Dit voorstel is al voorgelegd. Typ ‘voorstellen’ voor de lijst.";
    private const string Ja = "ja", Goede = "alleen de goede", Fouten = "fouten", Volgende = "volgende", Nee = "nee";

    public override string Name => "importeer-register";
    public override string Title => "de import van het register";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.PeekAsync(desk => FindAsync(desk, dialog)) is not { } voorstel)
        {
            await dialog.SayAsync(await HowToAsync(dialog));
            return null;
        }
        var verslag = voorstel.Verslag!;
        await dialog.SayAsync(ImportCard.Show(verslag));
        if (voorstel.Status != Voorstelstatus.Concept || verslag.IsUnreadable || voorstel.Wijzigingen.Count == 0 && verslag.Fouten.Count == 0)
        {
            await dialog.SayAsync(voorstel.Status != Voorstelstatus.Concept ? $"Dit voorstel is {voorstel.Status.Tekst()}." : verslag.IsUnreadable ? "Er is niets gewijzigd." : "Alles staat al zo in het register. Er is niets te doen.");
            return null;
        }
        var yes = await AskAsync(dialog, voorstel);
        await dialog.SayAsync(await dialog.DoOnceAsync("leg-voor", BeheerJson.Default.String, (desk, _) => yes ? ProposeAsync(desk, dialog, voorstel.Nummer) : DropAsync(desk, dialog, voorstel.Nummer)));
        return null;
    }

    private static async Task<bool> AskAsync(DialogContext dialog, Voorstel voorstel)
    {
        var verslag = voorstel.Verslag!;
        var pages = (verslag.Fouten.Count + FaultsOnPage - 1) / FaultsOnPage;
        for (var (turn, page) = (0, 0); ; turn++)
        {
            var yes = verslag.Fouten.Count > 0 ? Goede : Ja;
            Optie[] options = [.. voorstel.Wijzigingen.Count > 0 ? new[] { new Optie(yes, Capital(yes)) } : [], .. page < pages ? new[] { page == 0 ? new Optie(Fouten, "Fouten") : new Optie(Volgende, "Volgende") } : [], new Optie(Nee, "Nee")];
            var answer = await dialog.AskAsync($"keuze-{turn}", Keuze.Of(Question(voorstel, page, pages), options).As("keuze").Steering());
            if (answer is Nee) return false;
            if (answer is Ja or Goede) return true;
            await dialog.SayAsync(Page(verslag, page++, pages));
        }
    }

    private static string Question(Voorstel voorstel, int page, int pages)
    {
        var verslag = voorstel.Verslag!;
        var more = page < pages ? page == 0 ? " Typ ‘fouten’ voor alle fouten." : " Typ ‘volgende’ voor meer fouten." : "";
        if (voorstel.Wijzigingen.Count == 0) return $"Er is geen goede regel die iets wijzigt.{more} Typ ‘nee’ om te stoppen.";
        return verslag.Fouten.Count > 0
            ? $"Zal ik alleen de goede regels voorstellen? Dat zijn er {voorstel.Wijzigingen.Count}. Regels met fouten blijven buiten het register: {verslag.FouteRegels}.{more}"
            : $"Zal ik dit voorstellen? Nieuw of gewijzigd: {voorstel.Wijzigingen.Count}.";
    }

    private static string Page(Importverslag verslag, int page, int pages) =>
        $"Fouten, bladzijde {page + 1} van {pages}\n\n" + string.Join("\n", verslag.Fouten.Skip(page * FaultsOnPage).Take(FaultsOnPage));

    private static async Task<string> ProposeAsync(IDesk desk, DialogContext dialog, int nummer)
    {
        var wie = await dialog.MeAsync(desk);
        if (await ConceptAsync(desk, wie, nummer) is not { } concept) return Already;
        var voorstel = concept with { Status = Voorstelstatus.Wacht, Op = dialog.Now };
        await desk.Registerbeheer.SaveAsync(voorstel, new AuditSpoor(wie.Id, "import-voorgelegd"));
        await desk.TellDecidersAsync(wie, voorstel);
        return await desk.WaitingAsync(wie, voorstel);
    }

    private static async Task<string> DropAsync(IDesk desk, DialogContext dialog, int nummer)
    {
        var wie = await dialog.MeAsync(desk);
        if (await ConceptAsync(desk, wie, nummer) is not { } concept) return Already;
        await desk.Registerbeheer.SaveAsync(concept.Decided(Voorstelstatus.Afgewezen, wie, dialog.Now), new AuditSpoor(wie.Id, "import-niet-voorgelegd"));
        return "Goed, er verandert niets.";
    }

    private static async Task<Voorstel?> ConceptAsync(IDesk desk, Domain.Gebruikers.Gebruiker wie, int nummer) =>
        await desk.Registerbeheer.FindAsync<Voorstel>(nummer) is { Status: Voorstelstatus.Concept } concept && concept.Van == wie.Id ? concept : null;

    private async Task<Voorstel?> FindAsync(IDesk desk, DialogContext dialog)
    {
        var wie = await dialog.MeAsync(desk);
        return start.Nummer is { } nummer && Bevoegdheden.Decide(wie, Handeling.ImporteerRegister).Toegestaan
            && await desk.Registerbeheer.FindAsync<Voorstel>(nummer) is { Verslag: not null } voorstel && (voorstel.Van == wie.Id || voorstel.Status != Voorstelstatus.Concept) ? voorstel : null;
    }

    private static async Task<string> HowToAsync(DialogContext dialog) =>
        await dialog.PeekAsync(async desk => Bevoegdheden.Decide(await dialog.MeAsync(desk), Handeling.ImporteerRegister).Toegestaan)
            ? $"Stuur het bestand hier als bijlage: CSV of XLSX, hoogstens 5 MB en {Importlezer.MeesteRegels} regels. De eerste regel noemt de kolommen: {string.Join(", ", Importkolommen.Alle)}."
            : "Het register importeren kan alleen de registerbeheerder.";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
