using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Bot.Gesprek;

/// <summary>What somebody types when nothing is open: begin what is meant, or ask which of two or three it is.</summary>
internal static class NieuweVraag
{
    public static async Task HandleAsync(Spreker spreker, string text, RecognizerResult understood)
    {
        var draft = spreker.State.WasClosed || IsResume(text) ? await NewestDraftAsync(spreker) : null;
        if (spreker.State.WasClosed) WelcomeBack(spreker, draft);
        if (IsResume(text) && draft is not null) await spreker.BeginAsync(Vervolg.Hervat(draft.Soort, draft.Inhoud));
        else if (draft is not null && Intents.IsControl(understood.TopIntent)) spreker.Say("Typ ‘verder’ om door te gaan waar je was, of typ wat je zoekt.", "Verder");
        else if (await Omgangsvormen.FindAsync(spreker, text) is { } omgang) await Omgangsvormen.SayAsync(spreker, omgang.Zin);
        else if (await Nagekomen.CorrectAsync(spreker, text)) return;
        else if (CasusActies.Typed(text, understood) is { } step) await spreker.BeginAsync(step);
        else if (Loketopdrachten.Parse(text) is { } opdracht) await spreker.BeginAsync(LoketStart.Of(opdracht));
        else if (KennisActies.Typed(spreker.State.About, text) is { } reaction) await spreker.BeginAsync(reaction);
        else if (Omgangsvormen.IsOutOfScope(text, understood)) Omgangsvormen.SayOutOfScope(spreker, text);
        else if ((KennisActies.Doubtful(text, understood) ?? KennisActies.Answered(text, understood)) is { } knowledge) await spreker.BeginAsync(knowledge);
        else if (IsForTheRegister(spreker, text, understood)) await spreker.BeginAsync(Onderwerpen.Of(Intents.FindFunctionaris, understood.Entities, text)!);
        else if (KennisActies.Sounds(text, understood) is { } answer) await spreker.BeginAsync(answer);
        else if (understood.Unsure && Meanings(understood) is { Count: > 1 } meanings) await spreker.BeginAsync(Vervolg.Begin("verduidelijk", new VerduidelijkStart(text, meanings), AlgemeenJson.Default.VerduidelijkStart));
        else if (Onderwerpen.Of(understood, text) is { } next) await spreker.BeginAsync(next);
        else await TalkAsync(spreker, text, understood.TopIntent);
    }

    // A few words that name an organisation or a place are a search, also when nothing is asked.
    private static bool IsForTheRegister(Spreker spreker, string text, RecognizerResult understood) =>
        (understood.Unsure || understood.TopIntent == Intents.None) && text.Length <= Zoekregels.MeesteTekens && text.Split(' ').Length <= 6
        && spreker.Turn.Turn.Desk.Register.Search(text, Nederland.Day(spreker.Now)) is not Zoekresultaat.Niets { Reden: not NietsReden.OnbekendeGemeente };

    private static async Task TalkAsync(Spreker spreker, string text, string intent)
    {
        switch (intent)
        {
            case Intents.Greet: spreker.Say(await HelpAsync(spreker), "Hoi! Fijn dat je er bent."); break;
            case Intents.Help: spreker.Say(await HelpAsync(spreker)); break;
            case Intents.Thanks: spreker.Say("Graag gedaan. Succes met je casus."); break;
            case Intents.Cancel or Intents.Back or Intents.Deny or Intents.Confirm or Intents.Restart:
            case var _ when text.Any(char.IsAsciiDigit) && !text.Any(char.IsLetter):
                spreker.Say("Er staat nu geen vraag open. Typ wat je zoekt, of ‘help’ om te zien wat ik kan.");
                break;
            default:
                Omgangsvormen.SayOutOfScope(spreker, text);
                break;
        }
    }

    private static async Task<AdaptiveCard> HelpAsync(Spreker spreker) =>
        (await spreker.Turn.Turn.Desk.MeAsync(spreker.Wie, spreker.Turn.From.Name)).Is(Rol.Regievoerder) ? LoketHulpCard.Show() : HulpCard.Show();

    private static List<string> Meanings(RecognizerResult understood) =>
        [.. understood.Likely.Select(likely => likely.Intent).Where(intent => Onderwerpen.Of(intent, understood.Entities, "") is not null).Take(3)];

    private static bool IsResume(string text) => text.Trim().TrimEnd('.', '!').ToLowerInvariant() is "verder" or "ga verder" or "verder gaan" or "hervat" or "verder met mijn concept" or "concept";

    // After days the conversation itself was closed; what was filled in is still there.
    private static void WelcomeBack(Spreker spreker, Concept? draft)
    {
        spreker.State.WasClosed = false;
        if (draft is not null)
            spreker.Say($"Welkom terug. Je was {Datum.Afstand(Nederland.Day(draft.GewijzigdOp), Nederland.Day(spreker.Now))} bezig met {draft.Titel}. Alles wat je invulde is er nog: typ ‘verder’ om ermee door te gaan.");
    }

    private static async Task<Concept?> NewestDraftAsync(Spreker spreker)
    {
        foreach (var dialog in new[] { "meld-casus", "check-casus" })
            if (await spreker.Turn.Turn.Desk.Concepten.FindAsync(spreker.Wie, dialog) is { } concept) return concept;
        return null;
    }
}
