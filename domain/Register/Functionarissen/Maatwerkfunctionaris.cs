namespace Maatwerk.Domain.Register;

/// <summary>One entry of the register: a person or team that may decide on maatwerk for a municipality or national body.</summary>
/// <remarks>Mail and phone are central ones, so that an entry survives a change of staff.</remarks>
public sealed record Maatwerkfunctionaris
{
    /// <summary>Stable, never shown as a name: <c>gm0344-toegang</c>.</summary>
    public required string Id { get; init; }

    public required string Naam { get; init; }
    public required Functionarissoort Soort { get; init; }

    /// <summary>CBS code of the municipality or id of the national body.</summary>
    public required string OrganisatieId { get; init; }

    /// <summary>The municipalities this entry of a national body serves; null when it is the whole country or the own municipality.</summary>
    public Werkgebied? Werkgebied { get; init; }

    public required string Email { get; init; }
    public required string Telefoon { get; init; }

    /// <summary>Themes this entry is for; empty means all: the general entrance.</summary>
    public IReadOnlyList<string> Themas { get; init; } = [];

    public IReadOnlyList<string> Regelingen { get; init; } = [];

    /// <summary>What this entry may decide, in plain words.</summary>
    public required string Mandaat { get; init; }

    public IReadOnlyList<DayOfWeek> Werkdagen { get; init; } = [];
    public Afwezigheid? Afwezigheid { get; init; }
    public required DateOnly GecontroleerdOp { get; init; }
    public Functionarisstatus Status { get; init; }

    /// <summary>Who came in its place when the entry has lapsed.</summary>
    public string? OpvolgerId { get; init; }

    /// <summary>Object id of the maatwerkfunctionaris who keeps this entry; null when nobody of the organisation does yet.</summary>
    public string? Houder { get; init; }

    /// <summary>A fictitious entry: shown as such everywhere.</summary>
    public bool Demo { get; init; }

    /// <summary>The entrance for everything, where no better entry is known.</summary>
    public bool IsAlgemeen => Themas.Count == 0;

    public bool IsAfwezig(DateOnly today) => Status != Functionarisstatus.Vervallen
        && (Afwezigheid is { } afwezigheid ? afwezigheid.Covers(today) : Status == Functionarisstatus.TijdelijkAfwezig);

    public bool Serves(string gemeenteCode) => Werkgebied is null || Werkgebied.Gemeenten.Contains(gemeenteCode);
}

/// <summary>Whether the entry is one person or a team with one address.</summary>
public enum Functionarissoort
{
    Team,
    Persoon,
}

/// <summary>Where the entry stands.</summary>
public enum Functionarisstatus
{
    Actief,
    TijdelijkAfwezig,
    Vervallen,
}

/// <summary>A part of the country: a name people know and the CBS codes in it.</summary>
public sealed record Werkgebied(string Naam, IReadOnlyList<string> Gemeenten);

/// <summary>Away from and to, both days included, and who stands in. No stand-in means: the central entrance.</summary>
public sealed record Afwezigheid(DateOnly Van, DateOnly TotEnMet, string? VervangerId)
{
    public bool Covers(DateOnly today) => today >= Van && today <= TotEnMet;
}
