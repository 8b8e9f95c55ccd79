using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Casussen;

/// <summary>Drafts: what somebody has filled in and not yet filed. One per person and kind, kept 30 days after the last change.</summary>
public interface IConcepten
{
    Task<Concept?> FindAsync(GebruikerId wie, string soort);
    Task SaveAsync(Concept concept);

    /// <summary>From now on the draft is what is open in the conversation of this turn; it is read from there until it is saved or deleted.</summary>
    /// <param name="loop">The run of the dialog it is open in.</param>
    Task KeepOpenAsync(GebruikerId wie, string soort, string titel, string loop);

    /// <summary>True when the draft that was open in the conversation of this turn as that run of the dialog may have gone on elsewhere: in another conversation, or among what is kept.</summary>
    Task<bool> MayBeElsewhereAsync(GebruikerId wie, string soort, string loop);
    Task DeleteAsync(GebruikerId wie, string soort);
}

/// <summary>A draft. <paramref name="Inhoud"/> is the dialog's named answers as JSON, so it survives restarts and deployments.</summary>
public sealed record Concept(GebruikerId Wie, string Soort, string Titel, string Inhoud, DateTimeOffset GewijzigdOp);
