using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Maatwerk.Storage.Postgres;

/// <summary>Tokens for Azure Database for PostgreSQL of a user-assigned managed identity. MSAL keeps one until it is nearly over, so this may be asked often.</summary>
internal sealed class ManagedIdentityTokens(string clientId) : IDatabaseTokens
{
    private const string Resource = "https://ossrdbms-aad.database.windows.net";

    private readonly IManagedIdentityApplication identity =
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId)).Build();

    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        try { return (await identity.AcquireTokenForManagedIdentity(Resource).ExecuteAsync(cancellationToken)).AccessToken; }
        catch (Exception error) when (error is MsalException or HttpRequestException)
        {
            var why = error is MsalException { ErrorCode: { } code } ? code : error.GetType().Name;
            throw new DatabaseTokenException(
                $"No token from the managed identity {clientId} ({why}): check that this machine has that identity, or leave Storage__ManagedIdentityClientId empty and log in with a password.", error);
        }
    }
}
