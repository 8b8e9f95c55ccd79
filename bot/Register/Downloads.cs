using System.Text;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Register;

/// <summary>The page of a download link: a button first, so that a preview of the link does not use it up; then the file, once.</summary>
public static class Downloads
{
    private const string Page = """
        <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bestand ophalen</title></head>
        <body><h1>Bestand ophalen</h1><p>Dit kan één keer.</p><form method="post"><button>Haal het bestand op</button></form></body></html>
        """;
    private const string Gone = """
        <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Niet meer geldig</title></head>
        <body><h1>Niet meer geldig</h1><p>Deze link is al gebruikt of te oud. Vraag in de chat een nieuwe.</p></body></html>
        """;

    /// <summary>Maps <c>/downloads/…</c>.</summary>
    public static void MapDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/downloads/{token}", context => WriteAsync(context, StatusCodes.Status200OK, Page));
        app.MapPost("/downloads/{token}", TakeAsync);
    }

    private static async Task TakeAsync(HttpContext context)
    {
        var store = context.RequestServices.GetRequiredService<IStoredFiles>();
        if (await store.TakeAsync((string)context.Request.RouteValues["token"]!, context.RequestAborted) is not { } file)
        {
            await WriteAsync(context, StatusCodes.Status404NotFound, Gone);
            return;
        }
        Headers(context);
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file.Name}\"";
        await context.Response.WriteAsync(file.Content, Encoding.UTF8, context.RequestAborted);
    }

    private static Task WriteAsync(HttpContext context, int status, string page)
    {
        Headers(context);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page, Encoding.UTF8, context.RequestAborted);
    }

    private static void Headers(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
