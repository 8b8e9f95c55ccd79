using System.Globalization;
using System.Text;

namespace Maatwerk.Cards.Model;

/// <summary>The card in words: everything that stands on it and everything one can do, for those without cards.</summary>
public static class CardText
{
    /// <summary>Plain text with line breaks. Choices and buttons are numbered; what the numbers mean is <see cref="Match"/>.</summary>
    /// <param name="longest">Longest text of a user that is shown whole.</param>
    public static string Twin(AdaptiveCard card, int longest = int.MaxValue)
    {
        var twin = new StringBuilder(SafeText.Line(card.Title));
        foreach (var element in card.Body) Append(twin, element, longest);
        if (card.Actions.OfType<OpenUrl>().Any()) twin.Append('\n');
        foreach (var open in card.Actions.OfType<OpenUrl>())
            twin.Append('\n').Append(SafeText.Line(open.Title)).Append(": ").Append(open.Readable);
        AppendKnoppen(twin, card);
        return twin.ToString();
    }

    /// <summary>The button that somebody means with what they type: its number in the twin, its hint or its title.</summary>
    public static Knop? Match(AdaptiveCard card, string typed)
    {
        var text = typed.Trim().TrimEnd('.', '!');
        if (!HasChoices(card) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return card.Knoppen.ElementAtOrDefault(number - 1);
        return card.Knoppen.FirstOrDefault(knop => Same(knop.TypHint, text) || Same(knop.Title, text));
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool HasChoices(AdaptiveCard card) => card.AllElements().Any(element => element is InputChoiceSet);

    private static void Append(StringBuilder twin, Element element, int longest)
    {
        switch (element)
        {
            case Heading heading: BlankLine(twin).Append(SafeText.Line(heading.Text)); break;
            case TextBlock text: twin.Append('\n').Append(SafeText.Line(text.Text)); break;
            case Literal literal: twin.Append('\n').Append(SafeText.Clip(literal.Text, Math.Min(literal.AtMost, longest))); break;
            case FactList facts: foreach (var fact in facts.Facts) AppendFact(twin, fact, longest); break;
            case Container container: AppendContainer(twin, container, longest); break;
            case CardInput input: AppendInput(twin, input, longest); break;
            default: throw new InvalidOperationException($"Expected an element the text twin knows, got {element.GetType().Name}. Add it to CardText.");
        }
    }

    private static void AppendContainer(StringBuilder twin, Container container, int longest)
    {
        twin.Append('\n');
        foreach (var item in container.Items) Append(twin, item, longest);
    }

    private static void AppendFact(StringBuilder twin, Fact fact, int longest) =>
        twin.Append('\n').Append(SafeText.Line(fact.Label).TrimEnd(':')).Append(fact.Label.EndsWith('?') ? " " : ": ").Append(SafeText.Clip(fact.Value, Math.Min(fact.AtMost, longest)));

    private static void AppendInput(StringBuilder twin, CardInput input, int longest)
    {
        BlankLine(twin).Append(SafeText.Line(input.Label));
        switch (input)
        {
            case InputChoiceSet set: AppendChoices(twin, set); break;
            case InputToggle toggle: twin.Append('\n').Append(SafeText.Line(toggle.Title)).Append(" Typ ja of nee."); break;
            case InputDate: twin.Append("\nTyp de datum, bijvoorbeeld 5 december of over twee weken."); break;
            default: twin.Append("\nTyp je antwoord."); break;
        }
        if (input is not InputChoiceSet && input.Value is { Length: > 0 } value) twin.Append(" Nu staat er: ").Append(SafeText.Clip(value, Math.Min(300, longest)));
    }

    private static StringBuilder BlankLine(StringBuilder twin) => twin[^1] == '\n' ? twin.Append('\n') : twin.Append("\n\n");

    private static void AppendChoices(StringBuilder twin, InputChoiceSet set)
    {
        var chosen = set.Value?.Split(',') ?? [];
        for (var i = 0; i < set.Choices.Count; i++)
        {
            twin.Append(CultureInfo.InvariantCulture, $"\n{i + 1}. ").Append(SafeText.Line(set.Choices[i].Title));
            if (chosen.Contains(set.Choices[i].Value, StringComparer.Ordinal)) twin.Append(" (gekozen)");
        }
        twin.Append(set.Multiple ? "\nTyp een of meer nummers of namen, met komma's ertussen." : "\nTyp het nummer of de naam.");
    }

    private static void AppendKnoppen(StringBuilder twin, AdaptiveCard card)
    {
        var knoppen = card.Knoppen.ToList();
        if (knoppen.Count == 0) return;
        BlankLine(twin).Append("Je kunt ook typen:");
        var choices = HasChoices(card);
        for (var i = 0; i < knoppen.Count; i++)
        {
            twin.Append('\n').Append(choices ? "- " : string.Create(CultureInfo.InvariantCulture, $"{i + 1}. "));
            twin.Append(SafeText.Line(knoppen[i].TypHint));
            if (!knoppen[i].TypHint.Contains(knoppen[i].Title, StringComparison.OrdinalIgnoreCase)) twin.Append(" (").Append(SafeText.Line(knoppen[i].Title)).Append(')');
        }
    }
}
