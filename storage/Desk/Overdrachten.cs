using System.Text.Json;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Overdrachten(Session session) : IOverdrachten
{
    private const string Last = "SELECT document FROM overdracht WHERE tenant = $1 AND (van = $2 OR aan = $2) ORDER BY op DESC, id DESC LIMIT 1";
    private const string Save = """
        INSERT INTO overdracht (id, tenant, van, aan, op, document) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET document = excluded.document
        """;

    public Task<Overdracht?> LastAsync(GebruikerId wie) =>
        session.FindAsync(Last, row => JsonSerializer.Deserialize(row.GetString(0), OverdrachtJson.Default.Overdracht), wie.TenantId, wie.ObjectId);

    public Task SaveAsync(Overdracht overdracht) => session.ExecuteAsync(
        Save, overdracht.Id, overdracht.Van.TenantId, overdracht.Van.ObjectId, overdracht.Aan.ObjectId, overdracht.Op, JsonSerializer.Serialize(overdracht, OverdrachtJson.Default.Overdracht));
}
