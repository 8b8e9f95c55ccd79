using System.Text.Json;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>
/// Rows of the outbox. Order per conversation: a message is taken only when no earlier one of the same conversation still waits;
/// one that was planned for later does not hold up the rest.
/// </summary>
internal static class OutboxTable
{
    private const string Add = """
        INSERT INTO outbox (conversation, message, not_before, due, attempts, maybe_sent, dead) VALUES ($1, $2, $3, $3, 0, false, false)
        """;
    private const string FindDue = """
        SELECT id, message, attempts, maybe_sent OR leased_until IS NOT NULL
        FROM outbox o
        WHERE NOT dead AND due <= $1 AND (leased_until IS NULL OR leased_until <= $1)
          AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.conversation = o.conversation AND e.id < o.id AND NOT e.dead AND e.not_before <= $1)
        ORDER BY id LIMIT $2
        """ + " " + Session.SkipLocked;
    private const string Lease = "UPDATE outbox SET leased_until = $2, attempts = attempts + 1, maybe_sent = $3 WHERE id = $1";
    private const string Delete = "DELETE FROM outbox WHERE id = $1";
    private const string Postpone = """
        UPDATE outbox SET leased_until = NULL, due = $2, reason = $3, maybe_sent = maybe_sent OR $4 WHERE id = $1 AND NOT dead
        """;
    private const string Bury = "UPDATE outbox SET leased_until = NULL, dead = true, reason = $2 WHERE id = $1";
    private const string Count = "SELECT COUNT(CASE WHEN dead THEN NULL ELSE 1 END), COUNT(CASE WHEN dead THEN 1 END) FROM outbox";

    public static Task AddAsync(Session session, OutboxMessage message, DateTimeOffset now) => session.ExecuteAsync(
        Add, Conversation(message), JsonSerializer.Serialize(message, StoredJson.Kept.OutboxMessage), message.NotBefore ?? now);

    public static async Task<IReadOnlyList<OutboxRow>> TakeAsync(Session session, int most, DateTimeOffset now, DateTimeOffset until)
    {
        var rows = await session.QueryAsync(FindDue, row => new OutboxRow(
            row.GetInt64(0), JsonSerializer.Deserialize(row.GetString(1), StoredJson.Kept.OutboxMessage)!, row.GetInt32(2), row.GetBoolean(3)), now, most);
        foreach (var row in rows)
            await session.ExecuteAsync(Lease, row.Id, until, row.MaybeSent);
        return rows;
    }

    public static Task SentAsync(Session session, long id) => session.ExecuteAsync(Delete, id);

    public static Task RetryAsync(Session session, long id, DateTimeOffset at, string reason, bool ambiguous) =>
        session.ExecuteAsync(Postpone, id, at, reason, ambiguous);

    public static Task DeadAsync(Session session, long id, string reason) => session.ExecuteAsync(Bury, id, reason);

    public static async Task<OutboxCounts> CountAsync(Session session) =>
        (await session.FindAsync(Count, row => new OutboxCounts(row.GetInt64(0), row.GetInt64(1))))!;

    /// <summary>The unit of order. A message that opens a conversation has none yet and is kept in order per person.</summary>
    private static string Conversation(OutboxMessage message) => message.Operation == OutboxOperation.CreateConversation
        ? $"{message.Reference.TenantId}|{message.Reference.ChannelId}|new|{message.Reference.UserId}"
        : $"{message.Reference.TenantId}|{message.Reference.ChannelId}|{message.Reference.ConversationId}";
}
