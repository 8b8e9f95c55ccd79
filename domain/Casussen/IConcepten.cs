using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Casussen;

/// <summary>Drafts: what somebody has filled in and not yet filed. One per person and kind, kept 30 days after the last change.</summary>
public interface IConcepten
{
    Task<Concept?> FindAsync(GebruikerId wie, string soort);
    Task SaveAsync(Concept concept);

    /// <summary>From now on the draft is what is open in the conversation of this turn; it is read from there until it is saved or deleted.</summary>
    Task KeepOpenAsync(GebruikerId wie, string soort, string titel);

    /// <summary>True while the draft is what is open in the conversation of this turn; false when it went on elsewhere or is gone.</summary>
    Task<bool> IsOpenHereAsync(GebruikerId wie, string soort);
    Task DeleteAsync(GebruikerId wie, string soort);
}

/// <summary>A draft. <paramref name="Inhoud"/> is the dialog's named answers as JSON, so it survives restarts and deployments.</summary>
public sealed record Concept(GebruikerId Wie, string Soort, string Titel, string Inhoud, DateTimeOffset GewijzigdOp);
