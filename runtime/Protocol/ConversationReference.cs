using System.Text.Json.Serialization;

namespace Maatwerk.Runtime.Protocol;

/// <summary>All that is needed to write to a conversation later. Renewed at each activity, kept per tenant.</summary>
/// <param name="TenantId">Tenant of the conversation; empty on channels without one.</param>
/// <param name="ChannelId">Channel that carries it.</param>
/// <param name="ServiceUrl">Base address of the channel's connector, already checked against the list of hosts.</param>
/// <param name="ConversationId">The channel's id of the conversation.</param>
/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c>, <c>channel</c> or null.</param>
/// <param name="BotId">The bot's own account id in that channel.</param>
/// <param name="UserId">The other one's account id, for one-to-one conversations.</param>
/// <param name="UserName">Display name of the other one, if the channel gave one.</param>
/// <param name="PersonId">Object id in Microsoft Entra of the other one, if the channel gave it; with the tenant it is who that is.</param>
public sealed record ConversationReference(
    string TenantId, string ChannelId, string ServiceUrl, string ConversationId,
    string? ConversationType, string? BotId, string? UserId, string? UserName, string? PersonId = null)
{
    /// <summary>True for a conversation of one person with the bot; a channel that does not say has no others.</summary>
    [JsonIgnore]
    public bool IsPersonal => ConversationType is null or "personal";
}
