using System.Text.Json;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Gebruikers(Session session, DateOnly? dag = null) : IGebruikers
{
    private const string Find = "SELECT naam, organisatie_id, organisatie, rollen FROM gebruiker WHERE tenant = $1 AND object_id = $2";
    private const string Everybody = "SELECT naam, organisatie_id, organisatie, rollen, tenant, object_id FROM gebruiker ORDER BY naam, object_id";
    private const string WithRole = """
        SELECT naam, organisatie_id, organisatie, rollen, tenant, object_id FROM gebruiker
        WHERE rollen LIKE $1 OR object_id IN (SELECT wie FROM mandaat WHERE rol = $2) ORDER BY naam, object_id
        """;
    private const string Save = """
        INSERT INTO gebruiker (tenant, object_id, naam, organisatie_id, organisatie, rollen) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (tenant, object_id) DO UPDATE SET naam = excluded.naam, organisatie_id = excluded.organisatie_id,
            organisatie = excluded.organisatie, rollen = excluded.rollen
        """;

    public async Task<Gebruiker?> FindAsync(GebruikerId id) =>
        await session.FindAsync(Find, row => Read(row, id), id.TenantId, id.ObjectId) is not { } found ? null
        : dag is { } today ? With(found, await Mandaten.HoldingAsync(session, id, today)) : found;

    public async Task<IReadOnlyList<Gebruiker>> WithAsync(Rol rol, string? organisatieId = null) =>
        [.. (await AllAsync(WithRole, $"%\"{rol}\"%", rol.ToString())).Where(wie => wie.Is(rol) && (organisatieId is null || wie.OrganisatieId == organisatieId))];

    public async Task<IReadOnlyList<Gebruiker>> NamedAsync(string naam) =>
        [.. (await AllAsync(Everybody)).Where(wie => wie.Naam.Contains(naam.Trim(), StringComparison.OrdinalIgnoreCase))];

    public Task SaveAsync(Gebruiker wie) => session.ExecuteAsync(
        Save, wie.Id.TenantId, wie.Id.ObjectId, wie.Naam, wie.OrganisatieId, wie.Organisatie,
        JsonSerializer.Serialize(wie.Rollen, StoredJson.Kept.IReadOnlyListRol));

    private async Task<IReadOnlyList<Gebruiker>> AllAsync(string sql, params object?[] values)
    {
        var all = await session.QueryAsync(sql, row => Read(row, new GebruikerId(row.GetString(4), row.GetString(5))), values);
        if (dag is not { } today) return all;
        var mandaten = (await Mandaten.HoldingAsync(session, today)).ToLookup(mandaat => mandaat.Wie);
        return [.. all.Select(wie => With(wie, [.. mandaten[wie.Id]]))];
    }

    // Roles of a mandate count from its first to its last day; whoever has no organisation yet gets the one of the mandate.
    private static Gebruiker With(Gebruiker wie, IReadOnlyList<Mandaat> mandaten) => mandaten.Count == 0 ? wie
        : wie with { Rollen = [.. wie.Rollen.Concat(mandaten.Select(mandaat => mandaat.Rol)).Distinct()], OrganisatieId = wie.OrganisatieId ?? mandaten[0].OrganisatieId };

    private static Gebruiker Read(IRow row, GebruikerId id) =>
        new(id, row.GetString(0), row.TextOrNull(1), row.TextOrNull(2), JsonSerializer.Deserialize(row.GetString(3), StoredJson.Kept.IReadOnlyListRol)!);
}
