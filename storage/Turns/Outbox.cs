using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <inheritdoc/>
internal sealed class Outbox(IDatabase database, Signals signals, TimeProvider clock) : IOutbox
{
    public Task<IReadOnlyList<OutboxRow>> TakeAsync(int most, TimeSpan lease, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return database.RunAsync(session => OutboxTable.TakeAsync(session, most, now, now + lease), cancellationToken);
    }

    public Task SentAsync(long id, CancellationToken cancellationToken) =>
        database.RunAsync(session => OutboxTable.SentAsync(session, id), cancellationToken);

    public Task RetryAsync(long id, DateTimeOffset at, string reason, bool ambiguous, CancellationToken cancellationToken) =>
        database.RunAsync(session => OutboxTable.RetryAsync(session, id, at, reason, ambiguous), cancellationToken);

    public Task DeadAsync(long id, string reason, CancellationToken cancellationToken) =>
        database.RunAsync(session => OutboxTable.DeadAsync(session, id, reason), cancellationToken);

    public Task<OutboxCounts> CountAsync(CancellationToken cancellationToken) =>
        database.RunAsync(OutboxTable.CountAsync, cancellationToken);

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) =>
        signals.WaitForOutboxAsync(database.AtMost(atMost), cancellationToken);
}
