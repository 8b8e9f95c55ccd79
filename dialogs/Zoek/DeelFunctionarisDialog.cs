using Maatwerk.Cards;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;

namespace Maatwerk.Dialogs.Zoek;

/// <summary>Finds a functionaris to share in a chat, and shows the card before it is sent.</summary>
public sealed class DeelFunctionarisDialog : Dialog<Vervolg?>
{
    /// <summary>Name of the question that shows the card as it will be sent.</summary>
    public const string Voorbeeld = "voorbeeld";

    public override string Name => "deel-functionaris";
    public override string Title => "het delen van een functionaris";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var vandaag = Nederland.Day(dialog.Now);
        var vraag = await dialog.AskAsync("zoekvraag", Tekst.Of("Wie wil je delen? Noem een organisatie, een gemeente of een thema.").AtMost(Zoekregels.MeesteTekens).As("zoekvraag"));
        var ids = await dialog.LookUpAsync("lijst", ZoekJson.Default.ListString, desk => Task.FromResult(desk.Register.Search(vraag, vandaag).Treffers.Select(treffer => treffer.Functionaris.Id).ToList()));
        var lijst = await dialog.PeekAsync(desk => Task.FromResult(ids.Select(desk.Register.Find).OfType<Maatwerkfunctionaris>().ToList()));
        if (lijst.Count == 0)
        {
            await dialog.SayAsync("Ik vind nog niemand. Noem een organisatie, een gemeente of een thema. Bijvoorbeeld: UWV Utrecht schulden.");
            return null;
        }
        var gekozen = await dialog.AskAsync("functionaris", Keuze.Of("Wie van deze wil je delen?", lijst.Select(wie => new Optie(wie.Id, FunctionarisTekst.Line(wie)))).As("functionaris").Known(lijst.Count == 1, lijst[0].Id));
        var wie = lijst.First(een => een.Id == gekozen);
        var vervanger = await dialog.PeekAsync(desk => Task.FromResult(Vervanging.Of(desk.Register, wie, vandaag)));
        await dialog.AskAsync(Voorbeeld, new KaartKeuze(FunctionarisKortCard.Share(wie, vandaag, vervanger), "voorbeeld", "Stuur de kaart, of wijzig hem.").Way("stuur", "stuur", "stuur"));
        return null;
    }
}
