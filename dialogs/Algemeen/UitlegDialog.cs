using Maatwerk.Cards;
using Maatwerk.Dialogs.Beheer;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>Answers a question from the knowledge base, with source and date. Asks which of two meanings is right, and says plainly when it does not know.</summary>
public sealed class UitlegDialog(UitlegStart start) : Dialog<Vervolg?>
{
    private const string Otherwise = "iets-anders";

    public override string Name => "uitleg";
    public override string Title => "je vraag";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (start.Artikel is { } named && Kennisbank.Default.Find(named) is { } chosen) return await ExplainAsync(dialog, chosen);
        if (Kennisbank.Default.FindDoubt(start.Tekst) is { } doubt) return await ChooseAsync(dialog, doubt);
        return await SearchAsync(dialog);
    }

    private async Task<Vervolg?> ChooseAsync(DialogContext dialog, Betekenis doubt)
    {
        var options = doubt.Keuzes.Select(keuze => new Optie(keuze.Id, keuze.Titel)).Append(new Optie(Otherwise, "Iets anders"));
        var gekozen = await dialog.AskAsync($"betekenis-{doubt.Id}", Keuze.Of(doubt.Vraag, options).As("betekenis"));
        return doubt.Keuzes.FirstOrDefault(keuze => keuze.Id == gekozen) switch
        {
            { Artikel: { } id } when Kennisbank.Default.Find(id) is { } artikel => await ExplainAsync(dialog, artikel),
            { Bedoeling: { } intent } => Onderwerpen.Of(intent, RecognizedEntities.None, start.Tekst),
            _ => await SearchAsync(dialog),
        };
    }

    private async Task<Vervolg?> SearchAsync(DialogContext dialog)
    {
        var found = Kennisbank.Default.Search(start.Tekst, start.Intent);
        if (found.Antwoord is { } artikel) return await ExplainAsync(dialog, artikel, found.Ook);
        if (Kennisbank.Default.MainOf(start.Intent) is { } main) return await ExplainAsync(dialog, main);
        await dialog.DoOnceAsync("onbeantwoord", AlgemeenJson.Default.Boolean, async (desk, _) =>
        {
            await desk.Terugkoppeling.KeepUnansweredAsync(start.Tekst, Nederland.Day(dialog.Now));
            return true;
        });
        await dialog.SayAsync(UitlegCard.Unknown([.. found.Nabij.Select(one => one.Artikel)]));
        return null;
    }

    private async Task<Vervolg?> ExplainAsync(DialogContext dialog, Artikel artikel, Artikel? ook = null)
    {
        var loket = artikel.HoofdVan == Intents.ContactLoket ? await dialog.PeekAsync(desk => Task.FromResult(desk.Loket.InWords())) : null;
        await dialog.SayAsync(UitlegCard.Show(artikel, Nederland.Day(dialog.Now), loket, ook));
        var wanted = artikel.Wegwijzer ?? (start.Intent is Intents.EscalateCasus or Intents.PlanOverleg ? start.Intent : artikel.Onderwerpen[0]);
        if (await dialog.PeekAsync(async desk => await Verderhelpen.FindAsync(desk, await dialog.MeAsync(desk), wanted, artikel.Wegwijzer is not null)) is { } verder) await dialog.SayAsync(Bericht.Plain(verder.Tekst, verder.Knoppen));
        else if (Zelfdoen.Of(start.Intent, await dialog.PeekAsync(desk => dialog.MeAsync(desk))) is var (words, buttons)) await dialog.SayAsync(Bericht.Plain(words, buttons));
        return Vervolg.Na(artikel.Id);
    }
}
