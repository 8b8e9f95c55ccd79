using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Tests.Storage;

/// <summary>Two processes that send from one PostgreSQL keep the channel's limits together, and the order of each conversation.</summary>
public class TwoSendersTests(ITestOutputHelper output)
{
    private const int Messages = 600, Busy = 60;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private readonly TestClock clock = new();

    [Fact]
    public async Task They_keep_the_limits_of_a_conversation_and_of_a_tenant_together()
    {
        Assert.SkipWhen(TestDatabases.Server is null, "PostgreSQL is not there: set MAATWERK_TEST_POSTGRES.");
        await using var there = await TestDatabases.CreateAsync(TestDatabases.Postgres);
        await using var one = await TestStore.OpenAsync(there.ConnectionString, clock);
        await using var other = await TestStore.OpenAsync(there.ConnectionString, clock);
        await one.ReadAsync(turn =>
        {
            for (var n = 0; n < Messages; n++) turn.Enqueue(OutboxTests.Message(n < Busy ? "druk" : $"{n % 50}", $"{n:000}"));
            return Task.FromResult(0);
        });

        var started = System.Diagnostics.Stopwatch.StartNew();
        var sent = await DrainAsync([one, other]);
        output.WriteLine($"{sent.Count} messages, {(clock.Now - sent[0].At).TotalSeconds:0.0} s on the clock of the test, {started.Elapsed.TotalSeconds:0.0} s real; by each: {sent.Count(x => x.By == 0)} and {sent.Count(x => x.By == 1)}");

        sent.Count.ShouldBe(Messages);
        OutboxPaceTests.ShouldKeep(SendLimit.Teams.Where(limit => limit.Scope == SendScope.Tenant), [.. sent.Select(message => message.At)]);
        foreach (var conversation in sent.GroupBy(message => message.Conversation))
        {
            OutboxPaceTests.ShouldKeep(SendLimit.Teams.Where(limit => limit.Scope == SendScope.Conversation), [.. conversation.Select(message => message.At)]);
            conversation.Select(message => message.Text).ShouldBe(conversation.Select(message => message.Text).Order(StringComparer.Ordinal));
        }
    }

    // Both ask at the same instants, several times at once; the clock moves on when neither gets anything.
    private async Task<List<(string Conversation, string? Text, DateTimeOffset At, int By)>> DrainAsync(TestStore[] stores)
    {
        var sent = new List<(string, string?, DateTimeOffset, int)>();
        while (true)
        {
            var batches = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(async () => (By: n % 2, Batch: await stores[n % 2].Outbox.TakeAsync(8, Lease, default)))));
            var rows = batches.SelectMany(taken => taken.Batch.Rows.Select(row => (taken.By, Row: row))).ToList();
            sent.AddRange(rows.OrderBy(taken => taken.Row.Id).Select(taken => (taken.Row.Message.Reference.ConversationId, taken.Row.Message.Activity!.Text, clock.Now, taken.By)));
            await Task.WhenAll(rows.Select(taken => stores[taken.By].Outbox.SentAsync(taken.Row.Id, default)));
            if (rows.Count > 0) continue;
            if (batches.Select(taken => taken.Batch.LookAgainAt).Where(at => at > clock.Now).Order().FirstOrDefault() is not { } next) return sent;
            clock.Now = next;
        }
    }
}
