using Maatwerk.Runtime.Hosting;

namespace Maatwerk.Bot.Aanmelden;

/// <summary>How people sign in on the chat page: an app registration in Entra. Read once at start; without a client id there is no sign-in, and nobody gets in.</summary>
public sealed record AanmeldOptions
{
    /// <summary>Where Entra sends people back to, below <see cref="PublicUrl"/>; the redirect URI of the registration.</summary>
    public const string ReturnPath = "/aanmelden/terug";

    /// <summary>Client id (GUID) of the app registration.</summary>
    public required string ClientId { get; init; }

    /// <summary>Its secret, when that is the credential.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>Client id of a managed identity that the registration trusts, when that is the credential; there is no secret then.</summary>
    public string ManagedIdentityClientId { get; init; } = "";

    /// <summary>Where people sign in; that of the bot's own tenant, unless another is given.</summary>
    public required Uri Authority { get; init; }

    /// <summary>Where people open the chat page, as registered; never taken from a request.</summary>
    public required Uri PublicUrl { get; init; }

    /// <summary>Tenants whose people may come in.</summary>
    public required IReadOnlyList<string> AllowedTenants { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <returns>Null in Development, where one picks who to be, and when sign-in is not set up.</returns>
    /// <exception cref="InvalidOperationException">Some of it is set up; the message names everything that is wrong or missing.</exception>
    public static AanmeldOptions? From(IConfiguration settings, BotFrameworkOptions registration)
    {
        string[] given = [Text(settings["SignIn:ClientId"]), Text(settings["SignIn:ClientSecret"]), Text(settings["SignIn:ManagedIdentityClientId"]), Text(settings["SignIn:PublicUrl"]), Text(settings["SignIn:Authority"])];
        if (registration.IsDevelopment || Array.TrueForAll(given, value => value.Length == 0)) return null;
        var authority = given[4].Length > 0 ? given[4] : $"{registration.LoginAuthority}/{registration.AppTenantId}/v2.0";
        ThrowIfWrong(given, authority, registration);
        return new AanmeldOptions
        {
            ClientId = given[0], ClientSecret = given[1], ManagedIdentityClientId = given[2],
            Authority = new Uri(authority), PublicUrl = new Uri(new Uri(given[3]).GetLeftPart(UriPartial.Authority)), AllowedTenants = registration.AllowedTenants,
        };
    }

    private static void ThrowIfWrong(string[] given, string authority, BotFrameworkOptions registration)
    {
        var errors = new List<string>();
        if (!Guid.TryParseExact(given[0], "D", out _)) errors.Add("SignIn__ClientId must be the client id (a GUID) of the app registration for the chat page.");
        if (given[1].Length > 0 == given[2].Length > 0) errors.Add("Set one of SignIn__ClientSecret and SignIn__ManagedIdentityClientId.");
        if (!Uri.TryCreate(given[3], UriKind.Absolute, out var page) || !IsSafe(page) || page.PathAndQuery != "/")
            errors.Add("SignIn__PublicUrl must be where people open the chat page, like https://maatwerk.example.");
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var there) || !IsSafe(there))
            errors.Add("SignIn__Authority must start with https://.");
        if (given[4].Length == 0 && registration.AppTenantId.Length == 0) errors.Add("SignIn__Authority is missing: there is no MicrosoftAppTenantId to make it from.");
        if (errors.Count > 0) throw new InvalidOperationException($"The bot does not start; {errors.Count} setting(s) of the sign-in to mend:\n- {string.Join("\n- ", errors)}");
    }

    // What stays on this machine needs no TLS.
    private static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private static string Text(string? value) => value?.Trim() ?? "";
}
