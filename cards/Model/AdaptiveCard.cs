namespace Maatwerk.Cards.Model;

/// <summary>A card as the house writes it: a title, what stands on it, and what one can do.</summary>
/// <param name="Title">One line; heading of the card and first line of its text twin.</param>
public sealed record AdaptiveCard(string Title, IReadOnlyList<Element> Body, IReadOnlyList<CardButton> Actions)
{
    /// <summary>What a client may send of its own accord when it shows the card, to have it as it is now; null for a card that does not change.</summary>
    public Knop? Refresh { get; init; }

    /// <summary>The same card with one sentence before it.</summary>
    public AdaptiveCard After(string sentence) => this with { Body = [new Container([new TextBlock(sentence)], Ground.Emphasis), .. Body] };

    /// <summary>The buttons that come back to us, in the order in which the text twin numbers them.</summary>
    public IEnumerable<Knop> Knoppen => Actions.OfType<Knop>();

    /// <summary>Every element, also those inside a container.</summary>
    public IEnumerable<Element> AllElements() => Body.SelectMany(Flatten);

    private static IEnumerable<Element> Flatten(Element element) =>
        element is Container container ? container.Items.SelectMany(Flatten).Prepend(element) : [element];
}
