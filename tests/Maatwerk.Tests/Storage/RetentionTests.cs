using Maatwerk.Domain.Casussen;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage;

namespace Maatwerk.Tests.Storage;

public class RetentionTests
{
    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task Drafts_and_chats_go_after_their_time_and_not_before(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        var retention = new Retention(store.Database, RetentionPeriods.Default with { Chat = TimeSpan.FromDays(10) }, clock);
        await store.ReadAsync(async turn =>
        {
            await turn.Desk.Concepten.SaveAsync(new Concept(TestStore.Indiener, "melding", "Uithuiszetting", "{}", turn.Now));
            return await turn.AppendToLogAsync("a", new Activity { Type = "message" });
        });

        clock.Now += TimeSpan.FromDays(10);
        await retention.ApplyAsync(default);
        (await store.Log.ReadAsync("a", 0, default)).Count.ShouldBe(1);
        clock.Now += TimeSpan.FromDays(20);
        await retention.ApplyAsync(default);
        (await store.Log.ReadAsync("a", 0, default)).ShouldBeEmpty();
        (await DraftAsync(store)).ShouldNotBeNull();
        clock.Now += TimeSpan.FromSeconds(1);
        await retention.ApplyAsync(default);
        (await DraftAsync(store)).ShouldBeNull();
        (await store.ReadAsync(turn => turn.AppendToLogAsync("a", new Activity { Type = "message" }))).ShouldBe(2);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Where_a_card_stands_is_forgotten_after_its_time(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        var to = new ConversationReference("tenant", "msteams", "https://smba.example/", "teams", "personal", "28:bot", "29:x", null);
        await store.Turns.RunAsync(new TurnKey("tenant", "msteams", "teams", null), turn =>
        {
            turn.Reference = to;
            turn.Enqueue(new OutboxMessage(to, OutboxOperation.Send, new Activity { Text = "kaart", Shows = "casus/MW-2026-000001" }));
            return Task.FromResult(TurnAnswer.Ok);
        }, default);
        await store.Outbox.PostedAsync((await store.Outbox.TakeAsync(1, TimeSpan.FromMinutes(1), default)).Rows.Single(), "m1", default);

        clock.Now += RetentionPeriods.Default.Kaarten;
        await new Retention(store.Database, RetentionPeriods.Default, clock).ApplyAsync(default);
        (await store.ReadAsync(turn => turn.PostedAsync("casus/MW-2026-000001"))).Count.ShouldBe(1);
        clock.Now += TimeSpan.FromSeconds(1);
        await new Retention(store.Database, RetentionPeriods.Default, clock).ApplyAsync(default);
        (await store.ReadAsync(turn => turn.PostedAsync("casus/MW-2026-000001"))).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_open_in_a_conversation_is_closed_after_72_hours_and_its_draft_is_kept_whole(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        var retention = new Retention(store.Database, RetentionPeriods.Default, clock);
        var open = new DialogState { Welcomed = true, Stack = { new DialogFrame { Dialog = "melding", Instance = "i1", Pending = "titel", TouchedAt = clock.Now, IsKeptDraft = true } } };
        await store.RunAsync("thuis", "a1", async turn =>
        {
            turn.State = open.Write();
            await turn.Desk.Concepten.KeepOpenAsync(TestStore.Indiener, "melding", "Uithuiszetting", "i1");
            return TurnAnswer.Ok;
        });
        var draft = (await DraftAsync(store)).ShouldNotBeNull();
        draft.Inhoud.ShouldContain("\"pending\":\"titel\"");

        clock.Now += TimeSpan.FromHours(72);
        await retention.ApplyAsync(default);
        (await StateAsync(store)).Stack.Count.ShouldBe(1);
        clock.Now += TimeSpan.FromSeconds(1);
        await retention.ApplyAsync(default);

        (await StateAsync(store)).ShouldSatisfyAllConditions(state => state.Stack.ShouldBeEmpty(), state => state.WasClosed.ShouldBeTrue(), state => state.Welcomed.ShouldBeTrue());
        (await DraftAsync(store)).ShouldBe(draft);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_idle_conversation_is_closed_by_its_next_turn_when_no_job_came_first(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        await store.RunAsync("thuis", "a1", turn =>
        {
            turn.State = new DialogState { Stack = { new DialogFrame { Dialog = "melding", Instance = "i1", TouchedAt = clock.Now } } }.Write();
            return Task.FromResult(TurnAnswer.Ok);
        });

        clock.Now += TimeSpan.FromHours(73);

        (await StateAsync(store)).ShouldSatisfyAllConditions(state => state.Stack.ShouldBeEmpty(), state => state.WasClosed.ShouldBeTrue());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_stored_answer_goes_after_seven_days(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        var retention = new Retention(store.Database, RetentionPeriods.Default, clock);
        await store.RunAsync("thuis", "a1", _ => Task.FromResult(TurnAnswer.Ok));

        clock.Now += TimeSpan.FromDays(7);
        await retention.ApplyAsync(default);
        (await store.RunAsync("thuis", "a1", _ => Task.FromResult(TurnAnswer.Ok))).Repeated.ShouldBeTrue();
        clock.Now += TimeSpan.FromSeconds(1);
        await retention.ApplyAsync(default);
        (await store.RunAsync("thuis", "a1", _ => Task.FromResult(TurnAnswer.Ok))).Repeated.ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Of_the_stored_answers_only_those_past_their_time_go(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        foreach (var activity in new[] { "a1", "a2", "a3", "a4" })
        {
            await store.RunAsync("thuis", activity, _ => Task.FromResult(TurnAnswer.Ok));
            clock.Now += TimeSpan.FromDays(2);
        }

        await new Retention(store.Database, RetentionPeriods.Default, clock).ApplyAsync(default);

        foreach (var (activity, kept) in new[] { ("a4", true), ("a3", true), ("a2", true), ("a1", false) })
            (await store.RunAsync("thuis", activity, _ => Task.FromResult(TurnAnswer.Ok))).Repeated.ShouldBe(kept, activity);
    }

    private static async Task<DialogState> StateAsync(TestStore store) => DialogState.Parse(await store.ReadAsync(turn => Task.FromResult(turn.State), "thuis"));

    private static Task<Concept?> DraftAsync(TestStore store) => store.ReadAsync(turn => turn.Desk.Concepten.FindAsync(TestStore.Indiener, "melding"));
}
