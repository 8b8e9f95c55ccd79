using System.Text.Json;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Casussen(Session session, TurnScope turn) : ICasussen
{
    private static readonly Counter Numbers = new("casus_counter", "jaar", "laatste");
    private const string Add = """
        INSERT INTO casus (nummer, jaar, volgnummer, tenant, indiener, status, gemeente, versie, gemeld_op, gewijzigd_op, document)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)
        """;
    private const string Change = "UPDATE casus SET status = $2, gemeente = $3, versie = $4, gewijzigd_op = $5, document = $6 WHERE nummer = $1";
    private const string Find = "SELECT document FROM casus WHERE nummer = $1";
    private const string Take = "SELECT document FROM casus WHERE nummer = $1 " + Session.ForUpdate;
    private const string FiledBy = "SELECT document FROM casus WHERE tenant = $1 AND indiener = $2 ORDER BY jaar DESC, volgnummer DESC LIMIT $3";

    private Dictionary<Casusnummer, Casus>? opened, changed;

    public IReadOnlyCollection<Casus> Gewijzigd => changed is null ? [] : changed.Values;

    public async Task<Casus> OpenAsync(Func<Casusnummer, Casus> make, int jaar)
    {
        var volgnummer = (int)await session.NextAsync(Numbers, jaar);
        FailPoint.Reach(FailPoint.NumberGiven);
        var casus = make(new Casusnummer(jaar, volgnummer));
        await session.ExecuteAsync(
            Add, casus.Nummer.ToString(), jaar, volgnummer, casus.Indiener.TenantId, casus.Indiener.ObjectId,
            casus.Status.ToString(), casus.Melding.GemeenteCode, casus.Versie, turn.Now, Write(casus));
        await AuditTable.AddAsync(session, turn, Lines(casus, 0));
        turn.Moved.Add(casus.Nummer);
        (opened ??= [])[casus.Nummer] = casus;
        await Termijnen.KeepAsync(session, casus.Nummer.ToString(), casus.Nummer, casus, isNew: true);
        FailPoint.Reach(FailPoint.CasusStored);
        return casus;
    }

    // What this turn filed or moved is known as it is.
    public Task<Casus?> FindAsync(Casusnummer nummer) =>
        (changed?.GetValueOrDefault(nummer) ?? opened?.GetValueOrDefault(nummer)) is { } own ? Task.FromResult<Casus?>(own)
        : session.FindAsync(Find, row => Read(row.GetString(0)), nummer.ToString());

    public async Task<IReadOnlyList<Casus>> FiledByAsync(GebruikerId indiener, int most = 50) =>
        await session.QueryAsync(FiledBy, row => Read(row.GetString(0)), indiener.TenantId, indiener.ObjectId, most);

    public async Task SaveAsync(Casus casus)
    {
        var kept = await session.FindAsync(Take, row => Read(row.GetString(0)), casus.Nummer.ToString());
        if (kept?.Versie != casus.Versie)
            throw new CasusGewijzigdException(casus.Nummer);
        var next = casus with { Versie = casus.Versie + 1 };
        await session.ExecuteAsync(Change, next.Nummer.ToString(), next.Status.ToString(), next.Melding.GemeenteCode, next.Versie, turn.Now, Write(next));
        await AuditTable.AddAsync(session, turn, Lines(next, kept.Geschiedenis.Count));
        turn.Moved.Add(next.Nummer);
        await Termijnen.KeepAsync(session, next.Nummer.ToString(), next.Nummer, next, isNew: false);
        (changed ??= [])[next.Nummer] = next;
    }

    private static IEnumerable<(GebruikerId, string, string, string)> Lines(Casus casus, int from) =>
        casus.Geschiedenis.Skip(from).Select(step => (step.Wie, step.Trigger.ToString(), casus.Nummer.ToString(), step.Naar.ToString()));

    private static Casus Read(string document) => JsonSerializer.Deserialize(document, StoredJson.Domain.Casus)!;

    private static string Write(Casus casus) => JsonSerializer.Serialize(casus, StoredJson.Domain.Casus);
}
