using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Maatwerk.Bot.Aanmelden;

/// <summary>Proves to Entra that we are the app registration, without a secret.</summary>
public interface IClientAssertion
{
    /// <summary>A signed statement that the registration trusts; short-lived.</summary>
    Task<string> GetAsync(CancellationToken cancellationToken);
}

/// <summary>The statement of a managed identity, which the registration trusts as a federated credential.</summary>
/// <remarks>Source: Microsoft Learn, "Configure an application to trust a managed identity".</remarks>
internal sealed class ManagedIdentityAssertion(AanmeldOptions options) : IClientAssertion
{
    private const string Audience = "api://AzureADTokenExchange";

    private readonly Lazy<IManagedIdentityApplication> identity = new(() =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.ManagedIdentityClientId)).Build());

    public async Task<string> GetAsync(CancellationToken cancellationToken) =>
        (await identity.Value.AcquireTokenForManagedIdentity(Audience).ExecuteAsync(cancellationToken)).AccessToken;
}
