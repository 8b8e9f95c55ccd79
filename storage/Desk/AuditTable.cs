using Maatwerk.Domain.Casussen;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <summary>Who did what to which casus, with which result, when and from where; no names and no text. Committed with the step itself.</summary>
/// <remarks>Source: the six members a log line needs by BIO2 (control 8.15).</remarks>
internal static class AuditTable
{
    private const string Add = "INSERT INTO audit (tenant, who, what, object, result, at, origin) VALUES ($1, $2, $3, $4, $5, $6, $7)";

    public static async Task AddAsync(Session session, Casus casus, IEnumerable<GeschiedenisRegel> steps, TurnScope turn)
    {
        foreach (var step in steps)
        {
            await session.ExecuteAsync(
                Add, step.Wie.TenantId, step.Wie.ObjectId, step.Trigger.ToString(), casus.Nummer.ToString(), step.Naar.ToString(), turn.Now, turn.Origin);
        }
    }
}
