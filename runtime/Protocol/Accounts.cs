using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Runtime.Protocol;

/// <summary>A participant: a person or a bot.</summary>
public sealed class ChannelAccount
{
    /// <summary>The channel's id. Never an identity to grant rights on.</summary>
    public string? Id { get; set; }
    /// <summary>Display name. Never an identity either.</summary>
    public string? Name { get; set; }
    /// <summary>Object id in Microsoft Entra; with the tenant it is who somebody is, when the activity is authenticated.</summary>
    public string? AadObjectId { get; set; }
    /// <summary><c>user</c> or <c>bot</c>.</summary>
    public string? Role { get; set; }
    /// <summary>Every member of the wire that has no property above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A conversation: one-to-one, a group, or a channel thread.</summary>
public sealed class ConversationAccount
{
    /// <summary>The channel's id of the conversation.</summary>
    public string? Id { get; set; }
    /// <summary>Display name, if any.</summary>
    public string? Name { get; set; }
    /// <summary>True in a group.</summary>
    public bool? IsGroup { get; set; }
    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>; absent counts as personal outside Teams.</summary>
    public string? ConversationType { get; set; }
    /// <summary>The tenant the conversation lives in.</summary>
    public string? TenantId { get; set; }
    /// <summary>Every member of the wire that has no property above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
