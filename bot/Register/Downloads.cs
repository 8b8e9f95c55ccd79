using Maatwerk.Bot.Hosting;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Register;

/// <summary>A file of the register at <c>/downloads/{token}</c>, once.</summary>
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
        app.MapGet("/downloads/{token}", context => EenmaligeLink.WritePageAsync(context, Page));
        app.MapPost("/downloads/{token}", TakeAsync);
    }

    private static async Task TakeAsync(HttpContext context)
    {
        var store = context.RequestServices.GetRequiredService<IStoredFiles>();
        if (await store.TakeAsync((string)context.Request.RouteValues["token"]!, context.RequestAborted) is not { } file)
        {
            await EenmaligeLink.WritePageAsync(context, Gone, StatusCodes.Status404NotFound);
            return;
        }
        await EenmaligeLink.WriteFileAsync(context, "text/csv", file.Name, file.Content);
    }
}
