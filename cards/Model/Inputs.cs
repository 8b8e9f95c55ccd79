namespace Maatwerk.Cards.Model;

/// <summary>A field to fill in. Label and error text are asked of every field, so that a screen reader has both.</summary>
/// <param name="Id">Name of the answer; kebab-case Dutch, the same as the question's name.</param>
/// <param name="Label">What is asked.</param>
/// <param name="ErrorMessage">What to do when it is not right; never what was typed.</param>
public abstract record CardInput(string Id, string Label, string ErrorMessage) : Element
{
    /// <summary>What is filled in already, shown as it is.</summary>
    public string? Value { get; init; }

    /// <summary>The client refuses to send while it is empty. Off where one may also go back or save half a form.</summary>
    public bool Required { get; init; }
}

/// <summary>A line or a box of text.</summary>
public sealed record InputText(string Id, string Label, string ErrorMessage) : CardInput(Id, Label, ErrorMessage)
{
    public bool Multiline { get; init; }
    public int MaxLength { get; init; }
    public string? Placeholder { get; init; }
}

/// <summary>A date; its value is ISO 8601 (jjjj-mm-dd), the client shows it the Dutch way.</summary>
public sealed record InputDate(string Id, string Label, string ErrorMessage) : CardInput(Id, Label, ErrorMessage);

/// <summary>A choice of one or several. The value of several is comma separated.</summary>
public sealed record InputChoiceSet(string Id, string Label, string ErrorMessage, IReadOnlyList<CardChoice> Choices)
    : CardInput(Id, Label, ErrorMessage)
{
    public bool Multiple { get; init; }

    /// <summary>A drop-down instead of a list; for more than a handful.</summary>
    public bool Compact { get; init; }
}

/// <summary>One thing to choose. <paramref name="Value"/> has no comma.</summary>
public sealed record CardChoice(string Value, string Title);

/// <summary>A tick box; value "ja" or "nee". <paramref name="Title"/> stands beside the box.</summary>
public sealed record InputToggle(string Id, string Label, string ErrorMessage, string Title) : CardInput(Id, Label, ErrorMessage);
