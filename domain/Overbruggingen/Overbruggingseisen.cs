using System.Text.Json.Serialization;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;

namespace Maatwerk.Domain.Overbruggingen;

/// <summary>The conditions of an overbrugging: what is said when one is not met, and what is left to this installation. From <c>Overbrugging/eisen.json</c>.</summary>
public static class Overbruggingseisen
{
    /// <summary>The LMM looked for a payer and did not find one in time.</summary>
    public const string Gezocht = "C21";

    /// <summary>The parties settle afterwards.</summary>
    public const string Verrekenen = "C22";

    private static readonly Lazy<EisenBestand> Known = new(() => EmbeddedContent.Read("Overbrugging/eisen.json", EisenJson.Default.EisenBestand));

    /// <summary>What must be so before one asks, in the order in which it is asked.</summary>
    public static IReadOnlyList<string> Vooraf { get; } = ["C16", "C17", "C18", "C19", "C20"];

    public static DateOnly GecontroleerdOp => Known.Value.GecontroleerdOp;

    /// <summary>What no public source gives and this installation may fill in.</summary>
    public static OverbruggingKaders Kaders => Known.Value.Kaders;

    /// <exception cref="KeyNotFoundException">There is no such condition in the content.</exception>
    public static Overbruggingseis Of(string conditie) => Known.Value.Eisen.FirstOrDefault(eis => eis.Id == conditie)
        ?? throw new KeyNotFoundException($"Overbrugging/eisen.json has no condition '{conditie}'; add it there.");

    /// <summary>Something that is so with every overbrugging, with its source.</summary>
    /// <exception cref="KeyNotFoundException">There is no such fact in the content.</exception>
    public static Overbruggingsfeit Feit(string id) => Known.Value.Feiten.FirstOrDefault(feit => feit.Id == id)
        ?? throw new KeyNotFoundException($"Overbrugging/eisen.json has no fact '{id}'; add it there.");

    /// <summary>Where it comes from and when we looked last, as a user reads it.</summary>
    public static string Source(IEnumerable<string> bronnen) =>
        $"Bron: {string.Join("; ", bronnen.Distinct().Select(bron => Bronnenlijst.Find(bron).Tekst).Distinct())}. Gecontroleerd op {Kalender.Datum.Kort(GecontroleerdOp)}.";

    /// <summary>The first condition that is not met: one that is no before one that is not known. Null when all are yes.</summary>
    public static Overbruggingseis? Missing(IReadOnlyDictionary<string, Antwoord> condities) =>
        (Vooraf.FirstOrDefault(id => condities.TryGetValue(id, out var antwoord) && antwoord == Antwoord.Nee)
        ?? Vooraf.FirstOrDefault(id => !condities.TryGetValue(id, out var antwoord) || antwoord != Antwoord.Ja)) is { } first
            ? Of(first, condities.GetValueOrDefault(first, Antwoord.Onbekend)) : null;

    /// <summary>What is said of this condition when it has this answer: no, or not known yet.</summary>
    public static Overbruggingseis Of(string conditie, Antwoord antwoord) =>
        antwoord == Antwoord.Nee ? Of(conditie) : Of(conditie) with { Niet = Known.Value.Onbekend, Dan = Of(conditie).ZoekUit };

    /// <summary>What is known of the conditions before anybody asks: the answers of the check, and a dispute on who pays in the melding.</summary>
    public static IReadOnlyDictionary<string, Antwoord> KnownOf(Casus casus)
    {
        var known = new Dictionary<string, Antwoord>(StringComparer.Ordinal);
        if (casus.Melding.Betaalvraag is not null || casus.Melding.Knelpunten.Contains(KnelpuntCategorie.Betaalvraag)) known["C19"] = Antwoord.Ja;
        foreach (var id in Vooraf)
            if (casus.Advies?.Antwoorden.TryGetValue(id, out var antwoord) == true && antwoord != Antwoord.Onbekend) known[id] = antwoord;
        return known;
    }

    /// <summary>True while the casus lies at the LMM. Source: condition C10.</summary>
    public static bool IsBijLmm(Casus casus) =>
        casus.Status is CasusStatus.IngediendLmm or CasusStatus.InBehandelingLmm or CasusStatus.AanvullingGevraagd or CasusStatus.BijLet;
}

/// <summary>What is said when a condition is not met.</summary>
/// <param name="Niet">Why it is not possible, Dutch B1.</param>
/// <param name="Dan">What then.</param>
/// <param name="ZoekUit">What to find out when the answer is not known.</param>
public sealed record Overbruggingseis(string Id, string Niet, string Dan, string ZoekUit, IReadOnlyList<string> Bronnen);

/// <summary>Something that is so with every overbrugging, Dutch B1.</summary>
public sealed record Overbruggingsfeit(string Id, string Tekst, IReadOnlyList<string> Bronnen)
{
    public override string ToString() => $"{Tekst} {Overbruggingseisen.Source(Bronnen)}";
}

/// <summary>What stands in no public source. Null and empty: not filled in here, and never guessed.</summary>
/// <param name="HoogsteBedrag">In euro.</param>
public sealed record OverbruggingKaders(decimal? HoogsteBedrag, string? WieTekent, IReadOnlyList<string> Voorwaarden, string Onbekend)
{
    /// <summary>In words for who grants; says so when nothing is filled in.</summary>
    public string InWords() => HoogsteBedrag is null && WieTekent is null && Voorwaarden is not { Count: > 0 } ? Onbekend
        : string.Join(' ', Parts());

    private IEnumerable<string> Parts()
    {
        if (HoogsteBedrag is { } most) yield return $"Hoogstens {Kalender.Bedrag.Tekst(most)}.";
        if (WieTekent is { } who) yield return $"Tekent: {who}.";
        foreach (var voorwaarde in Voorwaarden ?? []) yield return voorwaarde;
    }
}

internal sealed record EisenBestand(DateOnly GecontroleerdOp, string Onbekend, IReadOnlyList<Overbruggingseis> Eisen, IReadOnlyList<Overbruggingsfeit> Feiten, OverbruggingKaders Kaders);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EisenBestand))]
internal sealed partial class EisenJson : JsonSerializerContext;
