using System.Text.Json.Serialization;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Dialogs.Loket;

/// <summary>With what a dialog of the desk is begun: the casus that was named and what was said along with it.</summary>
public sealed record LoketStart(string? Casus = null, string? Rest = null)
{
    /// <summary>The dialog for a sentence of the desk.</summary>
    public static Vervolg Of(Loketopdracht opdracht) =>
        Vervolg.Begin(opdracht.Dialoog, new LoketStart(opdracht.Casus?.ToString(), opdracht.Rest), LoketJson.Default.LoketStart);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LoketStart))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(List<Collega>))]
public sealed partial class LoketJson : JsonSerializerContext;
