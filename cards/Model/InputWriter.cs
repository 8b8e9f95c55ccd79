using System.Text.Json;

namespace Maatwerk.Cards.Model;

/// <summary>Writes the fields of a card.</summary>
internal static class InputWriter
{
    public static void Write(Utf8JsonWriter writer, CardInput input)
    {
        writer.WriteStartObject();
        writer.WriteString("type", TypeOf(input));
        writer.WriteString("id", input.Id);
        writer.WriteString("label", SafeText.Line(input.Label));
        writer.WriteString("errorMessage", input.ErrorMessage);
        if (input.Required) writer.WriteBoolean("isRequired", true);
        if (input.Value is { Length: > 0 } value) writer.WriteString("value", SafeText.Clean(value));
        switch (input)
        {
            case InputText text: WriteText(writer, text); break;
            case InputChoiceSet choices: WriteChoices(writer, choices); break;
            case InputToggle toggle: WriteToggle(writer, toggle); break;
        }
        writer.WriteEndObject();
    }

    private static string TypeOf(CardInput input) => input switch
    {
        InputText => "Input.Text",
        InputDate => "Input.Date",
        InputChoiceSet => "Input.ChoiceSet",
        InputToggle => "Input.Toggle",
        _ => throw new InvalidOperationException($"Expected a field this writer knows, got {input.GetType().Name}. Add it to InputWriter and to CardText."),
    };

    private static void WriteText(Utf8JsonWriter writer, InputText text)
    {
        if (text.Multiline) writer.WriteBoolean("isMultiline", true);
        if (text.MaxLength > 0) writer.WriteNumber("maxLength", text.MaxLength);
        if (text.Placeholder is not null) writer.WriteString("placeholder", SafeText.Line(text.Placeholder));
    }

    private static void WriteChoices(Utf8JsonWriter writer, InputChoiceSet set)
    {
        writer.WriteString("style", set.Compact ? "compact" : "expanded");
        if (set.Multiple) writer.WriteBoolean("isMultiSelect", true);
        writer.WriteBoolean("wrap", true);
        if (set.Compact) writer.WriteString("placeholder", "Kies");
        writer.WriteStartArray("choices");
        foreach (var choice in set.Choices)
        {
            writer.WriteStartObject();
            writer.WriteString("title", SafeText.Plain(choice.Title));
            writer.WriteString("value", choice.Value);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteToggle(Utf8JsonWriter writer, InputToggle toggle)
    {
        writer.WriteString("title", SafeText.Plain(toggle.Title));
        writer.WriteString("valueOn", "ja");
        writer.WriteString("valueOff", "nee");
        writer.WriteBoolean("wrap", true);
    }
}
