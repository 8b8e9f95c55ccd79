using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <inheritdoc/>
internal sealed class DirectLineLog(IDatabase database, Signals signals) : IDirectLineLog
{
    private const string Read = "SELECT watermark, activity FROM direct_line_log WHERE conversation = $1 AND watermark > $2 ORDER BY watermark";

    public async Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long watermark, CancellationToken cancellationToken)
    {
        var rows = await database.RunAsync(
            session => session.QueryAsync(Read, row => (Watermark: row.GetInt64(0), Json: row.GetString(1)), conversationId, watermark), cancellationToken);
        return rows.ConvertAll(row => new LoggedActivity(row.Watermark, JsonSerializer.Deserialize(row.Json, ProtocolJson.Wire.Activity)!));
    }

    public Task WaitAsync(string conversationId, long watermark, TimeSpan atMost, CancellationToken cancellationToken) =>
        signals.WaitForLogAsync(conversationId, async () => await LastAsync(conversationId, cancellationToken) > watermark, database.AtMost(atMost), cancellationToken);

    private Task<long> LastAsync(string conversationId, CancellationToken cancellationToken) =>
        database.RunAsync(session => session.FindAsync(LogWriter.Watermarks.Look, row => row.GetInt64(0), conversationId), cancellationToken);
}
