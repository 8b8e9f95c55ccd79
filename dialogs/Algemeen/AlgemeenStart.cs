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
/// <param name="Artikel">The article that was chosen by name, or null to search.</param>
public sealed record UitlegStart(string Intent, string Tekst, string? Artikel = null);

/// <summary>A thumb for an article.</summary>
public sealed record BeoordeelStart(string Artikel, bool Helpt);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(VerduidelijkStart))]
[JsonSerializable(typeof(UitlegStart))]
[JsonSerializable(typeof(BeoordeelStart))]
[JsonSerializable(typeof(Reden))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(DateOnly))]
public sealed partial class AlgemeenJson : JsonSerializerContext;
