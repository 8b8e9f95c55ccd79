using Maatwerk.Domain.Casussen;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Tests.Storage;

/// <summary>Two processes on one PostgreSQL. (SQLite refuses a second one.)</summary>
public sealed class TwoProcessesTests : IAsyncLifetime
{
    private TestDatabase there = null!;
    private TestStore[] stores = [];

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(TestDatabases.Server is null, "PostgreSQL is not there: set MAATWERK_TEST_POSTGRES.");
        there = await TestDatabases.CreateAsync(TestDatabases.Postgres);
        stores = await Task.WhenAll(TestStore.OpenAsync(there.ConnectionString), TestStore.OpenAsync(there.ConnectionString));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in stores)
            await store.DisposeAsync();
        if (there is not null)
            await there.DisposeAsync();
    }

    [Fact]
    public async Task Fifty_filings_over_both_get_fifty_numbers()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Task.Run(() => stores[n % 2].RunAsync($"gesprek {n}", "1", TestStore.FileCasusAsync))));

        outcomes.Select(o => o.Answer.Body).Order().ShouldBe(Enumerable.Range(1, 50).Select(n => new Casusnummer(2026, n).ToString()));
    }

    [Fact]
    public async Task One_activity_delivered_to_both_runs_once()
    {
        for (var n = 0; n < 10; n++)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => stores[i % 2].RunAsync("gesprek", $"{n}", TestStore.FileCasusAsync))));
            outcomes.Count(o => !o.Repeated).ShouldBe(1);
            outcomes.Select(o => o.Answer.Body).Distinct().Count().ShouldBe(1);
        }
    }

    [Fact]
    public async Task Turns_of_one_conversation_wait_for_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 60).Select(n => Task.Run(() => stores[n % 2].RunAsync("gesprek", $"{n}", turn =>
        {
            turn.State = $"{int.Parse(turn.State ?? "0", null) + 1}";
            return Task.FromResult(TurnAnswer.Ok);
        }))));

        (await stores[0].ReadAsync(turn => Task.FromResult(turn.State), "gesprek")).ShouldBe("60");
    }

    [Fact]
    public async Task A_button_clicked_on_both_works_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => stores[n % 2].RunAsync($"gesprek {n}", "1", async turn =>
        {
            if (await turn.FindEffectAsync("knop") is { } done)
                return new TurnAnswer(200, done);
            var answer = await TestStore.FileCasusAsync(turn);
            await turn.RememberEffectAsync("knop", answer.Body!);
            return answer;
        }))));

        (await stores[0].Database.CountAsync("casus")).ShouldBe(1);
    }

    [Fact]
    public async Task A_message_is_taken_by_one_of_them()
    {
        await stores[0].ReadAsync(turn =>
        {
            foreach (var n in Enumerable.Range(0, 40))
                turn.Enqueue(OutboxTests.Message($"gesprek {n}", "hallo"));
            return Task.FromResult(0);
        });

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => stores[n % 2].Outbox.TakeAsync(10, TimeSpan.FromMinutes(1), default))));
        var rest = await stores[0].Outbox.TakeAsync(40, TimeSpan.FromMinutes(1), default);

        var ids = taken.SelectMany(batch => batch.Rows).Concat(rest.Rows).Select(row => row.Id).ToList();
        (ids.Count, ids.Distinct().Count()).ShouldBe((40, 40));
    }

    [Fact]
    public async Task What_one_commits_the_other_reads_within_a_second_of_waiting()
    {
        var waiting = stores[1].Log.WaitAsync("a", 0, TimeSpan.FromMinutes(5), default);
        await stores[0].ReadAsync(turn => turn.AppendToLogAsync("a", new Activity { Type = "message" }));

        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
        (await stores[1].Log.ReadAsync("a", 0, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_connection_that_is_cut_keeps_nothing_and_the_next_turn_works()
    {
        await Should.ThrowAsync<TurnStoreUnavailableException>(() => stores[0].Database.RunAsync(async session =>
        {
            await session.ExecuteAsync("INSERT INTO effect (key, result, at) VALUES ('half', '', now())");
            await session.ExecuteAsync("SELECT pg_terminate_backend(pg_backend_pid())");
        }, default));

        (await stores[0].Database.CountAsync("effect")).ShouldBe(0);
    }

    [Fact]
    public async Task A_server_that_is_not_there_stops_the_start_with_a_sentence()
    {
        var nobody = new Npgsql.NpgsqlConnectionStringBuilder(there.ConnectionString) { Port = 1, Timeout = 2 }.ToString();

        (await Should.ThrowAsync<StorageStartException>(() => TestStore.OpenAsync(nobody))).Message.ShouldStartWith("PostgreSQL cannot be used");
    }
}
