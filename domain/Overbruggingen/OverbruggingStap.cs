using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;

namespace Maatwerk.Domain.Overbruggingen;

/// <summary>One step somebody wants to take with an overbrugging, and what that step needs.</summary>
public sealed record OverbruggingStap(OverbruggingTrigger Trigger, Gebruiker Wie, DateTimeOffset Nu) : Stap<OverbruggingTrigger>(Trigger, Wie, Nu)
{
    /// <summary>True when the casus lies at the LMM now. Source: condition C10.</summary>
    public bool CasusBijLmm { get; init; }

    /// <summary>Answers to the conditions this step looks at, by their id.</summary>
    public IReadOnlyDictionary<string, Antwoord> Condities { get; init => field = value ?? Overbrugging.GeenCondities; } = Overbrugging.GeenCondities;

    /// <summary>Which help is needed, without personal data.</summary>
    public string? Hulp { get; init; }

    /// <summary>The organisation that gives the help.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>The organisations that might pay.</summary>
    public IReadOnlyList<string> Partijen { get; init => field = value ?? []; } = [];

    /// <summary>The organisation the step is about: who reacted, who pays.</summary>
    public string? Partij { get; init; }

    /// <summary>What that organisation said.</summary>
    public BetalerReactie Reactie { get; init; }

    /// <summary>In euro: the most that is granted, or what is booked.</summary>
    public decimal? Bedrag { get; init; }

    /// <summary>Until which day the grant holds, a local date in the Netherlands.</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>True when the provider has to be paid now.</summary>
    public bool MoetNuBetaald { get; init; }

    /// <summary>True when the provider has said that the help begins.</summary>
    public bool AanbiederBevestigt { get; init; }
}
