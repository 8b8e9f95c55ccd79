using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Turns;

/// <summary>One turn inside its transaction.</summary>
/// <typeparam name="TDesk">The door to the domain.</typeparam>
public interface ITurn<out TDesk>
{
    /// <summary>The domain, reading and writing inside this turn's transaction.</summary>
    TDesk Desk { get; }

    /// <summary>The instant of the turn, UTC: one for the whole turn.</summary>
    DateTimeOffset Now { get; }

    /// <summary>State of the conversation as JSON, null when there is none; saved at the commit when it was set.</summary>
    string? State { get; set; }

    /// <summary>How to reach this conversation later; saved at the commit when it differs from what is kept.</summary>
    ConversationReference? Reference { get; set; }

    /// <summary>The stored result (JSON) of an effect done before under this intent key, or null.</summary>
    Task<string?> FindEffectAsync(string key);

    /// <summary>Whether an effect was done under this intent key. Only a look: unlike <see cref="FindEffectAsync"/> it keeps nobody from doing it now.</summary>
    Task<bool> HasEffectAsync(string key);

    /// <summary>Stores the result (JSON) of an effect under its intent key, in this transaction.</summary>
    Task RememberEffectAsync(string key, string result);

    /// <summary>Puts a message in the outbox; it leaves after the commit, at least once.</summary>
    void Enqueue(OutboxMessage message);

    /// <summary>
    /// Puts a message for a person in the outbox: for the one-to-one conversation that was used last, else for one still to be opened.
    /// When that conversation refuses it, it takes another way; when there is none, it becomes a dead letter and <see cref="Notice.By"/> is told.
    /// </summary>
    Task NotifyAsync(Notice notice);

    /// <summary>How that conversation is reached, whoever speaks in this turn; null when the bot was never in it or is not in it any more.</summary>
    Task<ConversationReference?> FindConversationAsync(string channelId, string conversationId);

    /// <summary>Where messages stand that show this, newest first; only where the channel can replace them.</summary>
    /// <param name="shows">As in <see cref="Activity.Shows"/>.</param>
    Task<IReadOnlyList<PostedMessage>> PostedAsync(string shows);

    /// <summary>
    /// Nothing is sent any more to that conversation of this tenant and channel, nor to the threads in it, until somebody writes there;
    /// how to reach it is forgotten at the commit.
    /// </summary>
    void Leave(string conversationId);

    /// <summary>Adds an activity to a Direct Line conversation's log; clients see it after the commit.</summary>
    /// <returns>The activity's place in the log, from 1; the Direct Line watermark.</returns>
    Task<long> AppendToLogAsync(string conversationId, Activity activity);
}

/// <summary>One call on a channel's connector, to be done after the commit.</summary>
/// <param name="Reference">Which conversation; for <see cref="OutboxOperation.CreateConversation"/> the person to open one with.</param>
/// <param name="Operation">What to do.</param>
/// <param name="Activity">What to send; null for a delete.</param>
/// <param name="ActivityId">The activity to reply to, update or delete.</param>
public sealed record OutboxMessage(ConversationReference Reference, OutboxOperation Operation, Activity? Activity, string? ActivityId = null)
{
    /// <summary>Not before this instant; null means as soon as committed.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>For whom it is, wherever that one can be reached; null when it belongs in this conversation and nowhere else.</summary>
    public UserIdentity? To { get; init; }

    /// <summary>Who caused it and hears when it cannot be delivered; null for nobody.</summary>
    public UserIdentity? By { get; init; }

    /// <summary>What it is about, for whoever hears that it was not delivered; without personal data.</summary>
    public string? About { get; init; }

    /// <summary>In how many other conversations it was tried before this one.</summary>
    public int Detours { get; init; }

    /// <summary>What it goes on showing, as in <see cref="Activity.Shows"/>; null when it stands as it was said.</summary>
    public string? Shows { get; init; } = Activity?.Shows;

    /// <summary>What the person said elsewhere, masked; once this message has arrived the bot hears it in this conversation. Null for nothing.</summary>
    public string? Hears { get; init; }
}

/// <summary>A message of ours that stands in a conversation and can be replaced.</summary>
/// <param name="Reference">Which conversation, as it is reached now.</param>
/// <param name="ActivityId">The id the channel gave it.</param>
public sealed record PostedMessage(ConversationReference Reference, string ActivityId);

/// <summary>The calls of the Connector REST API v3 that the bot makes.</summary>
public enum OutboxOperation
{
    /// <summary>POST …/activities.</summary>
    Send,
    /// <summary>POST …/activities/{id}.</summary>
    Reply,
    /// <summary>PUT …/activities/{id}.</summary>
    Update,
    /// <summary>DELETE …/activities/{id}.</summary>
    Delete,
    /// <summary>POST /v3/conversations, then the activity in it.</summary>
    CreateConversation,
}
