using System.Globalization;
using System.Text.Json;
using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;
using Maatwerk.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Tests.Protocol;

/// <summary>
/// Many messages of the bot's own accord to a connector that often refuses. MAATWERK_TEST_MESSAGES says how many; the clock is ours, so an
/// hour takes seconds.
/// </summary>
public class StubbornConnectorTests(ITestOutputHelper output)
{
    private const string Mark = "(Mogelijk dubbel";
    private static readonly int Messages = Environment.GetEnvironmentVariable("MAATWERK_TEST_MESSAGES") is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : 300;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Each_message_arrives_or_is_a_dead_letter_none_is_doubled_unmarked_and_no_limit_is_broken(int seed)
    {
        await using var post = await Post.StartAsync(seed);
        var started = System.Diagnostics.Stopwatch.StartNew();
        await post.NotifyAsync(Messages, people: Messages / 5);
        await post.DrainAsync();
        await ReportAsync(post, started.Elapsed);

        var dead = await post.DeadAsync();
        var shown = await post.ShownAsync();
        foreach (var message in Enumerable.Range(0, Messages).Select(Post.TextOf))
        {
            var copies = shown[message].ToList();
            (copies.Count > 0 || dead.Contains(message)).ShouldBeTrue($"{message} arrived or is a dead letter");
            copies.Skip(1).ShouldAllBe(copy => copy.StartsWith(Mark, StringComparison.Ordinal));
        }
        dead.ShouldAllBe(message => !Post.HasPage(message, Messages / 5), "who has another way is reached by it");
        (await post.CountAsync()).ShouldBe(new OutboxCounts(0, dead.Count));
        ShouldKeepLimits(post.Connector);
    }

    [Fact]
    public async Task Ten_minutes_without_a_connector_lose_nothing_and_break_no_limit_when_it_is_back()
    {
        await using var post = await Post.StartAsync(3, refusals: 0, drops: 0);
        post.Connector.DownUntil = post.Clock.Now.AddMinutes(10);
        await post.NotifyAsync(Messages / 3, people: Messages / 15);
        await post.DrainAsync();

        var shown = await post.ShownAsync();
        Enumerable.Range(0, Messages / 3).ShouldAllBe(n => shown[Post.TextOf(n)].Count() == 1);
        ShouldKeepLimits(post.Connector);
    }

    [Fact]
    public async Task Of_one_conversation_the_first_copies_arrive_in_the_order_they_were_written()
    {
        await using var post = await Post.StartAsync(4);
        await post.NotifyAsync(100, people: 3);
        await post.DrainAsync();

        foreach (var conversation in post.Connector.Shown.Where(one => !one.Text.StartsWith(Mark, StringComparison.Ordinal)).GroupBy(one => one.Conversation))
            conversation.Select(one => one.Text).ShouldBe(conversation.Select(one => one.Text).Order(StringComparer.Ordinal));
    }

    private static void ShouldKeepLimits(StubbornConnector connector)
    {
        OutboxPaceTests.ShouldKeep(SendLimit.Teams.Where(limit => limit.Scope == SendScope.Tenant), [.. connector.Requests.Select(request => request.At)]);
        foreach (var conversation in connector.Requests.GroupBy(request => request.Conversation))
            OutboxPaceTests.ShouldKeep(SendLimit.Teams.Where(limit => limit.Scope == SendScope.Conversation), [.. conversation.Select(request => request.At)]);
    }

    private async Task ReportAsync(Post post, TimeSpan took)
    {
        var shown = post.Connector.Shown;
        var marked = shown.Count(one => one.Text.StartsWith(Mark, StringComparison.Ordinal));
        var counts = await post.CountAsync();
        output.WriteLine($"{Messages} messages: {post.Connector.Requests.Count} requests, {shown.Count} shown of which {marked} marked, {post.Connector.Dropped} answers dropped, {await post.LoggedAsync()} another way, {counts.Dead} dead letters");
        output.WriteLine(string.Join(", ", post.Connector.Counts.OrderBy(one => one.Key).Select(one => $"{one.Value} × {one.Key}")));
        output.WriteLine($"{(post.Clock.Now - post.Began).TotalSeconds:0} s on the clock of the test, {took.TotalSeconds:0.0} s real");
    }

    /// <summary>The bot beside such a connector, and people who are reached in Teams; every second one on our own page too.</summary>
    private sealed class Post : IAsyncDisposable
    {
        private readonly TestBot bot;

        private Post(TestBot bot, StubbornConnector connector) => (this.bot, Connector, Began) = (bot, connector, bot.Channel.Clock.Now);

        public StubbornConnector Connector { get; }
        public DateTimeOffset Began { get; }
        public TestClock Clock => bot.Channel.Clock;

        public static string TextOf(int n) => string.Create(CultureInfo.InvariantCulture, $"bericht {n:00000}.");

        public static bool HasPage(string message, int people) => int.Parse(message.AsSpan(8, 5), CultureInfo.InvariantCulture) % people % 2 == 0;

        public static async Task<Post> StartAsync(int seed, double refusals = 0.30, double drops = 0.03)
        {
            StubbornConnector? connector = null;
            var started = await TestBot.StartAsync(development: false, change: services =>
            {
                services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null));
                services.AddSingleton(new Random(seed));
                services.RemoveAll<ConnectorClient>().AddSingleton(provider =>
                {
                    connector = new StubbornConnector(seed, (TestClock)provider.GetRequiredService<TimeProvider>(), refusals, drops);
                    return ActivatorUtilities.CreateInstance<ConnectorClient>(provider, new HttpClient(connector));
                });
            });
            _ = started.Get<ConnectorClient>();
            return new Post(started, connector!);
        }

        public async Task NotifyAsync(int messages, int people)
        {
            for (var person = 0; person < people; person++)
            {
                if (HasPage(TextOf(person), people)) await KnowAsync(person, "directline", DirectLineIds.ServiceUrl);
                await KnowAsync(person, "msteams", FakeChannel.Service);
            }
            foreach (var part in Enumerable.Range(0, messages).Chunk(500))
                await TurnAsync("meldingen", "job", async turn =>
                {
                    foreach (var n in part) await turn.NotifyAsync(new Notice(PersonOf(n % people), new Activity { Text = TextOf(n), TextFormat = "plain" }));
                });
        }

        public async Task DrainAsync()
        {
            var sender = bot.Get<OutboxSender>();
            while (true)
            {
                var batch = await sender.RoundAsync(CancellationToken.None);
                if (batch.Rows.Count > 0) continue;
                if (batch.LookAgainAt is not { } at) return;
                Clock.Now = at;
            }
        }

        public Task<OutboxCounts> CountAsync() => bot.Get<IOutbox>().CountAsync(CancellationToken.None);

        public async Task<HashSet<string>> DeadAsync() => [.. await bot.Get<IDatabase>().RunAsync(
            session => session.QueryAsync("SELECT message FROM outbox WHERE dead", row => JsonElement.Parse(row.GetString(0)).GetProperty("activity").GetProperty("text").GetString()!), CancellationToken.None)];

        public Task<long> LoggedAsync() => bot.Get<IDatabase>().CountAsync("direct_line_log");

        /// <summary>Everything people saw, in Teams and on the page, by the message it is a copy of and in order.</summary>
        public async Task<ILookup<string, string>> ShownAsync()
        {
            var logged = await bot.Get<IDatabase>().RunAsync(
                session => session.QueryAsync("SELECT activity FROM direct_line_log", row => JsonElement.Parse(row.GetString(0)).GetProperty("text").GetString()!), CancellationToken.None);
            return Connector.Shown.Select(one => one.Text).Concat(logged).ToLookup(text => text[text.IndexOf("bericht 0", StringComparison.Ordinal)..]);
        }

        public ValueTask DisposeAsync() => bot.DisposeAsync();

        private Task KnowAsync(int person, string channel, string service) => TurnAsync($"{channel}-{person}", channel, turn =>
        {
            // The last one used is where a message goes first: Teams.
            Clock.Now += TimeSpan.FromMilliseconds(1);
            turn.Reference = new ConversationReference(FakeChannel.Tenant, channel, service, $"{channel}-{person}", "personal", "28:bot", $"29:{person}", null, PersonOf(person).ObjectId);
            return Task.CompletedTask;
        });

        private async Task TurnAsync(string conversation, string channel, Func<ITurn<IDesk>, Task> work) =>
            await bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, channel, conversation, null), async turn =>
            {
                await work(turn);
                return TurnAnswer.Ok;
            }, CancellationToken.None);

        private static UserIdentity PersonOf(int n) => new(FakeChannel.Tenant, string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-0000000{n:00000}"), null);
    }
}
