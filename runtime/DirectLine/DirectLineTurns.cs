using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>Turns what a Direct Line client sends into turns of the bot. Who it is from comes from the ticket alone.</summary>
public sealed class DirectLineTurns(IActivityProcessor processor, TimeProvider clock)
{
    /// <summary>Opens the conversation: the bot sees itself and the user come in, once however often a client starts.</summary>
    public Task<TurnOutcome> StartAsync(DirectLineTicket ticket) => RunAsync(ticket, "start", new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [Bot(), User(ticket)],
    });

    /// <summary>Handles what the user sends. The same client id twice is one turn.</summary>
    public Task<TurnOutcome> SendAsync(DirectLineTicket ticket, Activity activity) =>
        RunAsync(ticket, DirectLineEcho.ClientActivityId(activity) is { } id ? "client-" + id : Guid.NewGuid().ToString("N"), activity);

    /// <summary>What a client may send; anything else is the bot's or the channel's to say.</summary>
    public static bool MaySend(Activity activity) => activity.Type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing
        or ActivityTypes.EndOfConversation or ActivityTypes.MessageReaction;

    private Task<TurnOutcome> RunAsync(DirectLineTicket ticket, string transportId, Activity activity)
    {
        activity.Id = transportId;
        activity.Timestamp = clock.GetUtcNow();
        activity.ChannelId = ChannelIds.DirectLine;
        activity.ServiceUrl = DirectLineIds.ServiceUrl;
        activity.DeliveryMode = null;
        activity.From = User(ticket);
        activity.Recipient = Bot();
        activity.Conversation = new ConversationAccount { Id = ticket.Conversation, ConversationType = "personal" };
        // A turn that has begun is finished, also when the client hangs up: a repeat finds its answer.
        return processor.ProcessAsync(new InboundActivity(activity, ticket.User, Delivery.Log, transportId), CancellationToken.None);
    }

    private static ChannelAccount User(DirectLineTicket ticket) =>
        new() { Id = ticket.UserId, Name = ticket.User.Name, Role = "user", AadObjectId = ticket.User.ObjectId.Length > 0 ? ticket.User.ObjectId : null };

    private static ChannelAccount Bot() => new() { Id = DirectLineIds.Bot, Role = "bot" };
}
