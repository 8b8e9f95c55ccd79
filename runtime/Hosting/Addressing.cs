using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Hosting;

/// <summary>Puts sender, receiver and conversation on what the bot says.</summary>
internal static class Addressing
{
    /// <summary>Addresses a reply to what came in. No own id, time or service address: those are the channel's (A2031, A2041, A2302).</summary>
    public static void Reply(Activity reply, Activity incoming)
    {
        reply.Id = null;
        reply.Timestamp = null;
        reply.ServiceUrl = null;
        reply.Type ??= ActivityTypes.Message;
        reply.ChannelId = incoming.ChannelId;
        reply.From = BotOf(incoming.Recipient);
        reply.Recipient = incoming.From;
        reply.Conversation = incoming.Conversation;
        reply.ReplyToId = incoming.Id;
        LeaveOutWhatIsEmpty(reply);
    }

    /// <summary>Addresses a message of the bot's own accord.</summary>
    public static void Proactive(Activity activity, ConversationReference to)
    {
        activity.Id = null;
        activity.ServiceUrl = null;
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId = to.ChannelId;
        activity.From ??= new ChannelAccount { Id = to.BotId, Role = "bot" };
        activity.Recipient ??= to.UserId is null ? null : new ChannelAccount { Id = to.UserId, Name = to.UserName };
        activity.Conversation ??= new ConversationAccount { Id = to.ConversationId, ConversationType = to.ConversationType };
        LeaveOutWhatIsEmpty(activity);
    }

    /// <summary>How to reach this conversation later; null when the activity does not say.</summary>
    public static ConversationReference? ReferenceOf(InboundActivity inbound)
    {
        var activity = inbound.Activity;
        return string.IsNullOrEmpty(activity.ServiceUrl) ? null : new ConversationReference(
            inbound.From.TenantId, activity.ChannelId!, activity.ServiceUrl, activity.Conversation!.Id!, activity.Conversation.ConversationType,
            activity.Recipient?.Id, activity.From?.Id, activity.From?.Name, inbound.From.ObjectId is { Length: > 0 } person ? person : null);
    }

    private static ChannelAccount BotOf(ChannelAccount? recipient)
    {
        var bot = recipient ?? new ChannelAccount();
        bot.Role ??= "bot";
        return bot;
    }

    private static void LeaveOutWhatIsEmpty(Activity activity)
    {
        if (activity.Attachments is { Count: 0 }) activity.Attachments = null;
        if (activity.Entities is { Count: 0 }) activity.Entities = null;
        if (activity.SuggestedActions is { Actions: null or { Count: 0 } }) activity.SuggestedActions = null;
        if (activity.Text is { Length: 0 }) activity.Text = null;
    }
}
