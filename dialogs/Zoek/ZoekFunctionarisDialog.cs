using Maatwerk.Cards;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;

namespace Maatwerk.Dialogs.Zoek;

/// <summary>Finds the right maatwerkfunctionaris from one line of text; every outcome has a way on.</summary>
public sealed class ZoekFunctionarisDialog(ZoekStart start) : Dialog<Vervolg?>
{
    public override string Name => "zoek-functionaris";
    public override string Title => "het zoeken van een functionaris";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var vandaag = Nederland.Day(dialog.Now);
        // "zoek functionaris" says that one wants to search, not for whom.
        var genoemd = start.Tekst.Length > 0 && await SearchAsync(dialog, start.Tekst, vandaag) is not Zoekresultaat.Niets { Reden: NietsReden.TeWeinig };
        var vraag = await dialog.AskAsync("zoekvraag", Tekst.Of("Wie zoek je? Noem een organisatie, een gemeente of een thema. Bijvoorbeeld: UWV Utrecht schulden.").Corrected(Zoekwoorden.Find, Zoekwoorden.Replace).As("zoekvraag").Known(genoemd, start.Tekst));
        var gevonden = await SearchAsync(dialog, vraag, vandaag);
        if (gevonden is Zoekresultaat.Meer { VraagOmGemeente: true })
        {
            var gemeente = await dialog.AskAsync("gemeente", Prompts.Gemeente.Of("Voor welke gemeente zoek je? Typ een gemeente of plaats.").As("gemeente"));
            gevonden = await SearchAsync(dialog, $"{vraag} {Prompts.Gemeente.NameOf(gemeente)}", vandaag);
        }
        if (gevonden is Zoekresultaat.Meer meer) await ChooseAsync(dialog, meer, vandaag);
        else await dialog.SayAsync(ZoekresultaatCard.Show(gevonden, vandaag, ZoekresultaatCard.Subject(gevonden) is { } wie && await dialog.NoteAsync(wie.Id)));
        return null;
    }

    private static async Task ChooseAsync(DialogContext dialog, Zoekresultaat.Meer meer, DateOnly vandaag)
    {
        var ids = await dialog.LookUpAsync("lijst", ZoekJson.Default.ListString, _ => Task.FromResult(meer.Keuze.Select(treffer => treffer.Functionaris.Id).ToList()));
        var lijst = await dialog.PeekAsync(desk => Task.FromResult(ids.Select(desk.Register.Find).OfType<Maatwerkfunctionaris>().ToList()));
        var gekozen = await dialog.AskAsync("functionaris", new KaartKeuze(FunctionarissenCard.Show(lijst, vandaag), "functionaris", "Kies er een uit de lijst. Je mag het nummer typen.")
            .FromList(FunctionarissenCard.KeuzeField, CardVerbs.Kies, [.. lijst.Select(f => new Optie(f.Id, ZoekresultaatCard.Line(f)))]));
        await dialog.SayAsync(FunctionarisCard.Show(lijst.First(f => f.Id == gekozen), vandaag, isFavoriet: await dialog.NoteAsync(gekozen)));
    }

    private static Task<Zoekresultaat> SearchAsync(DialogContext dialog, string vraag, DateOnly vandaag) =>
        dialog.PeekAsync(desk => Task.FromResult(desk.Register.Search(vraag, vandaag)));

}
