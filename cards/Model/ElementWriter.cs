using System.Text.Json;

namespace Maatwerk.Cards.Model;

/// <summary>Writes what stands on a card, fields apart (see <see cref="InputWriter"/>).</summary>
internal static class ElementWriter
{
    public static void Title(Utf8JsonWriter writer, string title) => WriteText(writer, title, heading: true, size: "Large");

    public static void Write(Utf8JsonWriter writer, Element element)
    {
        switch (element)
        {
            case Heading heading: WriteText(writer, heading.Text, heading: true, spacing: "Large"); break;
            case TextBlock text: WriteText(writer, text.Text, subtle: text.Subtle); break;
            case Literal literal: WriteParagraphs(writer, SafeText.Clip(literal.Text, literal.AtMost), literal.Bold); break;
            case FactList facts: foreach (var fact in facts.Facts) WriteFact(writer, fact); break;
            case Container container: WriteContainer(writer, container); break;
            case CardInput input: InputWriter.Write(writer, input); break;
            default: throw new InvalidOperationException($"Expected an element this writer knows, got {element.GetType().Name}. Add it to ElementWriter and to CardText.");
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string text, bool heading = false, bool subtle = false, string? size = null, string? spacing = null)
    {
        if (!SafeText.IsPlain(text))
        {
            WriteRun(writer, SafeText.Clean(text), bold: heading, subtle, size, spacing);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("type", "TextBlock");
        writer.WriteString("text", text);
        writer.WriteBoolean("wrap", true);
        if (heading) writer.WriteString("style", "heading");
        Look(writer, heading, subtle, size);
        if (spacing is not null) writer.WriteString("spacing", spacing);
        writer.WriteEndObject();
    }

    private static void WriteParagraphs(Utf8JsonWriter writer, string text, bool bold)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            WriteRun(writer, line, bold);
    }

    private static void WriteRun(Utf8JsonWriter writer, string text, bool bold = false, bool subtle = false, string? size = null, string? spacing = null)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "RichTextBlock");
        if (spacing is not null) writer.WriteString("spacing", spacing);
        writer.WriteStartArray("inlines");
        foreach (var part in SafeText.Runs(text))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "TextRun");
            writer.WriteString("text", part);
            Look(writer, bold, subtle, size);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Look(Utf8JsonWriter writer, bool bold, bool subtle, string? size)
    {
        if (bold) writer.WriteString("weight", "Bolder");
        if (subtle) writer.WriteBoolean("isSubtle", true);
        if (size is not null) writer.WriteString("size", size);
    }

    private static void WriteFact(Utf8JsonWriter writer, Fact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "ColumnSet");
        writer.WriteString("spacing", "Small");
        writer.WriteStartArray("columns");
        WriteColumn(writer, 2, () => WriteText(writer, fact.Label, subtle: true));
        WriteColumn(writer, 3, () => WriteParagraphs(writer, SafeText.Clip(fact.Value, fact.AtMost), bold: false));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter writer, int weight, Action items)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Column");
        writer.WriteNumber("width", weight);
        writer.WriteStartArray("items");
        items();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteContainer(Utf8JsonWriter writer, Container container)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Container");
        if (container.Ground != Ground.None) writer.WriteString("style", container.Ground == Ground.Emphasis ? "emphasis" : "attention");
        writer.WriteStartArray("items");
        foreach (var item in container.Items) Write(writer, item);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
