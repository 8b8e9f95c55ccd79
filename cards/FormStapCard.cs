using System.Globalization;
using Maatwerk.Cards.Model;

namespace Maatwerk.Cards;

/// <summary>One step of a form. What was typed stays in the fields, also when it is wrong; the reason stands at the field.</summary>
public static class FormStapCard
{
    private const int MostInAList = 10;

    public static AdaptiveCard Show(string titel, int stap, int stappen, IReadOnlyList<FormField> fields)
    {
        var body = new List<Element>();
        var wrong = fields.Where(field => field.Problem is not null).Select(field => field.Label.TrimEnd('?', '.')).ToList();
        if (wrong.Count > 0) body.Add(new TextBlock($"Er klopt nog iets niet. Kijk bij: {string.Join(", ", wrong)}."));
        body.AddRange(fields.Select(Field));
        return new AdaptiveCard($"{titel.TrimEnd('?')}: stap {stap} van {stappen}", body, Buttons(stap, stappen));
    }

    private static List<CardButton> Buttons(int stap, int stappen)
    {
        var buttons = new List<CardButton>
        {
            new Knop(stap == stappen ? "Naar de samenvatting" : "Volgende", CardVerbs.Volgende, "volgende") { Style = KnopStyle.Positive },
            new Knop("Bewaren", CardVerbs.Bewaar, "bewaar"),
            new Knop("Stoppen", CardVerbs.Stop, "stop"),
        };
        if (stap > 1) buttons.Insert(1, new Knop("Vorige", CardVerbs.Vorige, "terug"));
        buttons.Add(new VensterKnop("In een venster", CardVerbs.Venster));
        return buttons;
    }

    // What is wrong stands on the same ground as its field, so that nobody has to guess which field is meant.
    internal static Element Field(FormField field)
    {
        if (field.Problem is null) return Input(field);
        return Lost(field) is { } lost
            ? new Container([new TextBlock(field.Problem), new Literal($"Je vulde in: {lost}"), Input(field)], Ground.Attention)
            : new Container([new TextBlock(field.Problem), Input(field)], Ground.Attention);
    }

    // A choice that is not in the list has no place in the field itself.
    private static string? Lost(FormField field) =>
        field.Kind is FieldKind.Choice or FieldKind.YesNo && field.Value is { Length: > 0 } value && Choices(field).All(choice => choice.Value != value) ? value : null;

    private static CardInput Input(FormField field)
    {
        var label = field.Optional ? $"{field.Label} (mag je overslaan)" : field.Label;
        return field.Kind switch
        {
            FieldKind.Choice or FieldKind.YesNo => new InputChoiceSet(field.Id, label, "Kies een van de mogelijkheden.", Choices(field))
            {
                Value = Lost(field) is null ? field.Value : null,
                Compact = Choices(field).Count > MostInAList,
            },
            FieldKind.MultiChoice => new InputChoiceSet(field.Id, label, "Kies er een of meer.", field.Choices) { Value = field.Value, Multiple = true },
            FieldKind.Date when IsDate(field.Value) => new InputDate(field.Id, label, "Kies een datum.") { Value = field.Value },
            _ => Text(field, label),
        };
    }

    private static InputText Text(FormField field, string label) =>
        new(field.Id, label, field.MaxLength > 0 ? $"Vul dit in, in hooguit {field.MaxLength} tekens." : "Vul dit in.")
        {
            Value = field.Value,
            Multiline = field.Kind == FieldKind.Multiline,
            // What is too long already must be able to go back in to be shortened.
            MaxLength = field.Value?.Length > field.MaxLength ? 0 : field.MaxLength,
            Placeholder = field.Hint ?? (field.Kind == FieldKind.Date ? "bijvoorbeeld: vrijdag of 5 december" : null),
        };

    private static IReadOnlyList<CardChoice> Choices(FormField field) =>
        field.Kind == FieldKind.YesNo && field.Choices.Count == 0 ? [new CardChoice("ja", "Ja"), new CardChoice("nee", "Nee")] : field.Choices;

    private static bool IsDate(string? value) =>
        string.IsNullOrEmpty(value) || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
