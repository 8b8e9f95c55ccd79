using System.Text.Json.Serialization;
using Maatwerk.Bot.Aanmelden;
using Maatwerk.Dialogs;
using Maatwerk.Domain;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Register;

/// <summary>Whether who is signed in on the page may send a table: only then the page has a button for files. Sending one is judged again.</summary>
internal static class MagBestanden
{
    /// <summary>Maps <c>GET /aanmelden/bestanden</c>.</summary>
    public static void MapMagBestanden(this IEndpointRouteBuilder routes, Aanmelding aanmelding) =>
        routes.MapGet("/aanmelden/bestanden", (RequestDelegate)(async http =>
        {
            http.Response.Headers.CacheControl = "no-store";
            var who = await aanmelding.WhoIsAsync(http);
            await Results.Json(new Bestandsrecht(who is { } user && await MayAsync(http, user)), BestandsrechtJson.Default.Bestandsrecht).ExecuteAsync(http);
        }));

    private static async Task<bool> MayAsync(HttpContext http, UserIdentity user)
    {
        var may = false;
        await http.RequestServices.GetRequiredService<ITurnStore<IDesk>>().RunAsync(new TurnKey(user.TenantId, "pagina", "bestanden", null), async turn =>
        {
            may = Bevoegdheden.Decide(await turn.Desk.MeAsync(new GebruikerId(user.TenantId, user.ObjectId)), Handeling.ImporteerRegister).Toegestaan;
            return TurnAnswer.Ok;
        }, http.RequestAborted);
        return may;
    }
}

/// <summary>What the page is told.</summary>
internal sealed record Bestandsrecht([property: JsonPropertyName("mag")] bool Mag);

[JsonSerializable(typeof(Bestandsrecht))]
internal sealed partial class BestandsrechtJson : JsonSerializerContext;
