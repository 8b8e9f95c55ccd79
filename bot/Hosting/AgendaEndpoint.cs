using System.Text;
using Maatwerk.Domain;
using Maatwerk.Domain.Afhalen;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Hosting;

/// <summary>
/// The calendar file behind a link that works once. Looking at the link shows a button and uses nothing up, because mail and chat programs look at links too.
/// </summary>
public static class AgendaEndpoint
{
    private const string Page = """
        <!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Agendabestand</title>
        <h1>Agendabestand</h1><p>Je kunt het bestand één keer ophalen.</p><form method="post"><button>Ophalen</button></form></html>
        """;
    private const string Gone = """
        <!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Agendabestand</title>
        <h1>Deze link werkt niet meer</h1><p>Hij is al gebruikt of verlopen. Vraag een nieuwe bij de assistent: typ ‘agendabestand’ met het casusnummer.</p></html>
        """;

    /// <summary>Maps <c>/agenda/{id}</c>.</summary>
    public static IEndpointRouteBuilder MapAgenda(this IEndpointRouteBuilder app)
    {
        app.MapGet("/agenda/{id}", context => WritePageAsync(context, Page, StatusCodes.Status200OK));
        app.MapPost("/agenda/{id}", WriteFileAsync);
        return app;
    }

    /// <summary>The setting as an address that ends in a slash; null when it is empty.</summary>
    /// <exception cref="InvalidOperationException">It is no https address.</exception>
    public static Uri? Address(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting)) return null;
        return Uri.TryCreate(setting.TrimEnd('/') + "/", UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)
            ? address : throw new InvalidOperationException($"Expected Loket__Adres to be an address that starts with https://, got '{setting}'. Leave it out when there is none.");
    }

    private static async Task WriteFileAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        var store = context.RequestServices.GetRequiredService<ITurnStore<IDesk>>();
        string? file = null, name = null;
        if (Afhaalbewijs.IsId(id)) await store.RunAsync(new TurnKey("", "agenda", id, null), async turn =>
        {
            if (await turn.Desk.Trajecten.FindAsync<Afhaalbewijs>(id) is { } bewijs && bewijs.Works(turn.Now) && await turn.Desk.Trajecten.FindAsync<Overleg>(bewijs.OverlegId) is { } overleg)
            {
                await turn.Desk.Trajecten.SaveAsync(bewijs with { OpgehaaldOp = turn.Now }, new AuditSpoor(bewijs.Voor, "agendabestand-opgehaald"));
                (file, name) = (Agendabestand.Write(overleg, turn.Now), Agendabestand.FileName(overleg));
            }
            return TurnAnswer.Ok;
        }, context.RequestAborted);
        if (file is null)
        {
            await WritePageAsync(context, Gone, StatusCodes.Status410Gone);
            return;
        }
        Headers(context);
        context.Response.ContentType = $"{Agendabestand.MediaType}; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await context.Response.WriteAsync(file, Encoding.UTF8, context.RequestAborted);
    }

    private static async Task WritePageAsync(HttpContext context, string page, int status)
    {
        Headers(context);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page, Encoding.UTF8, context.RequestAborted);
    }

    private static void Headers(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    }
}
