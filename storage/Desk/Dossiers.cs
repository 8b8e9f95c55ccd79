using System.Text.Json;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Loket;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Dossiers(Session session, TurnScope turn) : IDossiers
{
    private const string Find = "SELECT document FROM dossier WHERE nummer = $1";
    private const string Add = """
        INSERT INTO dossier (nummer, tenant, behandelaar, versie, gewijzigd_op, document) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (nummer) DO NOTHING
        """;
    private const string Change = "UPDATE dossier SET tenant = $2, behandelaar = $3, versie = $4, gewijzigd_op = $5, document = $6 WHERE nummer = $1 AND versie = $7";
    private const string Open = """
        SELECT c.document, d.document FROM casus c LEFT JOIN dossier d ON d.nummer = c.nummer
        WHERE c.status IN ('IngediendLmm', 'InBehandelingLmm', 'AanvullingGevraagd', 'BijLet', 'InUitvoering', 'TeruggelegdMetRedenen') ORDER BY c.gemeld_op, c.nummer
        """;

    private const string All = """
        SELECT c.document, d.document FROM casus c LEFT JOIN dossier d ON d.nummer = c.nummer
        WHERE c.status NOT IN ('Concept', 'EigenRoute') ORDER BY c.jaar DESC, c.volgnummer DESC LIMIT $1
        """;

    // Whoever reads it has it until the commit: two who take the same casus do so one after the other, and the second sees the first.
    public async Task<Dossier> FindAsync(Casusnummer nummer)
    {
        await session.LockAsync($"dossier/{nummer}");
        return await session.FindAsync(Find, row => Read(row.GetString(0)), nummer.ToString()) ?? new Dossier(nummer);
    }

    public async Task<Dossier> SaveAsync(Dossier dossier)
    {
        var before = await FindAsync(dossier.Nummer);
        var next = dossier with { Versie = dossier.Versie + 1 };
        var (nummer, wie, document) = (next.Nummer.ToString(), next.Behandelaar?.Wie, JsonSerializer.Serialize(next, StoredJson.Dossier.Dossier));
        var kept = dossier.Versie == 0
            ? await session.TouchAsync(Add, nummer, wie?.TenantId, wie?.ObjectId, next.Versie, turn.Now, document)
            : await session.TouchAsync(Change, nummer, wie?.TenantId, wie?.ObjectId, next.Versie, turn.Now, document, dossier.Versie);
        if (!kept) throw new DossierGewijzigdException(dossier.Nummer);
        await AuditTable.AddAsync(session, turn, next.Geschiedenis.Skip(before.Geschiedenis.Count).Select(step => (step.Wie, step.Wat.ToString(), nummer, "vastgelegd")));
        turn.Moved.Add(dossier.Nummer);
        return next;
    }

    public IReadOnlyCollection<Casusnummer> Bewogen => turn.Moved;

    public async Task<IReadOnlyList<Werk>> OpenAsync() => await session.QueryAsync(Open, ReadWork);

    public async Task<IReadOnlyList<Werk>> AllAsync(int most = 500) => [.. (await session.QueryAsync(All, ReadWork, most)).Where(werk => werk.Casus.WasAtLmm)];

    private static Werk ReadWork(IRow row)
    {
        var casus = JsonSerializer.Deserialize(row.GetString(0), StoredJson.Domain.Casus)!;
        return new Werk(casus, row.TextOrNull(1) is { } document ? Read(document) : new Dossier(casus.Nummer));
    }

    private static Dossier Read(string document) => JsonSerializer.Deserialize(document, StoredJson.Dossier.Dossier)!;
}
