using System.Text.Json;

namespace Maatwerk.Runtime.Protocol;

/// <summary>The few members of <c>channelData</c> that the runtime reads.</summary>
public static class ChannelDataExtensions
{
    /// <summary><c>channelData.tenant.id</c>, or null.</summary>
    public static string? TenantId(this Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
        && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString() : null;
}
