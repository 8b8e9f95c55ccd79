using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Maatwerk.Tests.Protocol;

/// <summary>Who gets in with which token.</summary>
public class TokenTests
{
    [Fact]
    public async Task A_token_that_is_wrong_in_anything_is_refused_and_one_that_only_looks_odd_is_not()
    {
        var channel = new FakeChannel();
        var gate = Gate(channel);
        var mistakes = new List<string>();
        var variants = 0;
        foreach (var (first, i) in TokenVariants.All.Select((variant, i) => (variant, i)))
            foreach (var second in TokenVariants.All.Skip(i))
            {
                var attempt = new TokenAttempt(channel);
                first.Change(attempt);
                if (second != first) second.Change(attempt);
                var expected = !first.IsFatal && !second.IsFatal;
                variants++;
                if (await AcceptsAsync(gate, attempt.Headers(), attempt.Activity) != expected) mistakes.Add($"{first.Name} + {second.Name}: expected {(expected ? "accept" : "refuse")}");
            }
        mistakes.ShouldBeEmpty();
        variants.ShouldBeGreaterThan(1000);
        channel.Asked.ShouldBeLessThanOrEqualTo(4, "a refused token makes the bot ask for keys at most once more (two calls each)");
    }

    [Fact]
    public async Task The_truth_table_of_the_protocol_holds()
    {
        var file = Path.Combine(Architecture.Repository.Root, "..", "shared", "conformance", "protocol", "auth", "auth-cases.json");
        if (!File.Exists(file)) Assert.Skip("The conformance set is not beside the project.");
        var wrong = new List<string>();
        foreach (var row in JsonNode.Parse(await File.ReadAllTextAsync(file))!["cases"]!.AsArray().Select(row => row!.AsObject()))
        {
            var name = (string)row["name"]!;
            // Ours is stricter here, as the table allows: an activity without a channel is refused.
            var expected = (string)row["expect"]! == "accept" && name != "channelId missing in activity";
            if (await JudgeRowAsync(row) != expected) wrong.Add(name);
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_key_works_at_once_and_a_flood_of_unknown_ones_asks_for_keys_once_in_five_minutes()
    {
        var channel = new FakeChannel();
        var gate = Gate(channel);
        (await AcceptsAsync(gate, channel.Token())).ShouldBeTrue();
        for (var i = 0; i < 1000; i++) (await AcceptsAsync(gate, FakeChannel.Sign(FakeChannel.Header($"flood-{i}"), channel.Claims(), "evil"))).ShouldBeFalse();
        channel.Asked.ShouldBe(4);

        channel.Published["evil"] = ["msteams"];
        channel.Clock.Now += TimeSpan.FromMinutes(5);
        (await AcceptsAsync(gate, FakeChannel.Sign(FakeChannel.Header("evil"), channel.Claims(), "evil"))).ShouldBeTrue();
        channel.Asked.ShouldBe(6);
    }

    [Fact]
    public async Task Known_keys_keep_working_while_the_channel_publishes_nothing_for_a_day()
    {
        var channel = new FakeChannel();
        var gate = Gate(channel);
        (await AcceptsAsync(gate, channel.Token())).ShouldBeTrue();
        channel.IsDown = true;
        for (var hour = 0; hour < 24; hour++)
        {
            channel.Clock.Now += TimeSpan.FromHours(1);
            (await AcceptsAsync(gate, channel.Token())).ShouldBeTrue();
            (await AcceptsAsync(gate, FakeChannel.Sign(FakeChannel.Header("unknown"), channel.Claims(), "evil"))).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task A_damaged_token_is_refused_and_breaks_nothing()
    {
        var channel = new FakeChannel();
        var gate = Gate(channel);
        var random = new Random(20261122);
        var good = channel.Token();
        const string letters = "ABCabc012-_.=+/ {}\"é";
        for (var i = 0; i < 2000; i++)
        {
            var token = good.ToCharArray();
            for (var n = random.Next(1, 4); n > 0; n--) token[random.Next(token.Length - 1)] = letters[random.Next(letters.Length)];
            var damaged = random.Next(4) == 0 ? new string(token)[..random.Next(token.Length)] : new string(token);
            if (damaged != good) (await AcceptsAsync(gate, damaged)).ShouldBeFalse(damaged);
        }
    }

    [Theory]
    [InlineData("<html>sign in to the hotel network</html>")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"jwks_uri":"https://evil.example/keys"}""")]
    [InlineData("""{"jwks_uri":5}""")]
    public async Task Metadata_that_is_none_gives_no_keys_and_no_error_to_the_caller(string metadata)
    {
        var channel = new FakeChannel { Instead = metadata };
        (await AcceptsAsync(Gate(channel), channel.Token())).ShouldBeFalse();
        channel.Asked.ShouldBe(1);
    }

    [Theory]
    [InlineData("https://sts.windows.net/00000000-0000-0000-0000-00000000000a/")]
    [InlineData("https://login.microsoftonline.com/00000000-0000-0000-0000-00000000000a/v2.0")]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    public async Task A_token_of_a_user_or_of_the_emulator_does_not_open_the_door(string issuer)
    {
        var channel = new FakeChannel();
        var claims = channel.Claims();
        claims["iss"] = issuer;
        (await AcceptsAsync(Gate(channel), channel.Token(claims))).ShouldBeFalse();
    }

    private static async Task<bool> JudgeRowAsync(JsonObject row)
    {
        var channel = new FakeChannel { Algorithms = ["RS256", "RS384", "RS512"] };
        channel.Clock.Now = DateTimeOffset.FromUnixTimeSeconds((long)row["now"]!);
        var signedBy = (string)row["signedBy"]! switch { "k9" => "evil", "none-tampered" => "altered", "hmac-with-public-key" => "public-as-secret", var key => key };
        var scheme = (string)row["authorization"]!;
        var headers = scheme.Length == 0 ? StringValues.Empty : new StringValues($"{scheme} {FakeChannel.Sign(row["header"]!.AsObject(), row["claims"]!.AsObject(), signedBy)}");
        var activity = row["activity"]!.AsObject();
        // The table says nothing of tenants; that rule has its own tests.
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeChannel.Tenant } };
        var options = TestBot.Options(development: false) with { AllowedChannels = ["msteams", "webchat", "directline", "skype", "emulator"] };
        return await AcceptsAsync(Gate(channel, options), headers, activity);
    }

    private static InboundGate Gate(FakeChannel channel, BotFrameworkOptions? options = null) => new(
        options ?? TestBot.Options(development: false),
        new TokenValidation(FakeChannel.AppId, FakeChannel.Issuer, channel.SigningKeys(), channel.Clock),
        new ServiceHosts([], allowLoopback: false));

    private static Task<bool> AcceptsAsync(InboundGate gate, string token) => AcceptsAsync(gate, $"Bearer {token}", TestBot.Message());

    private static async Task<bool> AcceptsAsync(InboundGate gate, StringValues authorization, JsonObject activity)
    {
        var http = new DefaultHttpContext();
        if (authorization.Count > 0) http.Request.Headers.Authorization = authorization;
        var (failure, token) = await gate.JudgeCallerAsync(http);
        return failure == TokenFailure.None && gate.JudgeActivity(activity.Deserialize(ProtocolJson.Wire.Activity)!, token) == TokenFailure.None;
    }
}
