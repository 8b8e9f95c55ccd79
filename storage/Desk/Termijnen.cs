using System.Globalization;
using System.Text.Json;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Termijnen(Session session, TurnScope turn) : ITermijnen
{
    private const int Hour = 9;
    private const string Due = "SELECT id, zaak, casus, document FROM termijn WHERE gedaan_op IS NULL AND op <= $1 ORDER BY op, id LIMIT $2";
    private const string Done = "UPDATE termijn SET gedaan_op = $2 WHERE id = $1";
    private const string Drop = "DELETE FROM termijn WHERE zaak = $1 AND gedaan_op IS NULL";
    private const string Add = """
        INSERT INTO termijn (zaak, casus, soort, dag, wie, op, document) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (zaak, soort, dag, wie) DO NOTHING
        """;

    public async Task<IReadOnlyList<VervallenTermijn>> DueAsync(int most) => await session.QueryAsync(Due, row => new VervallenTermijn(
        row.GetInt64(0), row.GetString(1), Casusnummer.Parse(row.TextOrNull(2)), JsonSerializer.Deserialize(row.GetString(3), StoredJson.Kept.Termijn)!), turn.Now, most);

    public Task DoneAsync(VervallenTermijn termijn) => session.ExecuteAsync(Done, termijn.Id, turn.Now);

    /// <summary>Keeps the days that follow from where this stands now, instead of those that followed from where it stood before.</summary>
    public static async Task KeepAsync(Session session, string zaak, Casusnummer? casus, IHeeftTermijnen van, bool isNew)
    {
        if (!isNew) await session.ExecuteAsync(Drop, zaak);
        foreach (var termijn in van.Termijnen())
            await session.ExecuteAsync(
                Add, zaak, casus?.ToString(), termijn.Soort, termijn.Dag.ToString("O", CultureInfo.InvariantCulture), Named(termijn),
                Nederland.StartOf(termijn.Dag).AddHours(Hour), JsonSerializer.Serialize(termijn, StoredJson.Kept.Termijn));
    }

    // What the assistant does on a day it does once, whoever it will turn to.
    private static string Named(Termijn termijn) => termijn.Aan == Ontvanger.Assistent ? "" : termijn.Wie?.ObjectId ?? "";
}
