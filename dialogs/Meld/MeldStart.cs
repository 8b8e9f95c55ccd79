using System.Text.Json.Serialization;
using Maatwerk.Domain.Check;

namespace Maatwerk.Dialogs.Meld;

/// <summary>With what a filing begins: what was told before, and what the check already knows.</summary>
public sealed record MeldStart
{
    public string? Verhaal { get; init; }

    /// <summary><c>formulier</c> or <c>per-vraag</c>, when the user said which.</summary>
    public string? Manier { get; init; }

    /// <summary>The advice that went before, as it is kept.</summary>
    public BewaardAdvies? Advies { get; init; }
}

/// <summary>What came of filing.</summary>
public sealed record Gemeld(string Nummer);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MeldStart))]
[JsonSerializable(typeof(Gemeld))]
[JsonSerializable(typeof(bool))]
public sealed partial class MeldJson : JsonSerializerContext;
