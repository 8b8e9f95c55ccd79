using System.Net;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Http;

namespace Maatwerk.Runtime.Hosting;

/// <summary>
/// Decides who may speak to the bot: first the header alone, before the body is read, then the activity against what the token says.
/// Without a token only a tool for developers on this machine gets in, and only in Development.
/// </summary>
public sealed class InboundGate(BotFrameworkOptions options, TokenValidation tokens, ServiceHosts hosts)
{
    /// <summary>Judges the caller before the body is read.</summary>
    /// <returns>No failure and a token; or no failure and no token for a developer's tool; or the failure.</returns>
    public async ValueTask<(TokenFailure Failure, ChannelToken? Token)> JudgeCallerAsync(HttpContext http)
    {
        var (failure, token) = await tokens.JudgeAsync(http.Request.Headers.Authorization, http.RequestAborted);
        return failure == TokenFailure.Missing && IsDeveloperHere(http) ? (TokenFailure.None, null) : (failure, token);
    }

    /// <summary>True in Development for a call that comes straight from this machine.</summary>
    public bool IsDeveloperHere(HttpContext http) => options.IsDevelopment && IsHere(http);

    /// <summary>True for a call that comes straight from this machine, not through a proxy on it.</summary>
    public static bool IsHere(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded");

    /// <summary>Judges the activity; <paramref name="token"/> is null for a developer's tool.</summary>
    public TokenFailure JudgeActivity(Activity activity, ChannelToken? token) =>
        token is null ? JudgeDevelopers(activity) : JudgeChannels(activity, token);

    /// <summary>Who sent it, as channel and tenant say; never a name or anything typed.</summary>
    public static UserIdentity SenderOf(Activity activity) =>
        new(TenantOf(activity), activity.From?.AadObjectId ?? "", activity.From?.Name);

    private TokenFailure JudgeChannels(Activity activity, ChannelToken token)
    {
        if (activity.ChannelId is not { Length: > 0 } channel || !token.Endorsements.Contains(channel) || !options.AllowedChannels.Contains(channel, StringComparer.Ordinal))
            return TokenFailure.NotEndorsed;
        if (!hosts.Allows(activity.ServiceUrl, out _) || !ServiceHosts.Same(token.ServiceUrl, activity.ServiceUrl)) return TokenFailure.ServiceUrl;
        return IsTenantAllowed(activity) ? TokenFailure.None : TokenFailure.Tenant;
    }

    // The address is where replies are sent; an answer in the body needs none, and then an unknown one is simply not kept.
    private TokenFailure JudgeDevelopers(Activity activity)
    {
        if (!ChannelTraits.Of(activity.ChannelId).WithoutTokenInDevelopment) return TokenFailure.Missing;
        if (hosts.Allows(activity.ServiceUrl, out _)) return TokenFailure.None;
        if (activity.ServiceUrl is not null && activity.DeliveryMode != DeliveryModes.ExpectReplies) return TokenFailure.ServiceUrl;
        activity.ServiceUrl = null;
        return TokenFailure.None;
    }

    private bool IsTenantAllowed(Activity activity)
    {
        var tenant = TenantOf(activity);
        if (activity.Conversation?.TenantId is { Length: > 0 } other && !string.Equals(other, tenant, StringComparison.OrdinalIgnoreCase)) return false;
        return tenant.Length > 0 && options.AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);
    }

    private static string TenantOf(Activity activity) => activity.TenantId() ?? activity.Conversation?.TenantId ?? "";
}
