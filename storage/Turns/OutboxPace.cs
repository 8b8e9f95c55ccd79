using Maatwerk.Runtime.Protocol;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>
/// Keeps the channels' limits over all instances: the windows stand in the database, and taking from the outbox is one instance's at a time.
/// A request that is not over yet counts in every window, so that latency cannot press two windows into one.
/// </summary>
internal sealed class OutboxPace(Session session, DateTimeOffset now, DateTimeOffset leaseEnds)
{
    // Windows are taken a little longer: the channel's clock is not ours, and it may count both ends.
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(20), InFlight = TimeSpan.FromMilliseconds(250);

    private const string NthLast = "SELECT at FROM outbox_request WHERE scope = $1 ORDER BY at DESC LIMIT 1 OFFSET $2";
    private const string Add = "INSERT INTO outbox_request (message, scope, at) VALUES ($1, $2, $3)";
    private const string Over = "UPDATE outbox_request SET at = $2 WHERE message = $1 AND at > $2";
    private const string Forget = "DELETE FROM outbox_request WHERE at < $1";

    /// <summary>When the limits have room for one more; null when they have it now.</summary>
    public async Task<DateTimeOffset?> RoomAtAsync(string channel, SendScope scope, string name)
    {
        DateTimeOffset? roomAt = null;
        foreach (var limit in ChannelTraits.Of(channel).Limits.Where(limit => limit.Scope == scope))
        {
            var last = await session.FindAsync(NthLast, row => (DateTimeOffset?)row.Instant(0), name, limit.Count - 1);
            if (last is not { } at || at + limit.Within + Margin <= now) continue;
            // Those that are not over yet end one after the other; when is not known, so look again soon.
            var room = at > now ? now + InFlight : at + limit.Within + Margin;
            if (roomAt is null || room > roomAt) roomAt = room;
        }
        return roomAt;
    }

    /// <summary>Counts a request from now on.</summary>
    public async Task BeginAsync(string channel, long message, string conversation, string lane)
    {
        if (ChannelTraits.Of(channel).Limits.Count == 0) return;
        await session.ExecuteAsync(Add, message, conversation, leaseEnds);
        await session.ExecuteAsync(Add, message, lane, leaseEnds);
    }

    /// <summary>The request of that message is over: from now on its place in the windows is this instant.</summary>
    public static Task EndAsync(Session session, long message, DateTimeOffset now) => session.ExecuteAsync(Over, message, now);

    /// <summary>Throws away what no window reaches any more.</summary>
    public static Task ForgetAsync(Session session, DateTimeOffset now) => session.ExecuteAsync(Forget, now - SendLimit.Longest - SendLimit.Longest);
}
