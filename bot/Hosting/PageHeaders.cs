namespace Maatwerk.Bot.Hosting;

/// <summary>The headers that keep the page to itself: no other origin, no frame, no inline script, no cached nonce.</summary>
internal static class PageHeaders
{
    // Web Chat adds one empty style element without a nonce; this is the hash of nothing.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    public static void ForPage(IHeaderDictionary headers, HostString host, string nonce)
    {
        Common(headers);
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = string.Join("; ",
            "default-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            $"connect-src 'self' blob:{Sockets(host)}",
            "font-src 'self'",
            "img-src 'self' blob: data:",
            $"script-src 'nonce-{nonce}' 'strict-dynamic'",
            $"style-src 'nonce-{nonce}' {EmptyStyle}",
            "worker-src blob:");
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.XFrameOptions = "DENY";
    }

    /// <summary>For what a link gives once: nothing runs on it, nothing is loaded, nothing is kept, and it can only be sent back to where it came from.</summary>
    public static void ForLink(IHeaderDictionary headers, string nonce)
    {
        Common(headers);
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = $"default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'nonce-{nonce}'";
        headers.XFrameOptions = "DENY";
    }

    public static void ForFile(IHeaderDictionary headers, string etag, bool longLived)
    {
        Common(headers);
        headers.ETag = etag;
        headers.Vary = "Accept-Encoding";
        headers.CacheControl = longLived ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static void Common(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    // 'self' does not cover web sockets in every browser. A host that is no plain name or address is left out of the header.
    private static string Sockets(HostString host) =>
        Uri.CheckHostName(host.Host.Trim('[', ']')) == UriHostNameType.Unknown ? "" : $" ws://{host.Value} wss://{host.Value}";
}
