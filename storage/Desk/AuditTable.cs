using Maatwerk.Domain.Gebruikers;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <summary>Who did what to what, with which result, when and from where; no names and no text. Committed with the act itself.</summary>
/// <remarks>Source: the six members a log line needs by BIO2 (control 8.15).</remarks>
internal static class AuditTable
{
    private const string Add = "INSERT INTO audit (tenant, who, what, object, result, at, origin) VALUES ($1, $2, $3, $4, $5, $6, $7)";

    public static async Task AddAsync(Session session, TurnScope turn, IEnumerable<(GebruikerId Wie, string Wat, string Object, string Resultaat)> lines)
    {
        foreach (var (wie, wat, onderwerp, resultaat) in lines)
            await session.ExecuteAsync(Add, wie.TenantId, wie.ObjectId, wat, onderwerp, resultaat, turn.Now, turn.Origin);
    }
}
