using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Maatwerk.Bot.Aanmelden;

/// <summary>Sign-in with OpenID Connect: authorization code with PKCE, and a session in one cookie that only this page gets.</summary>
public static class AanmeldenExtensions
{
    public static IServiceCollection AddAanmelden(this IServiceCollection services, AanmeldOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<Aanmelding>();
        services.AddSingleton<IDirectLineSignIn>(provider => provider.GetRequiredService<Aanmelding>());
        services.TryAddSingleton<IClientAssertion, ManagedIdentityAssertion>();
        services.AddSingleton<AanmeldEvents>();
        services.AddDataProtection().SetApplicationName("maatwerk").DisableAutomaticKeyGeneration();
        services.AddOptions<KeyManagementOptions>().Configure<ISecretStore>((keys, secrets) => keys.XmlRepository = new SessionKeys(secrets));
        services.AddAuthentication()
            .AddCookie(Aanmelding.Session, Session)
            .AddOpenIdConnect(Aanmelding.Entra, entra => Entra(entra, options));
        return services;
    }

    // Strict: no other site can make the browser send it. The redirect back from Entra does not need it; the page asks for its token afterwards.
    private static void Session(CookieAuthenticationOptions session)
    {
        session.Cookie.Name = "__Host-maatwerk";
        session.Cookie.Path = "/";
        session.Cookie.HttpOnly = true;
        session.Cookie.SameSite = SameSiteMode.Strict;
        session.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        session.ExpireTimeSpan = Aanmelding.LongestSession;
        session.SlidingExpiration = false;
    }

    private static void Entra(OpenIdConnectOptions entra, AanmeldOptions options)
    {
        entra.Authority = options.Authority.AbsoluteUri;
        entra.RequireHttpsMetadata = !options.Authority.IsLoopback;
        entra.ClientId = options.ClientId;
        entra.ClientSecret = options.ClientSecret.Length > 0 ? options.ClientSecret : null;
        entra.SignInScheme = Aanmelding.Session;
        entra.CallbackPath = AanmeldOptions.ReturnPath;
        entra.RemoteSignOutPath = default;
        entra.SignedOutCallbackPath = default;
        entra.ResponseType = OpenIdConnectResponseType.Code;
        entra.ResponseMode = OpenIdConnectResponseMode.Query;
        entra.UsePkce = true;
        entra.Scope.Clear();
        entra.Scope.Add("openid");
        entra.Scope.Add("profile");
        entra.MapInboundClaims = false;
        entra.SaveTokens = false;
        entra.DisableTelemetry = true;
        entra.BackchannelTimeout = TimeSpan.FromSeconds(10);
        entra.EventsType = typeof(AanmeldEvents);
        entra.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
        entra.TokenValidationParameters.IssuerValidatorUsingConfiguration = AanmeldEvents.Issuer;
        foreach (var cookie in new[] { entra.CorrelationCookie, entra.NonceCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.Always;
        }
    }
}
