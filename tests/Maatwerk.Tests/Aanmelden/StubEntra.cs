using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Maatwerk.Tests.Aanmelden;

/// <summary>A provider of sign-in on this machine, with a key of its own: metadata, keys, authorize and token. What it says of somebody can be bent.</summary>
internal sealed class StubEntra : IAsyncDisposable
{
    public const string ClientId = "11111111-2222-4333-8444-555555555555", HomeTenant = "00000000-0000-0000-0000-00000000000a", Somebody = "00000000-0000-0000-0000-000000000004";
    private readonly RSA key = RSA.Create(2048);
    private readonly WebApplication host;
    private readonly ConcurrentDictionary<string, IQueryCollection> asked = new();

    private StubEntra(WebApplication app) => host = app;

    public string Url => host.Urls.Single();

    /// <summary>Who signs in, and what the token says besides; null leaves a claim out.</summary>
    public string Tenant { get; set; } = HomeTenant;
    public string? ObjectId { get; set; } = Somebody;
    public string Audience { get; set; } = ClientId;
    public string? Issuer { get; set; }
    public string? Nonce { get; set; }
    public TimeSpan Life { get; set; } = TimeSpan.FromMinutes(10);
    public RSA? SignedWith { get; set; }

    /// <summary>The forms that came to the token endpoint.</summary>
    public ConcurrentQueue<IFormCollection> Redeemed { get; } = new();

    public static async Task<StubEntra> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var stub = new StubEntra(builder.Build());
        stub.host.MapGet("/.well-known/openid-configuration", stub.Metadata);
        stub.host.MapGet("/keys", () => Results.Text($$"""{"keys":[{"kty":"RSA","use":"sig","kid":"1","n":"{{Part(stub.key, modulus: true)}}","e":"{{Part(stub.key, modulus: false)}}"}]}""", "application/json"));
        stub.host.MapGet("/authorize", stub.Authorize);
        stub.host.MapPost("/token", stub.TokenAsync);
        stub.host.MapGet("/logout", (HttpRequest request) => Results.Redirect(request.Query["post_logout_redirect_uri"]!));
        await stub.host.StartAsync();
        return stub;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        key.Dispose();
    }

    private IResult Metadata() => Results.Text($$"""
        {"issuer":"{{Url}}","authorization_endpoint":"{{Url}}/authorize","token_endpoint":"{{Url}}/token","jwks_uri":"{{Url}}/keys",
         "end_session_endpoint":"{{Url}}/logout","response_types_supported":["code"],"subject_types_supported":["pairwise"],"id_token_signing_alg_values_supported":["RS256"]}
        """, "application/json");

    // Everybody who comes here is signed in already.
    private IResult Authorize(HttpRequest request)
    {
        var code = Guid.NewGuid().ToString("N");
        asked[code] = request.Query;
        return Results.Redirect($"{request.Query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(request.Query["state"]!)}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        Redeemed.Enqueue(form);
        if (!asked.TryRemove(form["code"].ToString(), out var first) || first["redirect_uri"] != form["redirect_uri"]) return Results.BadRequest(new { error = "invalid_grant" });
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (first["code_challenge_method"] != "S256" || first["code_challenge"] != challenge) return Results.BadRequest(new { error = "invalid_grant" });
        return Results.Json(new { token_type = "Bearer", expires_in = 600, access_token = "niet voor ons", id_token = Sign(first["nonce"]!) });
    }

    private string Sign(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var claims = new ClaimsIdentity([new("tid", Tenant), new("sub", "s"), new("name", "Anouk"), new("nonce", Nonce ?? nonce), new("email", "anouk@demo.example")]);
        if (ObjectId is not null) claims.AddClaim(new Claim("oid", ObjectId));
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer ?? Url, Audience = Audience, Subject = claims, IssuedAt = now.AddHours(-1), NotBefore = now.AddHours(-1), Expires = now + Life,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(SignedWith ?? key) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        });
    }

    private static string Part(RSA key, bool modulus)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        return Base64UrlEncoder.Encode(modulus ? parameters.Modulus : parameters.Exponent);
    }
}
