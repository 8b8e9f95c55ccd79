namespace Maatwerk.Domain.Check;

/// <summary>How sure the source is. Source: domain, certainty tags.</summary>
public enum Zekerheid
{
    /// <summary>Stated in the named source.</summary>
    Z,

    /// <summary>A choice of ours.</summary>
    O,

    /// <summary>In no source that could be read.</summary>
    Onbekend,
}

public enum ConditieSoort
{
    Conditie,

    /// <summary>Something that is heard rather than asked: a word, a wish, a life area.</summary>
    Signaal,
}

/// <summary>A condition C01–C43, or a signal W01–W05, as the content has it.</summary>
public sealed record Conditie
{
    public required string Id { get; init; }
    public ConditieSoort Soort { get; init; }

    /// <summary>A few words, to be read after "Je zegt: wel" or "Je zegt: niet".</summary>
    public required string Kort { get; init; }

    /// <summary>The question, Dutch B1, to be answered with ja, nee or weet ik niet.</summary>
    public required string Vraag { get; init; }
    public string Uitleg { get; init => field = value ?? ""; } = "";

    /// <summary>The check never asks it by itself; it is derived or volunteered.</summary>
    public bool NietVragen { get; init; }

    /// <summary>Who looks at it later, when not this check.</summary>
    public string? Beoordeelt { get; init; }
    public string Zekerheid { get; init => field = value ?? ""; } = "";
    public IReadOnlyList<string> Bronnen { get; init => field = value ?? []; } = [];

    /// <summary>Until when the sources were looked at.</summary>
    public DateOnly GecontroleerdOp { get; init; }
}
