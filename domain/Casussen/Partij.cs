namespace Maatwerk.Domain.Casussen;

/// <summary>An organisation that is involved, and what it said. Never the name of a person: the function is enough.</summary>
public sealed record Partij(string Naam)
{
    /// <summary>The id in the register; null when the organisation does not stand in it.</summary>
    public string? OrganisatieId { get; init; }

    /// <summary>Whether the functionaris or another colleague there was contacted. Source: condition C07.</summary>
    public JaNeeOnbekend Benaderd { get; init; } = JaNeeOnbekend.Onbekend;

    /// <summary>The day of that contact.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>The function of whom one spoke with.</summary>
    public string? Functie { get; init; }

    /// <summary>What the organisation answered, or what it thinks of the case.</summary>
    public string? Antwoord { get; init; }
}

/// <summary>A debt: kind of creditor and band.</summary>
public sealed record Schuld(SchuldeiserSoort Soort, Schuldband Band, bool InvorderingLoopt);

/// <summary>A dispute on who pays: which schemes, and what each says.</summary>
public sealed record Betaalvraag(IReadOnlyList<string> Regelingen, string? Toelichting = null);

/// <summary>A pause of collection that runs already. End dates differ per creditor.</summary>
public sealed record Pauze(string Soort, DateOnly? Einddatum);

/// <summary>Legal protection that runs: bezwaar, beroep, a court date.</summary>
public sealed record Procedure(string Soort, DateOnly? Deadline);
