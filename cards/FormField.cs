using Maatwerk.Cards.Model;

namespace Maatwerk.Cards;

/// <summary>A question as a field of a form card.</summary>
public sealed record FormField(string Id, string Label, FieldKind Kind)
{
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    /// <summary>What is filled in already, right or wrong: an id for a choice, comma separated for several, ISO for a date.</summary>
    public string? Value { get; init; }

    /// <summary>What is wrong with the value, and what to do.</summary>
    public string? Problem { get; init; }

    public bool Optional { get; init; }
    public string? Hint { get; init; }
    public int MaxLength { get; init; }
}

public enum FieldKind
{
    Text,
    Multiline,
    Choice,
    MultiChoice,
    Date,
    YesNo,
}
