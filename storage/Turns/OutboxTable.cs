using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>Rows of the outbox: added by a turn, gone when sent, dead with a reason when given up.</summary>
internal static class OutboxTable
{
    private const string Add = """
        INSERT INTO outbox (conversation, lane, rank, message, not_before, due, attempts, maybe_sent, dead) VALUES ($1, $2, $3, $4, $5, $5, 0, false, false)
        """;
    private const string Hurry = "UPDATE outbox SET rank = 0 WHERE conversation = $1 AND rank > 0 AND dead = false AND not_before <= $2";
    private const string Read = "SELECT message FROM outbox WHERE id = $1";
    private const string Delete = "DELETE FROM outbox WHERE id = $1";
    private const string Postpone = """
        UPDATE outbox SET leased_until = NULL, due = $2, reason = $3, maybe_sent = maybe_sent OR $4 WHERE id = $1 AND dead = false
        """;
    private const string Readdress = """
        UPDATE outbox SET conversation = $2, lane = $3, message = $4, due = $5, not_before = $5, leased_until = NULL, attempts = 0, maybe_sent = $6, reason = $7 WHERE id = $1 AND dead = false
        """;
    private const string Bury = "UPDATE outbox SET leased_until = NULL, dead = true, dead_at = $3, reason = $2 WHERE id = $1";
    private const string Count = "SELECT COUNT(CASE WHEN dead THEN NULL ELSE 1 END), COUNT(CASE WHEN dead THEN 1 END) FROM outbox";
    private const string Oldest = "SELECT MIN(not_before) FROM outbox WHERE dead = false AND not_before <= $1";
    private const string Reasons = "SELECT COALESCE(reason, ''), COUNT(*) FROM outbox WHERE dead = true GROUP BY reason ORDER BY COUNT(*) DESC, reason";
    private const string DeadOnes = "SELECT id, message, reason, dead_at FROM outbox WHERE dead = true ORDER BY dead_at DESC, id DESC LIMIT $1";
    private const string Forget = "DELETE FROM outbox WHERE dead = true AND dead_at < $1";

    public static async Task AddAsync(Session session, OutboxMessage message, DateTimeOffset now)
    {
        var (conversation, own) = (Conversation(message), message.To is not null);
        // What stands before an answer in its conversation is sent before it, so it goes as soon.
        if (!own) await session.ExecuteAsync(Hurry, conversation, now);
        await session.ExecuteAsync(Add, conversation, Lane(message.Reference), own ? 1 : 0, Write(message), message.NotBefore ?? now);
    }

    public static Task SentAsync(Session session, long id) => session.ExecuteAsync(Delete, id);

    public static Task RetryAsync(Session session, long id, DateTimeOffset at, string reason, bool ambiguous) =>
        session.ExecuteAsync(Postpone, id, at, reason, ambiguous);

    /// <summary>The message goes to another conversation, as a message of its own, next in line there.</summary>
    public static async Task ReaddressAsync(Session session, OutboxRow row, ConversationReference to, string reason, bool maybeSent, DateTimeOffset now)
    {
        // As it was written; the one in hand was made fit for the other conversation.
        var written = JsonSerializer.Deserialize((await session.FindAsync(Read, found => found.GetString(0), row.Id))!, StoredJson.Kept.OutboxMessage)!;
        var message = written with { Reference = to, Operation = OutboxOperation.Send, ActivityId = null, Detours = written.Detours + 1 };
        await session.ExecuteAsync(Readdress, row.Id, Conversation(message), Lane(to), Write(message), now, maybeSent, reason);
    }

    public static Task DeadAsync(Session session, long id, string reason, DateTimeOffset now) => session.ExecuteAsync(Bury, id, reason, now);

    public static async Task<OutboxCounts> CountAsync(Session session) =>
        (await session.FindAsync(Count, row => new OutboxCounts(row.GetInt64(0), row.GetInt64(1))))!;

    public static Task<DateTimeOffset?> OldestAsync(Session session, DateTimeOffset now) =>
        session.FindAsync(Oldest, row => row.IsDBNull(0) ? (DateTimeOffset?)null : row.Instant(0), now);

    public static Task<List<DeadReason>> ReasonsAsync(Session session) =>
        session.QueryAsync(Reasons, row => new DeadReason(row.GetString(0), row.GetInt64(1)));

    public static Task<List<DeadLetter>> DeadLettersAsync(Session session, int most) => session.QueryAsync(DeadOnes, row =>
    {
        var message = JsonSerializer.Deserialize(row.GetString(1), StoredJson.Kept.OutboxMessage)!;
        return new DeadLetter(row.GetInt64(0), row.Instant(3), row.TextOrNull(2) ?? "", message.Reference.ChannelId, message.Reference.TenantId, Reader(message), message.About, message.By is not null);
    }, most);

    /// <summary>Throws away the dead letters of before that instant.</summary>
    public static Task ForgetAsync(Session session, DateTimeOffset before) => session.ExecuteAsync(Forget, before);

    /// <summary>The unit of order. A message that opens a conversation has none yet and is kept in order per person.</summary>
    private static string Conversation(OutboxMessage message) => message.Operation == OutboxOperation.CreateConversation
        ? $"{Lane(message.Reference)}|new|{message.Reference.UserId}"
        : $"{Lane(message.Reference)}|{message.Reference.ConversationId}";

    // Object ids are random, so the beginning of a hash tells readers apart and names nobody.
    private static string Reader(OutboxMessage message) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(
        $"{message.Reference.TenantId}|{message.To?.ObjectId ?? message.Reference.PersonId ?? message.Reference.ConversationId}")))[..8];

    private static string Lane(ConversationReference to) => $"{to.TenantId}|{to.ChannelId}";

    private static string Write(OutboxMessage message) => JsonSerializer.Serialize(message, StoredJson.Kept.OutboxMessage);
}
