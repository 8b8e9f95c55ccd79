using System.Security.Cryptography.X509Certificates;
using Maatwerk.Runtime.Hosting;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Maatwerk.Runtime.Protocol;

/// <summary>Gives the bot's own token for the connector.</summary>
public interface IConnectorTokens
{
    /// <summary>A token; null when the bot has no credential. <paramref name="fresh"/>: the one of before was refused.</summary>
    /// <exception cref="ConnectorTokenException">The credential does not work, or the identity service does not answer.</exception>
    ValueTask<string?> GetAsync(bool fresh, CancellationToken cancellationToken);
}

/// <summary>There is no token to be had now; messages wait.</summary>
public sealed class ConnectorTokenException(string message, Exception inner) : Exception(message, inner);

/// <summary>Tokens by MSAL: client secret, certificate or managed identity. MSAL is not loaded before the first message leaves.</summary>
public sealed class ConnectorTokens(BotFrameworkOptions options) : IConnectorTokens
{
    private MsalTokens? msal;

    /// <inheritdoc/>
    public ValueTask<string?> GetAsync(bool fresh, CancellationToken cancellationToken) =>
        options.HasCredential ? (msal ??= new MsalTokens(options)).GetAsync(fresh, cancellationToken) : default;

    // All that names a type of MSAL stands in here, so that a bot without app id never loads it.
    private sealed class MsalTokens
    {
        private readonly Func<bool, CancellationToken, Task<AuthenticationResult>> acquire;

        public MsalTokens(BotFrameworkOptions options)
        {
            if (options.AppType == AppTypes.UserAssignedManagedIdentity)
            {
                var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).Build();
                var resource = options.TokenScope.Replace("/.default", "", StringComparison.Ordinal);
                acquire = (fresh, stop) => identity.AcquireTokenForManagedIdentity(resource).WithForceRefresh(fresh).ExecuteAsync(stop);
                return;
            }
            var app = Application(options);
            acquire = (fresh, stop) => app.AcquireTokenForClient([options.TokenScope]).WithForceRefresh(fresh).ExecuteAsync(stop);
        }

        public async ValueTask<string?> GetAsync(bool fresh, CancellationToken cancellationToken)
        {
            try { return (await acquire(fresh, cancellationToken)).AccessToken; }
            catch (Exception error) when (error is MsalException or HttpRequestException)
            {
                throw new ConnectorTokenException(error is MsalException { ErrorCode: { } code } ? code : error.GetType().Name, error);
            }
        }

        private static IConfidentialClientApplication Application(BotFrameworkOptions options)
        {
            var tenant = options.AppType == AppTypes.MultiTenant ? "botframework.com" : options.AppTenantId;
            var builder = ConfidentialClientApplicationBuilder.Create(options.AppId).WithAuthority($"{options.LoginAuthority.TrimEnd('/')}/{tenant}");
            return options.CertificatePath.Length > 0
                ? builder.WithCertificate(X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath, options.CertificatePassword), sendX5C: true).Build()
                : builder.WithClientSecret(options.AppPassword).Build();
        }
    }
}
