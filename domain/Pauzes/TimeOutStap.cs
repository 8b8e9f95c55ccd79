using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;

namespace Maatwerk.Domain.Pauzes;

/// <summary>One step somebody wants to take with a time-out agreement, and what that step needs.</summary>
public sealed record TimeOutStap(TimeOutTrigger Trigger, Gebruiker Wie, DateTimeOffset Nu) : Stap<TimeOutTrigger>(Trigger, Wie, Nu)
{
    /// <summary>Whether collection makes it worse and debt help runs or starts. Source: condition C30.</summary>
    public Antwoord SchuldhulpLoopt { get; init; } = Antwoord.Onbekend;

    /// <summary>Whether claims of a criminal judge were left out. Source: condition C32.</summary>
    public bool ZonderStraffen { get; init; }

    /// <summary>The creditors; for preparing and changing.</summary>
    public IReadOnlyList<Vordering>? Vorderingen { get; init; }

    /// <summary>What is done in the time that is gained; for preparing and changing.</summary>
    public string? Plan { get; init; }

    /// <summary>Of the whole pause when preparing or changing; of one creditor when it answers. A local date in the Netherlands.</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>The creditor the step is about.</summary>
    public string? Organisatie { get; init; }

    /// <summary>The day on which it happened, a local date in the Netherlands.</summary>
    public DateOnly? Dag { get; init; }

    /// <summary>The longer pause that is put before the second person.</summary>
    public Verlenging? Verlenging { get; init; }

    /// <summary>True when the creditor has agreed again.</summary>
    public bool OpnieuwAkkoord { get; init; }

    /// <summary>The fingerprint the second person saw.</summary>
    public string? Vingerafdruk { get; init; }
}
