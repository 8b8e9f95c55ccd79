using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Domain.Overleggen;

/// <summary>A casusoverleg: for what, when, who, and what was agreed. Each party decides within its own powers. Source: S3 §3.2.2.</summary>
public sealed record Overleg : Zaak<Overleg, OverlegStatus, OverlegTrigger, OverlegStap>, ITraject<Overleg>
{
    /// <summary>How many moments one may propose.</summary>
    public const int MeesteMomenten = 5;

    /// <summary>How long an overleg takes.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromHours(1);

    /// <summary>The day on which the rule of an overleg was last held against its source, S3 §3.2.2.</summary>
    public static readonly DateOnly GecontroleerdOp = new(2026, 11, 22);

    public static string Soort => "overleg";
    public static JsonTypeInfo<Overleg> Json => OverlegJson.Default.Overleg;

    public required string Id { get; init; }
    public required Casusnummer Nummer { get; init; }

    /// <summary>Who filed the casus.</summary>
    public required GebruikerId Indiener { get; init; }

    public required GebruikerId Organisator { get; init; }

    /// <summary>The organiser by function and organisation, for the invited and the calendar.</summary>
    public required string OrganisatorFunctie { get; init; }

    /// <summary>Central work address of the organiser's organisation; null when the register has none.</summary>
    public string? OrganisatorEmail { get; init; }

    [JsonInclude] public string Doel { get; internal init => field = value ?? ""; } = "";
    [JsonInclude] public IReadOnlyList<DateTimeOffset> Momenten { get; internal init => field = value ?? []; } = [];
    [JsonInclude] public IReadOnlyList<Genodigde> Genodigden { get; internal init => field = value ?? []; } = [];

    /// <summary>The moment that was fixed last; null before the first time.</summary>
    [JsonInclude] public DateTimeOffset? Moment { get; internal init; }

    [JsonInclude] public string? Link { get; internal init; }

    /// <summary>How many times the entry in the calendars changed; what iCalendar calls SEQUENCE.</summary>
    [JsonInclude] public int Reeks { get; internal init; }

    [JsonInclude] public IReadOnlyList<Actie> Besluiten { get; internal init => field = value ?? []; } = [];

    [JsonIgnore] public Casusnummer? Casus => Nummer;
    [JsonIgnore] public string StatusNaam => Status.ToString();
    [JsonIgnore] public override Levensloop<OverlegStatus, OverlegTrigger> Levensloop => OverlegLevensloop.Table;
    [JsonIgnore] public override string Naam => $"Het overleg over casus {Nummer}";

    public Overleg WithVersie(int versie) => this with { Versie = versie };

    public override IReadOnlyList<Hoedanigheid> As(Gebruiker wie) =>
    [
        .. wie.Id == Organisator ? [Hoedanigheid.Organisator] : Array.Empty<Hoedanigheid>(),
        .. Answers(wie) is not null ? [Hoedanigheid.Genodigde] : Array.Empty<Hoedanigheid>(),
        .. Hoedanigheden.Of(wie, Indiener),
    ];

    /// <summary>The invitation this person answers: of the own organisation, for its functionaris and for the filer; null when there is none.</summary>
    public Genodigde? Answers(Gebruiker wie) => wie.Is(Rol.Maatwerkfunctionaris) || wie.Id == Indiener ? GenodigdeOf(wie) : null;

    /// <summary>The invitation to this person's organisation, or null.</summary>
    public Genodigde? GenodigdeOf(Gebruiker wie) => wie.OrganisatieId is { } own ? Genodigden.FirstOrDefault(genodigde => genodigde.OrganisatieId == own) : null;

    /// <summary>The parties of the casus that will not be there: not invited, or said no to the moment (to every moment while none is fixed).</summary>
    public IReadOnlyList<string> Missing(Casussen.Casus casus) =>
        [.. casus.Melding.Partijen.Where(partij => partij.OrganisatieId is null || partij.OrganisatieId != casus.Melding.IndienerOrganisatieId).Select(partij => partij.Naam).Where(IsAway)];

    protected override Overleg After(OverlegStap stap) => stap.Trigger switch
    {
        OverlegTrigger.StelMomentenVoor => this with { Doel = Masker.Clear(stap.Doel)!, Momenten = [.. stap.Momenten.Order()], Genodigden = [.. stap.Genodigden.Select(genodigde => genodigde with { Partij = Masker.Clear(genodigde.Partij)! })] },
        OverlegTrigger.StelAndereMomentenVoor => this with { Momenten = [.. stap.Momenten.Order()], Genodigden = [.. Genodigden.Select(genodigde => genodigde with { Antwoorden = [] })] },
        OverlegTrigger.Antwoord => this with { Genodigden = [.. Genodigden.Select(genodigde => genodigde.Partij == stap.Partij ? Answered(genodigde, stap.Antwoorden) : genodigde)] },
        OverlegTrigger.LegMomentVast => this with { Moment = stap.Moment, Link = stap.Link ?? Link, Reeks = Moment is null ? 0 : Reeks + 1 },
        OverlegTrigger.LegBesluitenVast => this with { Besluiten = Geschiedenis[^1].Acties },
        OverlegTrigger.ZegAf => this with { Reeks = Moment is null ? 0 : Reeks + 1 },
        _ => this,
    };

    protected override GeschiedenisRegel<OverlegStatus, OverlegTrigger> Describe(OverlegStap stap, GeschiedenisRegel<OverlegStatus, OverlegTrigger> line) =>
        stap.Partij is null ? line : line with { Tekst = string.Join(": ", new[] { stap.Partij, line.Tekst }.Where(part => part is not null)) };

    private bool IsAway(string partij)
    {
        if (Genodigden.FirstOrDefault(genodigde => genodigde.Partij == partij) is not { } genodigd) return true;
        return Status == OverlegStatus.MomentenVoorgesteld || Moment is not { } fixedAt
            ? Momenten.Count > 0 && Momenten.All(moment => genodigd.Kan(moment) == false)
            : genodigd.Kan(fixedAt) == false;
    }

    private static Genodigde Answered(Genodigde genodigde, IReadOnlyList<MomentAntwoord> anew) =>
        genodigde with { Antwoorden = [.. genodigde.Antwoorden.Where(old => anew.All(one => one.Moment != old.Moment)), .. anew] };
}

/// <summary>How a casusoverleg is written as JSON.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(CasusnummerConverter)])]
[JsonSerializable(typeof(Overleg))]
[JsonSerializable(typeof(List<MomentAntwoord>))]
[JsonSerializable(typeof(List<Genodigde>))]
public sealed partial class OverlegJson : JsonSerializerContext;
