using System.Text.Json.Serialization;
using Maatwerk.Bot.Register;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace Maatwerk.Bot.Aanmelden;

/// <summary>What the page asks of the sign-in.</summary>
public static class AanmeldenEndpoints
{
    /// <summary>Maps <c>GET /aanmelden</c> (off to Entra), <c>GET /aanmelden/wie</c> (who one is here), <c>GET /aanmelden/bestanden</c> and <c>POST /afmelden</c>.</summary>
    public static void MapAanmelden(this IEndpointRouteBuilder routes)
    {
        var aanmelding = routes.ServiceProvider.GetRequiredService<Aanmelding>();
        routes.MapGet("/aanmelden", (RequestDelegate)(http => http.ChallengeAsync(Aanmelding.Entra, new AuthenticationProperties { RedirectUri = "/" })));
        routes.MapGet("/aanmelden/wie", (RequestDelegate)(http => TellAsync(http, aanmelding)));
        routes.MapMagBestanden(aanmelding);
        routes.MapPost("/afmelden", (RequestDelegate)(http => LeaveAsync(http, aanmelding)));
    }

    private static async Task TellAsync(HttpContext http, Aanmelding aanmelding)
    {
        http.Response.Headers.CacheControl = "no-store";
        var who = await aanmelding.WhoIsAsync(http);
        await Results.Json(new Aangemeld(who is not null, who?.Name), AanmeldJson.Default.Aangemeld).ExecuteAsync(http);
    }

    // The page goes on to Entra itself, so that the work account is signed out there too when the user wants that.
    private static async Task LeaveAsync(HttpContext http, Aanmelding aanmelding)
    {
        if (!aanmelding.IsOwnPage(http))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        await http.SignOutAsync(Aanmelding.Session);
        http.Response.Headers.CacheControl = "no-store";
        await Results.Json(new Afgemeld(await NextAsync(http)), AanmeldJson.Default.Afgemeld).ExecuteAsync(http);
    }

    private static async Task<string> NextAsync(HttpContext http)
    {
        var entra = http.RequestServices.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(Aanmelding.Entra);
        var home = http.RequestServices.GetRequiredService<AanmeldOptions>().PublicUrl.AbsoluteUri;
        var metadata = await entra.ConfigurationManager!.GetConfigurationAsync(http.RequestAborted);
        return metadata.EndSessionEndpoint is { Length: > 0 } there ? $"{there}?post_logout_redirect_uri={Uri.EscapeDataString(home)}" : home;
    }
}

/// <summary>Who somebody is on the page.</summary>
internal sealed record Aangemeld([property: JsonPropertyName("aangemeld")] bool Ja, [property: JsonPropertyName("naam")] string? Naam);

/// <summary>Where to go after signing out.</summary>
internal sealed record Afgemeld([property: JsonPropertyName("naar")] string Naar);

[JsonSerializable(typeof(Aangemeld))]
[JsonSerializable(typeof(Afgemeld))]
internal sealed partial class AanmeldJson : JsonSerializerContext;
