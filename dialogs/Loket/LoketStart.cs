using System.Text.Json.Serialization;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Dialogs.Loket;

/// <summary>With what a dialog of the desk is begun: the casus that was named and what was said along with it.</summary>
public sealed record LoketStart(string? Casus = null, string? Rest = null)
{
    /// <summary>The casussen that were named after the first.</summary>
    public List<string> Ook { get; init; } = [];

    /// <summary>Words inside the sentence, such as the name of an organisation.</summary>
    public string? Woorden { get; init; }

    /// <summary>The number of the task that was named.</summary>
    public int? Nummer { get; init; }

    /// <summary>Every casus that was named.</summary>
    [JsonIgnore] public IReadOnlyList<string> Casussen => Casus is null ? Ook : [Casus, .. Ook];

    /// <summary>The dialog for a sentence of the desk.</summary>
    public static Vervolg Of(Loketopdracht opdracht) => Begin(opdracht.Dialoog,
        new LoketStart(opdracht.Casus?.ToString(), opdracht.Rest) { Ook = [.. opdracht.Ook.Select(nummer => nummer.ToString())], Woorden = opdracht.Woorden, Nummer = opdracht.Nummer });

    public static Vervolg Begin(string dialoog, LoketStart start) => Vervolg.Begin(dialoog, start, LoketJson.Default.LoketStart);

    /// <summary>A dialog for these casussen.</summary>
    public static Vervolg Begin(string dialoog, IReadOnlyList<string> casussen, string? rest = null) =>
        Begin(dialoog, new LoketStart(casussen.Count > 0 ? casussen[0] : null, rest) { Ook = [.. casussen.Skip(1)] });
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LoketStart))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(List<Collega>))]
public sealed partial class LoketJson : JsonSerializerContext;
