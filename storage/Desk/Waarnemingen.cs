using System.Globalization;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Waarnemingen(Session session) : IWaarnemingen
{
    private const string Of = """
        SELECT wie, van, tot_en_met, waarnemer FROM waarneming WHERE tenant = $1 AND wie = $2 AND van <= $3 AND (tot_en_met IS NULL OR tot_en_met >= $3)
        ORDER BY van DESC LIMIT 1
        """;
    private const string For = """
        SELECT wie, van, tot_en_met, waarnemer FROM waarneming WHERE tenant = $1 AND waarnemer = $2 AND van <= $3 AND (tot_en_met IS NULL OR tot_en_met >= $3)
        """;
    private const string DropOverlap = "DELETE FROM waarneming WHERE tenant = $1 AND wie = $2 AND van >= $3";
    private const string End = "UPDATE waarneming SET tot_en_met = $4 WHERE tenant = $1 AND wie = $2 AND van < $3 AND (tot_en_met IS NULL OR tot_en_met >= $3)";
    private const string DropFrom = "DELETE FROM waarneming WHERE tenant = $1 AND wie = $2 AND van = $3";
    private const string Add = "INSERT INTO waarneming (tenant, wie, van, tot_en_met, waarnemer) VALUES ($1, $2, $3, $4, $5)";

    public Task<Waarneming?> OfAsync(GebruikerId wie, DateOnly dag) => session.FindAsync(Of, row => Read(row, wie.TenantId), wie.TenantId, wie.ObjectId, Day(dag));

    public async Task<IReadOnlyList<GebruikerId>> StandsInForAsync(GebruikerId wie, DateOnly dag)
    {
        var (all, open) = (new HashSet<GebruikerId>(), new Queue<GebruikerId>([wie]));
        while (open.TryDequeue(out var at))
            foreach (var away in await session.QueryAsync(For, row => Read(row, wie.TenantId), at.TenantId, at.ObjectId, Day(dag)))
                if (away.Wie != wie && all.Add(away.Wie)) open.Enqueue(away.Wie);
        return [.. all];
    }

    public async Task SaveAsync(Waarneming waarneming)
    {
        await EndAsync(waarneming.Wie, waarneming.Van);
        await session.ExecuteAsync(DropOverlap, waarneming.Wie.TenantId, waarneming.Wie.ObjectId, Day(waarneming.Van));
        await session.ExecuteAsync(
            Add, waarneming.Wie.TenantId, waarneming.Wie.ObjectId, Day(waarneming.Van), waarneming.TotEnMet is { } last ? Day(last) : null, waarneming.Waarnemer?.ObjectId);
    }

    public async Task<bool> EndAsync(GebruikerId wie, DateOnly dag) =>
        await session.TouchAsync(End, wie.TenantId, wie.ObjectId, Day(dag), Day(dag.AddDays(-1))) | await session.TouchAsync(DropFrom, wie.TenantId, wie.ObjectId, Day(dag));

    private static Waarneming Read(IRow row, string tenant) => new(
        new GebruikerId(tenant, row.GetString(0)), DateOnly.ParseExact(row.GetString(1), "O", CultureInfo.InvariantCulture),
        row.TextOrNull(2) is { } last ? DateOnly.ParseExact(last, "O", CultureInfo.InvariantCulture) : null, row.TextOrNull(3) is { } who ? new GebruikerId(tenant, who) : null);

    private static string Day(DateOnly dag) => dag.ToString("O", CultureInfo.InvariantCulture);
}
