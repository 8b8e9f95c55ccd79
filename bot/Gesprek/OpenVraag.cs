using Maatwerk.Bot.Gesprek.Regels;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek;

/// <summary>What somebody types while a question is open. The rules are tried in this order; the first that decides, does. See <c>docs/gesprek.md</c>.</summary>
internal static class OpenVraag
{
    private static readonly TimeSpan Away = TimeSpan.FromHours(8);

    internal static readonly IReadOnlyList<IRegel> Regels =
    [
        new OpdrachtRegel(),
        new CasusStapRegel(),
        new LoketRegel(),
        new KennisReactieRegel(),
        new OmgangRegel(),
        new ZijvraagRegel(),
        new PraatjeRegel(),
        new CorrectieRegel(),
        new AntwoordRegel(),
        new LaatVallenRegel(),
        new LosseWaardeRegel(),
        new VerhaalRegel(),
        new VooruitRegel(),
        new AndersRegel(),
        new TwijfelRegel(),
    ];

    public static async Task HandleAsync(Spreker spreker, string text, RecognizerResult understood)
    {
        var frame = spreker.State.Top!;
        if (spreker.Now - frame.TouchedAt > Away && await WelcomeBackAsync(spreker, frame, understood)) return;
        var bericht = new OpenBericht(spreker, text, understood);
        foreach (var regel in Regels)
        {
            if (await regel.DecideAsync(bericht) is not { } besluit) continue;
            spreker.Besluit = (regel.Naam, besluit.Waarom);
            await besluit.DoeAsync();
            return;
        }
        spreker.Besluit = ("nog-een-keer", "geen regel weet wat het is; de vraag zegt wat zij nodig heeft");
        await spreker.SayAsync(bericht.Refused);
    }

    private static async Task<bool> WelcomeBackAsync(Spreker spreker, DialogFrame frame, RecognizerResult understood)
    {
        spreker.Say($"Welkom terug. Je was {Datum.Afstand(Nederland.Day(frame.TouchedAt), Nederland.Day(spreker.Now))} bezig met {spreker.TitleOf(frame)}. Alles wat je invulde is er nog. Wil je er niet mee door? Typ dan ‘stop’.");
        if (understood.TopIntent is not (Intents.Greet or Intents.Help or Intents.Thanks)) return false;
        await spreker.RepeatAsync();
        return true;
    }
}
