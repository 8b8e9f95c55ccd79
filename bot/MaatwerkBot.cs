using Maatwerk.Bot.Gesprek;
using Maatwerk.Bot.Levensduur;
using Maatwerk.Domain;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot;

/// <summary>The bot: one activity in; a piece of talk, a card action, or a step in the life of the app out.</summary>
public sealed class MaatwerkBot(IRecognizer recognizer, DialogRunner<IDesk> runner) : IBot<IDesk>
{
    private readonly TekstBeurt typed = new(recognizer);

    public async Task OnTurnAsync(TurnContext<IDesk> context, CancellationToken cancellationToken)
    {
        var state = DialogState.Parse(context.Turn.State);
        var spreker = new Spreker(context, state, runner);
        switch (context.Activity.Type)
        {
            case ActivityTypes.Message when context.Activity.Value is not null && string.IsNullOrEmpty(context.Activity.Text):
                await KaartBeurt.HandleAsync(spreker);
                break;
            case ActivityTypes.Message:
                await typed.HandleAsync(spreker);
                break;
            case ActivityTypes.Invoke when context.Activity.Name == "adaptiveCard/action":
                await KaartBeurt.HandleAsync(spreker);
                context.InvokeResponse = InvokeAntwoord.Message("Ik heb je keuze verwerkt.");
                break;
            case ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate when await AppBeurt.HandleAsync(spreker):
                break;
            default:
                return;
        }
        spreker.Finish();
        context.Turn.State = state.Write();
    }
}
