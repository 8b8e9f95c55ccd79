using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;

namespace Maatwerk.Tests.Protocol;

/// <summary>One try to get in, good in everything until a variant changes it.</summary>
internal sealed class TokenAttempt(FakeChannel channel)
{
    public JsonObject Header { get; } = FakeChannel.Header();
    public JsonObject Claims { get; } = channel.Claims();
    public JsonObject Activity { get; } = TestBot.Message();
    public string Key { get; set; } = "k1";
    public long Now { get; } = channel.Clock.Now.ToUnixTimeSeconds();
    public Func<string, StringValues> Write { get; set; } = token => $"Bearer {token}";

    public StringValues Headers() => Write(FakeChannel.Sign(Header, Claims, Key));
}

/// <summary>One way in which a try differs from a good one, and whether that must keep it out.</summary>
internal sealed record TokenVariant(string Name, bool IsFatal, Action<TokenAttempt> Change);

internal static class TokenVariants
{
    public static IReadOnlyList<TokenVariant> All { get; } =
    [
        Fine("as it should be", _ => { }),
        Fine("expired 299 s ago", a => a.Claims["exp"] = a.Now - 299),
        Fine("valid in 299 s", a => a.Claims["nbf"] = a.Now + 299),
        Fine("one audience in a list", a => a.Claims["aud"] = new JsonArray(FakeChannel.AppId)),
        Fine("unknown claim", a => a.Claims["foo"] = new JsonObject { ["bar"] = 1 }),
        Fine("unknown header", a => a.Header["x5t"] = "k1"),
        Fine("serviceurl in capitals", a => a.Claims["serviceurl"] = "https://SMBA.trafficmanager.net/EMEA/"),
        Fine("tenant in the conversation too", a => a.Activity["conversation"]!["tenantId"] = FakeChannel.Tenant),

        Fatal("expired 301 s ago", a => a.Claims["exp"] = a.Now - 301),
        Fatal("valid in 301 s", a => a.Claims["nbf"] = a.Now + 301),
        Fatal("no exp", a => a.Claims.Remove("exp")),
        Fatal("exp beyond any date", a => a.Claims["exp"] = -1e300),
        Fatal("exp as text", a => a.Claims["exp"] = "nooit"),
        Fatal("other issuer", a => a.Claims["iss"] = "https://evil.example"),
        Fatal("issuer with a slash", a => a.Claims["iss"] = FakeChannel.Issuer + "/"),
        Fatal("issuer in capitals", a => a.Claims["iss"] = "https://API.botframework.com"),
        Fatal("no issuer", a => a.Claims.Remove("iss")),
        Fatal("other audience", a => a.Claims["aud"] = "00000000-0000-4000-8000-00000000ffff"),
        Fatal("audience in capitals", a => a.Claims["aud"] = FakeChannel.AppId.ToUpperInvariant()),
        Fatal("audience as api address", a => a.Claims["aud"] = "api://" + FakeChannel.AppId),
        Fatal("audience with a slash", a => a.Claims["aud"] = FakeChannel.AppId + "/"),
        Fatal("two audiences", a => a.Claims["aud"] = new JsonArray(FakeChannel.AppId, "other")),
        Fatal("empty audience", a => a.Claims["aud"] = ""),
        Fatal("no audience", a => a.Claims.Remove("aud")),
        Fatal("no serviceurl", a => a.Claims.Remove("serviceurl")),
        Fatal("empty serviceurl", a => a.Claims["serviceurl"] = ""),
        Fatal("serviceurl elsewhere", a => a.Claims["serviceurl"] = "https://evil.example/"),
        Fatal("serviceurl without its slash", a => a.Claims["serviceurl"] = "https://smba.trafficmanager.net/emea"),
        Fatal("serviceurl as a number", a => a.Claims["serviceurl"] = 5),
        Fatal("activity elsewhere", a => a.Activity["serviceUrl"] = "https://evil.example/"),
        Fatal("activity without address", a => a.Activity.Remove("serviceUrl")),
        Fatal("unsigned", a => { a.Header["alg"] = "none"; a.Key = "unsigned"; }),
        Fatal("signature left out", a => a.Key = "unsigned"),
        Fatal("signed with the public key", a => { a.Header["alg"] = "HS256"; a.Key = "public-as-secret"; }),
        Fatal("algorithm not published", a => a.Header["alg"] = "RS512"),
        Fatal("elliptic curve", a => a.Header["alg"] = "ES256"),
        Fatal("altered after signing", a => a.Key = "altered"),
        Fatal("signed by a stranger", a => a.Key = "evil"),
        Fatal("unknown key", a => { a.Header["kid"] = "k9"; a.Key = "evil"; }),
        Fatal("key id of another", a => a.Header["kid"] = "k2"),
        Fatal("no key id", a => a.Header.Remove("kid")),
        Fatal("key brought along", a => { a.Header["jwk"] = JsonNode.Parse(FakeChannel.EvilJwk()); a.Header["kid"] = "evil"; a.Key = "evil"; }),
        Fatal("key to be fetched", a => { a.Header["jku"] = "https://evil.example/keys"; a.Header["kid"] = "evil"; a.Key = "evil"; }),
        Fatal("critical header", a => { a.Header["crit"] = new JsonArray("exp"); a.Header["exp"] = 1; }),
        Fatal("no header at all", a => a.Write = _ => StringValues.Empty),
        Fatal("lower-case scheme", a => a.Write = token => $"bearer {token}"),
        Fatal("other scheme", a => a.Write = token => $"Basic {token}"),
        Fatal("no scheme", a => a.Write = token => token),
        Fatal("two headers", a => a.Write = token => new StringValues([$"Bearer {token}", $"Bearer {token}"])),
        Fatal("two in one header", a => a.Write = token => $"Bearer {token}, Bearer {token}"),
        Fatal("only two parts", a => a.Write = token => $"Bearer {token[..token.LastIndexOf('.')]}"),
        Fatal("five parts", a => a.Write = token => $"Bearer {token}.a.b"),
        Fatal("nine kilobytes", a => a.Claims["ballast"] = new string('x', 9 * 1024)),
        Fatal("channel not endorsed", a => a.Activity["channelId"] = "skype"),
        Fatal("channel in capitals", a => a.Activity["channelId"] = "MSTeams"),
        Fatal("no channel", a => a.Activity.Remove("channelId")),
        Fatal("other tenant", a => a.Activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-00000000000b" } }),
        Fatal("no tenant", a => { a.Activity.Remove("channelData"); a.Activity["conversation"]!.AsObject().Remove("tenantId"); }),
        Fatal("two tenants", a => a.Activity["conversation"]!["tenantId"] = "00000000-0000-0000-0000-00000000000b"),
    ];

    private static TokenVariant Fine(string name, Action<TokenAttempt> change) => new(name, false, change);

    private static TokenVariant Fatal(string name, Action<TokenAttempt> change) => new(name, true, change);
}
