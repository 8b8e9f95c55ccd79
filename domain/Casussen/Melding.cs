namespace Maatwerk.Domain.Casussen;

/// <summary>
/// What somebody tells the LMM about a casus: anonymous, complete, and no more than is needed.
/// Every text in it has gone through the masker.
/// </summary>
public sealed record Melding
{
    public static readonly Melding Leeg = new();

    public string? IndienerOrganisatieId { get; init; }
    public string? IndienerOrganisatie { get; init; }

    /// <summary>Work contact of the filer, from our own records, never typed in the chat.</summary>
    public string? IndienerContact { get; init; }
    public string? Vervanger { get; init; }
    public IndienerRol? IndienerRol { get; init; }

    public string? Titel { get; init; }

    /// <summary>Adults and children in age bands: "volwassene 30–39, 2 kinderen 4–11".</summary>
    public string? HuishoudenSchets { get; init; }

    /// <summary>CBS code of the municipality, <c>GM0344</c> or <c>0344</c> as the register writes it.</summary>
    public string? GemeenteCode { get; init; }
    public string? Gemeente { get; init; }

    /// <summary>Instead of the municipality when that one is so small that it would give the household away.</summary>
    public string? Regio { get; init; }

    public IReadOnlyList<Leefgebied> Leefgebieden { get; init => field = value ?? []; } = [];
    public IReadOnlyList<Partij> Partijen { get; init => field = value ?? []; } = [];
    public string? Situatie { get; init; }

    /// <summary>What is at stake: eviction, cut-off, a child's welfare. Source: condition C03.</summary>
    public string? Urgentie { get; init; }

    /// <summary>The day on which it happens, as a local date in the Netherlands.</summary>
    public DateOnly? Deadline { get; init; }

    public IReadOnlyList<KnelpuntCategorie> Knelpunten { get; init => field = value ?? []; } = [];

    /// <summary>Rules or policies in the way, as far as known.</summary>
    public IReadOnlyList<string> Regels { get; init => field = value ?? []; } = [];
    public string? GeprobeerdLokaal { get; init; }

    /// <summary>Whether all that is reasonable was done locally and regionally. Source: condition C08.</summary>
    public JaNeeOnbekend LokaalEnRegionaalGedaan { get; init; } = JaNeeOnbekend.Onbekend;

    /// <summary>Whether the parties sat together. Source: rule Q6.</summary>
    public JaNeeOnbekend CasusoverlegGehouden { get; init; } = JaNeeOnbekend.Onbekend;

    public string? GewensteOplossing { get; init; }
    public string? LokaalAdvies { get; init; }
    public IReadOnlyList<Schuld> Schulden { get; init => field = value ?? []; } = [];
    public Betaalvraag? Betaalvraag { get; init; }
    public IReadOnlyList<Pauze> Pauzes { get; init => field = value ?? []; } = [];
    public IReadOnlyList<Procedure> Procedures { get; init => field = value ?? []; } = [];
    public Rugdekking? Rugdekking { get; init; }
    public InwonerGeinformeerd? InwonerGeinformeerd { get; init; }
    public string? RedenInwonerNietGeinformeerd { get; init; }
    public bool? BezwaarSysteemleren { get; init; }

    /// <summary>Why file now although a step was skipped. Calling and filing is always possible with a reason. Source: rule Q8.</summary>
    public string? RedenNuIndienen { get; init; }

    /// <summary>Whether the functionarissen of the other parties were contacted, as the parties say. Source: condition C07.</summary>
    public JaNeeOnbekend FunctionarissenBenaderd() =>
        Partijen.Any(partij => partij.Benaderd == JaNeeOnbekend.Ja) ? JaNeeOnbekend.Ja
        : Partijen.Count > 0 && Partijen.All(partij => partij.Benaderd == JaNeeOnbekend.Nee) ? JaNeeOnbekend.Nee
        : JaNeeOnbekend.Onbekend;
}
