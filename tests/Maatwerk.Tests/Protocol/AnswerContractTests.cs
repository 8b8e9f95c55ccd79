using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Maatwerk.Tests.Protocol;

/// <summary>What POST /api/messages answers: each row of the contract is a sentence here.</summary>
public class AnswerContractTests
{
    [Fact]
    public async Task Without_a_token_the_answer_is_401_and_empty_also_from_this_machine()
    {
        await using var bot = await TestBot.StartAsync(development: false);
        await ShouldRefuseAsync(bot, await bot.PostAsync(TestBot.Message()), HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task With_a_wrong_token_the_answer_is_403_and_empty()
    {
        await using var bot = await TestBot.StartAsync(development: false);
        var claims = bot.Channel.Claims();
        claims["aud"] = "somebody else";
        await ShouldRefuseAsync(bot, await bot.PostAsync(TestBot.Message(), bot.Channel.Token(claims)), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_tenant_that_is_not_on_the_list_gets_403()
    {
        await using var bot = await TestBot.StartAsync(development: false);
        var message = TestBot.Message();
        message["channelData"]!["tenant"]!["id"] = "00000000-0000-0000-0000-00000000000b";
        await ShouldRefuseAsync(bot, await bot.PostAsync(message, bot.Channel.Token()), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_token_is_judged_before_the_body()
    {
        await using var bot = await TestBot.StartAsync(development: false);
        await ShouldRefuseAsync(bot, await bot.PostAsync("this is no JSON"), HttpStatusCode.Unauthorized);
        await ShouldRefuseAsync(bot, await bot.PostAsync("this is no JSON", bot.Channel.Token()), HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Anything_but_POST_is_405(string method)
    {
        await using var bot = await TestBot.StartAsync();
        (await bot.SendAsync(new HttpMethod(method), "/api/messages")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/jsonish")]
    public async Task Anything_but_JSON_is_415(string contentType)
    {
        await using var bot = await TestBot.StartAsync();
        await ShouldRefuseAsync(bot, await bot.PostAsync(TestBot.Message().ToJsonString(), contentType: contentType), HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_compressed_body_is_415()
    {
        await using var bot = await TestBot.StartAsync();
        var content = new StringContent(TestBot.Message().ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");
        await ShouldRefuseAsync(bot, await bot.SendAsync(HttpMethod.Post, "/api/messages", content), HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_256_KiB_is_413_with_and_without_a_stated_length(bool chunked)
    {
        await using var bot = await TestBot.StartAsync();
        var content = new StringContent(TestBot.Message(new string('x', 1024 * 1024)).ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content, Headers = { TransferEncodingChunked = chunked } };
        await ShouldRefuseAsync(bot, await bot.Http.SendAsync(request), HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_that_does_not_come_in_time_is_408()
    {
        await using var bot = await TestBot.StartAsync(change: services => services.RemoveAll<MessagesEndpoint>()
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<MessagesEndpoint>(provider, new ImpatientClock())));
        using var line = new TcpClient();
        await line.ConnectAsync("127.0.0.1", bot.Http.BaseAddress!.Port);
        await line.GetStream().WriteAsync("POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"type\":"u8.ToArray());
        using var answer = new StreamReader(line.GetStream());
        (await answer.ReadLineAsync()).ShouldBe("HTTP/1.1 408 Request Timeout");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"hoi\"")]
    [InlineData("{}")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","text":["a"],"channelId":"msteams","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","type":"event","channelId":"msteams","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","channelData":{"a":1,"a":2},"channelId":"msteams","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","text":"half \ud83d","channelId":"msteams","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","text":"nul \u0000","channelId":"msteams","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","channelId":"msteams","conversation":{"id":""}}""")]
    public async Task Broken_or_forbidden_JSON_is_400_and_changes_nothing(string json)
    {
        await using var bot = await TestBot.StartAsync(development: false);
        var answer = await bot.PostAsync(json, bot.Channel.Token());
        // What parses but lacks a channel or an address is refused as forged, the rest as broken.
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Forbidden);
        bot.Bot.Runs.ShouldBe(0);
    }

    [Fact]
    public async Task JSON_deeper_than_32_is_400()
    {
        await using var bot = await TestBot.StartAsync();
        var message = TestBot.Message();
        message["value"] = JsonNode.Parse(new string('[', 40) + new string(']', 40));
        await ShouldRefuseAsync(bot, await bot.PostAsync(message), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_new_message_is_200_and_its_replies_wait_in_the_outbox()
    {
        await using var bot = await TestBot.StartAsync(development: false);
        var answer = await bot.PostAsync(TestBot.Message(), bot.Channel.Token());
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_repeat_gets_the_stored_answer_and_runs_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        var first = await (await bot.PostAsync(TestBot.WithReplies(TestBot.Message()))).Content.ReadAsStringAsync();
        for (var i = 0; i < 4; i++)
            (await (await bot.PostAsync(TestBot.WithReplies(TestBot.Message()))).Content.ReadAsStringAsync()).ShouldBe(first);
        bot.Bot.Runs.ShouldBe(1);
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_body_and_a_repeat_gets_the_stored_answer()
    {
        await using var bot = await TestBot.StartAsync();
        var invoke = TestBot.Message();
        (invoke["type"], invoke["name"]) = ("invoke", "adaptiveCard/action");
        for (var i = 0; i < 2; i++)
            (await TestBot.ReadAsync(await bot.PostAsync(invoke))).GetProperty("turns").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_501()
    {
        await using var bot = await TestBot.StartAsync();
        var invoke = TestBot.Message();
        (invoke["type"], invoke["name"]) = ("invoke", "task/fetch");
        (await bot.PostAsync(invoke)).StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("somethingOfNextYear")]
    public async Task Kinds_that_ask_nothing_are_200_and_run_nothing(string type)
    {
        await using var bot = await TestBot.StartAsync();
        var activity = TestBot.Message();
        activity["type"] = type;
        (await bot.PostAsync(activity)).StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Bot.Runs.ShouldBe(0);
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_503_with_Retry_After()
    {
        await using var bot = await TestBot.StartAsync(change: services => services.RemoveAll<ITurnStore<IDesk>>().AddSingleton<ITurnStore<IDesk>, BrokenStore>());
        var answer = await bot.PostAsync(TestBot.Message());
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        bot.Bot.Runs.ShouldBe(0);
    }

    [Fact]
    public async Task A_turn_that_fails_is_undone_told_in_Dutch_and_answered_with_200()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.RepliesAsync(TestBot.Message("een", "1"));
        var told = (await bot.RepliesAsync(TestBot.Message("kapot", "2"))).ShouldHaveSingleItem().GetProperty("text").GetString()!;
        told.ShouldStartWith("Er ging iets mis aan onze kant");
        told.ShouldNotContain("geheim");
        (await bot.RepliesAsync(TestBot.Message("twee", "3")))[0].GetProperty("text").GetString()!.ShouldStartWith("2: twee");
    }

    [Fact]
    public async Task A_card_button_whose_turn_fails_gets_the_error_a_card_understands()
    {
        await using var bot = await TestBot.StartAsync();
        var invoke = TestBot.Message("kapot");
        (invoke["type"], invoke["name"]) = ("invoke", "adaptiveCard/action");
        var answer = await TestBot.ReadAsync(await bot.PostAsync(invoke));
        answer.GetProperty("statusCode").GetInt32().ShouldBe(500);
        answer.GetProperty("value").GetProperty("message").GetString()!.ShouldStartWith("Er ging iets mis");
    }

    private static async Task ShouldRefuseAsync(TestBot bot, HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        bot.Bot.Runs.ShouldBe(0);
    }

    private sealed class BrokenStore : ITurnStore<IDesk>
    {
        public Task<TurnOutcome> RunAsync(TurnKey key, Func<ITurn<IDesk>, Task<TurnAnswer>> turn, CancellationToken cancellationToken) =>
            throw new TurnStoreUnavailableException("disk full");
    }
}
