using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Tests.Storage;

public class TurnStoreTests
{
    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_repeat_gets_the_stored_answer_and_runs_nothing(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var runs = 0;
        Task<TurnAnswer> Turn(ITurn<Maatwerk.Domain.IDesk> turn) => Task.FromResult(new TurnAnswer(202, $$"""{"run":{{++runs}}}"""));

        var first = await store.RunAsync("gesprek", "1", Turn);
        var repeat = await store.RunAsync("gesprek", "1", Turn);

        first.ShouldBe(new TurnOutcome(new TurnAnswer(202, """{"run":1}"""), Repeated: false));
        repeat.ShouldBe(new TurnOutcome(new TurnAnswer(202, """{"run":1}"""), Repeated: true));
        runs.ShouldBe(1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_same_activity_at_the_same_time_runs_once(string database)
    {
        await using var store = await TestStore.CreateAsync(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => store.RunAsync("gesprek", "1", TestStore.FileCasusAsync))));

        outcomes.Count(o => !o.Repeated).ShouldBe(1);
        outcomes.Select(o => o.Answer.Body).Distinct().ShouldBe(["MW-2026-000001"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task State_and_reference_come_back_in_the_next_turn_and_survive_a_new_process(string database)
    {
        await using var there = await TestDatabases.CreateAsync(database);
        var reference = new ConversationReference("tenant", "msteams", "https://smba.example/", "gesprek", "personal", "bot", "user", "Fatma");
        await using (var before = await TestStore.OpenAsync(there.ConnectionString))
        {
            await before.RunAsync("gesprek", "1", turn =>
            {
                turn.State.ShouldBeNull();
                (turn.State, turn.Reference) = ("""{"vraag":"gemeente é"}""", reference);
                return Task.FromResult(TurnAnswer.Ok);
            });
        }

        await using var after = await TestStore.OpenAsync(there.ConnectionString);
        (await after.ReadAsync(turn => Task.FromResult((turn.State, turn.Reference)), "gesprek")).ShouldBe(("""{"vraag":"gemeente é"}""", reference));
        (await after.ReadAsync(turn => Task.FromResult(turn.State), "ander gesprek")).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_turn_that_throws_leaves_nothing_and_can_be_sent_again(string database)
    {
        await using var store = await TestStore.CreateAsync(database);

        var thrown = await Should.ThrowAsync<FormatException>(() => store.RunAsync("gesprek", "1", async turn =>
        {
            turn.State = "{}";
            turn.Enqueue(OutboxTests.Message("gesprek", "niet sturen"));
            await turn.AppendToLogAsync("gesprek", new Activity { Type = "message" });
            await turn.RememberEffectAsync("knop", "1");
            await TestStore.FileCasusAsync(turn);
            throw new FormatException("mis");
        }));

        thrown.Message.ShouldBe("mis");
        (await store.ReadAsync(turn => Task.FromResult(turn.State), "gesprek")).ShouldBeNull();
        (await store.ReadAsync(turn => turn.FindEffectAsync("knop"))).ShouldBeNull();
        (await store.Outbox.CountAsync(default)).Waiting.ShouldBe(0);
        (await store.Log.ReadAsync("gesprek", 0, default)).ShouldBeEmpty();
        (await store.RunAsync("gesprek", "1", TestStore.FileCasusAsync)).ShouldBe(new TurnOutcome(new TurnAnswer(200, "MW-2026-000001"), Repeated: false));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Turns_of_one_conversation_are_as_one_after_the_other_and_lose_nothing(string database)
    {
        await using var store = await TestStore.CreateAsync(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 60).Select(n => Task.Run(() => store.RunAsync("gesprek", $"{n}", async turn =>
        {
            if (n % 3 == 0) await Task.Yield();
            turn.State = $"{int.Parse(turn.State ?? "0", null) + 1}";
            return new TurnAnswer(200, turn.State);
        }))));

        outcomes.Select(outcome => int.Parse(outcome.Answer.Body!, null)).Order().ShouldBe(Enumerable.Range(1, 60));
        (await store.ReadAsync(turn => Task.FromResult(turn.State), "gesprek")).ShouldBe("60");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_intent_key_works_once_however_often_the_button_is_clicked(string database)
    {
        await using var store = await TestStore.CreateAsync(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => store.RunAsync($"gesprek {n % 4}", $"{n}", async turn =>
        {
            if (await turn.FindEffectAsync("knop") is { } done)
                return new TurnAnswer(200, done);
            var answer = await TestStore.FileCasusAsync(turn);
            await turn.RememberEffectAsync("knop", answer.Body!);
            return answer;
        }))));

        outcomes.Select(o => o.Answer.Body).Distinct().ShouldBe(["MW-2026-000001"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Remembering_an_effect_twice_is_a_mistake_of_the_caller_and_says_so(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await store.ReadAsync(async turn => { await turn.RememberEffectAsync("knop", "1"); return 0; });

        var thrown = await Should.ThrowAsync<InvalidOperationException>(() => store.ReadAsync(async turn => { await turn.RememberEffectAsync("knop", "2"); return 0; }));

        thrown.Message.ShouldContain("ask FindEffectAsync first");
    }
}
