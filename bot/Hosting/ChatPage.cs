using System.Security.Cryptography;
using System.Text;

namespace Maatwerk.Bot.Hosting;

/// <summary>The chat page at <c>/</c> with its few files: everything comes from this origin, and only scripts with the nonce of this answer run.</summary>
public static class ChatPage
{
    /// <summary>Maps <c>/</c>, <c>/lib/…</c> and the page's own files; in Development also the list of people one can be.</summary>
    /// <param name="root">Folder of the page's files; <c>wwwroot</c> beside the program when left out.</param>
    public static IEndpointRouteBuilder MapChatPage(this IEndpointRouteBuilder app, string? root = null)
    {
        var files = new PageFiles(root ?? Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        app.MapGet("/", context => WritePageAsync(context, files));
        foreach (var name in files.Names)
            app.MapGet("/" + name, context => WriteFileAsync(context, files.Get(name)));
        if (app.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
            app.MapDemoPersonen();
        return app;
    }

    private static async Task WritePageAsync(HttpContext context, PageFiles files)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        var html = files.Page.Replace("{{nonce}}", nonce, StringComparison.Ordinal);
        PageHeaders.ForPage(context.Response.Headers, context.Request.Host, nonce);
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html, Encoding.UTF8, context.RequestAborted);
    }

    private static async Task WriteFileAsync(HttpContext context, PageFile file)
    {
        var request = context.Request;
        var response = context.Response;
        PageHeaders.ForFile(response.Headers, file.ETag, longLived: request.Query["v"] == file.Version);
        if (request.Headers.IfNoneMatch == file.ETag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (encoding, body) = file.For(request.Headers.AcceptEncoding.ToString());
        if (encoding is not null) response.Headers.ContentEncoding = encoding;
        response.ContentType = file.ContentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }
}
