using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register.Import;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>What a proposal is about.</summary>
public enum Voorstelsoort
{
    [Tekst("wijziging van een ingang")] Ingang,
    [Tekst("import")] Import,
    [Tekst("export")] Export,
    [Tekst("rol")] Mandaat,
}

/// <summary>Where a proposal stands.</summary>
public enum Voorstelstatus
{
    /// <summary>Shown to the maker; nothing happens before a yes.</summary>
    [Tekst("nog niet voorgelegd")] Concept,
    [Tekst("wacht op een tweede persoon")] Wacht,
    [Tekst("uitgevoerd")] Uitgevoerd,
    [Tekst("afgewezen")] Afgewezen,
    [Tekst("teruggedraaid")] Teruggedraaid,
}

/// <summary>A change of one entry.</summary>
/// <param name="Was">Mark of the stored document it was compared with (<see cref="Ingangmerk"/>); null for an entry that did not exist.</param>
/// <param name="Wordt">The entry as it becomes.</param>
public sealed record Ingangwijziging(string? Was, Maatwerkfunctionaris Wordt);

/// <summary>Something that holds only after a second person agreed.</summary>
public sealed record Voorstel(int Nummer, Voorstelsoort Soort, string Titel, GebruikerId Van, string VanNaam, DateTimeOffset Op) : IRegisterzaak<Voorstel>
{
    static string IRegisterzaak<Voorstel>.Soort => "voorstel";
    static JsonTypeInfo<Voorstel> IRegisterzaak<Voorstel>.Json => RegisterzaakJson.Default.Voorstel;

    public Voorstelstatus Status { get; init; } = Voorstelstatus.Wacht;

    /// <summary>Whose entry it is, when it is about one organisation.</summary>
    public string? OrganisatieId { get; init; }

    public IReadOnlyList<Ingangwijziging> Wijzigingen { get; init => field = value ?? []; } = [];
    public Mandaat? Mandaat { get; init; }
    public Importverslag? Verslag { get; init; }

    /// <summary>Who decided, and when.</summary>
    public string? BeslistDoor { get; init; }
    public DateTimeOffset? BeslistOp { get; init; }
    public string? Reden { get; init; }

    /// <summary>The link of an export was given; it is given once.</summary>
    public bool LinkGegeven { get; init; }

    /// <summary>No second keeper was there: the maker confirmed it after a day.</summary>
    public bool ZonderTweede { get; init; }

    [JsonIgnore] public bool IsOpen => Status == Voorstelstatus.Wacht;
    [JsonIgnore] public string StatusNaam => Status.ToString();

    /// <summary>The act that needs the agreement.</summary>
    [JsonIgnore] public Handeling Handeling => Soort switch
    {
        Voorstelsoort.Import => Handeling.ImporteerRegister,
        Voorstelsoort.Export => Handeling.ExporteerRegister,
        Voorstelsoort.Mandaat => Handeling.GeefMandaat,
        _ => Handeling.WijzigIngang,
    };

    /// <summary>The proposal as somebody left it. What an import would have written is let go: it can be large, and the register has it or does not want it.</summary>
    public Voorstel Decided(Voorstelstatus status, Gebruiker door, DateTimeOffset nu, string? reden = null) =>
        this with { Status = status, BeslistDoor = door.Naam, BeslistOp = nu, Reden = reden, ZonderTweede = status == Voorstelstatus.Uitgevoerd && door.Id == Van, Wijzigingen = Soort == Voorstelsoort.Import ? [] : Wijzigingen };
}
