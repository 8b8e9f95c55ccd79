using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Tests.Storage;

/// <summary>How much leaves the outbox in how much time, and in whose turn.</summary>
public class OutboxPaceTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private readonly TestClock clock = new();

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_conversation_gets_seven_in_a_second_eight_in_two_and_sixty_in_thirty(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, [.. Enumerable.Range(0, 100).Select(n => OutboxTests.Message("a", $"{n}"))]);

        var sent = await DrainAsync(store);

        sent.Count.ShouldBe(100);
        sent.Select(one => one.Text).ShouldBe(Enumerable.Range(0, 100).Select(n => $"{n}"), "order is kept");
        ShouldKeep(SendLimit.Teams.Where(limit => limit.Scope == SendScope.Conversation), [.. sent.Select(one => one.At)]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_tenant_gets_fifty_in_a_second_over_all_its_conversations(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, [.. Enumerable.Range(0, 170).Select(n => OutboxTests.Message($"{n}", "hoi"))]);

        var sent = await DrainAsync(store);

        sent.Count.ShouldBe(170);
        ShouldKeep(SendLimit.Teams.Where(limit => limit.Scope == SendScope.Tenant), [.. sent.Select(one => one.At)]);
        (sent[^1].At - sent[0].At).ShouldBeLessThan(TimeSpan.FromSeconds(4));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_tenant_that_is_at_its_limit_does_not_hold_up_another(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, [.. Enumerable.Range(0, 200).Select(n => OutboxTests.Message($"{n}", "druk")), Of("andere", OutboxTests.Message("z", "rustig"))]);
        await TakeAllAsync(store, 32);

        (await TakeAllAsync(store, 32)).ShouldContain("rustig");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_conversation_with_a_long_queue_lets_the_others_go_first_once_it_has_had_its_turn(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, [.. Enumerable.Range(0, 20).Select(n => OutboxTests.Message("veel", $"veel {n}"))]);
        clock.Now += TimeSpan.FromMilliseconds(10);
        await EnqueueAsync(store, OutboxTests.Message("weinig", "weinig"));
        clock.Now += TimeSpan.FromMilliseconds(10);

        (await TakeAllAsync(store, 1)).ShouldBe(["veel 0"]);
        (await TakeAllAsync(store, 1)).ShouldBe(["weinig"]);
        (await TakeAllAsync(store, 1)).ShouldBe(["veel 1"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_answer_goes_before_a_pile_of_notices_and_takes_what_stands_before_it_along(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, [.. Enumerable.Range(0, 100).Select(n => OutboxTests.Message($"{n}", $"melding {n}") with { To = new UserIdentity("tenant", $"{n}", null) })]);
        clock.Now += TimeSpan.FromSeconds(1);
        await EnqueueAsync(store, OutboxTests.Message("80", "antwoord"), OutboxTests.Message("z", "ook een antwoord"));

        (await TakeAllAsync(store, 2)).ShouldBe(["melding 80", "ook een antwoord"], ignoreOrder: true);
        (await TakeAllAsync(store, 2)).ShouldBe(["antwoord", "melding 0"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_was_sent_before_a_restart_still_counts(string database)
    {
        await using var there = await TestDatabases.CreateAsync(database);
        await using (var before = await TestStore.OpenAsync(there.ConnectionString, clock))
        {
            await EnqueueAsync(before, [.. Enumerable.Range(0, 8).Select(n => OutboxTests.Message("a", $"{n}"))]);
            for (var n = 0; n < 7; n++) (await TakeAllAsync(before, 10)).Count.ShouldBe(1);
        }
        await using var after = await TestStore.OpenAsync(there.ConnectionString, clock);

        var batch = await after.Outbox.TakeAsync(10, Lease, default);

        batch.Rows.ShouldBeEmpty();
        batch.LookAgainAt!.Value.ShouldBe(clock.Now + TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(50));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_call_that_is_not_over_counts_in_every_window(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, [.. Enumerable.Range(0, 60).Select(n => OutboxTests.Message($"{n}", "hoi"))]);
        var slow = await store.Outbox.TakeAsync(50, Lease, default);
        clock.Now += TimeSpan.FromSeconds(10);

        (await store.Outbox.TakeAsync(50, Lease, default)).Rows.ShouldBeEmpty();

        foreach (var row in slow.Rows) await store.Outbox.SentAsync(row.Id, default);
        clock.Now += TimeSpan.FromSeconds(1.1);
        (await store.Outbox.TakeAsync(50, Lease, default)).Rows.Count.ShouldBe(10);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_channel_without_limits_waits_for_nothing(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, [.. Enumerable.Range(0, 100).Select(n => On("directline", OutboxTests.Message($"{n}", "hoi")))]);

        (await store.Outbox.TakeAsync(100, Lease, default)).Rows.Count.ShouldBe(100);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Who_looks_too_early_hears_when_to_look_again(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, OutboxTests.Message("a", "morgen") with { NotBefore = clock.Now.AddDays(1) });

        (await store.Outbox.TakeAsync(10, Lease, default)).LookAgainAt.ShouldBe(clock.Now.AddDays(1));
    }

    /// <summary>Every instant is held against every window that ends in it.</summary>
    internal static void ShouldKeep(IEnumerable<SendLimit> limits, IReadOnlyList<DateTimeOffset> requests)
    {
        var ordered = requests.Order().ToList();
        foreach (var limit in limits)
            for (var n = limit.Count; n < ordered.Count; n++)
                (ordered[n] - ordered[n - limit.Count]).ShouldBeGreaterThan(limit.Within, $"request {n}: at most {limit.Count} in {limit.Within.TotalSeconds} s per {limit.Scope}");
    }

    private async Task<List<(string? Text, DateTimeOffset At)>> DrainAsync(TestStore store)
    {
        var sent = new List<(string?, DateTimeOffset)>();
        while (true)
        {
            var batch = await store.Outbox.TakeAsync(32, Lease, default);
            foreach (var row in batch.Rows)
            {
                sent.Add((row.Message.Activity!.Text, clock.Now));
                await store.Outbox.SentAsync(row.Id, default);
            }
            if (batch.Rows.Count > 0) continue;
            if (batch.LookAgainAt is not { } at) return sent;
            clock.Now = at;
        }
    }

    private static async Task<List<string?>> TakeAllAsync(TestStore store, int most)
    {
        var rows = (await store.Outbox.TakeAsync(most, Lease, default)).Rows;
        foreach (var row in rows) await store.Outbox.SentAsync(row.Id, default);
        return [.. rows.Select(row => row.Message.Activity?.Text)];
    }

    private static OutboxMessage Of(string tenant, OutboxMessage message) => message with { Reference = message.Reference with { TenantId = tenant } };

    private static OutboxMessage On(string channel, OutboxMessage message) => message with { Reference = message.Reference with { ChannelId = channel } };

    private static Task EnqueueAsync(TestStore store, params OutboxMessage[] messages) => store.ReadAsync(turn =>
    {
        foreach (var message in messages) turn.Enqueue(message);
        return Task.FromResult(0);
    });
}
