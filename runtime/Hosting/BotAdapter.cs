using Maatwerk.Runtime.Diagnostics;
using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.Logging;

namespace Maatwerk.Runtime.Hosting;

/// <summary>One activity from clean to committed: guard, what can be worked out beforehand, transaction, bot, replies.</summary>
/// <typeparam name="TDesk">The door to the domain.</typeparam>
public sealed class BotAdapter<TDesk>(
    ITurnStore<TDesk> store, IBot<TDesk> bot, IActivityGuard guard, BotTexts texts, BotMetrics metrics, TimeProvider clock, ILogger<BotAdapter<TDesk>> log) : IActivityProcessor
{
    /// <inheritdoc/>
    public async Task<TurnOutcome> ProcessAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        var activity = inbound.Activity;
        if (!Runs(activity.Type)) return new TurnOutcome(NothingSaid(inbound.Delivery), Repeated: false);
        IncomingFiles.KeepNamesOnly(activity);
        guard.Clean(activity);
        var key = new TurnKey(inbound.From.TenantId, activity.ChannelId!, activity.Conversation!.Id!, inbound.TransportId);
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        try
        {
            var prepared = bot.Prepare(activity, clock.GetUtcNow());
            var outcome = await store.RunAsync(key, turn => RunAsync(turn, inbound, prepared, cancellationToken), cancellationToken);
            metrics.Count(activity.Type, activity.ChannelId, outcome.Repeated ? "repeated" : "done", started);
            return outcome;
        }
        catch (TurnStoreUnavailableException)
        {
            metrics.Count(activity.Type, activity.ChannelId, "unavailable", started);
            throw;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            metrics.Count(activity.Type, activity.ChannelId, "failed", started);
            Log.TurnFailed(log, error.GetType().Name, error.StackTrace ?? "", activity.Type, activity.ChannelId);
            return await store.RunAsync(key, turn => ApologiseAsync(turn, inbound), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task AppendAsync(ConversationReference reference, Activity activity, string transportId, CancellationToken cancellationToken) =>
        store.RunAsync(TurnKey.Of(reference) with { ActivityId = transportId }, async turn =>
        {
            activity.Timestamp = turn.Now;
            await turn.AppendToLogAsync(reference.ConversationId, activity);
            return TurnAnswer.Ok;
        }, cancellationToken);

    private async Task<TurnAnswer> RunAsync(ITurn<TDesk> turn, InboundActivity inbound, object? prepared, CancellationToken cancellationToken)
    {
        await EchoAsync(turn, inbound);
        var context = new TurnContext<TDesk>(inbound.Activity, inbound.From, turn, prepared);
        if (Renews(inbound.Activity.Type) && Addressing.ReferenceOf(inbound) is { } reference) turn.Reference = reference;
        await bot.OnTurnAsync(context, cancellationToken);
        return await ReplyRouting.DeliverAsync(context, inbound.Delivery, texts);
    }

    private async Task<TurnAnswer> ApologiseAsync(ITurn<TDesk> turn, InboundActivity inbound)
    {
        await EchoAsync(turn, inbound);
        var context = new TurnContext<TDesk>(inbound.Activity, inbound.From, turn);
        if (inbound.Activity.Type == ActivityTypes.Invoke) context.InvokeResponse = InvokeAnswers.Failed(inbound.Activity, texts.TurnFailed);
        else context.Reply(new Activity { Type = ActivityTypes.Message, Text = texts.TurnFailed, TextFormat = "plain" });
        return await ReplyRouting.DeliverAsync(context, inbound.Delivery, texts);
    }

    private static async Task EchoAsync(ITurn<TDesk> turn, InboundActivity inbound)
    {
        if (inbound.Delivery != Delivery.Log || DirectLineEcho.Of(inbound.Activity, turn.Now) is not { } echo) return;
        var place = await turn.AppendToLogAsync(inbound.Activity.Conversation!.Id!, echo);
        inbound.Activity.Id = DirectLineIds.ActivityId(inbound.Activity.Conversation.Id!, place);
    }

    // Reading along is not writing: somebody who blocked the bot may still send events.
    private static bool Renews(string? type) => type is ActivityTypes.Message or ActivityTypes.Invoke or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate;

    private static bool Runs(string? type) => type is ActivityTypes.Message or ActivityTypes.Invoke or ActivityTypes.ConversationUpdate
        or ActivityTypes.InstallationUpdate or ActivityTypes.Event or ActivityTypes.EndOfConversation;

    private static TurnAnswer NothingSaid(Delivery delivery) => delivery == Delivery.Body ? ReplyRouting.InBody([], null) : TurnAnswer.Ok;
}
