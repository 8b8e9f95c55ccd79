using Maatwerk.Bot.Hosting;
using Maatwerk.Domain;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Afdruk;

/// <summary>
/// A dossier to print at <c>/afdruk/{key}</c>, once. It is a page and no PDF: a PDF needs fonts that a small server does not have, and the browser makes one of a page that is also readable aloud.
/// </summary>
public static class AfdrukPagina
{
    private const string Path = "/afdruk/{sleutel:length(22)}";

    public static IEndpointRouteBuilder MapAfdruk(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, async context => await WriteAsync(context, await TurnAsync(context, async (turn, key) => await turn.Desk.Afdrukken.FindAsync(key) is { } afdruk ? DossierPagina.Ask(afdruk.Nummer) : null)));
        app.MapPost(Path, async context => await WriteAsync(context, await TurnAsync(context, PrintAsync)));
        return app;
    }

    // Whoever asked for it must still be allowed to have it.
    private static async Task<string?> PrintAsync(ITurn<IDesk> turn, string key)
    {
        var desk = turn.Desk;
        if (await desk.Afdrukken.TakeAsync(key) is not { } afdruk || await desk.Gebruikers.FindAsync(afdruk.Wie) is not { } wie || await desk.Casussen.FindAsync(afdruk.Nummer) is not { } casus) return null;
        var dossier = await desk.Dossiers.FindAsync(afdruk.Nummer);
        var besluit = Bevoegdheden.Decide(wie, Handeling.DrukDossierAf, casus, dossier);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "afdrukken", $"casus/{casus.Nummer}", besluit.InAudit));
        if (!besluit.Toegestaan) return null;
        var printed = await desk.Dossiers.SaveAsync(dossier.Tell(DossierGebeurtenis.Afgedrukt, wie, turn.Now));
        return DossierPagina.Write(casus, printed, wie.Naam, turn.Now);
    }

    private static async Task<string?> TurnAsync(HttpContext context, Func<ITurn<IDesk>, string, Task<string?>> act)
    {
        string? page = null;
        var key = (string)context.Request.RouteValues["sleutel"]!;
        await context.RequestServices.GetRequiredService<ITurnStore<IDesk>>().RunAsync(new TurnKey("", "afdruk", "afdruk", null), async turn =>
        {
            page = await act(turn, key);
            return TurnAnswer.Ok;
        }, context.RequestAborted);
        return page;
    }

    private static Task WriteAsync(HttpContext context, string? page) =>
        EenmaligeLink.WritePageAsync(context, page ?? DossierPagina.Gone, page is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
}
