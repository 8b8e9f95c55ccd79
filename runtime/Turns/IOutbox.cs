using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Turns;

/// <summary>The outgoing messages that wait in the database. Any instance may take them; a lease keeps two from sending one.</summary>
public interface IOutbox
{
    /// <summary>
    /// Takes up to <paramref name="most"/> messages that are due and holds them for <paramref name="lease"/>: of each conversation only the
    /// oldest, so that order is kept; answers first, then who waited longest, so that none is starved; and no more than the channel's limits leave room for,
    /// over all instances together. Each one taken counts as one request from now until its call ends, and in the limits' windows after that.
    /// </summary>
    Task<OutboxBatch> TakeAsync(int most, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>The channel has it.</summary>
    Task SentAsync(long id, CancellationToken cancellationToken);

    /// <summary>The channel has it under this id. What it shows (<see cref="OutboxMessage.Shows"/>) can be replaced there from now on: the newest message of each conversation.</summary>
    Task PostedAsync(OutboxRow row, string activityId, CancellationToken cancellationToken);

    /// <summary>The message that this one was to replace is out of reach: its place is forgotten and nothing is sent. <paramref name="closes"/> as in <see cref="ElsewhereAsync"/>.</summary>
    Task ForgetAsync(OutboxRow row, string reason, bool closes, CancellationToken cancellationToken);

    /// <summary>Not sent now; try again at <paramref name="at"/>. <paramref name="ambiguous"/>: the channel may have it after all, so the next copy is marked.</summary>
    Task RetryAsync(long id, DateTimeOffset at, string reason, bool ambiguous, CancellationToken cancellationToken);

    /// <summary>The channel opened the conversation the message is for; it goes in there next, and the conversation is known from now on.</summary>
    Task OpenedAsync(OutboxRow row, ConversationReference opened, CancellationToken cancellationToken);

    /// <summary>
    /// Its conversation does not take it. A message for a person goes to another one-to-one conversation of that person; without one, and
    /// when it is for this conversation only, it becomes a dead letter as in <see cref="DeadAsync"/>. <paramref name="closes"/>: nothing at all
    /// arrives there, so the conversation is left alone until somebody writes in it.
    /// </summary>
    /// <returns>False when it is a dead letter now.</returns>
    Task<bool> ElsewhereAsync(OutboxRow row, string reason, bool closes, Activity tell, CancellationToken cancellationToken);

    /// <summary>Will never be sent; stays visible as a dead letter with its reason. Who caused it gets <paramref name="tell"/>.</summary>
    Task DeadAsync(OutboxRow row, string reason, Activity tell, CancellationToken cancellationToken);

    /// <summary>How many wait, and how many are dead; for the health page.</summary>
    Task<OutboxCounts> CountAsync(CancellationToken cancellationToken);

    /// <summary>Since when the oldest message waits that could have been sent; null when none does.</summary>
    Task<DateTimeOffset?> OldestAsync(CancellationToken cancellationToken);

    /// <summary>Why the dead letters are dead, most frequent first; for the health page.</summary>
    Task<IReadOnlyList<DeadReason>> ReasonsAsync(CancellationToken cancellationToken);

    /// <summary>The dead letters one by one, newest first, without content and without names; for the operator.</summary>
    Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int most, CancellationToken cancellationToken);

    /// <summary>Completes when this instance commits new messages; the sender waits on it between rounds.</summary>
    Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken);
}

/// <summary>A message taken from the outbox.</summary>
/// <param name="Id">Row id.</param>
/// <param name="Message">What to send.</param>
/// <param name="Attempts">How often it was tried before.</param>
/// <param name="MaybeSent">True when an earlier try may have arrived.</param>
/// <param name="TakenAt">When it was taken.</param>
/// <param name="Closed">Why nothing may be sent to its conversation; null when it may.</param>
public sealed record OutboxRow(long Id, OutboxMessage Message, int Attempts, bool MaybeSent, DateTimeOffset TakenAt, string? Closed = null);

/// <summary>What was taken.</summary>
/// <param name="Rows">The messages, one of each conversation.</param>
/// <param name="LookAgainAt">When the next one may be due; null when nothing waits that is known of.</param>
public sealed record OutboxBatch(IReadOnlyList<OutboxRow> Rows, DateTimeOffset? LookAgainAt);

/// <summary>Dead letters with one reason.</summary>
/// <param name="Reason">Status and error code, without content.</param>
/// <param name="Count">How many.</param>
public sealed record DeadReason(string Reason, long Count);

/// <summary>One dead letter, as an operator may see it.</summary>
/// <param name="Id">Row id; the log names it too.</param>
/// <param name="Since">When it was given up.</param>
/// <param name="Reason">Status and error code, without content.</param>
/// <param name="ChannelId">The channel that was tried last; empty when no conversation was known.</param>
/// <param name="TenantId">Tenant of the conversation.</param>
/// <param name="For">The same word for the same reader, from which nobody can tell who that is.</param>
/// <param name="About">What it was about, such as a casus number; null when it was an answer in a conversation.</param>
/// <param name="Told">True when whoever caused it was to be told.</param>
public sealed record DeadLetter(long Id, DateTimeOffset Since, string Reason, string ChannelId, string TenantId, string For, string? About, bool Told);

/// <summary>Figures of the outbox.</summary>
/// <param name="Waiting">Not yet sent.</param>
/// <param name="Dead">Given up.</param>
public sealed record OutboxCounts(long Waiting, long Dead);
