using System.Text.Json.Serialization;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>What was said, and the intents it may stand for.</summary>
public sealed record VerduidelijkStart(string Tekst, List<string> Betekenissen);

/// <summary>What is asked about.</summary>
/// <param name="Artikel">The article that was chosen by name, or null to search.</param>
public sealed record UitlegStart(string Intent, string Tekst, string? Artikel = null);

/// <summary>A thumb for an article.</summary>
public sealed record BeoordeelStart(string Artikel, bool Helpt);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(VerduidelijkStart))]
[JsonSerializable(typeof(UitlegStart))]
[JsonSerializable(typeof(BeoordeelStart))]
[JsonSerializable(typeof(Reden))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(DateOnly))]
public sealed partial class AlgemeenJson : JsonSerializerContext;
