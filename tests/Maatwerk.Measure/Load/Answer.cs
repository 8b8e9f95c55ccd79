using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Maatwerk.Measure.Load;

/// <summary>What a bot answered to one turn; read only as far as the script asks.</summary>
public sealed class Answer(int status, byte[] body)
{
    private static readonly SearchValues<char> NeverEscaped = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -.,:");

    public int Status { get; } = status;

    public int Bytes => body.Length;

    public string Raw => Encoding.UTF8.GetString(body);

    /// <summary>True when the words stand in the answer; JSON escapes are undone only when the words have something that can be escaped.</summary>
    public bool Says(string words) =>
        body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0
        || (words.AsSpan().ContainsAnyExcept(NeverEscaped) && Strings().Contains(words, StringComparison.Ordinal));

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
    public Dictionary<string, JsonElement>? Press(string title)
    {
        using var document = JsonDocument.Parse(body);
        if (LastCardWith(document.RootElement, title) is not { } card)
            return null;
        var sent = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in FindButton(card, title)!.Value.GetProperty("data").EnumerateObject())
            sent[member.Name] = member.Value.Clone();
        AddFields(card, sent);
        return sent;
    }

    private static JsonElement? LastCardWith(JsonElement node, string title)
    {
        JsonElement? found = node.ValueKind == JsonValueKind.Object && node.TryGetProperty("content", out var content) && FindButton(content, title) is not null
            ? content : null;
        if (found is null)
        {
            foreach (var inner in Inner(node))
                found = LastCardWith(inner, title) ?? found;
        }
        return found;
    }

    private static JsonElement? FindButton(JsonElement node, string title)
    {
        if (IsButton(node, title))
            return node;
        foreach (var inner in Inner(node))
        {
            if (FindButton(inner, title) is { } found)
                return found;
        }
        return null;
    }

    private static void AddFields(JsonElement node, Dictionary<string, JsonElement> sent)
    {
        if (node.ValueKind == JsonValueKind.Object && Text(node, "type").StartsWith("Input.", StringComparison.Ordinal) && node.TryGetProperty("value", out var value))
            sent[Text(node, "id")] = value.Clone();
        foreach (var inner in Inner(node))
            AddFields(inner, sent);
    }

    private static bool IsButton(JsonElement node, string title) =>
        node.ValueKind == JsonValueKind.Object
        && node.TryGetProperty("title", out var named) && named.ValueKind == JsonValueKind.String && named.ValueEquals(title)
        && Text(node, "type").StartsWith("Action.", StringComparison.Ordinal)
        && node.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object;

    /// <summary>The objects and lists right inside this one.</summary>
    private static IEnumerable<JsonElement> Inner(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().Where(IsNode),
        JsonValueKind.Object => node.EnumerateObject().Select(member => member.Value).Where(IsNode),
        _ => [],
    };

    private static bool IsNode(JsonElement value) => value.ValueKind is JsonValueKind.Array or JsonValueKind.Object;

    private static string Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
