using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Maatwerk.Runtime.Protocol;

/// <summary>
/// The hosts the bot may call. Checked when an activity comes in and again at each send, so that a forged or altered
/// service address never gets a connection, let alone the bot's token.
/// </summary>
/// <param name="extraHosts">Whole host names added to the list, for sovereign clouds.</param>
/// <param name="allowLoopback">True in Development only: also http and any port on this machine.</param>
public sealed class ServiceHosts(IEnumerable<string> extraHosts, bool allowLoopback)
{
    private const string BotFrameworkSuffix = ".botframework.com";
    private readonly FrozenSet<string> hosts = extraHosts.Append("smba.trafficmanager.net").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when <paramref name="serviceUrl"/> may be called; then <paramref name="uri"/> is it, normalised.</summary>
    public bool Allows(string? serviceUrl, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        if (serviceUrl is null || serviceUrl.Length is 0 or > 500 || !IsPlain(serviceUrl)) return false;
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var parsed)) return false;
        if (parsed.UserInfo.Length > 0 || parsed.Query.Length > 0 || parsed.Fragment.Length > 0) return false;
        if (!IsListed(parsed) && !IsThisMachine(parsed)) return false;
        uri = parsed;
        return true;
    }

    /// <summary>True when both name the same address: scheme, host, port and path, case aside. A trailing slash counts.</summary>
    public static bool Same(string? one, string? other) =>
        Uri.TryCreate(one, UriKind.Absolute, out var a) && Uri.TryCreate(other, UriKind.Absolute, out var b)
        && string.Equals(a.AbsoluteUri, b.AbsoluteUri, StringComparison.OrdinalIgnoreCase);

    private bool IsListed(Uri uri) =>
        uri.Scheme == Uri.UriSchemeHttps && uri.Port == 443 && uri.HostNameType == UriHostNameType.Dns
        && (hosts.Contains(uri.Host) || uri.Host.EndsWith(BotFrameworkSuffix, StringComparison.OrdinalIgnoreCase));

    private bool IsThisMachine(Uri uri) =>
        allowLoopback && uri.IsLoopback && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    // Letters, digits and the few signs an address of a connector has. Keeps out \ @ % white space and everything beyond ASCII.
    private static bool IsPlain(string url)
    {
        foreach (var c in url)
            if (!char.IsAsciiLetterOrDigit(c) && c is not (':' or '/' or '.' or '-' or '_' or '[' or ']' or '~')) return false;
        return true;
    }
}
