using Microsoft.Extensions.Configuration;

namespace Maatwerk.Runtime.Hosting;

/// <summary>The bot's registration and what it lets in. Standard Bot Framework names; read once at start.</summary>
public sealed record BotFrameworkOptions
{
    /// <summary>App id (GUID) of the Azure Bot registration; empty means that only local tools for developers can talk to the bot.</summary>
    public string AppId { get; init; } = "";
    /// <summary><c>SingleTenant</c>, <c>UserAssignedMSI</c> or <c>MultiTenant</c>.</summary>
    public string AppType { get; init; } = "";
    /// <summary>Tenant (GUID) of the registration.</summary>
    public string AppTenantId { get; init; } = "";
    /// <summary>Client secret, when that is the credential.</summary>
    public string AppPassword { get; init; } = "";
    /// <summary>Path of a certificate with its key (PKCS#12), when that is the credential.</summary>
    public string CertificatePath { get; init; } = "";
    /// <summary>Password of that certificate.</summary>
    public string CertificatePassword { get; init; } = "";
    /// <summary>Tenants whose people may talk to the bot; the registration alone does not keep others out.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];
    /// <summary>Channels that may talk to the bot.</summary>
    public IReadOnlyList<string> AllowedChannels { get; init; } = [Protocol.ChannelIds.Teams, Protocol.ChannelIds.DirectLine, Protocol.ChannelIds.WebChat];
    /// <summary>Hosts of connectors beside those of the public cloud.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];
    /// <summary>Where the channel publishes its keys. Another address is for sovereign clouds, or a test on this machine.</summary>
    public Uri OpenIdMetadata { get; init; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");
    /// <summary>Who signs the channel's tokens; exact.</summary>
    public string TokenIssuer { get; init; } = "https://api.botframework.com";
    /// <summary>Where the bot gets its own token, without the tenant.</summary>
    public string LoginAuthority { get; init; } = "https://login.microsoftonline.com";
    /// <summary>For what the bot gets its own token.</summary>
    public string TokenScope { get; init; } = "https://api.botframework.com/.default";
    /// <summary>True in the environment <c>Development</c>.</summary>
    public bool IsDevelopment { get; init; }

    /// <summary>True when there is something to get a token for the connector with.</summary>
    public bool HasCredential => AppId.Length > 0
        && (AppPassword.Length > 0 || CertificatePath.Length > 0 || AppType == AppTypes.UserAssignedManagedIdentity);

    /// <summary>Reads the settings; lists may be given as <c>a,b</c> or as an array.</summary>
    public static BotFrameworkOptions From(IConfiguration settings, bool isDevelopment)
    {
        var defaults = new BotFrameworkOptions();
        var tenants = List(settings, "MicrosoftAppAllowedTenants");
        return new BotFrameworkOptions
        {
            AppId = Text(settings, "MicrosoftAppId"),
            AppType = Text(settings, "MicrosoftAppType"),
            AppTenantId = Text(settings, "MicrosoftAppTenantId"),
            AppPassword = Text(settings, "MicrosoftAppPassword"),
            CertificatePath = Text(settings, "MicrosoftAppCertificatePath"),
            CertificatePassword = Text(settings, "MicrosoftAppCertificatePassword"),
            AllowedTenants = tenants.Count > 0 ? tenants : List(settings, "MicrosoftAppTenantId"),
            AllowedChannels = List(settings, "MicrosoftAppAllowedChannels") is { Count: > 0 } channels ? channels : defaults.AllowedChannels,
            AllowedHosts = List(settings, "MicrosoftAppAllowedHosts"),
            OpenIdMetadata = Text(settings, "BotOpenIdMetadata") is { Length: > 0 } url ? new Uri(url) : defaults.OpenIdMetadata,
            TokenIssuer = Text(settings, "BotTokenIssuer") is { Length: > 0 } issuer ? issuer : defaults.TokenIssuer,
            LoginAuthority = Text(settings, "BotLoginAuthority") is { Length: > 0 } authority ? authority : defaults.LoginAuthority,
            TokenScope = Text(settings, "BotTokenScope") is { Length: > 0 } scope ? scope : defaults.TokenScope,
            IsDevelopment = isDevelopment,
        };
    }

    private static string Text(IConfiguration settings, string name) => settings[name]?.Trim() ?? "";

    private static IReadOnlyList<string> List(IConfiguration settings, string name) =>
        (settings[name]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            ?? [.. settings.GetSection(name).GetChildren().Select(item => item.Value?.Trim()).OfType<string>().Where(item => item.Length > 0)]);
}

/// <summary>Values of <see cref="BotFrameworkOptions.AppType"/>.</summary>
public static class AppTypes
{
    /// <summary>One tenant; the usual one.</summary>
    public const string SingleTenant = "SingleTenant";
    /// <summary>A managed identity, without any secret.</summary>
    public const string UserAssignedManagedIdentity = "UserAssignedMSI";
    /// <summary>The old kind; new registrations are no longer offered.</summary>
    public const string MultiTenant = "MultiTenant";
}
