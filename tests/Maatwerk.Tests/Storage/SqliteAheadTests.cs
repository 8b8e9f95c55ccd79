using System.Globalization;
using System.Runtime.CompilerServices;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Maatwerk.Tests.Storage;

/// <summary>Turns think beside the writer; nobody can tell from what is kept.</summary>
public sealed class SqliteAheadTests : SqliteTest
{
    private const string Read = "SELECT result FROM effect WHERE key = $1";
    private const string Put = "INSERT INTO effect (key, result, at) VALUES ($1, $2, '') ON CONFLICT (key) DO UPDATE SET result = excluded.result";

    [Fact]
    public async Task Work_that_ran_ahead_does_not_run_again_when_what_it_read_is_still_so()
    {
        await PutAsync("a", 1);
        var runs = 0;

        var found = await AheadAsync(async session =>
        {
            runs++;
            var value = await ReadAsync(session, "a");
            await session.ExecuteAsync(Put, "b", Text(value + 1));
            return value;
        });

        (found, runs, await ValueAsync("b")).ShouldBe((1, 1, 2));
    }

    [Fact]
    public async Task Work_whose_rows_were_changed_before_it_could_be_written_runs_again_on_what_is_there_now()
    {
        await PutAsync("a", 1);
        var (runs, gate) = (0, Database.HoldWriter());
        var changed = PutAsync("a", 5);

        var working = AheadAsync(async session =>
        {
            runs++;
            var value = await ReadAsync(session, "a");
            await session.ExecuteAsync(Put, "b", Text(value + 1));
            return value;
        });
        gate.SetResult();
        await changed;

        (await working, runs, await ValueAsync("b")).ShouldBe((5, 2, 6));
        Database.AheadInVain.ShouldBe(1);
    }

    [Theory]
    [InlineData("a row that was not there", null, 3)]
    [InlineData("a row that is gone", 3, null)]
    [InlineData("another value", 3, -1)]
    public async Task A_row_more_a_row_less_and_another_value_are_each_a_change(string what, int? before, int? after)
    {
        if (before is { } first) await PutAsync(what, first);
        var (runs, gate) = (0, Database.HoldWriter());
        var changed = after is { } then ? PutAsync(what, then) : Database.RunAsync(session => session.ExecuteAsync("DELETE FROM effect WHERE key = $1", what), default);
        var working = AheadAsync(session =>
        {
            runs++;
            return ReadAsync(session, what);
        });
        gate.SetResult();
        await changed;

        (await working).ShouldBe(after ?? 0);
        runs.ShouldBe(2);
    }

    [Fact]
    public async Task Work_that_reads_what_it_wrote_itself_runs_on_the_writer()
    {
        var runs = 0;

        var found = await AheadAsync(async session =>
        {
            runs++;
            await session.ExecuteAsync(Put, "a", "7");
            return await ReadAsync(session, "a");
        });

        (found, runs, await ValueAsync("a")).ShouldBe((7, 2, 7));
    }

    [Fact]
    public async Task Work_that_went_on_because_it_would_touch_a_row_runs_again_when_it_did_not()
    {
        await Database.AddAsync("er al");
        var runs = 0;

        var isNew = await AheadAsync(session =>
        {
            runs++;
            return session.TouchAsync("INSERT INTO effect (key, result, at) VALUES ($1, '', '') ON CONFLICT (key) DO NOTHING", "er al");
        });

        (isNew, runs).ShouldBe((false, 2));
    }

    [Fact]
    public async Task Work_that_fails_keeps_nothing_and_says_so_once()
    {
        await Should.ThrowAsync<FormatException>(() => AheadAsync<int>(async session =>
        {
            await session.ExecuteAsync(Put, "a", "1");
            throw new FormatException("mis");
        }));

        (await Database.NamesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Work_that_waits_for_something_else_ends_on_the_writer_alone()
    {
        var (runs, gate) = (0, new TaskCompletionSource());
        var working = AheadAsync(async session =>
        {
            runs++;
            await gate.Task;
            await session.AddAsync("een keer");
            return await ReadAsync(session, "geen");
        });
        gate.SetResult();

        await working;
        (await Database.NamesAsync()).ShouldBe(["een keer"]);
        runs.ShouldBe(2);
    }

    [Fact]
    public async Task Work_that_got_no_further_beside_the_writer_is_not_kept_in_memory()
    {
        var held = await RunOnTheWriterAsync();
        // The writer remembers its last group until the next.
        await PutAsync("b", 1);
        await PutAsync("c", 1);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        held.TryGetTarget(out _).ShouldBeFalse();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<WeakReference<object>> RunOnTheWriterAsync()
    {
        var held = new object();
        await AheadAsync(async session =>
        {
            await session.ExecuteAsync(Put, "a", "7");
            var read = await ReadAsync(session, "a");
            GC.KeepAlive(held);
            return read;
        });
        return new WeakReference<object>(held);
    }

    [Fact]
    public async Task Of_a_thousand_sums_by_sixteen_at_once_none_is_lost_and_none_sees_half_of_another()
    {
        await PutAsync("a", 1000);
        await PutAsync("b", 0);

        await Parallel.ForEachAsync(Enumerable.Range(0, 1000), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, _) => await AheadAsync(async session =>
        {
            var (a, b) = (await ReadAsync(session, "a"), await ReadAsync(session, "b"));
            (a + b).ShouldBe(1000);
            await session.ExecuteAsync(Put, "a", Text(a - 1));
            await session.ExecuteAsync(Put, "b", Text(b + 1));
            return a;
        }));

        (await ValueAsync("a"), await ValueAsync("b")).ShouldBe((0, 1000));
    }

    [Fact]
    public async Task The_wal_begins_anew_also_when_somebody_always_reads()
    {
        await OpenAgainAsync(new SqliteSettings(CheckpointPages: 1, CheckpointPagesWhenBusy: 1) { LongestWal = 0 });

        await AddAllAsync(300);
        await ValueAsync("a");

        (await ValueAsync("a")).ShouldBe(300);
        new FileInfo(new SqliteConnectionStringBuilder(There.ConnectionString).DataSource + "-wal").Length.ShouldBe(0);
    }

    [Fact]
    public async Task A_transaction_inside_work_that_runs_ahead_is_refused_as_on_the_writer() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => AheadAsync(_ => Database.AddAsync("binnen")))).Message.ShouldContain("Use the session");

    [Theory]
    [InlineData("this process")]
    [InlineData("somebody else")]
    public async Task What_is_remembered_of_a_table_that_was_quiet_is_read_anew_once_somebody_writes_there(string who)
    {
        const string save = "INSERT INTO gebruiker (tenant, object_id, naam, rollen) VALUES ('t', $1, $1, '')";
        await Database.RunAsync(session => session.ExecuteAsync(save, "a"), CancellationToken.None);
        for (var commits = 0; commits < 2 * SqliteMemory.Quiet; commits++) await PutAsync("b", commits);
        (await ReadNamesAsync(), await ReadNamesAsync()).ShouldBe(("a", "a"));

        if (who == "this process") await Database.RunAsync(session => session.ExecuteAsync(save, "b"), CancellationToken.None);
        else await ElsewhereAsync("INSERT INTO gebruiker (tenant, object_id, naam, rollen) VALUES ('t', 'b', 'b', '')");

        (await ReadNamesAsync(), await ReadNamesAsync()).ShouldBe(("a b", "a b"));
    }

    private Task<string> ReadNamesAsync() => AheadAsync(async session =>
        string.Join(' ', await session.QueryAsync("SELECT naam FROM gebruiker WHERE tenant = $1 ORDER BY naam", row => row.GetString(0), "t")));

    private async Task ElsewhereAsync(string sql)
    {
        await using var other = new SqliteConnection(There.ConnectionString);
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    [Fact]
    public async Task A_row_that_is_asked_for_by_its_key_is_not_touched_by_who_writes_another_and_is_by_who_writes_it()
    {
        await PutRowAsync("a", 1);
        var (runs, gate) = (0, Database.HoldWriter());
        var (other, same) = (PutRowAsync("b", 2), PutRowAsync("a", 3));
        var working = AheadAsync(async session =>
        {
            runs++;
            return await session.FindAsync(Read + Session.OneRow, row => row.GetString(0), "a");
        });
        gate.SetResult();
        await Task.WhenAll(other, same);

        (await working, runs).ShouldBe(("3", 2));
    }

    [Fact]
    public async Task Two_ways_to_type_a_key_that_are_kept_as_one_are_one_row()
    {
        var (runs, gate) = (0, Database.HoldWriter());
        var written = PutRowAsync("a\uFFFD", 3);
        var working = AheadAsync(async session =>
        {
            runs++;
            return await session.FindAsync(Read + Session.OneRow, row => row.GetString(0), "a\0");
        });
        gate.SetResult();
        await written;

        (await working, runs).ShouldBe(("3", 2));
    }

    [Fact]
    public async Task A_statement_on_two_tables_cannot_be_said_to_be_about_one_row() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => AheadAsync(session =>
            session.FindAsync("SELECT 1 FROM effect, secret WHERE key = $1" + Session.OneRow, row => row.GetInt32(0), "a")))).Message.ShouldContain("one table");

    private Task PutRowAsync(string key, int value) => Database.RunAsync(session => session.ExecuteAsync(Put + Session.OneRow, key, Text(value)), CancellationToken.None);

    /// <summary>Counts to a number, sixteen at once.</summary>
    private Task AddAllAsync(int most) => Parallel.ForEachAsync(Enumerable.Range(0, most), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, _) => await AheadAsync(async session =>
    {
        var value = await ReadAsync(session, "a");
        await session.ExecuteAsync(Put, "a", Text(value + 1));
        return value;
    }));

    private Task<T> AheadAsync<T>(Func<Session, Task<T>> work) => Database.RunAheadAsync(work, CancellationToken.None);

    private Task PutAsync(string key, int value) => Database.RunAsync(session => session.ExecuteAsync(Put, key, Text(value)), CancellationToken.None);

    private Task<int> ValueAsync(string key) => Database.RunAsync(session => ReadAsync(session, key), CancellationToken.None);

    private static Task<int> ReadAsync(Session session, string key) =>
        session.FindAsync(Read, row => int.Parse(row.GetString(0), CultureInfo.InvariantCulture), key);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
