using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Cards.Model;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>The answers to a card action, in the shapes the protocol documents.</summary>
internal static class InvokeAntwoord
{
    public static InvokeResponse Message(string text) => Answer("application/vnd.microsoft.activity.message", text);

    /// <summary>The card takes the place of the one that was used.</summary>
    public static InvokeResponse Card(AdaptiveCard card) =>
        Answer(Attachment.AdaptiveCard, JsonNode.Parse(CardWriter.Write(card, CardChannel.Execute).GetRawText()));

    private static InvokeResponse Answer(string type, JsonNode? value) =>
        new(200, JsonElement.Parse(new JsonObject { ["statusCode"] = 200, ["type"] = type, ["value"] = value }.ToJsonString()));
}
