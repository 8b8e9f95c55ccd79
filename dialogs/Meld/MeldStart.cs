using System.Text.Json.Serialization;
using Maatwerk.Domain.Check;

namespace Maatwerk.Dialogs.Meld;

/// <summary>With what a filing begins: what was told before, and what the check already knows.</summary>
public sealed record MeldStart
{
    public string? Verhaal { get; init; }

    /// <summary>What was put right since the story was told; it goes before what the story says.</summary>
    public Verbeterd? Verbeterd { get; init; }

    /// <summary><c>formulier</c> or <c>per-vraag</c>, when the user said which.</summary>
    public string? Manier { get; init; }

    /// <summary>The advice that went before, as it is kept.</summary>
    public BewaardAdvies? Advies { get; init; }
}

/// <summary>Facts of a story as they stand after corrections; null where the story itself counts.</summary>
/// <param name="Gemeente">CBS code.</param>
public sealed record Verbeterd(string? Gemeente = null, List<string>? Partijen = null, DateOnly? Deadline = null);

/// <summary>The draft that was offered, as it was when it was.</summary>
/// <param name="Titel">What it is called on the card.</param>
/// <param name="GewijzigdOp">Its last change.</param>
/// <param name="Loop">The run of the dialog it is a draft of; another run is another draft.</param>
public sealed record Bewaard(string Titel, DateTimeOffset GewijzigdOp, string? Loop);

/// <summary>What came of filing.</summary>
public sealed record Gemeld(string Nummer);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MeldStart))]
[JsonSerializable(typeof(Gemeld))]
[JsonSerializable(typeof(List<Bewaard>))]
[JsonSerializable(typeof(bool))]
public sealed partial class MeldJson : JsonSerializerContext;
