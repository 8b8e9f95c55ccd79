using System.Globalization;
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
        INSERT INTO conversation (key, revision, state, reference, updated, closed, tenant, person, place, used) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (key) DO UPDATE SET state = excluded.state, reference = excluded.reference, revision = conversation.revision + 1, updated = excluded.updated,
            closed = excluded.closed, tenant = excluded.tenant, person = excluded.person, place = excluded.place, used = excluded.used
        """ + Session.OneRow;
    private const string GoOn = "UPDATE conversation SET state = $2, revision = revision + 1, updated = $3 WHERE key = $1" + Session.OneRow;
    private const string Opened = """
        INSERT INTO conversation (key, revision, updated, reference, tenant, person, place, used) VALUES ($1, 0, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (key) DO UPDATE SET reference = excluded.reference, tenant = excluded.tenant, person = excluded.person, place = excluded.place, used = excluded.used, closed = NULL
        """ + Session.OneRow;
    // Nobody has more than some ten conversations in one hour; the inner limit only keeps a script that does from being read whole.
    private const string FindPersonal = """
        SELECT reference FROM (
            SELECT reference, updated FROM conversation WHERE tenant = $1 AND person = $2 AND closed IS NULL AND key <> $3 ORDER BY used DESC LIMIT 50
        ) AS latest ORDER BY updated DESC LIMIT 1
        """;
    private const string FindAt = "SELECT reference FROM conversation WHERE place = $1 AND reference IS NOT NULL AND closed IS NULL ORDER BY updated DESC LIMIT 1";
    private const string IsClosed = """
        SELECT 1 FROM conversation WHERE tenant = $1 AND person = $2 AND closed IS NOT NULL AND substr(key, 1, $3) = $4 LIMIT 1
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

    /// <summary>Writes what a turn left. Where the conversation is and whose, is written only when that changed, or for the first turn in an hour.</summary>
    public static async Task SaveAsync(Session session, TurnKey key, ConversationRow before, ConversationRow after, ConversationReference? reference)
    {
        if (after.Reference is not null && after.Reference == before.Reference && after.Closed == before.Closed && IsSameHour(after.Updated, before.Updated))
        {
            await session.ExecuteAsync(GoOn, key.Conversation, after.State, after.Updated);
            Tell(session, key, after);
            return;
        }
        await session.ExecuteAsync(Save, key.Conversation, after.State, after.Reference, after.Updated, after.Closed, reference?.TenantId, PersonOf(reference), key.Place, Hour(after.Updated));
        Tell(session, key, after);
        if (reference is not null && after.Reference != before.Reference) await ReachTable.KeepAsync(session, reference);
    }

    /// <summary>A conversation that the bot opened itself.</summary>
    public static Task OpenedAsync(Session session, ConversationReference opened, DateTimeOffset now)
    {
        var key = TurnKey.Of(opened);
        return session.ExecuteAsync(Opened, key.Conversation, now, Write(opened), opened.TenantId, PersonOf(opened), key.Place, Hour(now));
    }

    /// <summary>The one-to-one conversation of that person that was used last and takes messages; null when there is none.</summary>
    public static async Task<ConversationReference?> FindAsync(Session session, UserIdentity person, ConversationReference? except = null) =>
        person.ObjectId.Length == 0 ? null : Parse(await session.FindAsync(FindPersonal, row => row.TextOrNull(0), person.TenantId, person.ObjectId, except is null ? "" : KeyOf(except)));

    /// <summary>How the conversation with this id is reached, in whichever tenant; null when there is none.</summary>
    public static async Task<ConversationReference?> FindAsync(Session session, string channelId, string conversationId) =>
        Parse(await session.FindAsync(FindAt, row => row.GetString(0), new TurnKey("", channelId, conversationId, null).Place));

    /// <summary>How to open a conversation with somebody who has none: as others in the tenant are reached; null when no channel there can, or the person closed it.</summary>
    public static async Task<ConversationReference?> FindWayToOpenAsync(Session session, UserIdentity person)
    {
        foreach (var channel in person.ObjectId.Length == 0 ? [] : ChannelTraits.ThatOpenConversations)
        {
            var prefix = $"{person.TenantId}|{channel}|";
            if (await session.FindAsync(IsClosed, row => row.GetInt32(0), person.TenantId, person.ObjectId, prefix.Length, prefix) == 0
                && await ReachTable.FindAsync(session, person.TenantId, channel) is { } way)
                return way with { UserId = person.ObjectId, PersonId = person.ObjectId };
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

    internal static string KeyOf(ConversationReference reference) => TurnKey.Of(reference).Conversation;

    private static string? PersonOf(ConversationReference? reference) => reference is { IsPersonal: true } ? reference.PersonId : null;

    // In order, and the same for an hour, so that the index it is in hardly ever changes.
    private static string Hour(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH", CultureInfo.InvariantCulture);

    private static bool IsSameHour(DateTimeOffset one, DateTimeOffset other) => one.UtcTicks / TimeSpan.TicksPerHour == other.UtcTicks / TimeSpan.TicksPerHour;

    private static void Tell(Session session, TurnKey key, ConversationRow row) => session.Tell(Read, [row.State, row.Reference, row.Updated, row.Closed], key.Conversation);

    private static Task<ConversationRow?> FindAsync(Session session, string key) =>
        session.FindAsync(Read, row => new ConversationRow(row.TextOrNull(0), row.TextOrNull(1), row.Instant(2), row.TextOrNull(3)), key);
}

/// <summary>What stands in the row: state and reference as JSON, when a turn last changed it, and why nothing may be sent there.</summary>
internal sealed record ConversationRow(string? State, string? Reference, DateTimeOffset Updated, string? Closed);
