using Maatwerk.Storage.Sqlite;

namespace Maatwerk.Tests.Storage;

/// <summary>After a power loss the WAL is whatever reached the disk: everything up to the last commit that was told, and then anything.</summary>
public class PowerLossTests
{
    private const int Rows = 20;

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_was_told_is_there_however_the_rest_of_the_wal_ends(bool garbled)
    {
        await using var there = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        var lengths = new List<long>();
        byte[] database, wal;
        await using (var running = new SqliteDatabase(there.ConnectionString, new SqliteSettings(CheckpointPages: int.MaxValue, CheckpointPagesWhenBusy: int.MaxValue)))
        {
            await running.OpenAsync(CancellationToken.None);
            foreach (var n in Enumerable.Range(0, Rows))
            {
                await running.AddAsync(TestWork.Name(n));
                lengths.Add(new FileInfo($"{there.File}-wal").Length);
            }
            (database, wal) = (await File.ReadAllBytesAsync(there.File), await File.ReadAllBytesAsync($"{there.File}-wal"));
        }

        lengths.ShouldBe(lengths.Order());
        foreach (var (told, length) in lengths.Index())
        {
            var cut = (int)Math.Min(length + (told * 997 % 9000), wal.Length);
            var after = garbled ? Enumerable.Range(0, wal.Length - cut).Select(n => (byte)(n * 31 + told)).ToArray() : [];
            var names = await ReopenedAsync(database, [.. wal.AsSpan(0, cut), .. after]);
            names.Take(told + 1).ShouldBe(Enumerable.Range(0, told + 1).Select(TestWork.Name));
        }
    }

    private static async Task<List<string>> ReopenedAsync(byte[] database, byte[] wal)
    {
        await using var there = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        foreach (var (path, content) in new[] { (there.File, database), ($"{there.File}-wal", wal) })
        {
            await File.WriteAllBytesAsync(path, content);
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        await using var reopened = new SqliteDatabase(there.ConnectionString);
        await reopened.OpenAsync(CancellationToken.None);
        return await reopened.NamesAsync();
    }
}
