using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Casussen(Session session, DateTimeOffset now) : ICasussen
{
    private const string NextNumber = """
        INSERT INTO casus_counter (jaar, laatste) VALUES ($1, 1)
        ON CONFLICT (jaar) DO UPDATE SET laatste = casus_counter.laatste + 1 RETURNING laatste
        """;
    private const string Add = """
        INSERT INTO casus (nummer, jaar, volgnummer, tenant, indiener, status, gemeente, versie, gemeld_op, gewijzigd_op, document)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)
        """;
    private const string Change = """
        UPDATE casus SET status = $3, gemeente = $4, versie = versie + 1, gewijzigd_op = $5, document = $6 WHERE nummer = $1 AND versie = $2
        """;
    private const string Find = "SELECT document FROM casus WHERE nummer = $1";
    private const string FiledBy = "SELECT document FROM casus WHERE tenant = $1 AND indiener = $2 ORDER BY jaar DESC, volgnummer DESC LIMIT $3";

    public async Task<Casus> OpenAsync(Func<Casusnummer, Casus> make, int jaar)
    {
        var volgnummer = await session.FindAsync(NextNumber, row => row.GetInt32(0), jaar);
        FailPoint.Reach(FailPoint.NumberGiven);
        var casus = make(new Casusnummer(jaar, volgnummer));
        var (document, status, gemeente) = Write(casus, casus.Versie);
        await session.ExecuteAsync(
            Add, casus.Nummer.ToString(), jaar, volgnummer, casus.Indiener.TenantId, casus.Indiener.ObjectId, status, gemeente, casus.Versie, now, document);
        FailPoint.Reach(FailPoint.CasusStored);
        return casus;
    }

    public Task<Casus?> FindAsync(Casusnummer nummer) => session.FindAsync(Find, row => Read(row.GetString(0)), nummer.ToString());

    public async Task<IReadOnlyList<Casus>> FiledByAsync(GebruikerId indiener, int most = 50) =>
        await session.QueryAsync(FiledBy, row => Read(row.GetString(0)), indiener.TenantId, indiener.ObjectId, most);

    public async Task SaveAsync(Casus casus)
    {
        var (document, status, gemeente) = Write(casus, casus.Versie + 1);
        if (await session.ExecuteAsync(Change, casus.Nummer.ToString(), casus.Versie, status, gemeente, now, document) == 0)
            throw new CasusGewijzigdException(casus.Nummer);
    }

    private static Casus Read(string document) => JsonSerializer.Deserialize(document, StoredJson.Kept.Casus)!;

    private static (string Document, string Status, string? Gemeente) Write(Casus casus, int versie)
    {
        var node = JsonSerializer.SerializeToNode(casus, StoredJson.Kept.Casus)!.AsObject();
        node["versie"] = versie;
        return (node.ToJsonString(StoredJson.Kept.Options), (string?)node["status"] ?? "", (string?)node["gemeente"]);
    }
}
