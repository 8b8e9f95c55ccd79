using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Floor;

/// <summary>The members of an activity that a bot reads and writes; the same JSON as the bot's, and nothing behind it.</summary>
public sealed record IncomingActivity(
    string? Type, string? Id, string? ChannelId, string? ServiceUrl, string? DeliveryMode, string? Locale,
    Account? From, Account? Recipient, Account? Conversation, string? Text, JsonElement? Value, JsonElement? ChannelData);

public sealed record Account(string? Id, string? Name, string? AadObjectId, string? Role, string? TenantId);

public sealed record Reply(
    string Type, string ReplyToId, Account? From, Account? Recipient, Account? Conversation, string Text, string TextFormat);

public sealed record Replies(IReadOnlyList<Reply> Activities);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IncomingActivity))]
[JsonSerializable(typeof(Replies))]
public sealed partial class Wire : JsonSerializerContext;

/// <summary>Makes answers of a given size.</summary>
public sealed class Answers(int bytes)
{
    private readonly string filler = new('a', Math.Max(0, bytes - 450));

    public Replies To(IncomingActivity activity, int turn) => new(
    [
        new Reply("message", activity.Id ?? "", activity.Recipient, activity.From, activity.Conversation,
            $"Beurt {turn}. {filler}", "plain"),
    ]);
}
