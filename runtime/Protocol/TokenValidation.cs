using System.Collections.Frozen;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Maatwerk.Runtime.Protocol;

/// <summary>Why a call is refused; for our own log only.</summary>
public enum TokenFailure
{
    /// <summary>Not refused.</summary>
    None,
    /// <summary>No Authorization header.</summary>
    Missing,
    /// <summary>Not exactly one <c>Bearer</c> with a signed token of at most 8 KiB.</summary>
    Malformed,
    /// <summary>Signed in a way that is not on the list.</summary>
    Algorithm,
    /// <summary>Names a key the channel does not publish.</summary>
    UnknownKey,
    /// <summary>Signature, issuer, audience or lifetime is wrong.</summary>
    Invalid,
    /// <summary>The claim <c>serviceurl</c> is missing.</summary>
    NoServiceUrl,
    /// <summary>The bot has no app id, or the channel's keys were never seen.</summary>
    NotConfigured,
    /// <summary>The key does not speak for the activity's channel.</summary>
    NotEndorsed,
    /// <summary>The activity's service address is not the token's, or not on the list of hosts.</summary>
    ServiceUrl,
    /// <summary>The activity's tenant is missing or not on the list.</summary>
    Tenant,
}

/// <summary>What a good token says.</summary>
/// <param name="ServiceUrl">Where replies may go.</param>
/// <param name="Endorsements">The channels its key speaks for.</param>
public sealed record ChannelToken(string ServiceUrl, FrozenSet<string> Endorsements);

/// <summary>
/// Judges the token of a channel: one Bearer header, RSA, the exact issuer, our app id as only audience, five minutes of skew,
/// a key the channel publishes. There is no way to turn it off.
/// </summary>
/// <remarks>Source: Bot Framework connector authentication (MicrosoftDocs/bot-docs), requirements 1 to 7 and the endorsements.</remarks>
public sealed class TokenValidation(string appId, string issuer, SigningKeys keys, TimeProvider clock)
{
    private const int MostCharacters = 8 * 1024;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = MostCharacters };

    /// <summary>Judges the Authorization header alone, before anything of the body is read.</summary>
    public async ValueTask<(TokenFailure Failure, ChannelToken? Token)> JudgeAsync(StringValues authorization, CancellationToken cancellationToken)
    {
        if (authorization.Count == 0) return (TokenFailure.Missing, null);
        if (Read(authorization) is not { } token) return (TokenFailure.Malformed, null);
        if (appId.Length == 0 || await keys.CurrentAsync(cancellationToken) is not { } set) return (TokenFailure.NotConfigured, null);
        if (!set.Algorithms.Contains(token.Alg) || token.TryGetHeaderValue<object>("crit", out _)) return (TokenFailure.Algorithm, null);
        if (!set.ByKid.TryGetValue(token.Kid, out var key))
        {
            set = await keys.AfterUnknownKidAsync(set, cancellationToken);
            if (set is null || !set.ByKid.TryGetValue(token.Kid, out key)) return (TokenFailure.UnknownKey, null);
        }
        if (!(await Handler.ValidateTokenAsync(token, Rules(key))).IsValid) return (TokenFailure.Invalid, null);
        return token.TryGetPayloadValue<string>("serviceurl", out var url) && !string.IsNullOrEmpty(url)
            ? (TokenFailure.None, new ChannelToken(url, key.Endorsements))
            : (TokenFailure.NoServiceUrl, null);
    }

    private static JsonWebToken? Read(StringValues authorization)
    {
        const string scheme = "Bearer ";
        if (authorization.Count != 1 || authorization[0] is not { Length: <= MostCharacters } header) return null;
        if (!header.StartsWith(scheme, StringComparison.Ordinal)) return null;
        try
        {
            var token = new JsonWebToken(header[scheme.Length..]);
            return token is { IsSigned: true, IsEncrypted: false, Kid.Length: > 0 } ? token : null;
        }
        catch (Exception error) when (error is ArgumentException or SecurityTokenException or InvalidOperationException or FormatException) { return null; }
    }

    private TokenValidationParameters Rules(SigningKey key) => new()
    {
        IssuerSigningKey = key.Key,
        IssuerValidator = (name, _, _) => string.Equals(name, issuer, StringComparison.Ordinal) ? name : throw new SecurityTokenInvalidIssuerException(),
        AudienceValidator = (names, _, _) => names.Take(2).ToArray() is [var only] && string.Equals(only, appId, StringComparison.Ordinal),
        LifetimeValidator = (from, to, _, _) => Alive(from, to),
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        TryAllIssuerSigningKeys = false,
    };

    private bool Alive(DateTime? from, DateTime? to)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return to is { } end && now < Add(end, Skew) && (from is not { } start || now >= Add(start, -Skew));
    }

    private static DateTime Add(DateTime moment, TimeSpan span) =>
        span > TimeSpan.Zero && moment > DateTime.MaxValue - span ? DateTime.MaxValue
        : span < TimeSpan.Zero && moment < DateTime.MinValue - span ? DateTime.MinValue : moment + span;
}
