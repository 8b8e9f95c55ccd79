using System.Text.Json.Serialization;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>What was said, and the intents it may stand for.</summary>
public sealed record VerduidelijkStart(string Tekst, List<string> Betekenissen)
{
    /// <summary>Earlier answers that may be meant, each with what it would become; null when none.</summary>
    public List<Wijziging>? Wijzigingen { get; init; }

    /// <summary>Label of the open question, when the text may be its answer after all; null when not.</summary>
    public string? AlsAntwoord { get; init; }
}

/// <summary>What is asked about.</summary>
public sealed record UitlegStart(string Intent, string Tekst);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(VerduidelijkStart))]
[JsonSerializable(typeof(UitlegStart))]
public sealed partial class AlgemeenJson : JsonSerializerContext;
