using System.Net;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Maatwerk.Tests.Protocol;

/// <summary>While the database is away, and when a turn takes longer than a channel waits.</summary>
public class OutageTests
{
    [Fact]
    public async Task Each_conversation_hears_once_per_outage_that_nothing_was_kept()
    {
        await using var bot = await StartAsync<SometimesAway>();
        var store = (SometimesAway)bot.Get<ITurnStore<IDesk>>();
        store.IsAway = true;

        await SayAsync(bot, "een", "a", HttpStatusCode.ServiceUnavailable);
        await SayAsync(bot, "een nog eens", "a", HttpStatusCode.ServiceUnavailable);
        await SayAsync(bot, "twee", "b", HttpStatusCode.ServiceUnavailable);
        (await NoticesAsync(bot, 2)).ShouldBe(["a", "b"]);
        store.IsAway = false;
        await SayAsync(bot, "drie", "a", HttpStatusCode.OK);
        store.IsAway = true;
        await SayAsync(bot, "vier", "a", HttpStatusCode.ServiceUnavailable);

        (await NoticesAsync(bot, 3)).ShouldBe(["a", "b", "a"]);
    }

    [Theory]
    [InlineData("adaptiveCard/action", """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"TEXT"}""")]
    [InlineData("task/submit", """{"task":{"type":"message","value":"TEXT"}}""")]
    [InlineData("composeExtension/query", """{"composeExtension":{"type":"message","text":"TEXT"}}""")]
    [InlineData("iets/anders", "")]
    public async Task A_button_or_a_window_that_takes_too_long_says_that_it_is_in_progress(string name, string body)
    {
        await using var bot = await StartAsync<Slow>(services => services.RemoveAll<TimeProvider>().AddSingleton<TimeProvider>(new ImpatientClock()));
        var invoke = TestBot.Message();
        (invoke["type"], invoke["name"]) = ("invoke", name);

        var answer = await bot.PostAsync(invoke);

        ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync()).ShouldBe((200, body.Replace("TEXT", "Dit wordt verwerkt. Het antwoord volgt in dit gesprek.", StringComparison.Ordinal)));
        ((Slow)bot.Get<ITurnStore<IDesk>>()).Release();
    }

    private static Task<TestBot> StartAsync<TStore>(Action<IServiceCollection>? change = null) where TStore : class, ITurnStore<IDesk> =>
        TestBot.StartAsync(change: services =>
        {
            services.RemoveAll<ITurnStore<IDesk>>().AddSingleton<ITurnStore<IDesk>, TStore>();
            change?.Invoke(services);
        });

    private static async Task SayAsync(TestBot bot, string text, string conversation, HttpStatusCode expected)
    {
        var message = TestBot.Message(text, Guid.NewGuid().ToString("N"));
        message["conversation"]!["id"] = conversation;
        (await bot.PostAsync(message)).StatusCode.ShouldBe(expected);
    }

    // The notice leaves after the answer: it is waited for on the connector, not on a clock.
    private static async Task<List<string>> NoticesAsync(TestBot bot, int expected)
    {
        List<string> notices;
        do
        {
            await Task.Yield();
            lock (bot.Connector.Calls)
                notices = [.. bot.Connector.Calls.Where(call => call.Body!.Contains("nog niet opgeslagen", StringComparison.Ordinal)).Select(call => call.Url.Split('/')[^2])];
        }
        while (notices.Count < expected);
        return notices;
    }

    private sealed class SometimesAway : ITurnStore<IDesk>
    {
        public bool IsAway { get; set; }

        public Task<TurnOutcome> RunAsync(TurnKey key, Func<ITurn<IDesk>, Task<TurnAnswer>> turn, CancellationToken cancellationToken) =>
            IsAway ? throw new TurnStoreUnavailableException("disk full") : Task.FromResult(new TurnOutcome(TurnAnswer.Ok, Repeated: false));
    }

    private sealed class Slow : ITurnStore<IDesk>
    {
        private readonly TaskCompletionSource released = new();

        public void Release() => released.SetResult();

        public async Task<TurnOutcome> RunAsync(TurnKey key, Func<ITurn<IDesk>, Task<TurnAnswer>> turn, CancellationToken cancellationToken)
        {
            await released.Task;
            return new TurnOutcome(TurnAnswer.Ok, Repeated: false);
        }
    }
}
