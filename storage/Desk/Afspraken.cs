using System.Text.Json;
using Maatwerk.Domain.Afspraken;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Afspraken(Session session, TurnScope turn) : IAfspraken
{
    private const string Find = "SELECT document FROM afspraak WHERE organisatie = $1";
    private const string Save = """
        INSERT INTO afspraak (organisatie, gewijzigd_op, document) VALUES ($1, $2, $3)
        ON CONFLICT (organisatie) DO UPDATE SET gewijzigd_op = excluded.gewijzigd_op, document = excluded.document
        """;

    public async Task<BestuurlijkeAfspraak> FindAsync(string organisatieId)
    {
        await session.LockAsync($"afspraak/{organisatieId}");
        return await session.FindAsync(Find, row => JsonSerializer.Deserialize(row.GetString(0), RegisterzaakJson.Default.BestuurlijkeAfspraak), organisatieId) ?? new BestuurlijkeAfspraak(organisatieId);
    }

    public async Task SaveAsync(BestuurlijkeAfspraak afspraak, AuditSpoor spoor)
    {
        await session.ExecuteAsync(Save, afspraak.OrganisatieId, turn.Now, JsonSerializer.Serialize(afspraak, RegisterzaakJson.Default.BestuurlijkeAfspraak));
        var termijn = new Afspraaktermijn(afspraak);
        await Termijnen.KeepAsync(session, termijn.Zaak, null, termijn, isNew: false);
        await AuditTable.AddAsync(session, turn, [(spoor.Wie, spoor.Wat, termijn.Zaak, afspraak.GetekendOp is null ? "ingevuld" : "getekend")]);
    }
}
