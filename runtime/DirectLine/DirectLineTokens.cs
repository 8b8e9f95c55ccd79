using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Maatwerk.Runtime.Turns;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>What a Direct Line token holds: one person in one conversation.</summary>
/// <param name="Conversation">The only conversation it opens.</param>
/// <param name="UserId">The user's account id in that conversation; starts with <c>dl_</c>.</param>
/// <param name="User">Who that is.</param>
public sealed record DirectLineTicket(string Conversation, string UserId, UserIdentity User);

/// <summary>
/// Signs and reads Direct Line tokens (HS256). The key lives in the database, so a token outlives a restart and opens the
/// conversation on every instance. A token lives thirty minutes, the one in a stream address one minute.
/// </summary>
public sealed class DirectLineTokens(ISecretStore secrets, TimeProvider clock)
{
    /// <summary>Life of a token, in seconds.</summary>
    public const int LifeInSeconds = 1800;
    private const int RandomBytes = 8, ProofBytes = 16;
    private const string Issuer = "directline", ForConversation = "conversation", ForStream = "stream";
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false, MaximumTokenSizeInBytes = 8192 };
    private SymmetricSecurityKey? key;

    /// <summary>A token for the conversation itself.</summary>
    public Task<string> IssueAsync(DirectLineTicket ticket, CancellationToken cancellationToken) =>
        SignAsync(ticket, ForConversation, TimeSpan.FromSeconds(LifeInSeconds), cancellationToken);

    /// <summary>A token that only opens the stream, for in its address.</summary>
    public Task<string> IssueForStreamAsync(DirectLineTicket ticket, CancellationToken cancellationToken) =>
        SignAsync(ticket, ForStream, TimeSpan.FromMinutes(1), cancellationToken);

    /// <summary>What the token holds; null when it is not ours, altered or expired.</summary>
    public Task<DirectLineTicket?> ReadAsync(string token, CancellationToken cancellationToken) => CheckAsync(token, ForConversation, cancellationToken);

    /// <summary>The same for the token in a stream address.</summary>
    public Task<DirectLineTicket?> ReadForStreamAsync(string token, CancellationToken cancellationToken) => CheckAsync(token, ForStream, cancellationToken);

    /// <summary>A name for a new conversation of this person: 64 random bits, and a proof of whose it is.</summary>
    public async Task<string> NewConversationAsync(string userId, UserIdentity user, CancellationToken cancellationToken)
    {
        var random = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        return random + await ProofAsync(random, userId, user, cancellationToken);
    }

    /// <summary>True when that conversation was named for this person.</summary>
    public async Task<bool> BelongsAsync(string conversation, string userId, UserIdentity user, CancellationToken cancellationToken) =>
        conversation.Length == (RandomBytes + ProofBytes) * 2
        && string.Equals(conversation[(RandomBytes * 2)..], await ProofAsync(conversation[..(RandomBytes * 2)], userId, user, cancellationToken), StringComparison.Ordinal);

    /// <summary>The account id of a signed-in person: always the same, and not to be guessed.</summary>
    public async Task<string> UserIdAsync(UserIdentity user, CancellationToken cancellationToken) =>
        "dl_" + await ProofAsync("user", "", user, cancellationToken);

    private async Task<string> ProofAsync(string random, string userId, UserIdentity user, CancellationToken cancellationToken)
    {
        var what = Encoding.UTF8.GetBytes(string.Join('\n', "directline-name", random, userId, user.TenantId, user.ObjectId));
        return Convert.ToHexStringLower(HMACSHA256.HashData((await KeyAsync(cancellationToken)).Key, what).AsSpan(0, ProofBytes));
    }

    private async Task<string> SignAsync(DirectLineTicket ticket, string audience, TimeSpan life, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var claims = new ClaimsIdentity([new("user", ticket.UserId), new("conv", ticket.Conversation), new("tenant", ticket.User.TenantId), new("oid", ticket.User.ObjectId)]);
        if (ticket.User.Name is { Length: > 0 } name) claims.AddClaim(new Claim("name", name));
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer, Audience = audience, Subject = claims, NotBefore = now, Expires = now + life,
            SigningCredentials = new SigningCredentials(await KeyAsync(cancellationToken), SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<DirectLineTicket?> CheckAsync(string token, string audience, CancellationToken cancellationToken)
    {
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer, ValidAudience = audience, ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = await KeyAsync(cancellationToken),
            LifetimeValidator = (_, until, _, _) => until is { } end && clock.GetUtcNow().UtcDateTime < end,
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken read }
            ? new DirectLineTicket(Claim(read, "conv"), Claim(read, "user"), new UserIdentity(Claim(read, "tenant"), Claim(read, "oid"), read.TryGetPayloadValue<string>("name", out var name) ? name : null))
            : null;
    }

    private static string Claim(JsonWebToken token, string name) => token.GetPayloadValue<string>(name);

    private async ValueTask<SymmetricSecurityKey> KeyAsync(CancellationToken cancellationToken) =>
        key ??= new SymmetricSecurityKey(await secrets.GetOrCreateAsync("directline-signing-key", cancellationToken));
}
