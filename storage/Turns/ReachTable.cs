using Maatwerk.Runtime.Protocol;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>How the others in a tenant are reached on a channel where the bot may open conversations: the address alone, of nobody.</summary>
internal static class ReachTable
{
    private const string Keep = "INSERT INTO reach (key, reference) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET reference = excluded.reference" + Session.OneRow;
    private const string Find = "SELECT reference FROM reach WHERE key = $1" + Session.OneRow;

    /// <summary>Somebody in that tenant is reached so from now on.</summary>
    public static async Task KeepAsync(Session session, ConversationReference reference)
    {
        if (!ChannelTraits.Of(reference.ChannelId).OpensConversations) return;
        var address = reference with { ConversationId = "", ConversationType = null, UserId = null, UserName = null, PersonId = null };
        await session.ExecuteAsync(Keep, Key(reference.TenantId, reference.ChannelId), ConversationTable.Write(address));
    }

    /// <summary>The address that was kept last; null when there is none.</summary>
    public static async Task<ConversationReference?> FindAsync(Session session, string tenant, string channel) =>
        ConversationTable.Parse(await session.FindAsync(Find, row => row.GetString(0), Key(tenant, channel)));

    private static string Key(string tenant, string channel) => $"{tenant}|{channel}";
}
