using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Tests.Storage;

public class DirectLineLogTests
{
    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task Activities_get_their_place_from_one_up_per_conversation_and_come_back_after_a_watermark(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        (await AppendAsync(store, "a", "één", "twee")).ShouldBe([1, 2]);
        (await AppendAsync(store, "b", "apart")).ShouldBe([1]);
        (await AppendAsync(store, "a", "drie")).ShouldBe([3]);

        var rows = await store.Log.ReadAsync("a", 1, default);

        rows.Select(row => (row.Watermark, row.Activity.Text)).ShouldBe([(2, "twee"), (3, "drie")]);
        (await store.Log.ReadAsync("a", 0, default))[0].Activity.Text.ShouldBe("één");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Turns_that_write_to_one_log_at_the_same_time_leave_no_gap_and_no_double(string database)
    {
        await using var store = await TestStore.CreateAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => store.RunAsync($"ander gesprek {n}", null, async turn =>
        {
            await turn.AppendToLogAsync("a", new Activity { Type = "message" });
            await turn.AppendToLogAsync("a", new Activity { Type = "message" });
            return TurnAnswer.Ok;
        }))));

        (await store.Log.ReadAsync("a", 0, default)).Select(row => row.Watermark).ShouldBe(Enumerable.Range(1, 40).Select(n => (long)n));
    }

    [Fact]
    public async Task A_turn_that_writes_to_the_log_thinks_beside_the_writer_like_any_other()
    {
        await using var store = await TestStore.CreateAsync(TestDatabases.Sqlite);
        var runs = 0;

        for (var turn = 0; turn < 3; turn++)
        {
            await store.RunAsync("a", null, async turn =>
            {
                runs++;
                await turn.AppendToLogAsync("a", new Activity { Type = "message" });
                turn.State = await turn.HasEffectAsync("er niet") ? "{}" : "[]";
                await turn.AppendToLogAsync("a", new Activity { Type = "message" });
                return TurnAnswer.Ok;
            });
        }

        runs.ShouldBe(3);
        (await store.Log.ReadAsync("a", 0, default)).Select(row => row.Watermark).ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_reader_wakes_when_its_conversation_is_committed_to(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var waiting = store.Log.WaitAsync("a", 0, TimeSpan.FromMinutes(5), default);

        await AppendAsync(store, "a", "hallo");

        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_reader_that_is_behind_does_not_wait(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await AppendAsync(store, "a", "hallo");

        await store.Log.WaitAsync("a", 0, TimeSpan.FromMinutes(5), default).WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static async Task<List<long>> AppendAsync(TestStore store, string conversation, params string[] texts)
    {
        var places = new List<long>();
        await store.RunAsync(conversation, null, async turn =>
        {
            foreach (var text in texts)
                places.Add(await turn.AppendToLogAsync(conversation, new Activity { Type = "message", Text = text }));
            return TurnAnswer.Ok;
        });
        return places;
    }
}
