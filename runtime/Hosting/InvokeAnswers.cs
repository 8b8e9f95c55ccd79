using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Runtime.Hosting;

/// <summary>HTTP answers to invokes.</summary>
internal static class InvokeAnswers
{
    /// <summary>What the bot said; 501 when it said nothing, for then nobody handles that invoke.</summary>
    public static TurnAnswer Of(InvokeResponse? response) =>
        response is null ? new TurnAnswer(501, null) : new TurnAnswer(response.Status, response.Body?.GetRawText()) { IsKept = response.IsKept };

    /// <summary>After a failed turn: a card gets its error as the Universal Actions model writes it, anything else 500.</summary>
    public static InvokeResponse Failed(Activity activity, string text) =>
        activity.Name == "adaptiveCard/action" ? new InvokeResponse(200, CardError(text)) : new InvokeResponse(500);

    /// <summary>When the turn is still running at the end of the channel's patience: it goes on, and a repeat finds its answer.</summary>
    public static TurnAnswer InProgress(Activity activity, string text) =>
        activity.Name == "adaptiveCard/action" ? new TurnAnswer(200, CardMessage(text).GetRawText()) : TurnAnswer.Ok;

    private static JsonElement CardMessage(string text) => JsonObjects.Write(json =>
    {
        json.WriteNumber("statusCode", 200);
        json.WriteString("type", "application/vnd.microsoft.activity.message");
        json.WriteString("value", text);
    });

    private static JsonElement CardError(string text) => JsonObjects.Write(json =>
    {
        json.WriteNumber("statusCode", 500);
        json.WriteString("type", "application/vnd.microsoft.error");
        json.WriteStartObject("value");
        json.WriteString("code", "TurnFailed");
        json.WriteString("message", text);
        json.WriteEndObject();
    });
}
