using System.Text.Json;
using Maatwerk.Cards;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Dialogs.Meld;

/// <summary>Before a filing: is there a draft to go on with?</summary>
public sealed class BeginMeldingDialog(MeldStart start) : Dialog<Vervolg?>
{
    private const string Soort = "meld-casus";

    public override string Name => "begin-melding";
    public override string Title => "het melden van een casus";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var begin = Vervolg.Begin(Soort, start, MeldJson.Default.MeldStart);
        var kept = await dialog.LookUpAsync("bewaard", MeldJson.Default.ListBewaard, async desk =>
            await desk.Concepten.FindAsync(dialog.Me(), Soort) is { } found ? [Offer(found)] : []);
        if (kept is not [var bewaard]) return begin;
        switch (await dialog.AskAsync("concept", new KaartKeuze(ConceptCard.Show(bewaard.Titel, bewaard.GewijzigdOp, dialog.Now), "concept", "Typ ‘verder’, ‘nieuwe casus’ of ‘gooi weg’.")
            .Way("verder", CardVerbs.Verder, "verder met concept", "ga verder", "ja")
            .Way("nieuw", CardVerbs.Opnieuw, "nieuwe casus", "nieuw", "opnieuw beginnen")
            .Way("weg", CardVerbs.GooiWeg, "weggooien", "gooi maar weg")))
        {
            case "verder":
                if (await dialog.PeekAsync(desk => FindAsync(desk, dialog, bewaard)) is { } concept) return Vervolg.Hervat(Soort, concept.Inhoud);
                await dialog.SayAsync("Dat concept is er niet meer: het is intussen ingediend of weggegooid. We beginnen opnieuw.");
                return begin;
            case "nieuw":
                return begin;
            default:
                await dialog.DoOnceAsync("weggooien", MeldJson.Default.Boolean, async (desk, _) =>
                {
                    if (await FindAsync(desk, dialog, bewaard) is null) return false;
                    await desk.Concepten.DeleteAsync(dialog.Me(), Soort);
                    return true;
                });
                await dialog.SayAsync("Het concept is weg. Typ ‘meld casus’ om een nieuwe casus te melden.");
                return null;
        }
    }

    // With the title that the casus got, when it has one: somebody may not remember which household it was.
    private static Bewaard Offer(Concept concept)
    {
        var frame = DialogFrame.Parse(concept.Inhoud);
        var titel = frame?.Journal.Find(entry => entry.Name == MeldVelden.Titel.Naam) is { Value: { ValueKind: JsonValueKind.String } given } ? $"{concept.Titel}: {given.GetString()}" : concept.Titel;
        return new Bewaard(titel, concept.GewijzigdOp, frame?.Instance);
    }

    // Another draft may stand there by now: it was not what the answer is about.
    private static async Task<Concept?> FindAsync(IDesk desk, DialogContext dialog, Bewaard bewaard) =>
        await desk.Concepten.FindAsync(dialog.Me(), Soort) is { } found && DialogFrame.Parse(found.Inhoud)?.Instance == bewaard.Loop ? found : null;
}
