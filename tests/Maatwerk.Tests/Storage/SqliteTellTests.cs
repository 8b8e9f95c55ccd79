using System.Globalization;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Sqlite;

namespace Maatwerk.Tests.Storage;

/// <summary>What turns that think beside the writer need not read: rows that are hardly ever there, and rows of which was told what they are.</summary>
public sealed class SqliteTellTests : SqliteTest
{
    private const string Read = "SELECT result FROM effect WHERE key = $1";
    private const string Put = "INSERT INTO effect (key, result, at) VALUES ($1, $2, '') ON CONFLICT (key) DO UPDATE SET result = excluded.result";

    [Theory]
    [InlineData("nobody wrote it", false, "niets", 1)]
    [InlineData("somebody wrote it, and this process knows", true, "3", 1)]
    public async Task A_row_that_is_hardly_ever_there_is_found_when_it_is(string what, bool isThere, string expected, int runs)
    {
        if (isThere) await PutRowAsync(what, 3);
        var ran = 0;

        var found = await AheadAsync(async session =>
        {
            ran++;
            return await session.FindRareAsync(Read + Session.OneRow, row => row.GetString(0), what) ?? "niets";
        });

        (found, ran).ShouldBe((expected, runs));
    }

    [Fact]
    public async Task Work_that_went_on_as_if_a_row_was_not_there_runs_again_when_it_is_after_a_start_too()
    {
        await PutRowAsync("a", 3);
        await OpenAgainAsync(new SqliteSettings());
        var runs = 0;

        var found = await AheadAsync(async session =>
        {
            runs++;
            var there = await session.FindRareAsync(Read + Session.OneRow, row => row.GetString(0), "a") ?? "niets";
            await session.ExecuteAsync(Put, "b", there);
            return there;
        });

        (found, runs, int.Parse(await ReadRowAsync("b") ?? "0", CultureInfo.InvariantCulture)).ShouldBe(("3", 2, 3));
    }

    [Fact]
    public async Task What_a_row_was_told_to_be_is_counted_on_until_somebody_writes_it()
    {
        await TellAsync("a", written: "1", told: "1");
        (await ReadRowAsync("a")).ShouldBe("1");

        // Told what it is not: that is found, so nothing was read.
        await TellAsync("b", written: "1", told: "2");
        (await Should.ThrowAsync<InvalidOperationException>(() => ReadRowAsync("b"))).Message.ShouldContain("got others");

        await PutRowAsync("b", 5);
        (await ReadRowAsync("b")).ShouldBe("5");
    }

    [Fact]
    public async Task What_was_told_of_a_row_that_the_same_work_wrote_again_is_not_counted_on()
    {
        await AheadAsync(async session =>
        {
            await session.ExecuteAsync(Put + Session.OneRow, "a", "1");
            session.Tell(Read + Session.OneRow, ["1"], "a");
            await session.ExecuteAsync("UPDATE effect SET result = '2' WHERE key = $1" + Session.OneRow, "a");
            return true;
        });

        (await ReadRowAsync("a")).ShouldBe("2");
    }

    [Fact]
    public async Task What_was_told_is_not_counted_on_when_other_work_in_the_same_commit_wrote_the_row_after_it()
    {
        var gate = Database.HoldWriter();
        var (told, written) = (TellAsync("a", written: "1", told: "1"), PutRowAsync("a", 2));
        gate.SetResult();
        await Task.WhenAll(told, written);

        (await ReadRowAsync("a")).ShouldBe("2");
    }

    private Task<bool> TellAsync(string key, string written, string told) => AheadAsync(async session =>
    {
        await session.ExecuteAsync(Put + Session.OneRow, key, written);
        session.Tell(Read + Session.OneRow, [told], key);
        return true;
    });

    private Task<string?> ReadRowAsync(string key) => AheadAsync(session => session.FindAsync(Read + Session.OneRow, row => row.GetString(0), key));

    private Task PutRowAsync(string key, int value) =>
        Database.RunAsync(session => session.ExecuteAsync(Put + Session.OneRow, key, value.ToString(CultureInfo.InvariantCulture)), CancellationToken.None);

    private Task<T> AheadAsync<T>(Func<Session, Task<T>> work) => Database.RunAheadAsync(work, CancellationToken.None);
}
