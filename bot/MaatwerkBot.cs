using Maatwerk.Bot.Gesprek;
using Maatwerk.Cards;
using Maatwerk.Domain;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot;

/// <summary>The bot: one activity in; a welcome, a card action, or a piece of talk out.</summary>
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
            case ActivityTypes.ConversationUpdate when IsSomebodyNew(context.Activity):
            case ActivityTypes.InstallationUpdate when context.Activity.Action is "add" or "add-upgrade":
                Welcome(spreker);
                break;
            case ActivityTypes.EndOfConversation:
                return;
            default:
                return;
        }
        spreker.Finish();
        context.Turn.State = state.Write();
    }

    private static void Welcome(Spreker spreker)
    {
        if (spreker.State.Welcomed) return;
        spreker.State.Welcomed = true;
        spreker.Say(HulpCard.Show(), "Hoi! Ik ben de assistent voor maatwerk bij multiproblematiek.");
    }

    private static bool IsSomebodyNew(Activity activity) =>
        activity.MembersAdded?.Exists(member => member.Id != activity.Recipient?.Id || activity.MembersAdded.Count == 1) == true;
}
