namespace Maatwerk.Cards.Model;

/// <summary>The limits every card keeps; a card that breaks one is a mistake of ours and throws where it is written.</summary>
public static class CardLimits
{
    /// <summary>Bytes; under the 28 KB of chat connectors, well under the 80 KB of bot messages.</summary>
    public const int MaxBytes = 25 * 1024;

    /// <summary>Buttons; what Teams shows without a menu.</summary>
    public const int MaxActions = 6;

    /// <summary>Readers for whom a client refreshes a card of its own accord; more is refused by Teams.</summary>
    public const int MaxReaders = 60;

    /// <summary>Characters of a title on a button; what fits beside a meeting. A button breaks no lines, so a longer title is cut there.</summary>
    public const int LongestTitle = 35;

    internal static void Check(AdaptiveCard card)
    {
        if (card.Actions.Count > MaxActions)
            throw Broken(card, $"at most {MaxActions} buttons", $"{card.Actions.Count}", "Put the rarer ones in one choice.");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in card.AllElements().OfType<CardInput>()) CheckInput(card, input, ids);
        foreach (var key in card.Knoppen.SelectMany(knop => knop.Data.Keys).Where(key => CardSubmit.IsOrigin(key) || ids.Contains(key)))
            throw Broken(card, "data keys that are not taken", $"'{key}'", "Give the data member another name.");
    }

    internal static InvalidOperationException TooBig(AdaptiveCard card, int bytes) =>
        Broken(card, $"less than {MaxBytes} bytes", $"{bytes} with its texts cut short", "Show less: a shorter list, or fewer fields.");

    private static void CheckInput(AdaptiveCard card, CardInput input, HashSet<string> ids)
    {
        if (string.IsNullOrWhiteSpace(input.Label) || string.IsNullOrWhiteSpace(input.ErrorMessage))
            throw Broken(card, "a label and an error text on every field", $"none on '{input.Id}'", "Give it both.");
        if (string.IsNullOrWhiteSpace(input.Id) || CardSubmit.IsReserved(input.Id) || !ids.Add(input.Id))
            throw Broken(card, "field ids that are filled, free and used once", $"'{input.Id}'", "Give the field another id.");
        if (input is InputChoiceSet set && (set.Choices.Count == 0 || set.Choices.Any(choice => choice.Value.Contains(',') || choice.Value.Length == 0)))
            throw Broken(card, "choices with values without a comma", $"{set.Choices.Count} choices on '{input.Id}'", "Use ids as values, or ask for text.");
    }

    private static InvalidOperationException Broken(AdaptiveCard card, string expected, string got, string doThis) =>
        new($"Card '{card.Title}': expected {expected}, got {got}. {doThis}");
}
