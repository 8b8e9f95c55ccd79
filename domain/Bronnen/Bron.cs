using System.Text.Json.Serialization;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Domain.Bronnen;

/// <summary>A document on which we rely.</summary>
/// <param name="Datum">The day of the document; null when it carries none.</param>
public sealed record Bron(string Key, string Titel, DateOnly? Datum)
{
    /// <summary>The year, where no day is known.</summary>
    public int? Jaar { get; init; }

    /// <summary>The last day on which it can have been made; null when nothing says.</summary>
    public DateOnly? HoogstensVan => Datum ?? (Jaar is { } jaar ? new DateOnly(jaar, 12, 31) : null);
}

/// <summary>A place in a source: "S2 §3" is section 3 of source S2.</summary>
public sealed record Verwijzing(Bron Bron, string Plaats)
{
    /// <summary>As a user reads it: title, place and date.</summary>
    public string Tekst => Bron.Titel + (Plaats.Length > 0 ? $", {Plaats}" : "") + (Bron.Datum is { } dag ? $" ({Datum.Kort(dag)})" : Bron.Jaar is { } jaar ? $" ({jaar})" : "");

    public override string ToString() => Plaats.Length > 0 ? $"{Bron.Key} {Plaats}" : Bron.Key;
}

/// <summary>The list of sources; every fact in the content points into it.</summary>
public static class Bronnenlijst
{
    private static readonly Lazy<Dictionary<string, Bron>> Known = new(() =>
        EmbeddedContent.Read("Bronnen/bronnen.json", BronnenJson.Default.BronnenBestand).Bronnen.ToDictionary(bron => bron.Key, StringComparer.Ordinal));

    public static IReadOnlyCollection<Bron> All => Known.Value.Values;

    /// <summary>The line below a fact: its sources in full, and the day it was last held against them.</summary>
    public static string Line(IEnumerable<string> verwijzingen, DateOnly gecontroleerdOp) =>
        $"Bron: {string.Join("; ", verwijzingen.Select(verwijzing => Find(verwijzing).Tekst).Distinct())}. Gecontroleerd op {Datum.Kort(gecontroleerdOp)}.";

    /// <summary>Reads "S2 §3".</summary>
    /// <exception cref="KeyNotFoundException">No source has that key.</exception>
    public static Verwijzing Find(string verwijzing)
    {
        var space = verwijzing.IndexOf(' ', StringComparison.Ordinal);
        var key = space < 0 ? verwijzing : verwijzing[..space];
        return Known.Value.TryGetValue(key, out var bron)
            ? new(bron, space < 0 ? "" : verwijzing[(space + 1)..])
            : throw new KeyNotFoundException($"No source has the key '{key}'; add it to domain/Content/Bronnen/bronnen.json.");
    }
}

internal sealed record BronnenBestand(DateOnly GecontroleerdOp, IReadOnlyList<Bron> Bronnen);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BronnenBestand))]
internal sealed partial class BronnenJson : JsonSerializerContext;
