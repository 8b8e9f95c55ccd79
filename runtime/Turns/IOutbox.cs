namespace Maatwerk.Runtime.Turns;

/// <summary>The outgoing messages that wait in the database. Any instance may take them; a lease keeps two from sending one.</summary>
public interface IOutbox
{
    /// <summary>Takes up to <paramref name="most"/> messages that are due and holds them for <paramref name="lease"/>: of each conversation only the oldest, so that order is kept.</summary>
    Task<IReadOnlyList<OutboxRow>> TakeAsync(int most, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>The channel has it.</summary>
    Task SentAsync(long id, CancellationToken cancellationToken);

    /// <summary>Not sent now; try again at <paramref name="at"/>. <paramref name="ambiguous"/>: the channel may have it after all, so the next copy is marked.</summary>
    Task RetryAsync(long id, DateTimeOffset at, string reason, bool ambiguous, CancellationToken cancellationToken);

    /// <summary>Will never be sent; stays visible as a dead letter with its reason.</summary>
    Task DeadAsync(long id, string reason, CancellationToken cancellationToken);

    /// <summary>How many wait, and how many are dead; for the health page.</summary>
    Task<OutboxCounts> CountAsync(CancellationToken cancellationToken);

    /// <summary>Completes when this instance commits new messages; the sender waits on it between rounds.</summary>
    Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken);
}

/// <summary>A message taken from the outbox.</summary>
/// <param name="Id">Row id.</param>
/// <param name="Message">What to send.</param>
/// <param name="Attempts">How often it was tried before.</param>
/// <param name="MaybeSent">True when an earlier try may have arrived.</param>
public sealed record OutboxRow(long Id, OutboxMessage Message, int Attempts, bool MaybeSent);

/// <summary>Figures of the outbox.</summary>
/// <param name="Waiting">Not yet sent.</param>
/// <param name="Dead">Given up.</param>
public sealed record OutboxCounts(long Waiting, long Dead);
