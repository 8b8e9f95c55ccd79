using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>State and reference of a conversation. Reading it takes the lock that keeps its turns one after the other.</summary>
internal static class ConversationTable
{
    private const string Read = "SELECT state, reference, updated FROM conversation WHERE key = $1 " + Session.ForUpdate;
    private const string Create = "INSERT INTO conversation (key, revision, updated) VALUES ($1, 0, $2) ON CONFLICT (key) DO NOTHING";
    private const string Save = "UPDATE conversation SET state = $2, reference = $3, revision = revision + 1, updated = $4 WHERE key = $1";

    public static async Task<ConversationRow> LockAsync(Session session, string key, DateTimeOffset now)
    {
        if (await FindAsync(session, key) is { } known)
            return known;
        await session.ExecuteAsync(Create, key, now);
        return (await FindAsync(session, key))!;
    }

    public static Task SaveAsync(Session session, string key, ConversationRow row) =>
        session.ExecuteAsync(Save, key, row.State, row.Reference, row.Updated);

    public static ConversationReference? Parse(string? reference) =>
        reference is null ? null : JsonSerializer.Deserialize(reference, ProtocolJson.Wire.ConversationReference);

    public static string? Write(ConversationReference? reference) =>
        reference is null ? null : JsonSerializer.Serialize(reference, ProtocolJson.Wire.ConversationReference);

    private static Task<ConversationRow?> FindAsync(Session session, string key) =>
        session.FindAsync(Read, row => new ConversationRow(row.TextOrNull(0), row.TextOrNull(1), row.Instant(2)), key);
}

/// <summary>What stands in the row: state and reference as JSON, and when a turn last changed it.</summary>
internal sealed record ConversationRow(string? State, string? Reference, DateTimeOffset Updated);
