using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Maatwerk.Dialogs;

/// <summary>What comes after a dialog: another dialog, or a draft that is taken up again.</summary>
public sealed record Vervolg(string Dialog, JsonElement? Arguments = null, string? Concept = null)
{
    /// <summary>Nothing follows, but the draft stays.</summary>
    public static readonly Vervolg ConceptBlijft = new("");

    /// <summary>What was just explained, so that a reaction to "this" can be understood.</summary>
    public string? Over { get; init; }

    /// <summary>Nothing follows; something was explained.</summary>
    public static Vervolg Na(string uitleg) => new("") { Over = uitleg };

    public static Vervolg Begin(string dialog) => new(dialog);

    public static Vervolg Begin<T>(string dialog, T arguments, JsonTypeInfo<T> shape) => new(dialog, JsonSerializer.SerializeToElement(arguments, shape));

    public static Vervolg Hervat(string dialog, string concept) => new(dialog, Concept: concept);
}
