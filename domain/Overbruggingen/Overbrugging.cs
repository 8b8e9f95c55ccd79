using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Domain.Overbruggingen;

/// <summary>Help that begins before it is settled which organisation pays. Money goes between organisations only, never to or from the inwoner.</summary>
public sealed record Overbrugging : Zaak<Overbrugging, OverbruggingStatus, OverbruggingTrigger, OverbruggingStap>, ITraject<Overbrugging>
{
    public static readonly IReadOnlyDictionary<string, Antwoord> GeenCondities = new Dictionary<string, Antwoord>();

    /// <inheritdoc/>
    public static string Soort => "overbrugging";

    /// <inheritdoc/>
    public static JsonTypeInfo<Overbrugging> Json => OverbruggingJson.Default.Overbrugging;

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required Casusnummer? Casus { get; init; }

    /// <summary>Who filed the casus.</summary>
    public required GebruikerId Indiener { get; init; }

    /// <summary>Answers to C16–C20, later also C21 and C22.</summary>
    [JsonInclude] public IReadOnlyDictionary<string, Antwoord> Condities { get; internal init => field = value ?? GeenCondities; } = GeenCondities;

    /// <summary>Which help is needed; masked.</summary>
    [JsonInclude] public string? Hulp { get; internal init; }

    /// <summary>The organisation that gives the help.</summary>
    [JsonInclude] public string? Aanbieder { get; internal init; }

    /// <summary>The organisations that might pay, with what each said last.</summary>
    [JsonInclude] public IReadOnlyList<MogelijkeBetaler> Betalers { get; internal init => field = value ?? []; } = [];

    /// <summary>What was granted; null before.</summary>
    [JsonInclude] public Toekenning? Toekenning { get; internal init; }

    /// <summary>In euro: what the Rijk has paid out.</summary>
    [JsonInclude] public decimal Uitbetaald { get; internal init; }

    /// <summary>In euro: what has come back.</summary>
    [JsonInclude] public decimal Terugbetaald { get; internal init; }

    /// <summary>The organisation that pays in the end; null while that is not decided.</summary>
    [JsonInclude] public string? Betaler { get; internal init; }

    /// <summary>The written decision or agreement on who pays, in words.</summary>
    [JsonInclude] public string? Besluit { get; internal init; }

    /// <summary>What was learned from it.</summary>
    [JsonInclude] public string? Leerpunt { get; internal init; }

    /// <inheritdoc/>
    [JsonIgnore] public override Levensloop<OverbruggingStatus, OverbruggingTrigger> Levensloop => OverbruggingLevensloop.Table;

    /// <inheritdoc/>
    [JsonIgnore] public override string Naam => $"De overbrugging van casus {Casus}";

    /// <inheritdoc/>
    [JsonIgnore] public string StatusNaam => Status.ToString();

    /// <summary>True when the regievoerder has put it before who grants. Source: conditions C21 and C22.</summary>
    [JsonIgnore] public bool IsVoorgelegd => Condities.GetValueOrDefault("C21", Antwoord.Onbekend) == Antwoord.Ja && Condities.GetValueOrDefault("C22", Antwoord.Onbekend) == Antwoord.Ja;

    /// <inheritdoc/>
    public Overbrugging WithVersie(int versie) => this with { Versie = versie };

    /// <inheritdoc/>
    public IEnumerable<Termijn> Termijnen() => OverbruggingTermijnen.Of(this);

    /// <inheritdoc/>
    public override IReadOnlyList<Hoedanigheid> As(Gebruiker wie) => Hoedanigheden.Of(wie, Indiener);

    /// <inheritdoc/>
    protected override Overbrugging After(OverbruggingStap stap) => stap.Trigger switch
    {
        OverbruggingTrigger.VraagAan => this with { Condities = stap.Condities, Hulp = Masker.Clear(stap.Hulp), Aanbieder = Masker.Clear(stap.Aanbieder) },
        OverbruggingTrigger.ZoekBetaler => this with { Betalers = [.. stap.Partijen.Select(partij => new MogelijkeBetaler(Masker.Clear(partij)!, BetalerReactie.Gevraagd, null, stap.Nu))] },
        OverbruggingTrigger.NoteerReactie => this with { Betalers = Said(stap, stap.Reactie) },
        OverbruggingTrigger.BetalerGevonden => this with { Betaler = Masker.Clear(stap.Partij), Betalers = Said(stap, BetalerReactie.Betaalt) },
        OverbruggingTrigger.LegVoor => this with { Condities = new Dictionary<string, Antwoord>(Condities.Concat(stap.Condities).GroupBy(one => one.Key).Select(same => same.Last())) },
        OverbruggingTrigger.VerleenGarantstelling or OverbruggingTrigger.VerleenVoorschot => this with { Toekenning = new(stap.Trigger == OverbruggingTrigger.VerleenVoorschot ? ToekenningSoort.Voorschot : ToekenningSoort.Garantstelling, stap.Bedrag!.Value, stap.Einddatum!.Value, Masker.Clear(stap.Tekst)!, stap.Nu) },
        OverbruggingTrigger.BoekBetaling => this with { Uitbetaald = Uitbetaald + stap.Bedrag!.Value },
        OverbruggingTrigger.BepaalBetaler => this with { Betaler = Masker.Clear(stap.Partij), Besluit = Masker.Clear(stap.Tekst) },
        OverbruggingTrigger.BetaalTerug => this with { Terugbetaald = Terugbetaald + stap.Bedrag!.Value },
        OverbruggingTrigger.Sluit => this with { Leerpunt = Masker.Clear(stap.Tekst) },
        _ => this,
    };

    /// <summary>The history says which organisation or which amount a step was about.</summary>
    protected override GeschiedenisRegel<OverbruggingStatus, OverbruggingTrigger> Describe(OverbruggingStap stap, GeschiedenisRegel<OverbruggingStatus, OverbruggingTrigger> line)
    {
        var about = stap.Trigger switch
        {
            OverbruggingTrigger.NoteerReactie => $"{Masker.Clear(stap.Partij)}: {stap.Reactie.Tekst()}",
            OverbruggingTrigger.BetalerGevonden or OverbruggingTrigger.BepaalBetaler => Masker.Clear(stap.Partij),
            OverbruggingTrigger.BoekBetaling or OverbruggingTrigger.BetaalTerug => Kalender.Bedrag.Tekst(stap.Bedrag ?? 0),
            _ => null,
        };
        return about is null ? line : line with { Tekst = line.Tekst is null ? about : $"{about}. {line.Tekst}" };
    }

    private List<MogelijkeBetaler> Said(OverbruggingStap stap, BetalerReactie reactie)
    {
        var said = new MogelijkeBetaler(Masker.Clear(stap.Partij)!, reactie, Masker.Clear(stap.Tekst), stap.Nu);
        bool Same(MogelijkeBetaler one) => string.Equals(one.Organisatie, said.Organisatie, StringComparison.OrdinalIgnoreCase);
        return Betalers.Any(Same) ? [.. Betalers.Select(one => Same(one) ? said : one)] : [.. Betalers, said];
    }

}

/// <summary>An organisation that might pay, and what it said.</summary>
/// <param name="Op">When that was recorded.</param>
public sealed record MogelijkeBetaler(string Organisatie, BetalerReactie Reactie, string? Tekst, DateTimeOffset Op);

/// <summary>What the Rijk promised or paid.</summary>
/// <param name="Maximum">In euro: the most it may cost.</param>
/// <param name="Einddatum">The last day it holds, a local date in the Netherlands.</param>
/// <param name="Voorwaarden">The conditions of the grant, as who grants wrote them: no public source gives them (C23).</param>
public sealed record Toekenning(ToekenningSoort Soort, decimal Maximum, DateOnly Einddatum, string Voorwaarden, DateTimeOffset Op);

/// <summary>The two ways to help. Source: S2.</summary>
public enum ToekenningSoort
{
    /// <summary>A promise: no money moves unless no payer turns up.</summary>
    [Tekst("Garantstelling")] Garantstelling,

    /// <summary>Money of the Rijk moves now and comes back later.</summary>
    [Tekst("Voorschot")] Voorschot,
}

/// <summary>How an overbrugging is written as JSON.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(CasusnummerConverter)])]
[JsonSerializable(typeof(Overbrugging))]
public sealed partial class OverbruggingJson : JsonSerializerContext;
