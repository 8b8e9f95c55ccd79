using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>Where messages stand that show something that may change: of each conversation the newest, and not more than a bounded number in all. Ids only.</summary>
internal static class PostedTable
{
    /// <summary>Most places of one thing that is shown; the oldest go first.</summary>
    public const int MostPlaces = 60;

    private const string Keep = """
        INSERT INTO posted (shows, conversation, activity, at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (shows, conversation) DO UPDATE SET activity = excluded.activity, at = excluded.at
        """;
    private const string KeepNewest = """
        DELETE FROM posted WHERE shows = $1 AND conversation NOT IN (SELECT conversation FROM posted WHERE shows = $1 ORDER BY at DESC, conversation LIMIT $2)
        """;
    private const string Find = """
        SELECT c.reference, p.activity FROM posted p JOIN conversation c ON c.key = p.conversation
        WHERE p.shows = $1 AND c.closed IS NULL AND c.reference IS NOT NULL ORDER BY p.at DESC, p.conversation
        """;
    private const string Forget = "DELETE FROM posted WHERE shows = $1 AND conversation = $2 AND activity = $3";
    private const string Leave = "DELETE FROM posted WHERE conversation = $1 OR substr(conversation, 1, $2) = $3";
    private const string Old = "DELETE FROM posted WHERE at < $1";

    /// <summary>The message stands there now.</summary>
    public static async Task KeepAsync(Session session, OutboxMessage message, string activityId, DateTimeOffset now)
    {
        await session.ExecuteAsync(Keep, message.Shows, ConversationTable.KeyOf(message.Reference), activityId, now);
        await session.ExecuteAsync(KeepNewest, message.Shows, MostPlaces);
    }

    public static Task<List<PostedMessage>> FindAsync(Session session, string shows) =>
        session.QueryAsync(Find, row => new PostedMessage(ConversationTable.Parse(row.GetString(0))!, row.GetString(1)), shows);

    /// <summary>The message that this one was to replace is not there any more; a newer one in the same conversation stays known.</summary>
    public static Task ForgetAsync(Session session, OutboxMessage replacement) =>
        session.ExecuteAsync(Forget, replacement.Shows, ConversationTable.KeyOf(replacement.Reference), replacement.ActivityId);

    /// <summary>The bot is gone from that conversation and its threads.</summary>
    public static Task LeaveAsync(Session session, string conversation) => session.ExecuteAsync(Leave, conversation, conversation.Length + 1, conversation + ";");

    /// <summary>Forgets what was posted before that instant.</summary>
    public static Task ForgetAsync(Session session, DateTimeOffset before) => session.ExecuteAsync(Old, before);
}
