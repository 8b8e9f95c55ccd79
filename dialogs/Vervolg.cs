using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Maatwerk.Dialogs;

/// <summary>One earlier answer that gets another value.</summary>
/// <param name="Pad">Path of its question.</param>
/// <param name="Waarde">The new value as the journal keeps it.</param>
/// <param name="Titel">What it becomes, in a few words: "gemeente: Tilburg".</param>
public sealed record Wijziging(string Pad, JsonElement Waarde, string Titel);

/// <summary>What comes after a dialog: another dialog, or a draft that is taken up again.</summary>
public sealed record Vervolg(string Dialog, JsonElement? Arguments = null, string? Concept = null)
{
    /// <summary>Nothing follows, but the draft stays.</summary>
    public static readonly Vervolg ConceptBlijft = new("");

    /// <summary>What was just explained, so that a reaction to "this" can be understood.</summary>
    public string? Over { get; init; }

    /// <summary>Nothing follows; something was explained.</summary>
    public static Vervolg Na(string uitleg) => new("") { Over = uitleg };

    /// <summary>Earlier answers of the dialog below that get another value.</summary>
    public IReadOnlyList<Wijziging> Wijzigingen { get; init; } = [];

    /// <summary>What was typed after all is the answer to the open question of the dialog below.</summary>
    public string? Antwoord { get; init; }

    public static Vervolg Begin(string dialog) => new(dialog);

    public static Vervolg Begin<T>(string dialog, T arguments, JsonTypeInfo<T> shape) => new(dialog, JsonSerializer.SerializeToElement(arguments, shape));

    public static Vervolg Hervat(string dialog, string concept) => new(dialog, Concept: concept);
}
