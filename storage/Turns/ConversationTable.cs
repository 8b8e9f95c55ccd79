using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>State and reference of a conversation. Reading it takes the lock that keeps its turns one after the other.</summary>
internal static class ConversationTable
{
    private const string Read = "SELECT state, reference, updated, closed FROM conversation WHERE key = $1 " + Session.OneRow + Session.ForUpdate;
    private const string Create = "INSERT INTO conversation (key, revision, updated) VALUES ($1, 0, $2) ON CONFLICT (key) DO NOTHING" + Session.OneRow;
    private const string Save = """
        INSERT INTO conversation (key, revision, state, reference, updated, closed, tenant, person) VALUES ($1, 1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (key) DO UPDATE SET state = excluded.state, reference = excluded.reference, revision = conversation.revision + 1,
            updated = excluded.updated, closed = excluded.closed, tenant = excluded.tenant, person = excluded.person
        """ + Session.OneRow;
    private const string Opened = """
        INSERT INTO conversation (key, revision, updated, reference, tenant, person) VALUES ($1, 0, $2, $3, $4, $5)
        ON CONFLICT (key) DO UPDATE SET reference = excluded.reference, tenant = excluded.tenant, person = excluded.person, closed = NULL
        """ + Session.OneRow;
    private const string FindPersonal = """
        SELECT reference FROM conversation WHERE tenant = $1 AND person = $2 AND closed IS NULL AND key <> $3 ORDER BY updated DESC LIMIT 1
        """;
    private const string FindAny = """
        SELECT reference FROM conversation WHERE tenant = $1 AND reference IS NOT NULL AND substr(key, 1, $2) = $3 ORDER BY updated DESC LIMIT 1
        """;
    private const string FindNamed = "SELECT reference FROM conversation WHERE reference IS NOT NULL AND closed IS NULL AND key LIKE $1 ORDER BY updated DESC";
    private const string IsClosed = """
        SELECT COUNT(*) FROM conversation WHERE tenant = $1 AND person = $2 AND closed IS NOT NULL AND substr(key, 1, $3) = $4
        """;
    private const string Close = "UPDATE conversation SET closed = $2 WHERE key = $1 AND updated <= $3" + Session.OneRow;
    private const string Leave = """
        UPDATE conversation SET reference = NULL, tenant = NULL, person = NULL, closed = 'removed' WHERE key = $1 OR substr(key, 1, $2) = $3
        """;

    public static async Task<ConversationRow> LockAsync(Session session, string key, DateTimeOffset now)
    {
        if (await FindAsync(session, key) is { } known)
            return known;
        // What is not there cannot be locked.
        return session.LocksRows && !await session.TouchAsync(Create, key, now) ? (await FindAsync(session, key))! : new ConversationRow(null, null, now, null);
    }

    public static Task SaveAsync(Session session, string key, ConversationRow row, ConversationReference? reference) =>
        session.ExecuteAsync(Save, key, row.State, row.Reference, row.Updated, row.Closed, reference?.TenantId, PersonOf(reference));

    /// <summary>A conversation that the bot opened itself.</summary>
    public static Task OpenedAsync(Session session, ConversationReference opened, DateTimeOffset now) =>
        session.ExecuteAsync(Opened, KeyOf(opened), now, Write(opened), opened.TenantId, PersonOf(opened));

    /// <summary>The one-to-one conversation of that person that was used last and takes messages; null when there is none.</summary>
    public static async Task<ConversationReference?> FindAsync(Session session, UserIdentity person, ConversationReference? except = null) =>
        person.ObjectId.Length == 0 ? null : Parse(await session.FindAsync(FindPersonal, row => row.TextOrNull(0), person.TenantId, person.ObjectId, except is null ? "" : KeyOf(except)));

    /// <summary>How the conversation with this id is reached, in whichever tenant; null when there is none.</summary>
    public static async Task<ConversationReference?> FindAsync(Session session, string channelId, string conversationId) =>
        (await session.QueryAsync(FindNamed, row => Parse(row.GetString(0)), $"%|{channelId}|{conversationId}")).Find(found => found?.ConversationId == conversationId);

    /// <summary>How to open a conversation with somebody who has none: as others in the tenant are reached; null when no channel there can, or the person closed it.</summary>
    public static async Task<ConversationReference?> FindWayToOpenAsync(Session session, UserIdentity person)
    {
        foreach (var channel in person.ObjectId.Length == 0 ? [] : ChannelTraits.ThatOpenConversations)
        {
            var prefix = $"{person.TenantId}|{channel}|";
            if (await session.FindAsync(IsClosed, row => row.GetInt64(0), person.TenantId, person.ObjectId, prefix.Length, prefix) == 0
                && Parse(await session.FindAsync(FindAny, row => row.GetString(0), person.TenantId, prefix.Length, prefix)) is { } way)
                return way with { ConversationId = "", ConversationType = null, UserId = person.ObjectId, UserName = null, PersonId = person.ObjectId };
        }
        return null;
    }

    /// <summary>Nothing arrives there; unless somebody wrote since <paramref name="seen"/>.</summary>
    public static Task CloseAsync(Session session, ConversationReference where, string reason, DateTimeOffset seen) =>
        session.ExecuteAsync(Close, KeyOf(where), reason, seen);

    /// <summary>The bot is gone from that conversation and its threads: how to reach it is forgotten.</summary>
    public static Task LeaveAsync(Session session, string key) => session.ExecuteAsync(Leave, key, key.Length + 1, key + ";");

    public static ConversationReference? Parse(string? reference) =>
        reference is null ? null : JsonSerializer.Deserialize(reference, ProtocolJson.Wire.ConversationReference);

    public static string? Write(ConversationReference? reference) =>
        reference is null ? null : JsonSerializer.Serialize(reference, ProtocolJson.Wire.ConversationReference);

    internal static string KeyOf(ConversationReference reference) => new TurnKey(reference.TenantId, reference.ChannelId, reference.ConversationId, null).Conversation;

    private static string? PersonOf(ConversationReference? reference) => reference is { IsPersonal: true } ? reference.PersonId : null;

    private static Task<ConversationRow?> FindAsync(Session session, string key) =>
        session.FindAsync(Read, row => new ConversationRow(row.TextOrNull(0), row.TextOrNull(1), row.Instant(2), row.TextOrNull(3)), key);
}

/// <summary>What stands in the row: state and reference as JSON, when a turn last changed it, and why nothing may be sent there.</summary>
internal sealed record ConversationRow(string? State, string? Reference, DateTimeOffset Updated, string? Closed);
