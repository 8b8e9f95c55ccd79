namespace Maatwerk.Runtime.Protocol;

/// <summary>Addresses of the Connector REST API v3, built in one place; every part is percent-encoded (Teams ids hold <c>: ; @ =</c>).</summary>
public static class ConnectorUrls
{
    /// <summary>…/v3/conversations.</summary>
    public static Uri Conversations(Uri service) => new($"{service.AbsoluteUri.TrimEnd('/')}/v3/conversations");

    /// <summary>…/v3/conversations/{conversation}/activities, with the activity's id when there is one.</summary>
    public static Uri Activities(Uri service, string conversationId, string? activityId = null)
    {
        var activities = $"{Conversations(service).AbsoluteUri}/{Uri.EscapeDataString(conversationId)}/activities";
        return new Uri(activityId is null ? activities : $"{activities}/{Uri.EscapeDataString(activityId)}");
    }
}
