using System.Text.Json;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Signalen;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Signaalpost(Session session, TurnScope turn) : ISignaalpost
{
    private const string Waiting = "SELECT id, document, op FROM signaal WHERE bezorgd_op IS NULL AND niet_voor <= $1 ORDER BY niet_voor, id LIMIT $2";
    private const string Delivered = "UPDATE signaal SET bezorgd_op = $2 WHERE id = $1";
    private const string Postpone = "UPDATE signaal SET niet_voor = $2 WHERE id = $1";
    private const string FindPreference = "SELECT document FROM voorkeur WHERE tenant = $1 AND wie = $2";
    private const string SavePreference = "INSERT INTO voorkeur (tenant, wie, document) VALUES ($1, $2, $3) ON CONFLICT (tenant, wie) DO UPDATE SET document = excluded.document";

    public async Task<IReadOnlyList<WachtendSignaal>> WaitingAsync(int most) => await session.QueryAsync(
        Waiting, row => new WachtendSignaal(row.GetInt64(0), JsonSerializer.Deserialize(row.GetString(1), StoredJson.Kept.Signaal)!, row.Instant(2)), turn.Now, most);

    public async Task DeliveredAsync(IEnumerable<WachtendSignaal> signalen)
    {
        foreach (var signaal in signalen) await session.ExecuteAsync(Delivered, signaal.Id, turn.Now);
    }

    public Task PostponeAsync(WachtendSignaal signaal, DateTimeOffset tot) => session.ExecuteAsync(Postpone, signaal.Id, tot);

    public async Task<Voorkeur> PreferenceAsync(GebruikerId wie) =>
        await session.FindAsync(FindPreference, row => JsonSerializer.Deserialize(row.GetString(0), StoredJson.Kept.Voorkeur), wie.TenantId, wie.ObjectId) ?? Voorkeur.Standaard;

    public Task SavePreferenceAsync(GebruikerId wie, Voorkeur voorkeur) =>
        session.ExecuteAsync(SavePreference, wie.TenantId, wie.ObjectId, JsonSerializer.Serialize(voorkeur, StoredJson.Kept.Voorkeur));
}
