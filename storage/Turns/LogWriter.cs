using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>Adds activities to Direct Line logs inside one turn. The first one per conversation takes the row with the last watermark until the commit.</summary>
internal sealed class LogWriter(Session session, DateTimeOffset now)
{
    /// <summary>The watermarks of each conversation.</summary>
    internal static readonly Counter Watermarks = new("direct_line_conversation", "conversation", "last");
    private const string Add = "INSERT INTO direct_line_log (conversation, watermark, activity, at) VALUES ($1, $2, $3, $4)";
    private const string SaveLast = "UPDATE direct_line_conversation SET last = $2 WHERE conversation = $1";

    private readonly Dictionary<string, long> taken = [];
    private readonly Dictionary<string, long> last = [];

    /// <summary>The conversations written to.</summary>
    public IEnumerable<string> Conversations => last.Keys;

    public async Task<long> AppendAsync(string conversationId, Activity activity)
    {
        if (last.TryGetValue(conversationId, out var watermark))
            watermark++;
        else
            taken[conversationId] = watermark = await session.NextAsync(Watermarks, conversationId);
        last[conversationId] = watermark;
        await session.ExecuteAsync(Add, conversationId, watermark, JsonSerializer.Serialize(activity, ProtocolJson.Wire.Activity), now);
        return watermark;
    }

    public async Task SaveAsync()
    {
        foreach (var (conversation, watermark) in last)
        {
            if (watermark != taken[conversation])
                await session.ExecuteAsync(SaveLast, conversation, watermark);
        }
    }
}
