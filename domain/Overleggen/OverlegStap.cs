using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;

namespace Maatwerk.Domain.Overleggen;

/// <summary>One step somebody wants to take with a casusoverleg.</summary>
public sealed record OverlegStap(OverlegTrigger Trigger, Gebruiker Wie, DateTimeOffset Nu) : Stap<OverlegTrigger>(Trigger, Wie, Nu)
{
    /// <summary>What the overleg is for; no personal data.</summary>
    public string? Doel { get; init; }

    /// <summary>The moments that are proposed, UTC.</summary>
    public IReadOnlyList<DateTimeOffset> Momenten { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Genodigde> Genodigden { get; init => field = value ?? []; } = [];

    /// <summary>Whose answer it is: name of an invited party.</summary>
    public string? Partij { get; init; }

    /// <summary>At which moments that party can be there and at which not; what was not said stays open.</summary>
    public IReadOnlyList<MomentAntwoord> Antwoorden { get; init => field = value ?? []; } = [];

    /// <summary>The moment that is fixed.</summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>Address of the online meeting; https only.</summary>
    public string? Link { get; init; }
}

/// <summary>Whether somebody can be there at one moment.</summary>
public sealed record MomentAntwoord(DateTimeOffset Moment, bool Kan);

/// <summary>Who is invited: a party of the casus, or somebody else by function. Never the name of an inwoner.</summary>
/// <param name="Partij">The organisation, or the function when it is no organisation.</param>
/// <param name="OrganisatieId">The id in the register; null when it does not stand in it.</param>
public sealed record Genodigde(string Partij, string? OrganisatieId)
{
    /// <summary>The entry of the register that is invited: name of a team, or the function of a person. Null when there is no entry.</summary>
    public string? Ingang { get; init; }

    /// <summary>What this party may decide itself, in words of the register.</summary>
    public string? Mandaat { get; init; }

    /// <summary>Work number: of the entry, or the general number when there is no entry.</summary>
    public string? Telefoon { get; init; }

    /// <summary>Central work address of the entry, for the calendar.</summary>
    public string? Email { get; init; }

    /// <summary>Whether somebody of this party can answer here; otherwise the organiser notes what was said by telephone.</summary>
    public bool HeeftGebruiker { get; init; }

    public IReadOnlyList<MomentAntwoord> Antwoorden { get; init => field = value ?? []; } = [];

    /// <summary>True, false, or null when not said.</summary>
    public bool? Kan(DateTimeOffset moment) => Antwoorden.FirstOrDefault(antwoord => antwoord.Moment == moment)?.Kan;
}
