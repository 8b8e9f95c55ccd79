using System.Text.Json.Serialization;

namespace Maatwerk.Dialogs.Zoek;

/// <summary>What was asked for, in the user's own words; empty when only "zoek" was said.</summary>
public sealed record ZoekStart(string Tekst);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ZoekStart))]
[JsonSerializable(typeof(List<string>))]
public sealed partial class ZoekJson : JsonSerializerContext;
