using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Maatwerk.Tests.Protocol;

/// <summary>A channel of our own: publishes keys, signs tokens with any claim wrong that a test wants wrong, and counts who asks for its keys.</summary>
internal sealed class FakeChannel : HttpMessageHandler
{
    public const string AppId = "00000000-0000-4000-8000-00000000b07a", Issuer = "https://api.botframework.com";
    public const string Service = "https://smba.trafficmanager.net/emea/", Tenant = "00000000-0000-0000-0000-00000000000a";
    private static readonly Uri Metadata = new("https://login.botframework.com/v1/.well-known/openidconfiguration");
    private static readonly Dictionary<string, RSA> Keys = new() { ["k1"] = RSA.Create(2048), ["k2"] = RSA.Create(2048), ["evil"] = RSA.Create(2048) };

    public TestClock Clock { get; } = new();
    public Dictionary<string, string[]> Published { get; } = new() { ["k1"] = ["msteams", "webchat", "directline"], ["k2"] = ["skype"] };
    public string[] Algorithms { get; set; } = ["RS256"];
    public bool IsDown { get; set; }
    public string? Instead { get; set; }
    public int Asked { get; private set; }

    public SigningKeys SigningKeys() => new(new HttpClient(this, disposeHandler: false), Metadata, Clock, NullLogger.Instance);

    /// <summary>The claims of a token that is right in everything.</summary>
    public JsonObject Claims() => new()
    {
        ["iss"] = Issuer,
        ["aud"] = AppId,
        ["nbf"] = Clock.Now.ToUnixTimeSeconds() - 60,
        ["exp"] = Clock.Now.ToUnixTimeSeconds() + 3600,
        ["serviceurl"] = Service,
    };

    public static JsonObject Header(string kid = "k1", string alg = "RS256") => new() { ["alg"] = alg, ["kid"] = kid, ["typ"] = "JWT" };

    public string Token(JsonObject? claims = null) => Sign(Header(), claims ?? Claims(), "k1");

    /// <summary>Signs with the key of that name, as the header's algorithm says; <c>public-as-secret</c> is the trick of signing with HMAC and a public key.</summary>
    public static string Sign(JsonObject header, JsonObject claims, string key)
    {
        var content = $"{Base64(header.ToJsonString())}.{Base64(claims.ToJsonString())}";
        var bytes = Encoding.ASCII.GetBytes(content);
        var hash = (string?)header["alg"] switch { "RS384" => HashAlgorithmName.SHA384, "RS512" => HashAlgorithmName.SHA512, _ => HashAlgorithmName.SHA256 };
        var signature = key switch
        {
            "unsigned" => [],
            "public-as-secret" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(Keys["k1"].ExportSubjectPublicKeyInfoPem()), bytes),
            "altered" => Keys["k1"].SignData([.. bytes, 1], hash, RSASignaturePadding.Pkcs1),
            _ => Keys[key].SignData(bytes, hash, RSASignaturePadding.Pkcs1),
        };
        return $"{content}.{Base64(signature)}";
    }

    public static string EvilJwk() => Jwk("evil", []).ToJsonString();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked++;
        if (IsDown) throw new HttpRequestException("down");
        var body = request.RequestUri!.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal)
            ? new JsonObject { ["keys"] = new JsonArray([.. Published.Select(key => (JsonNode)Jwk(key.Key, key.Value))]) }
            : new JsonObject
            {
                ["issuer"] = Issuer,
                ["jwks_uri"] = "https://login.botframework.com/v1/.well-known/keys",
                ["id_token_signing_alg_values_supported"] = JsonSerializer.SerializeToNode(Algorithms),
            };
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Instead ?? body.ToJsonString(), Encoding.UTF8, "application/json") });
    }

    private static JsonObject Jwk(string kid, string[] endorsements)
    {
        var key = Keys[kid].ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = kid, ["n"] = Base64(key.Modulus!), ["e"] = Base64(key.Exponent!),
            ["endorsements"] = JsonSerializer.SerializeToNode(endorsements),
        };
    }

    private static string Base64(string text) => Base64(Encoding.UTF8.GetBytes(text));

    private static string Base64(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
