using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Runtime.Protocol;

/// <summary>
/// The one JSON of the protocol, in and out: camelCase, nulls left out, at most 32 deep, a name twice in one object refused,
/// unknown members kept. Source generated; nothing here uses reflection.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ErrorResponse))]
public sealed partial class ProtocolJson : JsonSerializerContext
{
    /// <summary>The context to read and write with. Letters such as é are written as they are, not as escapes.</summary>
    public static ProtocolJson Wire => wire ??= new(new JsonSerializerOptions(s_defaultOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static ProtocolJson? wire;
}

/// <summary>The answer to an activity with delivery mode <c>expectReplies</c>.</summary>
/// <param name="Activities">What the bot says, in order.</param>
/// <param name="Body">The answer to the invoke, when the activity was one.</param>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities, JsonElement? Body = null);

/// <summary>What POST /v3/conversations asks for.</summary>
public sealed class ConversationParameters
{
    /// <summary>The bot's own account.</summary>
    public ChannelAccount? Bot { get; set; }
    /// <summary>With whom.</summary>
    public List<ChannelAccount>? Members { get; set; }
    /// <summary>False for one-to-one.</summary>
    public bool IsGroup { get; set; }
    /// <summary>Tenant of the members.</summary>
    public string? TenantId { get; set; }
    /// <summary>The channel's own part; Teams wants the tenant here too.</summary>
    public JsonElement? ChannelData { get; set; }
}

/// <summary>What the connector answers to a send: the id it gave, if it gave one.</summary>
/// <param name="Id">Id of the activity or the conversation.</param>
public sealed record ResourceResponse(string? Id);

/// <summary>What the connector answers when it refuses.</summary>
/// <param name="Error">The refusal.</param>
public sealed record ErrorResponse(ConnectorError? Error);

/// <summary>A refusal of the connector.</summary>
/// <param name="Code">Its name, such as <c>BotNotInConversationRoster</c>.</param>
public sealed record ConnectorError(string? Code);
