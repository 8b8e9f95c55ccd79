using System.Text.Json;
using System.Text.Json.Nodes;

namespace Maatwerk.Tests.Teams;

/// <summary>Reads the bodies of invokes: rows of a list, the card of a window, the sentence with which it closes.</summary>
internal static class Antwoord
{
    public static JsonNode Zoek(string text, int skip = 0, int count = 25, string name = "zoekvraag") => new JsonObject
    {
        ["commandId"] = "zoekFunctionaris",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = name, ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
    };

    public static JsonNode EersteScherm() => Zoek("true", name: "initialRun");

    public static JsonNode Opdracht(string command) => new JsonObject { ["commandId"] = command, ["commandContext"] = "compose", ["context"] = new JsonObject { ["theme"] = "default" } };

    public static JsonNode Gegevens(JsonNode data) => new JsonObject { ["data"] = data.DeepClone(), ["context"] = new JsonObject { ["theme"] = "default" } };

    public static List<JsonElement> Rijen(JsonElement body) => [.. Lijst(body).GetProperty("attachments").EnumerateArray()];

    public static List<string> Titels(JsonElement body) => [.. Rijen(body).Select(rij => rij.GetProperty("preview").GetProperty("content").GetProperty("title").GetString()!)];

    public static string? Zin(JsonElement body) => body.GetProperty("composeExtension") is var answer && answer.GetProperty("type").GetString() == "message" ? answer.GetProperty("text").GetString() : null;

    /// <summary>The card of a window that goes on; fails when it closed.</summary>
    public static JsonElement Kaart(JsonElement body)
    {
        var task = body.GetProperty("task");
        task.GetProperty("type").GetString().ShouldBe("continue", body.GetRawText());
        return task.GetProperty("value").GetProperty("card").GetProperty("content");
    }

    /// <summary>The sentence with which a window closed; null when it goes on.</summary>
    public static string? Dicht(JsonElement body) => body.GetProperty("task") is var task && task.GetProperty("type").GetString() == "message" ? task.GetProperty("value").GetString() : null;

    public static string Vraag(JsonElement card) => Knop(card, card.GetProperty("actions").EnumerateArray().First().GetProperty("title").GetString()!)["question"]!.GetValue<string>();

    /// <summary>What a button of a card sends, with what stands in its fields and what is filled in.</summary>
    public static JsonObject Knop(JsonElement card, string title, IReadOnlyDictionary<string, string>? filled = null)
    {
        var sends = JsonObject.Create(card.GetProperty("actions").EnumerateArray().First(action => action.GetProperty("title").GetString() == title).GetProperty("data"))!;
        foreach (var (id, value) in Velden(card)) sends[id] = filled?.GetValueOrDefault(id) ?? value;
        return sends;
    }

    /// <summary>The fields on a card with what stands in them.</summary>
    public static Dictionary<string, string> Velden(JsonElement element)
    {
        var fields = new Dictionary<string, string>();
        Collect(element, fields);
        return fields;
    }

    private static JsonElement Lijst(JsonElement body)
    {
        var answer = body.GetProperty("composeExtension");
        answer.GetProperty("type").GetString().ShouldBe("result", body.GetRawText());
        return answer;
    }

    private static void Collect(JsonElement element, Dictionary<string, string> fields)
    {
        if (element.ValueKind == JsonValueKind.Array) foreach (var item in element.EnumerateArray()) Collect(item, fields);
        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("type", out var type) && type.GetString()!.StartsWith("Input.", StringComparison.Ordinal))
            fields[element.GetProperty("id").GetString()!] = element.TryGetProperty("value", out var value) ? value.GetString()! : "";
        foreach (var member in element.EnumerateObject()) if (member.Name is "body" or "items" or "columns") Collect(member.Value, fields);
    }
}
