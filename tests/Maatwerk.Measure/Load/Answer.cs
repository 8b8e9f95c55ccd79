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

    /// <summary>The data behind the last button with this title, or null.</summary>
    public JsonElement? Button(string title)
    {
        using var document = JsonDocument.Parse(body);
        return Find(document.RootElement, title)?.Clone();
    }

    private static JsonElement? Find(JsonElement node, string title)
    {
        JsonElement? found = null;
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
                found = Find(item, title) ?? found;
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (Text(node, "type").StartsWith("Action.", StringComparison.Ordinal) && Text(node, "title") == title
                && node.TryGetProperty("data", out var data))
                return data;
            foreach (var member in node.EnumerateObject())
                found = Find(member.Value, title) ?? found;
        }
        return found;
    }

    private static string Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
