using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <summary>Closes what is open in conversations that nobody came back to. A draft that was open there moves to the drafts, whole.</summary>
internal static class IdleConversations
{
    private const int MostAtOnce = 500;
    private const string FindIdle = """
        SELECT key, state FROM conversation WHERE updated < $1 AND state IS NOT NULL AND state NOT LIKE '%"stack":[]%' LIMIT $2
        """ + " " + Session.SkipLocked;
    private const string Clear = "UPDATE conversation SET state = $2, revision = revision + 1 WHERE key = $1" + Session.OneRow;
    private const string Drafts = "SELECT tenant, wie, soort FROM concept WHERE gesprek = $1";
    private const string Keep = "UPDATE concept SET inhoud = $4, gewijzigd_op = $5, gesprek = NULL WHERE tenant = $1 AND wie = $2 AND soort = $3";
    private const string Drop = "DELETE FROM concept WHERE tenant = $1 AND wie = $2 AND soort = $3";

    /// <summary>Closes those without a turn since <paramref name="before"/>, a number at a time.</summary>
    /// <returns>False when there are more.</returns>
    public static async Task<bool> CloseAsync(Session session, DateTimeOffset before)
    {
        var idle = await session.QueryAsync(FindIdle, row => (Key: row.GetString(0), State: row.GetString(1)), before, MostAtOnce);
        foreach (var (key, state) in idle)
            await CloseAsync(session, key, state);
        return idle.Count < MostAtOnce;
    }

    /// <summary>Closes one conversation.</summary>
    /// <returns>Its state from now on.</returns>
    public static async Task<string> CloseAsync(Session session, string key, string left)
    {
        var state = DialogState.Parse(left);
        await MoveDraftsAsync(session, key, state);
        state.WasClosed |= state.Stack.Count > 0;
        state.Stack.Clear();
        var closed = state.Write();
        await session.ExecuteAsync(Clear, key, closed);
        return closed;
    }

    private static async Task MoveDraftsAsync(Session session, string key, DialogState state)
    {
        foreach (var (wie, soort) in await session.QueryAsync(Drafts, row => (new GebruikerId(row.GetString(0), row.GetString(1)), row.GetString(2)), key))
        {
            if (Concepten.Open(state, soort) is { } open)
                await session.ExecuteAsync(Keep, wie.TenantId, wie.ObjectId, soort, open.Inhoud, open.GewijzigdOp);
            else
                await session.ExecuteAsync(Drop, wie.TenantId, wie.ObjectId, soort);
        }
    }
}
