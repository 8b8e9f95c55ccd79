using System.Text.Json;
using Maatwerk.Cards.Model;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Teams;

/// <summary>The answers to message extensions and task modules, in the shapes that Teams documents.</summary>
/// <remarks>Source: msteams-docs, messaging-extensions (respond-to-search, respond-to-task-module-submit) and task-modules-and-cards; checked 22 November 2026.</remarks>
internal static class ExtensieAntwoord
{
    // Pixels; a form of a step fits without scrolling sideways, also on a telephone.
    private const int Height = 600, Width = 600;

    /// <summary>A list to choose from; a look-up, so a repeat may look again.</summary>
    public static InvokeResponse Results(IEnumerable<Rij> rijen) => new(200, Extension("result", json =>
    {
        json.WriteString("attachmentLayout", "list");
        json.WriteStartArray("attachments");
        foreach (var rij in rijen) rij.WriteTo(json);
        json.WriteEndArray();
    })) { IsKept = false };

    /// <summary>A sentence where the list would be.</summary>
    public static InvokeResponse Message(string text) => new(200, Extension("message", json => json.WriteString("text", text))) { IsKept = false };

    /// <summary>The message as the bot would send it, for the user to send or to change.</summary>
    public static InvokeResponse Preview(JsonElement card) => new(200, Extension("botMessagePreview", json =>
    {
        json.WriteStartObject("activityPreview");
        json.WriteString("type", ActivityTypes.Message);
        json.WriteStartArray("attachments");
        WriteCard(json, card, close: true);
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    /// <summary>The next card of the window.</summary>
    public static InvokeResponse Continue(string title, JsonElement card) => new(200, Task("continue", json =>
    {
        json.WriteStartObject("value");
        json.WriteString("title", title);
        json.WriteNumber("height", Height);
        json.WriteNumber("width", Width);
        json.WritePropertyName("card");
        WriteCard(json, card, close: true);
        json.WriteEndObject();
    }));

    /// <summary>The window closes with a sentence.</summary>
    public static InvokeResponse Closed(string text) => new(200, Task("message", json => json.WriteString("value", text)));

    /// <summary>Done, and nothing to show.</summary>
    public static InvokeResponse Nothing => new(200, JsonObjects.Write(_ => { }));

    internal static void WriteCard(Utf8JsonWriter json, JsonElement card, bool close)
    {
        json.WriteStartObject();
        json.WriteString("contentType", Attachment.AdaptiveCard);
        json.WritePropertyName("content");
        card.WriteTo(json);
        if (close) json.WriteEndObject();
    }

    private static JsonElement Extension(string type, Action<Utf8JsonWriter> members) => Wrapped("composeExtension", type, members);

    private static JsonElement Task(string type, Action<Utf8JsonWriter> members) => Wrapped("task", type, members);

    private static JsonElement Wrapped(string name, string type, Action<Utf8JsonWriter> members) => JsonObjects.Write(json =>
    {
        json.WriteStartObject(name);
        json.WriteString("type", type);
        members(json);
        json.WriteEndObject();
    });
}

/// <summary>One row of a list: what is shown, and the card that goes into the chat.</summary>
internal sealed record Rij(string Titel, string Ondertitel, string Tekst, AdaptiveCard Kaart)
{
    public void WriteTo(Utf8JsonWriter json)
    {
        ExtensieAntwoord.WriteCard(json, CardWriter.Write(Kaart, CardChannel.Submit), close: false);
        json.WriteStartObject("preview");
        json.WriteString("contentType", "application/vnd.microsoft.card.thumbnail");
        json.WriteStartObject("content");
        json.WriteString("title", Plain(Titel));
        json.WriteString("subtitle", Plain(Ondertitel));
        json.WriteString("text", Plain(Tekst));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A preview is drawn as HTML.
    private static string Plain(string text) => SafeText.Line(text).Replace('<', '‹').Replace('>', '›');
}
