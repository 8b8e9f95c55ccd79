using System.Text.Json;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Gebruikers(Session session) : IGebruikers
{
    private const string Find = "SELECT naam, organisatie_id, organisatie, rollen FROM gebruiker WHERE tenant = $1 AND object_id = $2";
    private const string WithRole = "SELECT naam, organisatie_id, organisatie, rollen, tenant, object_id FROM gebruiker WHERE rollen LIKE $1 ORDER BY naam, object_id";
    private const string Save = """
        INSERT INTO gebruiker (tenant, object_id, naam, organisatie_id, organisatie, rollen) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (tenant, object_id) DO UPDATE SET naam = excluded.naam, organisatie_id = excluded.organisatie_id,
            organisatie = excluded.organisatie, rollen = excluded.rollen
        """;

    public Task<Gebruiker?> FindAsync(GebruikerId id) => session.FindAsync(
        Find,
        row => Read(row, id), id.TenantId, id.ObjectId);

    public async Task<IReadOnlyList<Gebruiker>> WithAsync(Rol rol, string? organisatieId = null) =>
        [.. (await session.QueryAsync(WithRole, row => Read(row, new GebruikerId(row.GetString(4), row.GetString(5))), $"%\"{rol}\"%"))
            .Where(wie => wie.Is(rol) && (organisatieId is null || wie.OrganisatieId == organisatieId))];

    public Task SaveAsync(Gebruiker wie) => session.ExecuteAsync(
        Save, wie.Id.TenantId, wie.Id.ObjectId, wie.Naam, wie.OrganisatieId, wie.Organisatie,
        JsonSerializer.Serialize(wie.Rollen, StoredJson.Kept.IReadOnlyListRol));

    private static Gebruiker Read(IRow row, GebruikerId id) =>
        new(id, row.GetString(0), row.TextOrNull(1), row.TextOrNull(2), JsonSerializer.Deserialize(row.GetString(3), StoredJson.Kept.IReadOnlyListRol)!);
}
