using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Sqlite;

namespace Maatwerk.Tests.Storage;

/// <summary>Numbers are given beside the writer too: none is skipped, none given twice.</summary>
public sealed class SqliteCounterTests : SqliteTest
{
    private const int Jaar = 2026;
    private static readonly Counter Numbers = new("casus_counter", "jaar", "laatste");

    [Fact]
    public async Task Two_at_the_same_time_each_get_their_own_and_neither_runs_twice()
    {
        var gate = Database.HoldWriter();
        var (first, second) = (TakeAsync(), TakeAsync());
        gate.SetResult();

        (await first, await second, await LastAsync()).ShouldBe((1, 2, 2));
        Database.AheadInVain.ShouldBe(0);
    }

    [Fact]
    public async Task Who_counted_on_a_number_that_was_not_taken_runs_again_and_leaves_no_gap()
    {
        await Should.ThrowAsync<FormatException>(() => Database.RunAheadAsync<long>(async session =>
        {
            await session.NextAsync(Numbers, Jaar);
            throw new FormatException("mis");
        }, default));
        var gate = Database.HoldWriter();
        var overtaken = Database.RunAsync(session => session.NextAsync(Numbers, Jaar), default);
        var waiting = TakeAsync();
        gate.SetResult();

        (await overtaken, await waiting, await TakeAsync(), await LastAsync()).ShouldBe((1, 2, 3, 3));
        Database.AheadInVain.ShouldBe(1);
    }

    [Fact]
    public async Task One_turn_may_take_more_than_one()
    {
        var taken = await Database.RunAheadAsync(async session => (await session.NextAsync(Numbers, Jaar), await session.NextAsync(Numbers, Jaar)), default);

        (taken, await LastAsync(), Database.AheadInVain).ShouldBe(((1, 2), 2, 0));
    }

    [Fact]
    public async Task A_thousand_by_sixteen_at_once_are_one_to_a_thousand_also_when_some_fail()
    {
        var taken = new System.Collections.Concurrent.ConcurrentBag<long>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 1250), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
        {
            if (i % 5 == 0) await Should.ThrowAsync<FormatException>(() => FailAsync());
            else taken.Add(await TakeAsync());
        });

        taken.Order().ShouldBe(Enumerable.Range(1, 1000).Select(number => (long)number));
    }

    private Task<long> TakeAsync() => Database.RunAheadAsync(session => session.NextAsync(Numbers, Jaar), default);

    private Task<long> FailAsync() => Database.RunAheadAsync<long>(async session =>
    {
        await session.NextAsync(Numbers, Jaar);
        throw new FormatException("mis");
    }, default);

    private Task<long> LastAsync() => Database.RunAsync(session => session.FindAsync(Numbers.Look, row => row.GetInt64(0), Jaar), default);
}
