using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Concepten(Session session) : IConcepten
{
    private const string Find = "SELECT titel, inhoud, gewijzigd_op FROM concept WHERE tenant = $1 AND wie = $2 AND soort = $3";
    private const string Save = """
        INSERT INTO concept (tenant, wie, soort, titel, inhoud, gewijzigd_op) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (tenant, wie, soort) DO UPDATE SET titel = excluded.titel, inhoud = excluded.inhoud, gewijzigd_op = excluded.gewijzigd_op
        """;
    private const string Delete = "DELETE FROM concept WHERE tenant = $1 AND wie = $2 AND soort = $3";

    public Task<Concept?> FindAsync(GebruikerId wie, string soort) => session.FindAsync(
        Find, row => new Concept(wie, soort, row.GetString(0), row.GetString(1), row.Instant(2)), wie.TenantId, wie.ObjectId, soort);

    public Task SaveAsync(Concept concept) => session.ExecuteAsync(
        Save, concept.Wie.TenantId, concept.Wie.ObjectId, concept.Soort, concept.Titel, concept.Inhoud, concept.GewijzigdOp);

    public Task DeleteAsync(GebruikerId wie, string soort) => session.ExecuteAsync(Delete, wie.TenantId, wie.ObjectId, soort);
}
