using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Domain.Escalatie;

/// <summary>One casus at the Landelijk Escalatie Team: who is in the deadlock, who is invited, what was agreed. Without personal data of the inwoner.</summary>
public sealed record Let : Zaak<Let, LetStatus, LetTrigger, LetStap>, ITraject<Let>
{
    public static string Soort => "let";
    public static JsonTypeInfo<Let> Json => LetJson.Default.Let;

    public required string Id { get; init; }
    public required Casusnummer Nummer { get; init; }

    /// <summary>Who filed the casus.</summary>
    public required GebruikerId Indiener { get; init; }

    /// <summary>What is going on and what was tried locally; travels along from the melding. Source: C14, S3 §3.2.3.</summary>
    [JsonInclude] public string LokaleAnalyse { get; internal init => field = value ?? ""; } = "";

    /// <summary>The advice of the casusregisseur; leading in principle. Source: C14, S3 §3.2.3.</summary>
    [JsonInclude] public string LokaalAdvies { get; internal init => field = value ?? ""; } = "";

    [JsonInclude] public IReadOnlyList<LetPartij> Partijen { get; internal init => field = value ?? []; } = [];
    [JsonInclude] public IReadOnlyList<LetAfspraak> Afspraken { get; internal init => field = value ?? []; } = [];
    [JsonInclude] public IReadOnlyList<Standpunt> Standpunten { get; internal init => field = value ?? []; } = [];
    [JsonInclude] public string? Leerpunt { get; internal init; }

    [JsonIgnore] public Casusnummer? Casus => Nummer;
    [JsonIgnore] public string StatusNaam => Status.ToString();
    [JsonIgnore] public override Levensloop<LetStatus, LetTrigger> Levensloop => LetLevensloop.Table;
    [JsonIgnore] public override string Naam => $"De LET-zaak van casus {Nummer}";

    public Let WithVersie(int versie) => this with { Versie = versie };

    /// <summary>The case before it is put forward: what is known locally travels along.</summary>
    /// <param name="id">The intent key of the act.</param>
    public static Let Of(string id, Casussen.Casus casus) => new()
    {
        Id = id, Nummer = casus.Nummer, Indiener = casus.Indiener,
        LokaleAnalyse = string.Join("\n", new[] { casus.Melding.Situatie, casus.Melding.GeprobeerdLokaal }.Where(part => !string.IsNullOrWhiteSpace(part))),
        LokaalAdvies = casus.Melding.LokaalAdvies ?? "",
    };

    /// <summary>A bestuurder counts only for the own organisation, when that is in the deadlock and was invited; and whoever put the casus forward does not chair it.</summary>
    public override IReadOnlyList<Hoedanigheid> As(Gebruiker wie) => [.. Hoedanigheden.Of(wie, Indiener).Where(one => one switch
    {
        Hoedanigheid.Bestuurder => PartijOf(wie) is { Vertegenwoordiger: not null },
        Hoedanigheid.LetVoorzitter => Geschiedenis.Count == 0 || Geschiedenis[0].Wie != wie.Id,
        _ => true,
    })];

    /// <summary>The party this person works for, or null.</summary>
    public LetPartij? PartijOf(Gebruiker wie) => wie.OrganisatieId is { } own ? Partijen.FirstOrDefault(partij => partij.OrganisatieId == own) : null;

    public IEnumerable<LetAfspraak> AfsprakenOf(string? partij) => Afspraken.Where(afspraak => afspraak.Eigenaar == partij);

    protected override Let After(LetStap stap) => stap.Trigger switch
    {
        LetTrigger.DraagVoor or LetTrigger.NodigBestuurdersUit => this with
        {
            Partijen = [.. stap.Partijen.Select(partij => partij with { Naam = Masker.Clear(partij.Naam)!, Vertegenwoordiger = Masker.Clear(partij.Vertegenwoordiger) })],
        },
        LetTrigger.LegAfsprakenVast or LetTrigger.OplossingVoorOverleg => WithLeerpunt(stap) with
        {
            Afspraken = [.. Geschiedenis[^1].Acties.Select(actie => new LetAfspraak(actie.Wat, actie.Eigenaar, actie.VoorDatum) { VastgelegdDoor = stap.Wie.Id })],
        },
        LetTrigger.GeenOvereenstemming => this with { Standpunten = [.. stap.Standpunten.Select(one => one with { Gezegd = Masker.Clear(one.Gezegd)! })] },
        LetTrigger.BevestigAfspraak => Change(stap.Partij, afspraak => afspraak with { BevestigdOp = afspraak.BevestigdOp ?? stap.Nu }),
        LetTrigger.MeldUitgevoerd => Change(stap.Partij, afspraak => afspraak with { UitgevoerdOp = afspraak.UitgevoerdOp ?? stap.Nu }),
        LetTrigger.Sluit => WithLeerpunt(stap),
        _ => this,
    };

    protected override GeschiedenisRegel<LetStatus, LetTrigger> Describe(LetStap stap, GeschiedenisRegel<LetStatus, LetTrigger> line) =>
        stap.Partij is null ? line : line with { Tekst = string.Join(": ", new[] { stap.Partij, line.Tekst }.Where(part => part is not null)) };

    private Let WithLeerpunt(LetStap stap) => string.IsNullOrWhiteSpace(stap.Leerpunt) ? this : this with { Leerpunt = Masker.Clear(stap.Leerpunt) };

    private Let Change(string? partij, Func<LetAfspraak, LetAfspraak> change) =>
        this with { Afspraken = [.. Afspraken.Select(afspraak => afspraak.Eigenaar == partij ? change(afspraak) : afspraak)] };
}

/// <summary>How a case of the LET is written as JSON.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(CasusnummerConverter)])]
[JsonSerializable(typeof(Let))]
public sealed partial class LetJson : JsonSerializerContext;
