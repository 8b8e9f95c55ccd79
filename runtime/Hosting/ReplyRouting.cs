using System.Text.Json;
using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Runtime.Hosting;

/// <summary>Sends the replies of a turn on their way, inside its transaction.</summary>
internal static class ReplyRouting
{
    /// <summary>Addresses every reply, makes it fit its channel, sends it on its way, and returns the answer to store.</summary>
    public static async Task<TurnAnswer> DeliverAsync<TDesk>(TurnContext<TDesk> context, Delivery delivery, BotTexts texts)
    {
        var replies = AddressedTo(context.Activity, context.Replies, texts);
        switch (delivery)
        {
            case Delivery.Body:
                return InBody(replies, context.Activity.Type == ActivityTypes.Invoke ? context.InvokeResponse?.Body : null);
            case Delivery.Log:
                await ToLogAsync(context.Turn, context.Activity, replies);
                return context.Activity.Id is { } id ? new TurnAnswer(200, JsonSerializer.SerializeToUtf8Bytes(new ResourceResponse(id), ProtocolJson.Wire.ResourceResponse)) : TurnAnswer.Ok;
            default:
                ToOutbox(context.Turn, context.Activity, replies);
                return context.Activity.Type == ActivityTypes.Invoke ? InvokeAnswers.Of(context.InvokeResponse) : TurnAnswer.Ok;
        }
    }

    /// <summary>The body of an answer to <c>expectReplies</c>.</summary>
    public static TurnAnswer InBody(IReadOnlyList<Activity> replies, JsonElement? invokeBody) =>
        new(200, JsonSerializer.SerializeToUtf8Bytes(new ExpectedReplies(replies, invokeBody), ProtocolJson.Wire.ExpectedReplies));

    private static IReadOnlyList<Activity> AddressedTo(Activity incoming, IReadOnlyList<Activity> said, BotTexts texts)
    {
        var addressed = said;
        if (!ChannelTraits.Of(incoming.ChannelId).Trace && said.Any(reply => reply.Type == ActivityTypes.Trace))
            addressed = [.. said.Where(reply => reply.Type != ActivityTypes.Trace)];
        foreach (var reply in addressed)
        {
            Addressing.Reply(reply, incoming);
            ChannelFit.Apply(reply, texts);
        }
        return addressed;
    }

    private static async Task ToLogAsync<TDesk>(ITurn<TDesk> turn, Activity incoming, IReadOnlyList<Activity> replies)
    {
        foreach (var reply in replies)
        {
            reply.Timestamp = turn.Now;
            await turn.AppendToLogAsync(incoming.Conversation!.Id!, reply);
        }
    }

    private static void ToOutbox<TDesk>(ITurn<TDesk> turn, Activity incoming, IReadOnlyList<Activity> replies)
    {
        if (turn.Reference is not { } reference) return;
        foreach (var reply in replies)
            turn.Enqueue(new OutboxMessage(reference, incoming.Id is null ? OutboxOperation.Send : OutboxOperation.Reply, reply, incoming.Id));
    }
}
