using System.Text.Json.Serialization;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Loket;

/// <summary>What the loket keeps of a casus for itself. The filer never sees it: what is meant for the filer stands in the casus.</summary>
public sealed record Dossier(Casusnummer Nummer)
{
    /// <summary>Goes up with every stored change; zero is a dossier that was never stored.</summary>
    public int Versie { get; init; }

    /// <summary>With whom the casus lies; null when it lies with nobody.</summary>
    public Toewijzing? Behandelaar { get; init; }

    /// <summary>Internal notes, oldest first, masked.</summary>
    public IReadOnlyList<Notitie> Notities { get; init => field = value ?? []; } = [];

    /// <summary>Who spoke with which party, oldest first, masked.</summary>
    public IReadOnlyList<Contactmoment> Contactmomenten { get; init => field = value ?? []; } = [];

    /// <summary>Earlier or similar casussen.</summary>
    public IReadOnlyList<Casusnummer> Koppelingen { get; init => field = value ?? []; } = [];

    /// <summary>Labels for finding and learning: names of leefgebieden and knelpunten, or own words.</summary>
    public IReadOnlyList<string> Labels { get; init => field = value ?? []; } = [];

    /// <summary>What happened to the dossier itself: taken, given, released, and why. Oldest first.</summary>
    public IReadOnlyList<DossierRegel> Geschiedenis { get; init => field = value ?? []; } = [];
}

/// <summary>With whom a casus lies, and since when.</summary>
public sealed record Toewijzing(GebruikerId Wie, string Naam, DateTimeOffset Sinds);

/// <summary>A note for colleagues of the loket.</summary>
public sealed record Notitie(DateTimeOffset Op, GebruikerId Wie, string Naam, string Tekst);

/// <summary>A talk with a party: which organisation, in which function, what was said.</summary>
public sealed record Contactmoment(DateTimeOffset Op, GebruikerId Wie, string Naam, string Partij, string? Functie, string Tekst);

/// <summary>One thing that happened to the dossier.</summary>
public sealed record DossierRegel(DateTimeOffset Op, GebruikerId Wie, string Naam, DossierGebeurtenis Wat, string? Reden = null);

/// <summary>What can happen to a dossier.</summary>
public enum DossierGebeurtenis
{
    [Tekst("genomen")] Genomen,
    [Tekst("toegewezen")] Toegewezen,
    [Tekst("vrijgegeven")] Vrijgegeven,
    [Tekst("overgenomen")] Overgenomen,
    [Tekst("notitie gemaakt")] Genoteerd,
    [Tekst("contact vastgelegd")] ContactVastgelegd,
    [Tekst("gekoppeld")] Gekoppeld,
    [Tekst("label gezet")] Gelabeld,
    [Tekst("bericht aan de indiener gestuurd")] BerichtGestuurd,
    [Tekst("om het LET gevraagd")] LetGevraagd,
}

/// <summary>How a dossier is written as JSON.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(CasusnummerConverter)])]
[JsonSerializable(typeof(Dossier))]
public sealed partial class DossierJson : JsonSerializerContext;
