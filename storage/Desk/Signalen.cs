using System.Text.Json;
using Maatwerk.Domain.Signalen;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Signalen(Session session, TurnScope turn) : ISignalen
{
    private const string Add = "INSERT INTO signaal (tenant, aan, soort, onderwerp, document, op, niet_voor) VALUES ($1, $2, $3, $4, $5, $6, $6)";
    private readonly HashSet<Signaal> sent = [];

    public async Task SendAsync(Signaal signaal)
    {
        if (signaal.Aan == signaal.Door || !sent.Add(signaal)) return;
        await session.ExecuteAsync(
            Add, signaal.Aan.TenantId, signaal.Aan.ObjectId, signaal.Soort, signaal.Onderwerp, JsonSerializer.Serialize(signaal, StoredJson.Kept.Signaal), turn.Now);
    }
}
