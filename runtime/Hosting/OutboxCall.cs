using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Runtime.Hosting;

/// <summary>One message of the outbox as one call: on the channel's connector, or into our own Direct Line log.</summary>
public sealed class OutboxCall(ConnectorClient connector, IActivityProcessor processor, BotTexts texts)
{
    /// <summary>Addresses the message, makes it fit its channel and sends it. For a conversation to be opened, opens it and sends nothing yet.</summary>
    public async Task<ConnectorResult> MakeAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var (to, operation, activity, activityId) = row.Message;
        if (to.ChannelId.Length == 0) return new ConnectorResult(ConnectorOutcome.NotHere, null, "no conversation is known");
        if (activity is not null)
        {
            Addressing.Proactive(activity, to);
            ChannelFit.Apply(activity, texts);
            // The same replacement twice is one replacement.
            if (row.MaybeSent && operation != OutboxOperation.Update) activity.Text = $"{texts.MaybeTwice} {activity.Text}".TrimEnd();
        }
        // Where a message cannot be replaced, a new one is all there is.
        if (operation == OutboxOperation.Update && !ChannelTraits.Of(to.ChannelId).UpdateMessage) operation = OutboxOperation.Send;
        return to.ServiceUrl == DirectLineIds.ServiceUrl ? await IntoLogAsync(row, operation, activity, cancellationToken) : await ToChannelAsync(to, operation, activity, activityId, cancellationToken);
    }

    /// <summary>Lets the bot hear in this conversation what its reader said elsewhere: once, however often the message before it is sent.</summary>
    public Task HearAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var to = row.Message.Reference;
        var heard = new Activity
        {
            Type = ActivityTypes.Event,
            Name = EventNames.Heard,
            Text = row.Message.Hears,
            ChannelId = to.ChannelId,
            ServiceUrl = to.ServiceUrl,
            Conversation = new ConversationAccount { Id = to.ConversationId, ConversationType = to.ConversationType },
            From = new ChannelAccount { Id = to.UserId, Name = to.UserName, AadObjectId = to.PersonId },
            Recipient = new ChannelAccount { Id = to.BotId },
        };
        var from = new UserIdentity(to.TenantId, to.PersonId ?? "", to.UserName);
        return processor.ProcessAsync(new InboundActivity(heard, from, Delivery.Connector, $"outbox-{row.Id}-heard"), cancellationToken);
    }

    private async Task<ConnectorResult> ToChannelAsync(ConversationReference to, OutboxOperation operation, Activity? activity, string? activityId, CancellationToken cancellationToken) =>
        (operation, activity, activityId) switch
        {
            (OutboxOperation.Send, { } message, _) => await connector.SendAsync(to, message, cancellationToken),
            (OutboxOperation.Reply, { } message, { } id) => await connector.ReplyAsync(to, id, message, cancellationToken),
            (OutboxOperation.Update, { } message, { } id) => await connector.UpdateAsync(to, id, message, cancellationToken),
            (OutboxOperation.Delete, _, { } id) => await connector.DeleteAsync(to, id, cancellationToken),
            (OutboxOperation.CreateConversation, not null, _) => await OpenAsync(to, cancellationToken),
            _ => new ConnectorResult(ConnectorOutcome.Never, null, $"{operation} without what it needs"),
        };

    private async Task<ConnectorResult> IntoLogAsync(OutboxRow row, OutboxOperation operation, Activity? activity, CancellationToken cancellationToken)
    {
        if (activity is null || operation is OutboxOperation.Delete or OutboxOperation.CreateConversation)
            return new ConnectorResult(ConnectorOutcome.Never, null, $"Direct Line has no {operation}");
        await processor.AppendAsync(row.Message.Reference, activity, $"outbox-{row.Id}", cancellationToken);
        return new ConnectorResult(ConnectorOutcome.Done);
    }

    private async Task<ConnectorResult> OpenAsync(ConversationReference with, CancellationToken cancellationToken)
    {
        // Opening the same one-to-one conversation twice gives the same conversation, so a repeat is harmless.
        var opened = await connector.CreateConversationAsync(with, cancellationToken);
        return opened switch
        {
            { Outcome: ConnectorOutcome.Unclear } => opened with { Outcome = ConnectorOutcome.NotNow },
            { Outcome: ConnectorOutcome.Done, Id: null or "" } => new ConnectorResult(ConnectorOutcome.NotHere, null, "the channel gave no conversation"),
            _ => opened,
        };
    }
}
