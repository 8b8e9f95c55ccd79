using System.Globalization;
using System.Text.Json;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Mandaten(Session session) : IMandaten
{
    private const string List = "SELECT document FROM mandaat WHERE tot_en_met IS NULL OR tot_en_met >= $1 ORDER BY wie, rol, van";
    private const string Of = "SELECT document FROM mandaat WHERE tenant = $1 AND wie = $2 AND van <= $3 AND (tot_en_met IS NULL OR tot_en_met >= $3)";
    private const string OfAll = "SELECT document FROM mandaat WHERE van <= $1 AND (tot_en_met IS NULL OR tot_en_met >= $1)";
    private const string Save = """
        INSERT INTO mandaat (tenant, wie, rol, van, tot_en_met, document) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (tenant, wie, rol, van) DO UPDATE SET tot_en_met = excluded.tot_en_met, document = excluded.document
        """;

    public async Task<IReadOnlyList<Mandaat>> ListAsync(DateOnly dag) =>
        [.. (await session.QueryAsync(List, row => Read(row.GetString(0)), Day(dag))).OrderBy(mandaat => mandaat.Naam, StringComparer.Ordinal)];

    public Task SaveAsync(Mandaat mandaat) => session.ExecuteAsync(
        Save, mandaat.Wie.TenantId, mandaat.Wie.ObjectId, mandaat.Rol.ToString(), Day(mandaat.Van), mandaat.TotEnMet is { } last ? Day(last) : null,
        JsonSerializer.Serialize(mandaat, RegisterzaakJson.Default.Mandaat));

    public async Task<bool> EndAsync(GebruikerId wie, Rol rol, DateOnly laatste)
    {
        var mine = (await ListAsync(laatste)).Where(mandaat => mandaat.Wie == wie && mandaat.Rol == rol && mandaat.TotEnMet != laatste).ToList();
        foreach (var mandaat in mine) await SaveAsync(mandaat with { TotEnMet = laatste });
        return mine.Count > 0;
    }

    /// <summary>What this person may because of mandates that hold on that day.</summary>
    public static async Task<IReadOnlyList<Mandaat>> HoldingAsync(Session session, GebruikerId wie, DateOnly dag) =>
        await session.QueryAsync(Of, row => Read(row.GetString(0)), wie.TenantId, wie.ObjectId, Day(dag));

    /// <summary>Every mandate that holds on that day.</summary>
    public static async Task<IReadOnlyList<Mandaat>> HoldingAsync(Session session, DateOnly dag) => await session.QueryAsync(OfAll, row => Read(row.GetString(0)), Day(dag));

    private static Mandaat Read(string document) => JsonSerializer.Deserialize(document, RegisterzaakJson.Default.Mandaat)!;

    private static string Day(DateOnly dag) => dag.ToString("O", CultureInfo.InvariantCulture);
}
