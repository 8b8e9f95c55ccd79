using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <inheritdoc/>
internal sealed class Outbox(IDatabase database, Signals signals, TimeProvider clock) : IOutbox
{
    // Who cannot be reached in the newest few conversations will not be in older ones; each try costs the database.
    private const int MostDetours = 5;

    public Task<OutboxBatch> TakeAsync(int most, TimeSpan lease, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return database.RunAsync(session => new OutboxTaking(session, now, now + lease).TakeAsync(most), cancellationToken);
    }

    public Task SentAsync(long id, CancellationToken cancellationToken) =>
        EndAsync(id, (session, _) => OutboxTable.SentAsync(session, id), cancellationToken);

    public Task PostedAsync(OutboxRow row, string activityId, CancellationToken cancellationToken) => EndAsync(row.Id, async (session, now) =>
    {
        await PostedTable.KeepAsync(session, row.Message, activityId, now);
        await OutboxTable.SentAsync(session, row.Id);
    }, cancellationToken);

    public Task ForgetAsync(OutboxRow row, string reason, bool closes, CancellationToken cancellationToken) => EndAsync(row.Id, async (session, _) =>
    {
        if (closes) await ConversationTable.CloseAsync(session, row.Message.Reference, reason, row.TakenAt);
        await PostedTable.ForgetAsync(session, row.Message);
        await OutboxTable.SentAsync(session, row.Id);
    }, cancellationToken);

    public Task RetryAsync(long id, DateTimeOffset at, string reason, bool ambiguous, CancellationToken cancellationToken) =>
        EndAsync(id, (session, _) => OutboxTable.RetryAsync(session, id, at, reason, ambiguous), cancellationToken);

    public Task OpenedAsync(OutboxRow row, ConversationReference opened, CancellationToken cancellationToken) => EndAsync(row.Id, async (session, now) =>
    {
        await ConversationTable.OpenedAsync(session, opened, now);
        await OutboxTable.ReaddressAsync(session, row, opened, "", maybeSent: false, now);
    }, cancellationToken);

    public Task<bool> ElsewhereAsync(OutboxRow row, string reason, bool closes, Activity tell, CancellationToken cancellationToken) => EndAsync(row.Id, async (session, now) =>
    {
        if (closes) await ConversationTable.CloseAsync(session, row.Message.Reference, reason, row.TakenAt);
        if (row.Message is { To: { } person, Detours: < MostDetours } && await ConversationTable.FindAsync(session, person, except: row.Message.Reference) is { } other)
        {
            await OutboxTable.ReaddressAsync(session, row, other, reason, row.MaybeSent, now);
            return true;
        }
        await BuryAsync(session, row, reason, tell, now);
        return false;
    }, cancellationToken);

    public Task DeadAsync(OutboxRow row, string reason, Activity tell, CancellationToken cancellationToken) =>
        EndAsync(row.Id, (session, now) => BuryAsync(session, row, reason, tell, now), cancellationToken);

    public Task<OutboxCounts> CountAsync(CancellationToken cancellationToken) =>
        database.RunAsync(OutboxTable.CountAsync, cancellationToken);

    public Task<DateTimeOffset?> OldestAsync(CancellationToken cancellationToken) =>
        database.RunAsync(session => OutboxTable.OldestAsync(session, clock.GetUtcNow()), cancellationToken);

    public async Task<IReadOnlyList<DeadReason>> ReasonsAsync(CancellationToken cancellationToken) =>
        await database.RunAsync(OutboxTable.ReasonsAsync, cancellationToken);

    public async Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int most, CancellationToken cancellationToken) =>
        await database.RunAsync(session => OutboxTable.DeadLettersAsync(session, most), cancellationToken);

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) =>
        signals.WaitForOutboxAsync(database.AtMost(atMost), cancellationToken);

    private static async Task BuryAsync(Session session, OutboxRow row, string reason, Activity tell, DateTimeOffset now)
    {
        await OutboxTable.DeadAsync(session, row.Id, reason, now);
        // Who hears it has nobody to be told in turn, so this ends.
        if (row.Message.By is { } by && await ConversationTable.FindAsync(session, by) is { } theirs)
            await OutboxTable.AddAsync(session, new OutboxMessage(theirs, OutboxOperation.Send, tell) { To = by }, now);
    }

    private Task EndAsync(long id, Func<Session, DateTimeOffset, Task> what, CancellationToken cancellationToken) => EndAsync(id, async (session, now) =>
    {
        await what(session, now);
        return true;
    }, cancellationToken);

    private async Task<T> EndAsync<T>(long id, Func<Session, DateTimeOffset, Task<T>> what, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var result = await database.RunAsync(async session =>
        {
            await OutboxPace.EndAsync(session, id, now);
            return await what(session, now);
        }, cancellationToken);
        signals.Committed([], messages: true);
        return result;
    }
}
