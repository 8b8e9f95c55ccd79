using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>
/// Takes messages from the outbox. Order per conversation: one is taken only when no earlier one of the same conversation still waits, and one
/// that was planned for later does not hold up the rest. Fair: answers go before messages of the bot's own accord, then who has been due longest
/// goes first, and a conversation that has had its turn stands at the back. A tenant whose limit is full is passed over, so that it does not hold up the others.
/// </summary>
internal sealed class OutboxTaking(Session session, DateTimeOffset now, DateTimeOffset leaseEnds)
{
    private const string FindDue = """
        SELECT id, message, attempts, maybe_sent OR leased_until IS NOT NULL, conversation, lane,
               (SELECT c.closed FROM conversation c WHERE c.key = o.conversation)
        FROM outbox o
        WHERE dead = false AND rank IN (0, 1) AND due <= $1 AND (leased_until IS NULL OR leased_until <= $1) AND $3 NOT LIKE '%[' || lane || ']%'
          AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.conversation = o.conversation AND e.id < o.id AND e.dead = false AND e.not_before <= $1)
        ORDER BY rank, due, id LIMIT $2
        """ + " " + Session.SkipLocked;
    private const string Lease = "UPDATE outbox SET leased_until = $2, attempts = attempts + 1, maybe_sent = $3 WHERE id = $1";
    private const string Hold = "UPDATE outbox SET due = $2 WHERE id = $1";
    private const string BackOfQueue = """
        UPDATE outbox SET due = $2
        WHERE due < $2 AND id = (SELECT MIN(id) FROM outbox WHERE conversation = $1 AND id <> $3 AND dead = false AND not_before <= $2)
        """;
    private const string NextDue = "SELECT MIN(due) FROM outbox WHERE dead = false AND due > $1";

    private readonly OutboxPace pace = new(session, now, leaseEnds);
    private readonly List<OutboxRow> taken = [];
    private readonly HashSet<string> full = [];
    private DateTimeOffset? lookAgainAt;

    /// <summary>Takes up to <paramref name="most"/>.</summary>
    public async Task<OutboxBatch> TakeAsync(int most)
    {
        await session.LockAsync("outbox");
        while (taken.Count < most && await PassAsync(most - taken.Count)) { }
        if (taken.Count == 0) LookAgainBefore(await session.FindAsync(NextDue, row => row.IsDBNull(0) ? (DateTimeOffset?)null : row.Instant(0), now));
        return new OutboxBatch(taken, lookAgainAt);
    }

    /// <summary>One look at who is due.</summary>
    /// <returns>True when another look may find more: some were held, or a tenant turned out to be full.</returns>
    private async Task<bool> PassAsync(int most)
    {
        var due = await session.QueryAsync(FindDue, Read, now, most, string.Concat(full.Select(lane => $"[{lane}]")));
        var before = taken.Count;
        foreach (var one in due) await OfferAsync(one);
        return due.Count == most && taken.Count - before < due.Count;
    }

    private async Task OfferAsync(Due due)
    {
        var channel = due.Row.Message.Reference.ChannelId;
        if (full.Contains(due.Lane)) return;
        if (due.Row.Closed is null && await pace.RoomAtAsync(channel, SendScope.Tenant, due.Lane) is { } later)
        {
            full.Add(due.Lane);
            LookAgainBefore(later);
        }
        else if (due.Row.Closed is null && await pace.RoomAtAsync(channel, SendScope.Conversation, due.Conversation) is { } then)
        {
            await session.ExecuteAsync(Hold, due.Row.Id, then);
            LookAgainBefore(then);
        }
        else await TakeAsync(due, channel);
    }

    private async Task TakeAsync(Due due, string channel)
    {
        await session.ExecuteAsync(Lease, due.Row.Id, leaseEnds, due.Row.MaybeSent);
        await session.ExecuteAsync(BackOfQueue, due.Conversation, now, due.Row.Id);
        if (due.Row.Closed is null) await pace.BeginAsync(channel, due.Row.Id, due.Conversation, due.Lane);
        taken.Add(due.Row);
    }

    private void LookAgainBefore(DateTimeOffset? at)
    {
        if (at is not null && (lookAgainAt is null || at < lookAgainAt)) lookAgainAt = at;
    }

    private Due Read(IRow row) => new(
        new OutboxRow(row.GetInt64(0), JsonSerializer.Deserialize(row.GetString(1), StoredJson.Kept.OutboxMessage)!, row.GetInt32(2), row.GetBoolean(3), now, row.TextOrNull(6)),
        row.GetString(4), row.GetString(5));

    private sealed record Due(OutboxRow Row, string Conversation, string Lane);
}
