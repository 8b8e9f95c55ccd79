using System.Buffers;
using System.Runtime.InteropServices;
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
        if (LastButton(JsonElement.Parse(body), card: null, title) is not var (button, card))
            return null;
        var sent = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in button.GetProperty("data").EnumerateObject())
            sent[member.Name] = member.Value;
        AddFields(card, sent);
        return sent;
    }

    /// <summary>The last button with this title that stands on a card, and the card: the outermost content it is in.</summary>
    private static (JsonElement Button, JsonElement Card)? LastButton(JsonElement node, JsonElement? card, string title)
    {
        (JsonElement, JsonElement)? found = null;
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in node.EnumerateArray())
                found = LastButton(inner, card, title) ?? found;
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (card is { } on && IsButton(node, title))
                return (node, on);
            foreach (var member in node.EnumerateObject())
            {
                if (IsNode(member.Value))
                    found = LastButton(member.Value, card ?? (member.NameEquals("content"u8) ? member.Value : null), title) ?? found;
            }
        }
        return found;
    }

    private static void AddFields(JsonElement node, Dictionary<string, JsonElement> sent)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in node.EnumerateArray())
                AddFields(inner, sent);
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (node.TryGetProperty("type"u8, out var type) && IsField(type) && node.TryGetProperty("value"u8, out var value))
                sent[node.GetProperty("id"u8).GetString()!] = value;
            foreach (var member in node.EnumerateObject())
            {
                if (IsNode(member.Value))
                    AddFields(member.Value, sent);
            }
        }
    }

    private static bool IsButton(JsonElement node, string title) =>
        node.TryGetProperty("title"u8, out var named) && named.ValueKind == JsonValueKind.String && named.ValueEquals(title)
        && node.TryGetProperty("type"u8, out var type) && StartsWith(type, "Action."u8)
        && node.TryGetProperty("data"u8, out var data) && data.ValueKind == JsonValueKind.Object;

    private static bool IsField(JsonElement type) => StartsWith(type, "Input."u8);

    private static bool StartsWith(JsonElement value, ReadOnlySpan<byte> start) =>
        value.ValueKind == JsonValueKind.String && JsonMarshal.GetRawUtf8Value(value)[1..].StartsWith(start);

    private static bool IsNode(JsonElement value) => value.ValueKind is JsonValueKind.Array or JsonValueKind.Object;
}
