using System.Text;
using System.Text.Json;

namespace Maatwerk.Measure.Load;

/// <summary>What a bot answered to one turn; read only as far as the script asks.</summary>
public sealed class Answer(int status, byte[] body)
{
    public int Status { get; } = status;

    public int Bytes => body.Length;

    public string Raw => Encoding.UTF8.GetString(body);

    /// <summary>True when the words stand in the answer; JSON escapes are undone only when the plain bytes do not have them.</summary>
    public bool Says(string words) =>
        body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0 || Strings().Contains(words, StringComparison.Ordinal);

    /// <summary>Every string in the answer, a line each.</summary>
    public string Strings()
    {
        var all = new StringBuilder();
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.String)
                    all.AppendLine(reader.GetString());
            }
        }
        catch (JsonException)
        {
            all.Append(Raw);
        }
        return all.ToString();
    }

    /// <summary>What a client sends when it presses the last button with this title: its data, and the fields of its card as they stand.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Press(string title)
    {
        using var document = JsonDocument.Parse(body);
        var card = Nodes(document.RootElement)
            .Where(node => node.TryGetProperty("content", out var content) && Nodes(content).Any(inner => IsButton(inner, title)))
            .Select(node => node.GetProperty("content")).LastOrDefault();
        if (card.ValueKind != JsonValueKind.Object)
            return null;
        var sent = Nodes(card).First(node => IsButton(node, title)).GetProperty("data").EnumerateObject()
            .ToDictionary(member => member.Name, member => member.Value.Clone(), StringComparer.Ordinal);
        foreach (var field in Nodes(card).Where(node => Text(node, "type").StartsWith("Input.", StringComparison.Ordinal)))
        {
            if (field.TryGetProperty("value", out var value))
                sent[Text(field, "id")] = value.Clone();
        }
        return sent;
    }

    private static bool IsButton(JsonElement node, string title) =>
        Text(node, "title") == title && Text(node, "type").StartsWith("Action.", StringComparison.Ordinal)
        && node.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object;

    /// <summary>Every object in the JSON, the outer ones first.</summary>
    private static IEnumerable<JsonElement> Nodes(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().SelectMany(Nodes);
        return node.ValueKind == JsonValueKind.Object
            ? node.EnumerateObject().SelectMany(member => Nodes(member.Value)).Prepend(node)
            : [];
    }

    private static string Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
