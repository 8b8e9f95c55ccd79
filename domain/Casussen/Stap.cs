using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Casussen;

/// <summary>One step somebody wants to take with a casus, and what that step needs. Which step needs what stands in <see cref="CasusLevensloop"/>.</summary>
public sealed record Stap(CasusTrigger Trigger, Gebruiker Wie, DateTimeOffset Nu)
{
    /// <summary>Why; shown in the history.</summary>
    public string? Reden { get; init; }

    /// <summary>What is added, asked or advised.</summary>
    public string? Tekst { get; init; }

    /// <summary>How it ended, when the step ends it.</summary>
    public CasusUitkomst? Uitkomst { get; init; }

    /// <summary>What is agreed: each action has an organisation that owns it.</summary>
    public IReadOnlyList<Actie> Acties { get; init => field = value ?? []; } = [];

    /// <summary>How the LET ended, for <see cref="CasusTrigger.LetKlaar"/>.</summary>
    public LetResultaat? Let { get; init; }

    /// <summary>How long a closed casus is kept; a setting, so the caller brings it. Needed for <see cref="CasusTrigger.Heropen"/>.</summary>
    public TimeSpan? Bewaartermijn { get; init; }
}

/// <summary>An agreed action and the organisation that does it within its own powers.</summary>
public sealed record Actie(string Wat, string Eigenaar, DateOnly? VoorDatum = null);

/// <summary>The two ends of the LET that move a casus.</summary>
public enum LetResultaat
{
    [Tekst("Doorbraak")] Doorbraak,
    [Tekst("Teruggelegd met redenen")] TeruggelegdMetRedenen,
}
