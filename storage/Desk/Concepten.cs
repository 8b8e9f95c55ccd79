using System.Text.Json;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Concepten(Session session, TurnScope turn) : IConcepten
{
    private const string Find = """
        SELECT c.titel, c.inhoud, c.gewijzigd_op, c.gesprek, g.state FROM concept c LEFT JOIN conversation g ON g.key = c.gesprek
        WHERE c.tenant = $1 AND c.wie = $2 AND c.soort = $3
        """;
    private const string Save = """
        INSERT INTO concept (tenant, wie, soort, titel, inhoud, gewijzigd_op, gesprek, loop) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (tenant, wie, soort) DO UPDATE SET
            titel = excluded.titel, inhoud = excluded.inhoud, gewijzigd_op = excluded.gewijzigd_op, gesprek = excluded.gesprek, loop = excluded.loop
        """;
    private const string Elsewhere = """
        SELECT 1 FROM concept
        WHERE tenant = $1 AND wie = $2 AND soort = $3 AND (gesprek IS NULL OR gesprek <> $4) AND (loop IS NULL OR loop = $5)
        """;
    private const string Delete = "DELETE FROM concept WHERE tenant = $1 AND wie = $2 AND soort = $3";

    public Task<Concept?> FindAsync(GebruikerId wie, string soort) => session.FindAsync(
        Find, row => row.TextOrNull(3) is null
            ? new Concept(wie, soort, row.GetString(0), row.GetString(1), row.Instant(2))
            : StillOpen(wie, soort, row.GetString(0), row.TextOrNull(4)), wie.TenantId, wie.ObjectId, soort);

    public Task SaveAsync(Concept concept) => session.ExecuteAsync(
        Save, concept.Wie.TenantId, concept.Wie.ObjectId, concept.Soort, concept.Titel, concept.Inhoud, concept.GewijzigdOp, null, null);

    public Task KeepOpenAsync(GebruikerId wie, string soort, string titel, string loop) =>
        session.ExecuteAsync(Save, wie.TenantId, wie.ObjectId, soort, titel, "", turn.Now, turn.Conversation, loop);

    public async Task<bool> MayBeElsewhereAsync(GebruikerId wie, string soort, string loop) =>
        await session.FindRareAsync(Elsewhere, row => row.GetInt32(0) == 1, wie.TenantId, wie.ObjectId, soort, turn.Conversation, loop);

    public Task DeleteAsync(GebruikerId wie, string soort) => session.ExecuteAsync(Delete, wie.TenantId, wie.ObjectId, soort);

    /// <summary>The frame of that kind that is open in a conversation, as JSON with the instant of its last change; null when there is none.</summary>
    internal static (string Inhoud, DateTimeOffset GewijzigdOp)? Open(DialogState state, string soort) =>
        state.Stack.FindLast(frame => frame.Dialog == soort) is { } frame ? (frame.Write(), frame.TouchedAt) : null;

    private static Concept? StillOpen(GebruikerId wie, string soort, string titel, string? state) =>
        Open(DialogState.Parse(state), soort) is { } open ? new Concept(wie, soort, titel, open.Inhoud, open.GewijzigdOp) : null;
}
