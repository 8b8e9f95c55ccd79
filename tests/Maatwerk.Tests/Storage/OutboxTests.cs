using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Tests.Storage;

public class OutboxTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Databases => TestDatabases.All;

    internal static OutboxMessage Message(string conversation, string text) => new(
        new ConversationReference("tenant", "msteams", "https://smba.example/", conversation, "personal", "bot", "user", null),
        OutboxOperation.Reply, new Activity { Type = "message", Text = text }, "vraag-1");

    [Theory, MemberData(nameof(Databases))]
    public async Task Messages_of_one_conversation_are_taken_one_at_a_time_in_order(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await EnqueueAsync(store, Message("a", "a1"), Message("a", "a2"), Message("b", "b1"));

        (await TakeAsync(store)).ShouldBe(["a1", "b1"]);
        (await TakeAsync(store)).ShouldBeEmpty();
        await store.Outbox.SentAsync(1, default);

        (await TakeAsync(store)).ShouldBe(["a2"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_message_comes_back_whole(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await EnqueueAsync(store, Message("a", "Één"));

        var row = (await store.Outbox.TakeAsync(10, Lease, default)).Rows.ShouldHaveSingleItem();

        (row.Attempts, row.MaybeSent).ShouldBe((0, false));
        row.Message.Reference.ShouldBe(Message("a", "").Reference);
        (row.Message.Operation, row.Message.ActivityId, row.Message.Activity!.Text).ShouldBe((OutboxOperation.Reply, "vraag-1", "Één"));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_sender_that_died_with_a_message_in_hand_may_have_sent_it(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, Message("a", "a1"));
        await store.Outbox.TakeAsync(10, Lease, default);
        clock.Now += Lease;

        var again = (await store.Outbox.TakeAsync(10, Lease, default)).Rows.ShouldHaveSingleItem();

        (again.Attempts, again.MaybeSent).ShouldBe((1, true));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_message_put_off_waits_and_keeps_the_later_ones_of_its_conversation_behind_it(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, Message("a", "a1"), Message("a", "a2"));
        await store.Outbox.TakeAsync(10, Lease, default);
        await store.Outbox.RetryAsync(1, clock.Now.AddSeconds(5), "429", ambiguous: false, default);

        (await TakeAsync(store)).ShouldBeEmpty();
        clock.Now += TimeSpan.FromSeconds(5);
        var row = (await store.Outbox.TakeAsync(10, Lease, default)).Rows.ShouldHaveSingleItem();

        (row.Message.Activity!.Text, row.Attempts, row.MaybeSent).ShouldBe(("a1", 1, false));
        await store.Outbox.RetryAsync(1, clock.Now, "reset", ambiguous: true, default);
        (await store.Outbox.TakeAsync(10, Lease, default)).Rows.ShouldHaveSingleItem().MaybeSent.ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_message_planned_for_later_holds_nobody_up(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        await EnqueueAsync(store, Message("a", "morgen") with { NotBefore = clock.Now.AddDays(1) }, Message("a", "nu"));

        (await TakeAsync(store)).ShouldBe(["nu"]);
        clock.Now = clock.Now.AddDays(1);
        (await TakeAsync(store)).ShouldBe(["morgen"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Conversations_that_are_still_to_be_opened_do_not_wait_for_each_other(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var open = Message("", "") with { Operation = OutboxOperation.CreateConversation };
        await EnqueueAsync(store, open with { Reference = open.Reference with { UserId = "een" } }, open with { Reference = open.Reference with { UserId = "twee" } });

        (await TakeAsync(store)).Count.ShouldBe(2);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_dead_letter_stays_in_sight_and_lets_the_next_one_go(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await EnqueueAsync(store, Message("a", "a1"), Message("a", "a2"));
        var first = (await store.Outbox.TakeAsync(1, Lease, default)).Rows.ShouldHaveSingleItem();
        await store.Outbox.DeadAsync(first, "403", new Activity(), default);

        (await store.Outbox.CountAsync(default)).ShouldBe(new OutboxCounts(Waiting: 1, Dead: 1));
        (await TakeAsync(store)).ShouldBe(["a2"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_sender_wakes_when_something_is_committed(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var waiting = store.Outbox.WaitAsync(TimeSpan.FromMinutes(5), default);

        await EnqueueAsync(store, Message("a", "a1"));

        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static Task EnqueueAsync(TestStore store, params OutboxMessage[] messages) => store.ReadAsync(turn =>
    {
        foreach (var message in messages)
            turn.Enqueue(message);
        return Task.FromResult(0);
    });

    private static async Task<List<string?>> TakeAsync(TestStore store) =>
        (await store.Outbox.TakeAsync(10, Lease, default)).Rows.Select(row => row.Message.Activity?.Text).ToList();
}
