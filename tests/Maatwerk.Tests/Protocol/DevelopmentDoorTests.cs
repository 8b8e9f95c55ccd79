using System.Net;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Microsoft.AspNetCore.Http;

namespace Maatwerk.Tests.Protocol;

/// <summary>The one exception to tokens: a developer's own tools, on the same machine, in Development.</summary>
public class DevelopmentDoorTests
{
    [Theory]
    [InlineData("emulator", HttpStatusCode.OK)]
    [InlineData("webchat", HttpStatusCode.OK)]
    [InlineData("directline", HttpStatusCode.OK)]
    [InlineData("msteams", HttpStatusCode.OK)]
    [InlineData("skype", HttpStatusCode.Unauthorized)]
    [InlineData("MSTeams", HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task Only_the_four_channels_get_in_without_a_token(string channel, HttpStatusCode expected)
    {
        await using var bot = await TestBot.StartAsync();
        (await bot.PostAsync(TestBot.WithReplies(TestBot.Message(channel: channel)))).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task A_token_that_is_there_is_judged_in_Development_too()
    {
        await using var bot = await TestBot.StartAsync();
        (await bot.PostAsync(TestBot.Message(), "nonsense")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await bot.PostAsync(TestBot.Message(), bot.Channel.Token())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(true, "127.0.0.1", null, true)]
    [InlineData(true, "::1", null, true)]
    [InlineData(true, "::ffff:127.0.0.1", null, true)]
    [InlineData(true, "192.168.1.5", null, false)]
    [InlineData(true, null, null, false)]
    [InlineData(true, "127.0.0.1", "203.0.113.7", false)]
    [InlineData(false, "127.0.0.1", null, false)]
    public async Task Another_machine_never_gets_in_nor_a_call_that_was_passed_on(bool development, string? address, string? passedOnFor, bool expected)
    {
        var channel = new FakeChannel();
        var tokens = new TokenValidation(FakeChannel.AppId, FakeChannel.Issuer, channel.SigningKeys(), channel.Clock);
        var gate = new InboundGate(TestBot.Options(development), tokens, new ServiceHosts([], development));
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        if (passedOnFor is not null) http.Request.Headers["X-Forwarded-For"] = passedOnFor;
        ((await gate.JudgeCallerAsync(http)).Failure == TokenFailure.None).ShouldBe(expected);
    }

    [Fact]
    public async Task A_forged_reply_address_is_refused_and_never_kept()
    {
        await using var bot = await TestBot.StartAsync();
        var message = TestBot.Message();
        message["serviceUrl"] = "https://evil.example/";
        (await bot.PostAsync(message)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        message["deliveryMode"] = "expectReplies";
        (await bot.PostAsync(message)).StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Connector.Calls.ShouldBeEmpty();
    }
}
