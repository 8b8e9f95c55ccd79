using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>The answers to a card action, in the shapes the protocol documents.</summary>
internal static class InvokeAntwoord
{
    public static InvokeResponse Message(string text)
    {
        var body = new JsonObject { ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.activity.message", ["value"] = text };
        using var document = JsonDocument.Parse(body.ToJsonString());
        return new InvokeResponse(200, document.RootElement.Clone());
    }
}
