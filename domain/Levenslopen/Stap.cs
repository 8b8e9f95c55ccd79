using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Levenslopen;

/// <summary>One step somebody wants to take, and what that step needs. Which step needs what stands in the table of the life cycle.</summary>
/// <typeparam name="TTrigger">What can happen.</typeparam>
public record Stap<TTrigger>(TTrigger Trigger, Gebruiker Wie, DateTimeOffset Nu) where TTrigger : struct, Enum
{
    /// <summary>Why; shown in the history.</summary>
    public string? Reden { get; init; }

    /// <summary>What is added, asked or advised.</summary>
    public string? Tekst { get; init; }

    /// <summary>What is agreed: each action has an organisation that owns it.</summary>
    public IReadOnlyList<Actie> Acties { get; init => field = value ?? []; } = [];
}

/// <summary>An agreed action and the organisation that does it within its own powers.</summary>
public sealed record Actie(string Wat, string Eigenaar, DateOnly? VoorDatum = null);
