using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Trajecten(Session session, TurnScope turn) : ITrajecten
{
    private const string Find = "SELECT document FROM traject WHERE id = $1 AND soort = $2";
    private const string Of = "SELECT document FROM traject WHERE casus = $1 AND soort = $2 ORDER BY begonnen_op DESC, id DESC";
    private const string Open = "SELECT document FROM traject WHERE soort = $1 AND is_open = $2 ORDER BY begonnen_op, id LIMIT $3";
    private const string Add = """
        INSERT INTO traject (id, soort, casus, status, is_open, versie, begonnen_op, gewijzigd_op, document) VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)
        ON CONFLICT (id) DO NOTHING
        """;
    private const string Change = "UPDATE traject SET status = $3, is_open = $4, versie = $5, gewijzigd_op = $6, document = $7 WHERE id = $1 AND soort = $2 AND versie = $8";

    public Task<T?> FindAsync<T>(string id) where T : class, ITraject<T> => session.FindAsync(Find, row => Read<T>(row.GetString(0)), id, T.Soort);

    public async Task<IReadOnlyList<T>> OfAsync<T>(Casusnummer casus) where T : class, ITraject<T> =>
        await session.QueryAsync(Of, row => Read<T>(row.GetString(0)), casus.ToString(), T.Soort);

    public async Task<IReadOnlyList<T>> OpenAsync<T>(int most = 500) where T : class, ITraject<T> =>
        await session.QueryAsync(Open, row => Read<T>(row.GetString(0)), T.Soort, true, most);

    public async Task<T> SaveAsync<T>(T traject, AuditSpoor spoor) where T : class, ITraject<T>
    {
        var next = traject.WithVersie(traject.Versie + 1);
        var document = JsonSerializer.Serialize(next, Shape<T>());
        var kept = traject.Versie == 0
            ? await session.TouchAsync(Add, next.Id, T.Soort, next.Casus?.ToString(), next.StatusNaam, next.IsOpen, next.Versie, turn.Now, document)
            : await session.TouchAsync(Change, next.Id, T.Soort, next.StatusNaam, next.IsOpen, next.Versie, turn.Now, document, traject.Versie);
        if (!kept) throw new TrajectGewijzigdException(T.Soort, traject.Id);
        await AuditTable.AddAsync(session, turn, [(spoor.Wie, spoor.Wat, $"{T.Soort}/{next.Casus?.ToString() ?? next.Id}", next.StatusNaam)]);
        await Termijnen.KeepAsync(session, $"{T.Soort}/{next.Id}", next.Casus, next, isNew: traject.Versie == 0);
        return next;
    }

    private static T Read<T>(string document) where T : class, ITraject<T> => JsonSerializer.Deserialize(document, Shape<T>())!;

    private static JsonTypeInfo<T> Shape<T>() where T : class, ITraject<T> => T.Json;
}
