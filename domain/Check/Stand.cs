using System.Text.Json.Serialization;

namespace Maatwerk.Domain.Check;

/// <summary>Whether an instrument exists in law.</summary>
public enum Standsoort
{
    Bestaat,
    BestaatNiet,
    InBehandeling,
}

/// <summary>The legal state of affairs of one instrument, dated: it changes, so it is content and never code.</summary>
/// <param name="StandOp">The date of the newest source.</param>
public sealed record Stand(string Id, [property: JsonPropertyName("stand")] Standsoort Soort, string Tekst, DateOnly StandOp, IReadOnlyList<string> Bronnen);

/// <summary>The list of these states, with the day on which they were last checked.</summary>
public static class Standen
{
    private static readonly Lazy<StandenBestand> File = new(() => EmbeddedContent.Read("Status/status.json", CheckJson.Default.StandenBestand));

    public static DateOnly GecontroleerdOp => File.Value.GecontroleerdOp;

    public static IReadOnlyList<Stand> All => File.Value.Standen;

    /// <exception cref="KeyNotFoundException">No state has that id.</exception>
    public static Stand Of(string id) => All.FirstOrDefault(stand => stand.Id == id)
        ?? throw new KeyNotFoundException($"No state of affairs has the id '{id}'; add it to domain/Content/Status/status.json.");
}

internal sealed record StandenBestand(DateOnly GecontroleerdOp, IReadOnlyList<Stand> Standen);
