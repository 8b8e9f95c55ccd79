using System.Net;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerk.Tests.Protocol;

/// <summary>Who gets into Direct Line, and into which conversation.</summary>
public class DirectLineDoorTests
{
    private static readonly UserIdentity Anouk = new(FakeChannel.Tenant, DirectLineClient.Person, "Anouk");

    [Fact]
    public async Task In_Production_nobody_gets_a_token_by_saying_who_they_are()
    {
        await using var bot = await TestBot.StartAsync(development: false);
        var client = new DirectLineClient(bot);
        var body = new JsonObject { ["user"] = new JsonObject { ["id"] = DirectLineClient.Person } };
        (await client.PostAsync("tokens/generate", body, null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.PostAsync("conversations", body, null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await client.PostAsync("conversations/x/activities", body, null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Bot.Runs.ShouldBe(0);
    }

    [Fact]
    public async Task In_Production_the_token_is_for_whoever_is_signed_in()
    {
        await using var bot = await TestBot.StartAsync(development: false, change: services => services.AddSingleton<IDirectLineSignIn>(new SignedIn(Anouk)));
        var client = await DirectLineClient.StartAsync(bot, person: "00000000-0000-0000-0000-000000000009");
        await client.SayAsync("hoi");
        (await client.ReadAsync("2")).Activities[0].GetProperty("text").GetString().ShouldBe($"2: hoi van {DirectLineClient.Person} in {FakeChannel.Tenant}");
    }

    [Fact]
    public async Task Somebody_may_come_back_to_their_own_conversation_and_to_no_other()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        (await AskAsync(client, DirectLineClient.Person, client.Conversation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(client, "00000000-0000-0000-0000-000000000006", client.Conversation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await AskAsync(client, DirectLineClient.Person, client.Conversation[..^1] + "x")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await AskAsync(client, DirectLineClient.Person, "verzonnen")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only_and_lives_half_an_hour()
    {
        await using var bot = await TestBot.StartAsync();
        var (mine, other) = (await DirectLineClient.StartAsync(bot), await DirectLineClient.StartAsync(bot));
        (await bot.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{other.Conversation}/activities", token: mine.Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        bot.Channel.Clock.Now += TimeSpan.FromMinutes(29);
        var renewed = await TestBot.ReadAsync(await mine.PostAsync("tokens/refresh"));
        renewed.GetProperty("conversationId").GetString().ShouldBe(mine.Conversation);
        bot.Channel.Clock.Now += TimeSpan.FromMinutes(1);
        var expired = await mine.PostAsync("tokens/refresh");
        expired.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await TestBot.ReadAsync(expired)).GetProperty("error").GetProperty("code").GetString().ShouldBe("TokenExpired");
        mine.Token = renewed.GetProperty("token").GetString()!;
        (await mine.SayAsync("hoi")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task No_changed_token_of_a_thousand_is_accepted()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        var tokens = bot.Get<DirectLineTokens>();
        var accepted = 0;
        for (var i = 0; i < 1000; i++)
        {
            var place = i % (client.Token.Length - 1);
            // The last letter of a signature holds bits that mean nothing; every other one counts.
            var changed = client.Token[..place] + (client.Token[place] == 'A' ? 'B' : 'A') + client.Token[(place + 1)..];
            if (await tokens.ReadAsync(changed, CancellationToken.None) is not null) accepted++;
        }
        accepted.ShouldBe(0);
        (await tokens.ReadAsync(await tokens.IssueForStreamAsync(new DirectLineTicket(client.Conversation, "dl_x", Anouk), CancellationToken.None), CancellationToken.None)).ShouldBeNull("a stream token opens a stream only");
        (await tokens.ReadAsync(bot.Channel.Token(), CancellationToken.None)).ShouldBeNull();
        (await tokens.ReadAsync("", CancellationToken.None)).ShouldBeNull();
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("own", HttpStatusCode.OK)]
    public async Task A_page_of_another_site_is_refused(string origin, HttpStatusCode expected)
    {
        await using var bot = await TestBot.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate");
        request.Headers.Add("Origin", origin == "own" ? bot.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) : origin);
        (await bot.Http.SendAsync(request)).StatusCode.ShouldBe(expected);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"user":5}""")]
    [InlineData("""{"user":{"id":"a","id":"b"}}""")]
    public async Task A_broken_request_is_400(string body)
    {
        await using var bot = await TestBot.StartAsync();
        (await bot.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", new StringContent(body))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_is_not_ours_is_400(string watermark)
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        (await client.ReconnectAsync($"?watermark={watermark}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static Task<HttpResponseMessage> AskAsync(DirectLineClient client, string person, string conversation) =>
        client.PostAsync("tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = person }, ["conversationId"] = conversation }, null);

    private sealed class SignedIn(UserIdentity who) : IDirectLineSignIn
    {
        public ValueTask<UserIdentity?> WhoAsync(HttpContext http) => new(who);
    }
}
