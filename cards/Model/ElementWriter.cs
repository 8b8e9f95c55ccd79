using System.Text.Json;

namespace Maatwerk.Cards.Model;

/// <summary>Writes what stands on a card, fields apart (see <see cref="InputWriter"/>).</summary>
internal sealed class ElementWriter(Utf8JsonWriter writer, int longest)
{
    // Lines in a group stand close together.
    private string? inGroup;

    public void Title(string title) => WriteText(title, heading: true, size: "Large");

    public void Write(Element element)
    {
        switch (element)
        {
            case Heading heading: WriteText(heading.Text, heading: true, size: "Medium", spacing: "Large"); break;
            case TextBlock text: WriteText(text.Text, subtle: text.Subtle); break;
            case Literal literal: WriteParagraphs(SafeText.Clip(literal.Text, Math.Min(literal.AtMost, longest)), literal.Bold); break;
            case FactList facts: foreach (var fact in facts.Facts) WriteFact(fact); break;
            case Container container: WriteContainer(container); break;
            case CardInput input: InputWriter.Write(writer, input); break;
            default: throw new InvalidOperationException($"Expected an element this writer knows, got {element.GetType().Name}. Add it to ElementWriter and to CardText.");
        }
    }

    private void WriteText(string text, bool heading = false, bool subtle = false, string? size = null, string? spacing = null)
    {
        if (!SafeText.IsPlain(text))
        {
            WriteRun(SafeText.Line(text), bold: heading, subtle, size, spacing);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("type", "TextBlock");
        writer.WriteString("text", text);
        writer.WriteBoolean("wrap", true);
        if (heading) writer.WriteString("style", "heading");
        Look(heading, subtle, size);
        Space(spacing);
        writer.WriteEndObject();
    }

    private void WriteParagraphs(string text, bool bold)
    {
        string? spacing = null;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            WriteRun(line, bold, spacing: spacing);
            spacing = "Small";
        }
    }

    private void WriteRun(string text, bool bold = false, bool subtle = false, string? size = null, string? spacing = null)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "RichTextBlock");
        Space(spacing);
        writer.WriteStartArray("inlines");
        foreach (var part in SafeText.Runs(text))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "TextRun");
            writer.WriteString("text", part);
            Look(bold, subtle, size);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Space(string? spacing)
    {
        if ((spacing ?? inGroup) is { } space) writer.WriteString("spacing", space);
    }

    private void Look(bool bold, bool subtle, string? size)
    {
        if (bold) writer.WriteString("weight", "Bolder");
        if (subtle) writer.WriteBoolean("isSubtle", true);
        if (size is not null) writer.WriteString("size", size);
    }

    private void WriteFact(Fact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "ColumnSet");
        writer.WriteString("spacing", "Small");
        writer.WriteStartArray("columns");
        WriteColumn(2, () => WriteText(fact.Label, subtle: true));
        WriteColumn(3, () => WriteParagraphs(SafeText.Clip(fact.Value, Math.Min(fact.AtMost, longest)), bold: false));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteColumn(int weight, Action items)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Column");
        writer.WriteNumber("width", weight);
        writer.WriteStartArray("items");
        items();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteContainer(Container container)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Container");
        if (container.Ground != Ground.None) writer.WriteString("style", container.Ground == Ground.Emphasis ? "emphasis" : "attention");
        writer.WriteStartArray("items");
        inGroup = container.Ground == Ground.None ? "Small" : null;
        foreach (var item in container.Items) Write(item);
        inGroup = null;
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
