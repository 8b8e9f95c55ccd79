using System.Net;
using System.Text.Json;
using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Tests.Protocol;

/// <summary>What leaves after the commit.</summary>
public class OutboxSenderTests
{
    [Fact]
    public async Task A_reply_is_addressed_to_what_came_in_and_carries_nothing_that_is_the_channels()
    {
        await using var bot = await StartAsync();
        await bot.PostAsync(TestBot.Message("hoi", "7"), bot.Channel.Token());
        await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None);
        var (method, url, _, body) = bot.Connector.Calls.ShouldHaveSingleItem();
        $"{method} {url}".ShouldBe("POST https://smba.trafficmanager.net/emea/v3/conversations/19%3Ac/activities/7");
        var sent = JsonElement.Parse(body!);
        sent.GetProperty("from").GetProperty("id").GetString().ShouldBe("28:bot");
        sent.GetProperty("recipient").GetProperty("id").GetString().ShouldBe("29:x");
        sent.GetProperty("conversation").GetProperty("id").GetString().ShouldBe("19:c");
        sent.GetProperty("replyToId").GetString().ShouldBe("7");
        sent.GetProperty("channelId").GetString().ShouldBe("msteams");
        foreach (var name in new[] { "id", "timestamp", "serviceUrl", "attachments" }) sent.TryGetProperty(name, out _).ShouldBeFalse(name);
        (await CountAsync(bot)).ShouldBe(new OutboxCounts(0, 0));
    }

    [Fact]
    public async Task Messages_of_one_conversation_leave_in_order_also_when_the_first_has_to_wait()
    {
        await using var bot = await StartAsync();
        foreach (var text in new[] { "een", "twee", "drie" }) await bot.PostAsync(TestBot.Message(text, text), bot.Channel.Token());
        bot.Connector.Then(HttpStatusCode.BadGateway);
        await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None);
        (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None)).Rows.Count.ShouldBe(0, "the second may not pass the first");
        bot.Channel.Clock.Now += TimeSpan.FromMinutes(1);
        while (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None) is { Rows.Count: > 0 }) { }
        bot.Connector.Calls.Select(call => JsonElement.Parse(call.Body!).GetProperty("replyToId").GetString()).ShouldBe(["een", "een", "twee", "drie"]);
    }

    [Fact]
    public async Task A_second_copy_of_what_may_have_arrived_says_so()
    {
        await using var bot = await StartAsync();
        await bot.PostAsync(TestBot.Message(), bot.Channel.Token());
        bot.Connector.Then(HttpStatusCode.GatewayTimeout);
        await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None);
        bot.Channel.Clock.Now += TimeSpan.FromMinutes(1);
        await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None);
        bot.Connector.Calls[0].Body!.ShouldNotContain("Mogelijk");
        JsonElement.Parse(bot.Connector.Calls[1].Body!).GetProperty("text").GetString()!.ShouldStartWith("(Mogelijk dubbel: misschien kreeg je dit bericht al.) 1: hoi");
    }

    [Fact]
    public async Task What_is_refused_for_good_becomes_a_dead_letter_and_the_rest_goes_on()
    {
        await using var bot = await StartAsync();
        foreach (var text in new[] { "een", "twee" }) await bot.PostAsync(TestBot.Message(text, text), bot.Channel.Token());
        bot.Connector.Then(HttpStatusCode.BadRequest, """{"error":{"code":"BadSyntax"}}""");
        while (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None) is { Rows.Count: > 0 }) { }
        bot.Connector.Calls.Count.ShouldBe(2);
        (await CountAsync(bot)).ShouldBe(new OutboxCounts(0, 1));
    }

    [Fact]
    public async Task A_channel_that_stays_away_ends_in_a_dead_letter_not_in_silence()
    {
        await using var bot = await StartAsync();
        await bot.PostAsync(TestBot.Message(), bot.Channel.Token());
        for (var i = 0; i < 20; i++)
        {
            bot.Connector.Then(HttpStatusCode.BadGateway);
            await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None);
            bot.Channel.Clock.Now += TimeSpan.FromMinutes(15);
        }
        bot.Connector.Calls.Count.ShouldBe(14);
        (await CountAsync(bot)).ShouldBe(new OutboxCounts(0, 1));
    }

    [Fact]
    public async Task A_message_of_the_bots_own_accord_reaches_a_Direct_Line_conversation_once()
    {
        await using var bot = await StartAsync();
        var page = new ConversationReference(FakeChannel.Tenant, "directline", DirectLineIds.ServiceUrl, "gesprek", "personal", "bot", "dl_x", null);
        await bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, "job", "1", null), turn =>
        {
            turn.Enqueue(new OutboxMessage(page, OutboxOperation.Send, new Activity { Text = "Nieuws" }));
            return Task.FromResult(TurnAnswer.Ok);
        }, CancellationToken.None);
        while (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None) is { Rows.Count: > 0 }) { }
        var logged = (await bot.Get<IDirectLineLog>().ReadAsync("gesprek", 0, CancellationToken.None)).ShouldHaveSingleItem().Activity;
        (logged.Text, logged.From!.Role).ShouldBe(("Nieuws", "bot"));
        bot.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_conversation_is_opened_and_then_written_to()
    {
        await using var bot = await StartAsync();
        var person = new ConversationReference(FakeChannel.Tenant, "msteams", FakeChannel.Service, "", null, "28:bot", "29:x", null);
        await bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, "job", "1", null), turn =>
        {
            turn.Enqueue(new OutboxMessage(person, OutboxOperation.CreateConversation, new Activity { Text = "Nieuws" }));
            return Task.FromResult(TurnAnswer.Ok);
        }, CancellationToken.None);
        bot.Connector.Then(HttpStatusCode.Created, """{"id":"a:new"}""");
        while (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None) is { Rows.Count: > 0 }) { }
        bot.Connector.Calls.Select(call => call.Url).ShouldBe(["https://smba.trafficmanager.net/emea/v3/conversations", "https://smba.trafficmanager.net/emea/v3/conversations/a%3Anew/activities"]);
    }

    // The rounds are run by hand here, so that nothing depends on when a background service wakes.
    private static Task<TestBot> StartAsync() => TestBot.StartAsync(development: false, change: services =>
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null)));

    private static Task<OutboxCounts> CountAsync(TestBot bot) => bot.Get<IOutbox>().CountAsync(CancellationToken.None);
}
