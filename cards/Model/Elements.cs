namespace Maatwerk.Cards.Model;

/// <summary>Something that stands on a card.</summary>
public abstract record Element;

/// <summary>Heading of a part of the card.</summary>
public sealed record Heading(string Text) : Element;

/// <summary>A sentence of our own. What could be read as markdown is written as a literal run all the same.</summary>
public sealed record TextBlock(string Text) : Element
{
    /// <summary>Quieter, for what matters less: a source, a date.</summary>
    public bool Subtle { get; init; }
}

/// <summary>Text of a user or of the register: shown letter by letter, never as markdown, link or mention.</summary>
public sealed record Literal(string Text) : Element
{
    public bool Bold { get; init; }

    /// <summary>Longest shown; the rest becomes "…". The stored text stays whole.</summary>
    public int AtMost { get; init; } = 600;
}

/// <summary>Pairs of label and value in two columns; the values are literal.</summary>
public sealed record FactList(IReadOnlyList<Fact> Facts) : Element;

/// <summary>A label of ours and a literal value; long values are shown up to <see cref="AtMost"/> characters.</summary>
public sealed record Fact(string Label, string Value)
{
    public int AtMost { get; init; } = 300;
}

/// <summary>Elements that belong together, optionally on a coloured ground.</summary>
public sealed record Container(IReadOnlyList<Element> Items, Ground Ground = Ground.None) : Element;

/// <summary>The ground under a container. Meaning never hangs on the colour: the words say it too.</summary>
public enum Ground
{
    None,
    Emphasis,
    Attention,
}
