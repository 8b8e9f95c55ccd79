using System.Text.Json.Serialization;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>An entry or person as one line in a list.</summary>
public sealed record Regel(string Id, string Naam);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<Regel>))]
[JsonSerializable(typeof(string))]
public sealed partial class BeheerJson : JsonSerializerContext;
