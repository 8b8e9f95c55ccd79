using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Runtime.Hosting;

/// <summary>HTTP answers to invokes: what the bot said, or a sentence in the shape that this kind of invoke is drawn in.</summary>
/// <remarks>
/// Sources: Universal Action Model (learn.microsoft.com/adaptive-cards) for <c>adaptiveCard/action</c>; msteams-docs, task-modules-and-cards and
/// messaging-extensions for the others; checked 26 November 2026.
/// </remarks>
internal static class InvokeAnswers
{
    private const string CardAction = "adaptiveCard/action";
    private const string Code = "TurnFailed";

    /// <summary>What the bot said; 501 when it said nothing, for then nobody handles that invoke.</summary>
    public static TurnAnswer Of(InvokeResponse? response) =>
        response is null ? new TurnAnswer(501, (byte[]?)null) : new TurnAnswer(response.Status, response.Body?.GetRawText()) { IsKept = response.IsKept };

    /// <summary>After a failed turn: one Dutch sentence where the user is looking, and never what went wrong inside.</summary>
    public static InvokeResponse Failed(Activity activity, string text) => activity.Name == CardAction
        ? new InvokeResponse(200, CardAnswer(500, "application/vnd.microsoft.error", text))
        : Sentence(activity.Name, text) is { } told ? new InvokeResponse(200, told) : new InvokeResponse(500, JsonObjects.Write(json => Error(json, "error", text)));

    /// <summary>When the turn is still running at the end of the channel's patience: it goes on, and a repeat finds its answer.</summary>
    public static TurnAnswer InProgress(Activity activity, string text) => activity.Name == CardAction
        ? new TurnAnswer(200, CardAnswer(200, "application/vnd.microsoft.activity.message", text).GetRawText())
        : new TurnAnswer(200, Sentence(activity.Name, text)?.GetRawText());

    // A window closes with the sentence; a list shows it where its rows would be. Anything else has no place for one.
    private static JsonElement? Sentence(string? name, string text) => name switch
    {
        "task/fetch" or "task/submit" or "composeExtension/fetchTask" or "composeExtension/submitAction" => Wrapped("task", "value", text),
        "composeExtension/query" or "composeExtension/selectItem" or "composeExtension/queryLink" => Wrapped("composeExtension", "text", text),
        _ => null,
    };

    private static JsonElement Wrapped(string name, string member, string text) => JsonObjects.Write(json =>
    {
        json.WriteStartObject(name);
        json.WriteString("type", "message");
        json.WriteString(member, text);
        json.WriteEndObject();
    });

    private static JsonElement CardAnswer(int status, string type, string text) => JsonObjects.Write(json =>
    {
        json.WriteNumber("statusCode", status);
        json.WriteString("type", type);
        if (status == 200) json.WriteString("value", text);
        else Error(json, "value", text);
    });

    private static void Error(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("code", Code);
        json.WriteString("message", text);
        json.WriteEndObject();
    }
}
