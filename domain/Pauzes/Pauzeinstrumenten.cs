using System.Text.Json.Serialization;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Domain.Pauzes;

/// <summary>The instruments with which a creditor is asked to wait, each with its source and date. From <c>Pauze/instrumenten.json</c>.</summary>
public static class Pauzeinstrumenten
{
    private static readonly Lazy<InstrumentenBestand> Known = new(() => EmbeddedContent.Read("Pauze/instrumenten.json", PauzeJson.Default.InstrumentenBestand));

    public static IReadOnlyList<Pauzeinstrument> All => Known.Value.Instrumenten;

    public static DateOnly GecontroleerdOp => Known.Value.GecontroleerdOp;

    /// <summary>What goes on during a pause, one Dutch sentence each: it is said with every pause.</summary>
    public static IReadOnlyList<Waarheid> Waarheden => Known.Value.Waarheden;

    /// <summary>The lines of the letter to a creditor, with names between braces where something is filled in.</summary>
    internal static IReadOnlyList<string> Brief => Known.Value.Brief;

    public static Pauzeinstrument? Find(string id) => All.FirstOrDefault(one => one.Id == id);

    /// <summary>The instruments with which this creditor can be asked, the most fitting first.</summary>
    public static IReadOnlyList<Pauzeinstrument> For(string organisatie, SchuldeiserSoort soort) => [.. All.Where(one => !one.IsAlleenInformatie && one.Fits(organisatie, soort))];

    /// <summary>What is left when creditors refuse: only information, each is for a judge or the LMM.</summary>
    public static IReadOnlyList<Pauzeinstrument> AfterRefusal => [.. All.Where(one => one.NaWeigering)];
}

/// <summary>One instrument.</summary>
/// <param name="Naam">Short name.</param>
/// <param name="Tekst">What it does, Dutch B1.</param>
/// <param name="Duur">How long it lasts at most, in words; never filled in by itself.</param>
/// <param name="Kanaal">Who sends it and how, in words.</param>
/// <param name="Bronnen">Sources, as "P18".</param>
public sealed record Pauzeinstrument(string Id, string Naam, string Tekst, string Duur, string Kanaal, IReadOnlyList<string> Bronnen)
{
    /// <summary>Kinds of creditors it is for; empty when it goes by organisation.</summary>
    public IReadOnlyList<SchuldeiserSoort> Soorten { get; init => field = value ?? []; } = [];

    /// <summary>Names of the organisations it is for; empty when it goes by kind.</summary>
    public IReadOnlyList<string> Organisaties { get; init => field = value ?? []; } = [];

    /// <summary>True when nothing is asked with it here.</summary>
    public bool IsAlleenInformatie { get; init; }

    /// <summary>True when it is told once nobody wants to wait.</summary>
    public bool NaWeigering { get; init; }

    /// <summary>The sentence of the letter that asks for it; {einddatum} and {organisatie} are filled in.</summary>
    public string Verzoek { get; init => field = value ?? ""; } = "";

    /// <summary>Sources with their dates, and when we looked last.</summary>
    public string BronTekst => $"Bron: {string.Join("; ", Bronnen.Select(bron => Bronnenlijst.Find(bron).Tekst).Distinct())}. Gecontroleerd op {Datum.Kort(Pauzeinstrumenten.GecontroleerdOp)}.";

    internal bool Fits(string organisatie, SchuldeiserSoort soort) =>
        Organisaties.Any(one => string.Equals(one, organisatie, StringComparison.OrdinalIgnoreCase)) || Soorten.Contains(soort);
}

/// <summary>Something that stays true during a pause, with its source.</summary>
public sealed record Waarheid(string Tekst, IReadOnlyList<string> Bronnen);

internal sealed record InstrumentenBestand(DateOnly GecontroleerdOp, IReadOnlyList<Pauzeinstrument> Instrumenten, IReadOnlyList<Waarheid> Waarheden, IReadOnlyList<string> Brief);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(InstrumentenBestand))]
internal sealed partial class PauzeJson : JsonSerializerContext;
