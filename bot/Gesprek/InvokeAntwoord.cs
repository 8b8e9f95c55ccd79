using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Cards.Model;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>The answers to a card action, in the shapes the protocol documents. The HTTP status is 200 whenever the bot answers; the status of the action stands in the body.</summary>
/// <remarks>Source: Universal Action Model, learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model, response format; checked 26 November 2026.</remarks>
internal static class InvokeAntwoord
{
    public static InvokeResponse Message(string text) => Answer(200, "application/vnd.microsoft.activity.message", text);

    /// <summary>The card takes the place of the one that was used.</summary>
    /// <param name="readers">For whom the client refreshes it by itself from then on.</param>
    public static InvokeResponse Card(AdaptiveCard card, IReadOnlyList<string>? readers = null) =>
        Answer(200, Attachment.AdaptiveCard, JsonNode.Parse(CardWriter.WriteBytes(card, CardChannel.Execute, readers: readers)));

    /// <summary>What was sent is no button of ours.</summary>
    public static InvokeResponse NotUnderstood(string text) =>
        Answer(400, "application/vnd.microsoft.error", new JsonObject { ["code"] = "BadRequest", ["message"] = text });

    private static InvokeResponse Answer(int status, string type, JsonNode? value) =>
        new(200, JsonElement.Parse(new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value }.ToJsonString()));
}
