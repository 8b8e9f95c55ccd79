using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;

namespace Maatwerk.Domain.Casussen;

/// <summary>One step somebody wants to take with a casus.</summary>
public sealed record Stap(CasusTrigger Trigger, Gebruiker Wie, DateTimeOffset Nu) : Stap<CasusTrigger>(Trigger, Wie, Nu)
{
    /// <summary>How it ended, when the step ends it.</summary>
    public CasusUitkomst? Uitkomst { get; init; }

    /// <summary>How the LET ended, for <see cref="CasusTrigger.LetKlaar"/>.</summary>
    public LetResultaat? Let { get; init; }

    /// <summary>How long a closed casus is kept; a setting, so the caller brings it. Needed for <see cref="CasusTrigger.Heropen"/>.</summary>
    public TimeSpan? Bewaartermijn { get; init; }
}

/// <summary>The two ends of the LET that move a casus.</summary>
public enum LetResultaat
{
    [Tekst("Doorbraak")] Doorbraak,
    [Tekst("Teruggelegd met redenen")] TeruggelegdMetRedenen,
}
