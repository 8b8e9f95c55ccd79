using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Maatwerk.Bot.Aanmelden;

/// <summary>What is ours on the road to Entra and back: our own address, the list of tenants, and no more in the session than who somebody is.</summary>
internal sealed class AanmeldEvents(AanmeldOptions options, Aanmelding aanmelding, IClientAssertion assertion, ILogger<AanmeldEvents> log) : OpenIdConnectEvents
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        context.ProtocolMessage.RedirectUri = new Uri(options.PublicUrl, AanmeldOptions.ReturnPath).AbsoluteUri;
        return Task.CompletedTask;
    }

    public override async Task AuthorizationCodeReceived(AuthorizationCodeReceivedContext context)
    {
        if (options.ManagedIdentityClientId.Length == 0) return;
        context.TokenEndpointRequest!.ClientAssertionType = AssertionType;
        context.TokenEndpointRequest.ClientAssertion = await assertion.GetAsync(context.HttpContext.RequestAborted);
    }

    public override Task TokenValidated(TokenValidatedContext context)
    {
        var (tenant, id) = (context.Principal?.FindFirst(Aanmelding.Tenant)?.Value, context.Principal?.FindFirst(Aanmelding.ObjectId)?.Value);
        if (tenant is null || !aanmelding.IsAllowed(tenant)) context.Fail("The tenant is not on the list.");
        else if (!Guid.TryParseExact(id, "D", out _)) context.Fail("There is no object id.");
        else
        {
            var kept = context.Principal!.Claims.Where(claim => claim.Type is Aanmelding.Tenant or Aanmelding.ObjectId or Aanmelding.Name);
            context.Principal = new ClaimsPrincipal(new ClaimsIdentity(kept, Aanmelding.Entra));
        }
        return Task.CompletedTask;
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        AanmeldLog.Failed(log, context.Failure?.GetType().Name ?? "unknown");
        context.Response.Redirect("/?aanmelden=mislukt");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        AanmeldLog.Failed(log, "access denied");
        context.Response.Redirect("/?aanmelden=mislukt");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    /// <summary>The issuer that the metadata names. That of all organisations names none, but a hole for the tenant; whose tenant may come in is judged after it.</summary>
    public static string Issuer(string issuer, SecurityToken token, TokenValidationParameters rules, BaseConfiguration metadata)
    {
        var tenant = token is JsonWebToken jwt && jwt.TryGetPayloadValue<string>(Aanmelding.Tenant, out var id) ? id : "";
        return string.Equals(issuer, metadata.Issuer.Replace("{tenantid}", tenant, StringComparison.Ordinal), StringComparison.Ordinal)
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The issuer is not the one that the metadata names.");
    }
}

/// <summary>Lines of the log of the sign-in; never who it was.</summary>
internal static partial class AanmeldLog
{
    [LoggerMessage(EventId = 300, Level = LogLevel.Warning, Message = "A sign-in on the chat page failed: {Reason}")]
    public static partial void Failed(ILogger logger, string reason);
}
