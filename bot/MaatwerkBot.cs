using Maatwerk.Bot.Gesprek;
using Maatwerk.Bot.Levensduur;
using Maatwerk.Bot.Teams;
using Maatwerk.Domain;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot;

/// <summary>The bot: one activity in; a piece of talk, a card action, or a step in the life of the app out.</summary>
public sealed class MaatwerkBot(IRecognizer recognizer, DialogRunner<IDesk> runner) : IBot<IDesk>
{
    private readonly TeamsInvokes teams = new(runner);

    public object Prepare(Activity activity, DateTimeOffset now) => Gelezen.Of(activity, Nederland.Day(now), recognizer);

    public async Task OnTurnAsync(TurnContext<IDesk> context, CancellationToken cancellationToken)
    {
        await HandleAsync(context);
        await Loketkanaal.PostAsync(context.Turn);
        await Kaartbeeld.ReplaceAsync(context.Turn);
    }

    private async Task HandleAsync(TurnContext<IDesk> context)
    {
        if (await teams.HandleAsync(context) || await Kaartbeeld.RefreshAsync(context)) return;
        var state = DialogState.Parse(context.Turn.State);
        var spreker = new Spreker(context, state, runner);
        if (context.Activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate)
        {
            await AppBeurt.HandleAsync(spreker);
            return;
        }
        if (Groepsgesprek.Is(context.Activity))
        {
            Groepsgesprek.Handle(spreker);
            return;
        }
        await ElderVerder.FollowAsync(spreker);
        switch (context.Activity.Type)
        {
            case ActivityTypes.Message or ActivityTypes.Invoke when TypKnop.Type(context.Activity, spreker.Gelezen.Button):
                await TekstBeurt.HandleAsync(spreker);
                if (context.Activity.Type == ActivityTypes.Invoke) context.InvokeResponse ??= InvokeAntwoord.Message("Ik heb je keuze verwerkt.");
                break;
            case ActivityTypes.Message when context.Activity.Value is not null && string.IsNullOrEmpty(context.Activity.Text):
                await KaartBeurt.HandleAsync(spreker);
                break;
            case ActivityTypes.Message when IngevoegdeKaart.TakeOut(context.Activity, spreker.Gelezen.RoundCard) && context.Activity.Text is "":
                spreker.Say("Dat is een kaart uit het register. Zet hem in een groepschat of een kanaal om hem te delen.");
                await spreker.RepeatAsync();
                break;
            case ActivityTypes.Message:
                await TekstBeurt.HandleAsync(spreker);
                break;
            case ActivityTypes.Event when context.Activity.Name == EventNames.Heard:
                await MeegenomenVraag.HandleAsync(spreker);
                break;
            case ActivityTypes.Invoke when Kaartbeeld.IsCardAction(context.Activity):
                await KaartBeurt.HandleAsync(spreker);
                context.InvokeResponse ??= InvokeAntwoord.Message("Ik heb je keuze verwerkt.");
                break;
            default:
                return;
        }
        spreker.Finish();
        context.Turn.State = state.Write();
    }
}
