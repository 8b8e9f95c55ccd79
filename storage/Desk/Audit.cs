using Maatwerk.Domain.Verantwoording;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Audit(Session session, TurnScope turn) : IAudit
{
    public Task RecordAsync(AuditRegel regel) => AuditTable.AddAsync(session, turn, [(regel.Wie, regel.Actie, regel.Object, regel.Resultaat)]);
}
