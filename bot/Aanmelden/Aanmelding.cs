using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Authentication;

namespace Maatwerk.Bot.Aanmelden;

/// <summary>Who is signed in on the chat page: told by the session cookie, to our own page alone.</summary>
internal sealed class Aanmelding(AanmeldOptions options) : IDirectLineSignIn
{
    /// <summary>Names of the two ways to be known: by the cookie, and by Entra.</summary>
    public const string Session = "sessie", Entra = "entra";

    /// <summary>Claims that a session holds.</summary>
    public const string Tenant = "tid", ObjectId = "oid", Name = "name";

    /// <summary>A working day; after it one signs in again.</summary>
    public static readonly TimeSpan LongestSession = TimeSpan.FromHours(8);

    /// <inheritdoc/>
    public async ValueTask<UserIdentity?> WhoAsync(HttpContext http) => IsOwnPage(http) ? await WhoIsAsync(http) : null;

    /// <summary>The same, for a look without consequences.</summary>
    public async Task<UserIdentity?> WhoIsAsync(HttpContext http)
    {
        var who = (await http.AuthenticateAsync(Session)).Principal;
        return who?.FindFirst(Tenant)?.Value is { } tenant && who.FindFirst(ObjectId)?.Value is { } id && IsAllowed(tenant)
            ? new UserIdentity(tenant, id, who.FindFirst(Name)?.Value)
            : null;
    }

    public bool IsAllowed(string tenant) => options.AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the call was made by a script of our own page. A browser says so with each POST; who says nothing, or another page, is refused.</summary>
    public bool IsOwnPage(HttpContext http) =>
        http.Request.Headers.Origin is [{ } origin]
        && string.Equals(origin, options.PublicUrl.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase)
        && http.Request.Headers["Sec-Fetch-Site"] is [] or ["same-origin"];
}
