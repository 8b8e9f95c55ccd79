using System.Text.Json.Serialization;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Dialogs.Loket;

/// <summary>With what a dialog of the desk is begun: the casus that was named and what was said along with it.</summary>
public sealed record LoketStart(string? Casus = null, string? Rest = null)
{
    /// <summary>The number of the task that was named.</summary>
    public int? Nummer { get; init; }

    /// <summary>The person or entry that was named in the middle of the sentence.</summary>
    public string? Naam { get; init; }

    /// <summary>The dialog for a sentence of the desk.</summary>
    public static Vervolg Of(Loketopdracht opdracht) =>
        Vervolg.Begin(opdracht.Dialoog, new LoketStart(opdracht.Casus?.ToString(), opdracht.Rest) { Nummer = opdracht.Nummer, Naam = opdracht.Naam }, LoketJson.Default.LoketStart);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LoketStart))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(List<Collega>))]
public sealed partial class LoketJson : JsonSerializerContext;
