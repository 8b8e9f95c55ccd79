using Maatwerk.Domain;
using Maatwerk.Domain.Afhalen;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Hosting;

/// <summary>The calendar file of a casusoverleg at <c>/agenda/{id}</c>, once.</summary>
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
        app.MapGet("/agenda/{id}", context => EenmaligeLink.WritePageAsync(context, Page));
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
            await EenmaligeLink.WritePageAsync(context, Gone, StatusCodes.Status410Gone);
            return;
        }
        await EenmaligeLink.WriteFileAsync(context, Agendabestand.MediaType, name!, file);
    }
}
