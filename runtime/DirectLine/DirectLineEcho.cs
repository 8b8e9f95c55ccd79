using System.Text.Json;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>The user's own activity as it goes into the log and back to the client: cleaned, and only what a client draws.</summary>
internal static class DirectLineEcho
{
    /// <summary>The echo; null for what clients do not draw.</summary>
    public static Activity? Of(Activity activity, DateTimeOffset now) => activity.Type is not (ActivityTypes.Message or ActivityTypes.Event) ? null : new Activity
    {
        Type = activity.Type,
        Name = activity.Name,
        Timestamp = now,
        ChannelId = activity.ChannelId,
        From = new ChannelAccount { Id = activity.From?.Id, Name = activity.From?.Name, Role = "user" },
        Conversation = new ConversationAccount { Id = activity.Conversation?.Id },
        Text = activity.Text,
        TextFormat = activity.TextFormat,
        Locale = activity.Locale,
        Value = activity.Value,
        Attachments = activity.Attachments,
        ChannelData = ClientPart(activity.ChannelData),
    };

    /// <summary>The client's own name for the activity, by which it knows its echo; null when it gave none.</summary>
    public static string? ClientActivityId(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 and <= 100 } text ? text : null;

    private static JsonElement? ClientPart(JsonElement? channelData) =>
        channelData is not { ValueKind: JsonValueKind.Object } data ? null : JsonObjects.Write(json =>
        {
            foreach (var member in data.EnumerateObject())
                if (member.NameEquals("postBack") ? member.Value.ValueKind is JsonValueKind.True : member.NameEquals("clientActivityID")
                    && member.Value.ValueKind == JsonValueKind.String && member.Value.GetString()!.Length <= 100)
                    member.WriteTo(json);
        });
}
