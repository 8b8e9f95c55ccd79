using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Check;

/// <summary>What is known of a casus already, from words, choices or our own records; see <see cref="Afleiding"/>. Null or empty means: nothing known.</summary>
public sealed record Feiten
{
    /// <summary>Names or ids of the organisations involved.</summary>
    public IReadOnlyCollection<string> Organisaties { get; init => field = value ?? []; } = [];
    public IReadOnlyCollection<Leefgebied> Leefgebieden { get; init => field = value ?? []; } = [];
    public IReadOnlyCollection<KnelpuntCategorie> Knelpunten { get; init => field = value ?? []; } = [];

    /// <summary>What the user wrote; read for words such as "ontruiming" and "wie betaalt".</summary>
    public string? Tekst { get; init; }

    /// <summary>Whether the casus lies at the LMM, as our own records say.</summary>
    public bool? BijLmm { get; init; }

    /// <summary>The user has a role in our records, so is no inwoner.</summary>
    public bool? IsProfessional { get; init; }

    /// <summary>The organisation of the user stands in the register.</summary>
    public bool? Aangesloten { get; init; }

    /// <summary>The day on which something goes wrong.</summary>
    public DateOnly? Deadline { get; init; }
    public JaNeeOnbekend FunctionarissenBenaderd { get; init; }
    public JaNeeOnbekend LokaalEnRegionaalGedaan { get; init; }
    public bool EigenRouteGedaan { get; init; }

    public static Feiten Of(Melding melding) => new()
    {
        Organisaties = [.. melding.Partijen.Select(partij => partij.OrganisatieId ?? partij.Naam)],
        Leefgebieden = melding.Leefgebieden,
        Knelpunten = melding.Knelpunten,
        Tekst = string.Join('\n', melding.Titel, melding.Situatie, melding.Urgentie, melding.GewensteOplossing),
        Deadline = melding.Deadline,
        FunctionarissenBenaderd = melding.FunctionarissenBenaderd(),
        LokaalEnRegionaalGedaan = melding.LokaalEnRegionaalGedaan,
        EigenRouteGedaan = !string.IsNullOrWhiteSpace(melding.GeprobeerdLokaal),
    };
}
