using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Sqlite;

namespace Maatwerk.Tests.Storage;

/// <summary>Pieces of work that share a commit: what happens to one is nothing to the others.</summary>
public sealed class SqliteGroupTests : SqliteTest
{
    private const string Add = "INSERT INTO effect (key, result, at) VALUES ($1, '', '')";
    private const string AddNew = Add + " ON CONFLICT (key) DO NOTHING";

    [Fact]
    public async Task A_piece_that_stops_halfway_leaves_nothing_and_takes_nothing_of_its_group_along()
    {
        await Database.AddAsync("er al");
        var (runs, first, second) = await InOneGroupAsync(async (session, run) =>
        {
            await session.ExecuteAsync(Add, $"keer {run}");
            return await session.TouchAsync(AddNew, "er al");
        });

        (runs, first, second).ShouldBe((2, true, true));
        (await Database.NamesAsync()).ShouldBe(["eerste", "er al", "keer 2", "tweede"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_piece_that_SQLite_refuses_halfway_leaves_nothing_and_takes_nothing_of_its_group_along()
    {
        await Database.AddAsync("er al");
        var (runs, first, second) = await InOneGroupAsync(async (session, run) =>
        {
            await session.ExecuteAsync(Add, $"keer {run}");
            await session.ExecuteAsync(run == 1 ? Add : AddNew, "er al");
            return true;
        });

        (runs, first, second).ShouldBe((1, true, true));
        (await Database.NamesAsync()).ShouldBe(["eerste", "er al", "tweede"], ignoreOrder: true);
    }

    /// <summary>Work between two others, all three ahead of the writer and then in one commit; says how often it ran.</summary>
    private async Task<(int Runs, bool First, bool Second)> InOneGroupAsync(Func<Session, int, Task<bool>> work)
    {
        await OpenAgainAsync(new SqliteSettings(MostPerCommit: 3));
        var (runs, gate) = (0, Database.HoldWriter());
        // With what holds the writer they fill a commit, so that the three begin the next one.
        var fill = Task.WhenAll(Database.RunAsync(_ => Task.FromResult(1), default), Database.RunAsync(_ => Task.FromResult(2), default));
        var before = Database.Commits;
        var first = Database.RunAheadAsync(session => session.TouchAsync(AddNew, "eerste"), default);
        var working = Database.RunAheadAsync(session => work(session, ++runs), default);
        var second = Database.RunAheadAsync(session => session.TouchAsync(AddNew, "tweede"), default);
        gate.SetResult();
        await fill;
        await Task.WhenAny(working);
        var outcome = (await first, await second);
        (Database.Commits - before).ShouldBeInRange(2, 3);
        return (runs, outcome.Item1, outcome.Item2);
    }
}
