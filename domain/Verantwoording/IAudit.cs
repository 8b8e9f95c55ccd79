using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Verantwoording;

/// <summary>Who did or saw what. Only ever added to, in the transaction of the turn: what cannot be recorded does not happen.</summary>
public interface IAudit
{
    Task RecordAsync(AuditRegel regel);
}

/// <summary>One line: actor, action, object, result. The instant and the origin are those of the turn. Never any content.</summary>
public sealed record AuditRegel(GebruikerId Wie, string Actie, string Object, string Resultaat);
