using System.Security.Cryptography;
using System.Text;

namespace Maatwerk.Bot.Hosting;

/// <summary>
/// What a link gives that works once: first a page with a button, because mail and chat programs look at links too and must not use them up; behind the button the page or the file.
/// Nothing of it is kept on the way.
/// </summary>
internal static class EenmaligeLink
{
    /// <summary>Where the number of this answer comes that lets a page's style in.</summary>
    public const string Nonce = "{{nonce}}";

    public static Task WritePageAsync(HttpContext context, string page, int status = StatusCodes.Status200OK)
    {
        var nonce = Begin(context, "text/html", status);
        return context.Response.WriteAsync(page.Replace(Nonce, nonce, StringComparison.Ordinal), Encoding.UTF8, context.RequestAborted);
    }

    public static Task WriteFileAsync(HttpContext context, string mediaType, string name, string content)
    {
        Begin(context, mediaType, StatusCodes.Status200OK);
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return context.Response.WriteAsync(content, Encoding.UTF8, context.RequestAborted);
    }

    private static string Begin(HttpContext context, string mediaType, int status)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        PageHeaders.ForLink(context.Response.Headers, nonce);
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType + "; charset=utf-8";
        return nonce;
    }
}
