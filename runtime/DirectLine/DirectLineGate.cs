using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Http;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>Where a person in Development is at home when the page names no tenant.</summary>
/// <param name="TenantId">Tenant of the demo people.</param>
public sealed record DirectLineDevelopment(string TenantId);

/// <summary>Decides who gets into Direct Line: by a signed token, or newly by sign-in (in Development by saying who one is).</summary>
public sealed class DirectLineGate(DirectLineTokens tokens, InboundGate gate, DirectLineDevelopment development, IDirectLineSignIn? signIn = null)
{
    /// <summary>The ticket in the Authorization header; null when there is none that holds.</summary>
    public async Task<DirectLineTicket?> TicketAsync(HttpContext http)
    {
        const string scheme = "Bearer ";
        return http.Request.Headers.Authorization is [{ Length: <= 8192 } header] && header.StartsWith(scheme, StringComparison.Ordinal)
            ? await tokens.ReadAsync(header[scheme.Length..], http.RequestAborted)
            : null;
    }

    /// <summary>A ticket for whoever is signed in, for a conversation of their own; null when nobody is, or when the conversation is somebody else's.</summary>
    internal async Task<DirectLineTicket?> NewTicketAsync(HttpContext http, TokenParameters? asked)
    {
        var stop = http.RequestAborted;
        if (await WhoAsync(http, asked) is not var (userId, user)) return null;
        if (asked?.ConversationId is not { Length: > 0 } known)
            return new DirectLineTicket(await tokens.NewConversationAsync(userId, user, stop), userId, user);
        return await tokens.BelongsAsync(known, userId, user, stop) ? new DirectLineTicket(known, userId, user) : null;
    }

    /// <summary>Whether this ticket may be renewed: where people sign in, only while the same person still is.</summary>
    internal async ValueTask<bool> MayRenewAsync(HttpContext http, DirectLineTicket ticket) =>
        signIn is null || (await signIn.WhoAsync(http) is { } user && user.TenantId == ticket.User.TenantId && user.ObjectId == ticket.User.ObjectId);

    /// <summary>False for a call from a page of another site; browsers say where they come from.</summary>
    public static bool IsOwnPage(HttpContext http) =>
        http.Request.Headers.Origin is not [{ Length: > 0 } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && string.Equals(page.Authority, WithoutDefaultPort(http.Request), StringComparison.OrdinalIgnoreCase));

    private async Task<(string UserId, UserIdentity User)?> WhoAsync(HttpContext http, TokenParameters? asked)
    {
        if (signIn is not null && await signIn.WhoAsync(http) is { } user) return (await tokens.UserIdAsync(user, http.RequestAborted), user);
        return gate.IsDeveloperHere(http) && http.Request.Headers.Authorization.Count == 0 ? Developer(asked) : null;
    }

    private (string, UserIdentity) Developer(TokenParameters? asked)
    {
        var id = asked?.User?.Id is { Length: > 0 and <= 100 } given ? given : Guid.NewGuid().ToString("N");
        var bare = id.StartsWith("dl_", StringComparison.Ordinal) ? id[3..] : id;
        var objectId = asked?.User?.AadObjectId ?? (Guid.TryParseExact(bare, "D", out _) ? bare : "");
        return ("dl_" + bare, new UserIdentity(asked?.TenantId ?? development.TenantId, objectId, asked?.User?.Name));
    }

    private static string WithoutDefaultPort(HttpRequest request) => new Uri($"{request.Scheme}://{request.Host}").Authority;
}
