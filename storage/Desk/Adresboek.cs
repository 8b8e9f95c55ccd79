using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Adresboek(Session session, TurnScope turn) : IAdresboek
{
    private const string Favoriet = "favoriet";
    private const string Recent = "recent";
    private const string List = "SELECT functionaris FROM adresboek WHERE tenant = $1 AND wie = $2 AND soort = $3 ORDER BY op DESC, functionaris LIMIT $4";
    private const string Add = """
        INSERT INTO adresboek (tenant, wie, soort, functionaris, op) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (tenant, wie, soort, functionaris) DO UPDATE SET op = excluded.op
        """;
    private const string Drop = "DELETE FROM adresboek WHERE tenant = $1 AND wie = $2 AND soort = $3 AND functionaris = $4";
    private const string DropOldest = """
        DELETE FROM adresboek WHERE tenant = $1 AND wie = $2 AND soort = $3 AND functionaris NOT IN
            (SELECT functionaris FROM adresboek WHERE tenant = $1 AND wie = $2 AND soort = $3 ORDER BY op DESC, functionaris LIMIT $4)
        """;

    public Task<IReadOnlyList<string>> FavorietenAsync(GebruikerId wie) => ListAsync(wie, Favoriet);

    public Task<IReadOnlyList<string>> RecentAsync(GebruikerId wie) => ListAsync(wie, Recent);

    public async Task<bool> KeepAsync(GebruikerId wie, string functionarisId)
    {
        var kept = await ListAsync(wie, Favoriet);
        if (kept.Count >= IAdresboek.Meeste && !kept.Contains(functionarisId)) return false;
        await session.ExecuteAsync(Add, wie.TenantId, wie.ObjectId, Favoriet, functionarisId, turn.Now);
        return true;
    }

    public Task DropAsync(GebruikerId wie, string functionarisId) => session.ExecuteAsync(Drop, wie.TenantId, wie.ObjectId, Favoriet, functionarisId);

    public async Task UsedAsync(GebruikerId wie, string functionarisId)
    {
        await session.ExecuteAsync(Add, wie.TenantId, wie.ObjectId, Recent, functionarisId, turn.Now);
        await session.ExecuteAsync(DropOldest, wie.TenantId, wie.ObjectId, Recent, IAdresboek.Meeste);
    }

    private async Task<IReadOnlyList<string>> ListAsync(GebruikerId wie, string soort) =>
        await session.QueryAsync(List, row => row.GetString(0), wie.TenantId, wie.ObjectId, soort, IAdresboek.Meeste);
}
