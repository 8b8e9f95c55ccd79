using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Floor;

/// <summary>The members of an activity that a bot reads and writes; the same JSON as the bot's, and nothing behind it.</summary>
public sealed record IncomingActivity(
    string? Type, string? Id, string? ChannelId, string? ServiceUrl, string? DeliveryMode, string? Locale,
    Account? From, Account? Recipient, Account? Conversation, string? Text, JsonElement? Value, JsonElement? ChannelData);

public sealed record Account(string? Id, string? Name, string? AadObjectId, string? Role, string? TenantId);

/// <summary>An answer: to whom it goes is of the turn, the rest is said as it was read.</summary>
public sealed record Reply(string Type, string ReplyToId, Account? From, Account? Recipient, Account? Conversation)
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

public sealed record Replies(IReadOnlyList<Reply> Activities);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IncomingActivity))]
[JsonSerializable(typeof(IReadOnlyList<Replies>))]
public sealed partial class Wire : JsonSerializerContext;
