namespace Maatwerk.Runtime.Hosting;

/// <summary>Judges the settings at start and names everything that is wrong at once.</summary>
public static class BotFrameworkOptionsCheck
{
    /// <summary>What keeps the bot from starting, one sentence each; empty when all is well.</summary>
    public static IReadOnlyList<string> Errors(BotFrameworkOptions options)
    {
        var errors = new List<string>();
        if (!options.IsDevelopment) RequireRegistration(options, errors);
        RequireGuid(options.AppId, "MicrosoftAppId", errors);
        foreach (var tenant in options.AllowedTenants) RequireGuid(tenant, "MicrosoftAppAllowedTenants or MicrosoftAppTenantId", errors);
        if (options.AppType is not ("" or AppTypes.SingleTenant or AppTypes.UserAssignedManagedIdentity or AppTypes.MultiTenant))
            errors.Add($"MicrosoftAppType is '{options.AppType}'; use SingleTenant, UserAssignedMSI or MultiTenant.");
        if (options.CertificatePath.Length > 0 && !File.Exists(options.CertificatePath))
            errors.Add("MicrosoftAppCertificatePath names a file that is not there.");
        if (options.OpenIdMetadata.Scheme != Uri.UriSchemeHttps && !(options.IsDevelopment && options.OpenIdMetadata.IsLoopback))
            errors.Add("BotOpenIdMetadata must start with https://.");
        return errors;
    }

    /// <summary>What the operator should know though the bot starts.</summary>
    public static IReadOnlyList<string> Warnings(BotFrameworkOptions options) =>
        options.AppId.Length > 0 && !options.HasCredential
            ? ["No credential for the connector: the web chat works, replies to Teams wait. Set MicrosoftAppPassword, MicrosoftAppCertificatePath, or MicrosoftAppType=UserAssignedMSI."]
            : [];

    /// <summary>Throws when there are errors.</summary>
    /// <exception cref="InvalidOperationException">The settings are not complete; the message lists every error.</exception>
    public static void ThrowIfWrong(BotFrameworkOptions options)
    {
        var errors = Errors(options);
        if (errors.Count == 0) return;
        throw new InvalidOperationException($"The bot does not start; {errors.Count} setting(s) to mend:\n- {string.Join("\n- ", errors)}");
    }

    private static void RequireRegistration(BotFrameworkOptions options, List<string> errors)
    {
        if (options.AppId.Length == 0) errors.Add("MicrosoftAppId is missing: the app id of the Azure Bot registration.");
        if (options.AppType.Length == 0) errors.Add("MicrosoftAppType is missing: SingleTenant, UserAssignedMSI or MultiTenant.");
        if (options.AllowedTenants.Count == 0)
            errors.Add("The list of tenants is missing: set MicrosoftAppTenantId, or MicrosoftAppAllowedTenants for several.");
        if (options.AppType == AppTypes.SingleTenant && options.AppTenantId.Length == 0)
            errors.Add("MicrosoftAppTenantId is missing: the tenant of the registration.");
    }

    private static void RequireGuid(string value, string name, List<string> errors)
    {
        if (value.Length > 0 && (!Guid.TryParseExact(value, "D", out var id) || id == Guid.Empty))
            errors.Add($"{name} must be a GUID like 01234567-89ab-cdef-0123-456789abcdef.");
    }
}
