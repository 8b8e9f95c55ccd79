using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>What was understood, for developers' tools.</summary>
internal static class RecognizerTrace
{
    public static Activity Of(RecognizerResult understood, (string Regel, string Waarom)? besluit)
    {
        var entities = new JsonObject();
        foreach (var (name, value) in understood.Entities.ToDictionary())
            entities[name] = value is object[] several ? new JsonArray([.. several.Select(Node)]) : Node(value);
        var trace = new JsonObject { ["text"] = understood.Text, ["topIntent"] = understood.TopIntent, ["score"] = Math.Round(understood.Score, 4), ["entities"] = entities };
        if (besluit is { } decided) (trace["rule"], trace["why"]) = (decided.Regel, decided.Waarom);
        using var document = JsonDocument.Parse(trace.ToJsonString());
        return new Activity { Type = ActivityTypes.Trace, Name = "RecognizerResult", Label = "Wat de bot begreep", ValueType = "RecognizerResult", Value = document.RootElement.Clone() };
    }

    private static JsonNode? Node(object value) => value is decimal amount ? JsonValue.Create(amount) : JsonValue.Create(value.ToString());
}
