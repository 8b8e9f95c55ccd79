using System.Net;
using System.Text.Json;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Tests.Protocol;

/// <summary>What an operator sees of a message that did not arrive: since when, why, about what, and that two were for the same reader; never what it said or to whom.</summary>
public class DeadLetterTests
{
    [Fact]
    public async Task Each_dead_letter_is_listed_without_content_and_without_names()
    {
        await using var bot = await StartAsync();
        await FailAsync(bot, "een", about: "MW-2026-000123", by: "00000000-0000-0000-0000-000000000006");
        bot.Channel.Clock.Now += TimeSpan.FromHours(1);
        await FailAsync(bot, "twee", about: null, by: null);

        var page = await bot.Http.GetStringAsync("/health/dead-letters");

        foreach (var secret in new[] { "Nieuws", "Anouk", "29:x", "-000000000004", "-000000000006", "19:c" }) page.ShouldNotContain(secret);
        var letters = JsonElement.Parse(page).EnumerateArray().ToList();
        letters.Select(letter => (letter.GetProperty("reason").GetString(), letter.GetProperty("channel").GetString(), letter.GetProperty("senderTold").GetBoolean()))
            .ShouldBe([("403", "msteams", false), ("403", "msteams", true)], "the newest first");
        letters[1].GetProperty("about").GetString().ShouldBe("MW-2026-000123");
        letters[0].TryGetProperty("about", out _).ShouldBeFalse();
        letters[1].GetProperty("since").GetDateTimeOffset().ShouldBeLessThan(letters[0].GetProperty("since").GetDateTimeOffset());
        letters[0].GetProperty("for").GetString()!.Length.ShouldBe(8);
        letters[0].GetProperty("for").GetString().ShouldBe(letters[1].GetProperty("for").GetString(), "both were for the same reader");
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    public async Task Who_comes_through_a_proxy_finds_no_such_page(string header)
    {
        await using var bot = await StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/health/dead-letters");
        request.Headers.TryAddWithoutValidation(header, "for=192.0.2.1");

        (await bot.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_health_page_says_where_the_list_is()
    {
        await using var bot = await StartAsync();
        (await bot.Http.GetStringAsync("/health/dead-letters")).ShouldBe("[]");
        await FailAsync(bot, "een", null, null);

        (await bot.Http.GetStringAsync("/health/ready")).ShouldContain("GET /health/dead-letters");
    }

    private static Task<TestBot> StartAsync() => TestBot.StartAsync(development: false, change: services =>
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null)));

    private static async Task FailAsync(TestBot bot, string job, string? about, string? by)
    {
        var person = new UserIdentity(FakeChannel.Tenant, "00000000-0000-0000-0000-000000000004", "Anouk");
        await bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, "msteams", "19:c", null), turn =>
        {
            turn.Reference = new ConversationReference(FakeChannel.Tenant, "msteams", FakeChannel.Service, "19:c", "personal", "28:bot", "29:x", "Anouk", person.ObjectId);
            return Task.FromResult(TurnAnswer.Ok);
        }, CancellationToken.None);
        await bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, "job", job, null), async turn =>
        {
            await turn.NotifyAsync(new Notice(person, new Activity { Text = "Nieuws" }, by is null ? null : person with { ObjectId = by }, about));
            return TurnAnswer.Ok;
        }, CancellationToken.None);
        bot.Connector.Then(HttpStatusCode.Forbidden);
        while (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None) is { Rows.Count: > 0 }) { }
    }
}
