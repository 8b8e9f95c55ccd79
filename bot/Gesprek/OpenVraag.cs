using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek;

/// <summary>What somebody types while a question is open: an answer, a command, or something else first.</summary>
internal static class OpenVraag
{
    private const double SureEnough = 0.8;
    private static readonly TimeSpan Away = TimeSpan.FromHours(8);

    public static async Task HandleAsync(Spreker spreker, string text, RecognizerResult understood)
    {
        var frame = spreker.State.Top!;
        if (spreker.Now - frame.TouchedAt > Away && await WelcomeBackAsync(spreker, frame, understood)) return;
        if (Commando.Parse(text, understood) is { } commando)
        {
            await Commandos.RunAsync(spreker, commando);
            return;
        }
        if ((CasusActies.Typed(text, understood) ?? KennisActies.Typed(spreker.State.About, text)) is { } step)
        {
            await spreker.BeginAsync(step);
            return;
        }
        if (!IsAnswerByNumber(frame, text) && IsSideQuestion(text, understood) && Onderwerpen.Of(understood, text) is { } side)
        {
            await spreker.BeginAsync(side);
            return;
        }
        var run = await spreker.TryAsync(new DialogInput(text, null));
        if (run?.Problem is null || Instead(spreker, understood, text) is not { } other) await spreker.SayAsync(run);
        else await other();
    }

    // The text is no answer to the open question; when it clearly is something else, that comes first.
    private static Func<Task>? Instead(Spreker spreker, RecognizerResult understood, string text)
    {
        if (understood.Unsure || understood.Score < SureEnough) return null;
        if (Onderwerpen.Of(understood, text, StoryOf(spreker)) is { } next) return () => spreker.BeginAsync(next);
        return understood.TopIntent is Intents.Thanks or Intents.Greet ? async () =>
        {
            spreker.Say(understood.TopIntent == Intents.Thanks ? "Graag gedaan." : "Hoi!");
            await spreker.RepeatAsync();
        } : null;
    }

    // Who goes from the check to a filing does not tell the story twice.
    private static string? StoryOf(Spreker spreker) =>
        spreker.State.Top?.Journal.Find(entry => entry.Name == "verhaal")?.Value is { ValueKind: System.Text.Json.JsonValueKind.String } story ? story.GetString() : null;

    private static async Task<bool> WelcomeBackAsync(Spreker spreker, DialogFrame frame, RecognizerResult understood)
    {
        spreker.Say($"Welkom terug. Je was {Datum.Afstand(Nederland.Day(frame.TouchedAt), Nederland.Day(spreker.Now))} bezig met {spreker.TitleOf(frame)}. Alles wat je invulde is er nog. Wil je er niet mee door? Typ dan ‘stop’.");
        if (understood.TopIntent is not (Intents.Greet or Intents.Help or Intents.Thanks)) return false;
        await spreker.RepeatAsync();
        return true;
    }

    // A number alone, where the question is which casus, is the answer and not a question about that casus.
    private static bool IsAnswerByNumber(DialogFrame frame, string text) => frame.Pending is "casus" && !text.Contains(' ');

    // In an open text question any words are an answer, unless they clearly ask for something else and name it.
    private static bool IsSideQuestion(string text, RecognizerResult understood) =>
        understood is { Unsure: false, Score: >= SureEnough } && text.Length <= 200 && understood.TopIntent switch
        {
            Intents.CasusStatus or Intents.SupplementCasus or Intents.WithdrawCasus => understood.Entities.CaseNumbers.Count > 0 && text.Split(' ').Length <= 8,
            Intents.FindFunctionaris => text.TrimEnd().EndsWith('?') && understood.Entities.Organisations.Count + understood.Entities.Municipalities.Count > 0,
            Intents.AskKnowledge or Intents.ContactLoket or Intents.LegalRoom or Intents.ShareInformation or Intents.TrainingInfo or Intents.AgreementInfo => text.TrimEnd().EndsWith('?') && understood.Score >= 0.9,
            _ => false,
        };
}
