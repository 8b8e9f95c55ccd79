using Maatwerk.Domain.Verantwoording;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Audit(Session session, TurnScope turn) : IAudit
{
    private const string Add = "INSERT INTO audit (tenant, who, what, object, result, at, origin) VALUES ($1, $2, $3, $4, $5, $6, $7)";

    public Task RecordAsync(AuditRegel regel) =>
        session.ExecuteAsync(Add, regel.Wie.TenantId, regel.Wie.ObjectId, regel.Actie, regel.Object, regel.Resultaat, turn.Now, turn.Origin);
}
