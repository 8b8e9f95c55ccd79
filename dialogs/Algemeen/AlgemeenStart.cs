using System.Text.Json.Serialization;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>What was said, and the intents it may stand for.</summary>
public sealed record VerduidelijkStart(string Tekst, List<string> Betekenissen);

/// <summary>What is asked about.</summary>
public sealed record UitlegStart(string Intent, string Tekst);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(VerduidelijkStart))]
[JsonSerializable(typeof(UitlegStart))]
public sealed partial class AlgemeenJson : JsonSerializerContext;
