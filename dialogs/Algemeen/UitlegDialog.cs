using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>Answers a question from the knowledge base, with source and date, and says plainly when it does not know.</summary>
public sealed class UitlegDialog(UitlegStart start) : Dialog<Vervolg?>
{
    private const string Unknown = "Dat weet ik niet zeker, dus ik zeg er niets over. Vraag het aan het LMM: bellen mag altijd. Of stel je vraag in andere woorden.";

    public override string Name => "uitleg";
    public override string Title => "je vraag";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var loket = start.Intent == Intents.ContactLoket ? await dialog.PeekAsync(desk => Task.FromResult(desk.Loket.InWords())) : null;
        if (Kennisbank.Default.Find(start.Intent, start.Tekst) is { } artikel) await dialog.SayAsync(UitlegCard.Show(artikel, Next(), loket));
        else await dialog.SayAsync(Unknown);
        return null;
    }

    private Knop[] Next() => start.Intent switch
    {
        Intents.PlanOverleg or Intents.AgreementInfo or Intents.TimeOutGuide => [new Knop("Functionaris zoeken", CardVerbs.Zoek, "zoek functionaris")],
        Intents.EscalateCasus => [new Knop("Mijn casussen", CardVerbs.MijnCasussen, "mijn casussen")],
        Intents.RequestOverbrugging or Intents.AskKnowledge => [new Knop("Casus toetsen", CardVerbs.Check, "casus toetsen")],
        _ => [],
    };
}
