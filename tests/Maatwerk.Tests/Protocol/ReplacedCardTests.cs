using System.Net;
using System.Text.Json;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Tests.Protocol;

/// <summary>A card that was posted is replaced under the id the connector gave it, and left alone when it is out of reach.</summary>
public class ReplacedCardTests
{
    private const string Shows = "casus/MW-2026-000001";

    [Fact]
    public async Task A_card_is_replaced_under_the_id_the_connector_gave_it()
    {
        await using var bot = await PostedAsync("1700000000001");

        await ReplaceAsync(bot);
        await SendAsync(bot);

        var call = bot.Connector.Calls[^1];
        $"{call.Method} {call.Url}".ShouldBe("PUT https://smba.trafficmanager.net/emea/v3/conversations/19%3Ac/activities/1700000000001");
        var sent = JsonElement.Parse(call.Body!);
        sent.GetProperty("text").GetString().ShouldBe("nieuw");
        sent.TryGetProperty("shows", out _).ShouldBeFalse("it is ours, not the channel's");
        (await PlacesAsync(bot)).ShouldBe(["1700000000001"]);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("")]
    [InlineData("""{"id":""}""")]
    public async Task A_channel_that_gives_no_id_is_never_asked_to_replace(string answer)
    {
        await using var bot = await StartAsync();
        bot.Connector.Then(HttpStatusCode.Accepted, answer);
        await PostAsync(bot);

        (await PlacesAsync(bot)).ShouldBeEmpty();
        (await bot.Get<IOutbox>().CountAsync(default)).ShouldBe(new OutboxCounts(0, 0));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "")]
    [InlineData(HttpStatusCode.Forbidden, "")]
    [InlineData(HttpStatusCode.Forbidden, """{"error":{"code":"BotNotInConversationRoster"}}""")]
    [InlineData(HttpStatusCode.BadRequest, """{"error":{"code":"BadSyntax"}}""")]
    [InlineData(HttpStatusCode.MethodNotAllowed, "")]
    public async Task A_card_that_is_gone_is_tried_once_forgotten_and_no_dead_letter(HttpStatusCode status, string body)
    {
        await using var bot = await PostedAsync("m1");
        bot.Connector.Then(status, body);
        var before = bot.Connector.Calls.Count;
        await ReplaceAsync(bot);

        await SendAsync(bot);

        (bot.Connector.Calls.Count - before).ShouldBe(1);
        (await PlacesAsync(bot)).ShouldBeEmpty();
        (await bot.Get<IOutbox>().CountAsync(default)).ShouldBe(new OutboxCounts(0, 0));
    }

    [Fact]
    public async Task A_channel_that_is_away_is_tried_again_without_a_mark_and_not_for_ever()
    {
        await using var bot = await PostedAsync("m1");
        await ReplaceAsync(bot);
        var before = bot.Connector.Calls.Count;
        for (var n = 0; n < 20; n++)
        {
            bot.Connector.Then(HttpStatusCode.GatewayTimeout);
            await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None);
            bot.Channel.Clock.Now += TimeSpan.FromMinutes(15);
        }

        var tries = bot.Connector.Calls.Skip(before).ToList();
        tries.Count.ShouldBe(14);
        tries.ShouldAllBe(call => JsonElement.Parse(call.Body!).GetProperty("text").GetString() == "nieuw");
        (await bot.Get<IOutbox>().CountAsync(default)).ShouldBe(new OutboxCounts(0, 0));
        (await PlacesAsync(bot)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_channel_that_cannot_replace_keeps_no_places()
    {
        await using var bot = await StartAsync();
        await PostAsync(bot, channel: "webchat");

        (await PlacesAsync(bot, "webchat")).ShouldBeEmpty();
    }

    private static Task<TestBot> StartAsync() => TestBot.StartAsync(development: false, change: services =>
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null)));

    private static async Task<TestBot> PostedAsync(string id)
    {
        var bot = await StartAsync();
        bot.Connector.Then(HttpStatusCode.Created, $$"""{"id":"{{id}}"}""");
        await PostAsync(bot);
        return bot;
    }

    private static async Task PostAsync(TestBot bot, string channel = "msteams")
    {
        await InTurnAsync(bot, turn =>
        {
            turn.Reference = Reference(channel);
            turn.Enqueue(new OutboxMessage(Reference(channel), OutboxOperation.Send, new Activity { Text = "kaart", Shows = Shows }));
            return Task.FromResult(0);
        }, channel);
        await SendAsync(bot);
    }

    private static Task<int> ReplaceAsync(TestBot bot) => InTurnAsync(bot, async turn =>
    {
        foreach (var place in await turn.PostedAsync(Shows))
            turn.Enqueue(new OutboxMessage(place.Reference, OutboxOperation.Update, new Activity { Text = "nieuw", Shows = Shows }, place.ActivityId));
        return 0;
    });

    private static async Task SendAsync(TestBot bot)
    {
        while (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None) is { Rows.Count: > 0 }) { }
    }

    private static async Task<List<string>> PlacesAsync(TestBot bot, string channel = "msteams") =>
        [.. (await InTurnAsync(bot, turn => turn.PostedAsync(Shows), channel)).Select(place => place.ActivityId)];

    private static async Task<T> InTurnAsync<T>(TestBot bot, Func<ITurn<IDesk>, Task<T>> work, string channel = "msteams")
    {
        var result = default(T)!;
        await bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, channel, "19:c", null), async turn =>
        {
            result = await work(turn);
            return TurnAnswer.Ok;
        }, CancellationToken.None);
        return result;
    }

    private static ConversationReference Reference(string channel) =>
        new(FakeChannel.Tenant, channel, FakeChannel.Service, "19:c", "personal", "28:bot", "29:x", null, "00000000-0000-0000-0000-000000000004");
}
