using System.Text.Json;

namespace Maatwerk.Runtime.Protocol;

/// <summary>The few members of <c>channelData</c> that the runtime reads.</summary>
public static class ChannelDataExtensions
{
    /// <summary><c>channelData.tenant.id</c>, or null.</summary>
    public static string? TenantId(this Activity activity) => Text(Member(Member(activity.ChannelData, "tenant"), "id"));

    /// <summary><c>channelData.eventType</c>: what happened to a team or channel of Teams, or null.</summary>
    public static string? EventType(this Activity activity) => Text(Member(activity.ChannelData, "eventType"));

    /// <summary><c>channelData.channel.id</c>: the channel of Teams that it is about, or null.</summary>
    public static string? TeamsChannelId(this Activity activity) => Text(Member(Member(activity.ChannelData, "channel"), "id"));

    private static JsonElement? Member(JsonElement? of, string name) =>
        of is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement? member) => member is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
