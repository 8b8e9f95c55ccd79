using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Http;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>
/// Says who is behind a call for a Direct Line token: the signed-in session of the chat page. When the host registers none,
/// nobody gets a token outside Development.
/// </summary>
public interface IDirectLineSignIn
{
    /// <summary>Who is signed in, with tenant and object id; null when nobody is.</summary>
    ValueTask<UserIdentity?> WhoAsync(HttpContext http);
}
