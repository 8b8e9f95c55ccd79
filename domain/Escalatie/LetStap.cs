using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;

namespace Maatwerk.Domain.Escalatie;

/// <summary>One step somebody wants to take with a case of the LET.</summary>
public sealed record LetStap(LetTrigger Trigger, Gebruiker Wie, DateTimeOffset Nu) : Stap<LetTrigger>(Trigger, Wie, Nu)
{
    /// <summary>The deadlocked parties, for putting forward; each with who is invited, for inviting.</summary>
    public IReadOnlyList<LetPartij> Partijen { get; init => field = value ?? []; } = [];

    /// <summary>Whose agreements are confirmed or carried out: name of a party.</summary>
    public string? Partij { get; init; }

    /// <summary>What each party said when there was no agreement.</summary>
    public IReadOnlyList<Standpunt> Standpunten { get; init => field = value ?? []; } = [];

    /// <summary>What is learnt from the case.</summary>
    public string? Leerpunt { get; init; }

    /// <summary>Whether mediation is switched on; a setting, so the caller brings it.</summary>
    public bool MetBemiddeling { get; init; }
}

/// <summary>A party in the deadlock, and who speaks for it at the LET.</summary>
/// <param name="Naam">As the casus names it.</param>
/// <param name="OrganisatieId">The id in the register; null when it does not stand in it.</param>
public sealed record LetPartij(string Naam, string? OrganisatieId)
{
    /// <summary>The function of whoever is invited: a bestuurder or a stand-in with a mandate. Null before the invitation.</summary>
    public string? Vertegenwoordiger { get; init; }

    /// <summary>Whether a bestuurder of the party can sign in here; otherwise the regievoerder notes what the party confirms.</summary>
    public bool HeeftGebruiker { get; init; }
}

/// <summary>What a party said when there was no agreement.</summary>
public sealed record Standpunt(string Partij, string Gezegd);

/// <summary>An agreement of the LET. It holds once the organisation that owns it has confirmed it.</summary>
public sealed record LetAfspraak(string Wat, string Eigenaar, DateOnly? VoorDatum)
{
    public GebruikerId VastgelegdDoor { get; init; }
    public DateTimeOffset? BevestigdOp { get; init; }
    public DateTimeOffset? UitgevoerdOp { get; init; }
}
