using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Maatwerk.Tests.Storage;

public sealed class SqliteWriterTests : SqliteTest
{
    [Fact]
    public async Task Work_that_waits_together_shares_one_commit()
    {
        var before = Database.Commits;
        var gate = Database.HoldWriter();
        var waiting = Enumerable.Range(0, 16).Select(n => Database.AddAsync(TestWork.Name(n))).ToList();

        gate.SetResult();
        await Task.WhenAll(waiting);

        (Database.Commits - before).ShouldBe(1);
        (await Database.NamesAsync()).Count.ShouldBe(16);
    }

    [Fact]
    public async Task A_lock_that_somebody_holds_for_a_moment_is_waited_for()
    {
        await using var reader = new SqliteConnection(There.ConnectionString);
        await reader.OpenAsync();
        await RunAsync(reader, "BEGIN IMMEDIATE");

        var waiting = Database.AddAsync("na het slot");
        // A writer that does not wait gives up at once.
        SpinWait.SpinUntil(() => waiting.IsCompleted, TimeSpan.FromMilliseconds(200)).ShouldBeFalse();
        await RunAsync(reader, "COMMIT");

        await waiting;
        (await Database.NamesAsync()).ShouldBe(["na het slot"]);
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    [Fact]
    public async Task Work_that_fails_does_not_hurt_what_shares_its_commit()
    {
        var gate = Database.HoldWriter();
        var good = Database.AddAsync("voor");
        var bad = Database.RunAsync(async session => { await session.AddAsync("fout"); throw new FormatException("mis"); }, default);
        var doubled = Database.RunAsync(async session => { await session.AddAsync("dubbel"); await session.AddAsync("dubbel"); }, default);
        var alsoGood = Database.AddAsync("na");
        gate.SetResult();

        (await Should.ThrowAsync<FormatException>(() => bad)).Message.ShouldBe("mis");
        await Should.ThrowAsync<SqliteException>(() => doubled);
        await Task.WhenAll(good, alsoGood);
        (await Database.NamesAsync()).ShouldBe(["na", "voor"]);
    }

    [Fact]
    public async Task An_error_of_the_database_that_somebody_swallows_still_undoes_the_work()
    {
        await Database.AddAsync("er al");

        await Should.ThrowAsync<SqliteException>(() => Database.RunAsync(async session =>
        {
            await session.AddAsync("nieuw");
            await Should.ThrowAsync<SqliteException>(() => session.AddAsync("er al"));
        }, default));

        (await Database.NamesAsync()).ShouldBe(["er al"]);
    }

    [Fact]
    public async Task Work_that_truly_waits_for_something_is_still_one_transaction()
    {
        await Database.RunAsync(async session =>
        {
            await session.AddAsync("een");
            await Task.Yield();
            await session.AddAsync("twee");
        }, default);

        (await Database.NamesAsync()).ShouldBe(["een", "twee"]);
    }

    [Fact]
    public async Task Asking_for_a_transaction_inside_a_transaction_is_refused_instead_of_waiting_for_ever()
    {
        var thrown = await Should.ThrowAsync<InvalidOperationException>(() => Database.RunAsync(_ => Database.AddAsync("binnen"), default));

        thrown.Message.ShouldContain("Use the session");
    }

    [Fact]
    public async Task Work_cancelled_while_it_waits_is_not_done()
    {
        using var cancel = new CancellationTokenSource();
        var gate = Database.HoldWriter();
        var work = Database.RunAsync(session => session.AddAsync("te laat"), cancel.Token);
        await cancel.CancelAsync();
        gate.SetResult();

        await Should.ThrowAsync<OperationCanceledException>(() => work);
        (await Database.NamesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_full_disk_is_told_and_keeps_nothing_that_was_not_promised()
    {
        var pages = await Database.RunAsync(session => session.FindAsync("PRAGMA page_count", row => row.GetInt64(0)), default);
        await Database.RunAsync(session => session.FindAsync($"PRAGMA max_page_count = {pages + 20}", row => row.GetInt64(0)), default);
        var told = new List<string>();
        TurnStoreUnavailableException? refusal = null;
        for (var n = 0; refusal is null && n < 1000; n++)
        {
            try
            {
                await Database.RunAsync(session => session.ExecuteAsync("INSERT INTO secret (name, value, at) VALUES ($1, $2, '')", TestWork.Name(n), new byte[5000]), default);
                told.Add(TestWork.Name(n));
            }
            catch (TurnStoreUnavailableException error)
            {
                refusal = error;
            }
        }

        refusal.ShouldNotBeNull();
        told.ShouldNotBeEmpty();
        (await Database.RunAsync(session => session.QueryAsync("SELECT name FROM secret ORDER BY name", row => row.GetString(0)), default)).ShouldBe(told);
    }

    [Fact]
    public async Task A_disk_that_can_be_written_again_is_used_again_without_a_restart()
    {
        await Database.RunAsync(session => session.ExecuteAsync("PRAGMA query_only = 1"), default);
        await Should.ThrowAsync<TurnStoreUnavailableException>(() => Database.AddAsync("nu niet"));
        await Database.RunAsync(session => session.ExecuteAsync("PRAGMA query_only = 0"), default);

        await Database.AddAsync("weer wel");

        (await Database.NamesAsync()).ShouldBe(["weer wel"]);
    }

    [Fact]
    public async Task A_closed_database_says_it_is_not_available()
    {
        await Database.DisposeAsync();

        await Should.ThrowAsync<TurnStoreUnavailableException>(() => Database.AddAsync("te laat"));
    }

    [Fact]
    public async Task When_too_much_waits_the_next_one_is_refused_at_once()
    {
        await OpenAgainAsync(new SqliteSettings(MostWaiting: 2));
        var started = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        var running = Database.RunAsync(_ => { started.SetResult(); return gate.Task; }, default);
        await started.Task;
        var waiting = new[] { Database.AddAsync("een"), Database.AddAsync("twee") };

        await Should.ThrowAsync<TurnStoreUnavailableException>(() => Database.AddAsync("drie"));

        gate.SetResult();
        await Task.WhenAll([running, .. waiting]);
    }

    [Fact]
    public async Task Checkpoints_are_made_by_the_writer_and_lose_nothing()
    {
        await OpenAgainAsync(new SqliteSettings(CheckpointPages: 10, CheckpointPagesWhenBusy: 10));
        foreach (var n in Enumerable.Range(0, 200))
            await Database.AddAsync(TestWork.Name(n));

        new FileInfo($"{There.File}-wal").Length.ShouldBeLessThan(40 * 4200);
        (await Database.NamesAsync()).Count.ShouldBe(200);
    }
}
