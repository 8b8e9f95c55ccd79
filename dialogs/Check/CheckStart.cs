using System.Text.Json.Serialization;

namespace Maatwerk.Dialogs.Check;

/// <summary>With what a check begins: the story, when it was told already.</summary>
public sealed record CheckStart(string? Verhaal);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CheckStart))]
public sealed partial class CheckJson : JsonSerializerContext;
