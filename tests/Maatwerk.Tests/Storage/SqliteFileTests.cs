using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Sqlite;

namespace Maatwerk.Tests.Storage;

public class SqliteFileTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    public async Task Only_the_owner_can_read_the_database_its_wal_and_its_folder()
    {
        await using var there = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        var file = Path.Combine(Path.GetDirectoryName(there.File)!, "data", "nieuw.db");
        await using var database = await OpenAsync(file);
        await database.AddAsync("iets");

        File.GetUnixFileMode(Path.GetDirectoryName(file)!).ShouldBe(OwnerOnly | UnixFileMode.UserExecute);
        foreach (var path in Directory.GetFiles(Path.GetDirectoryName(file)!))
            File.GetUnixFileMode(path).ShouldBe(OwnerOnly, path);
        File.Exists($"{file}-wal").ShouldBeTrue();
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherWrite)]
    [InlineData(UnixFileMode.GroupRead | UnixFileMode.OtherRead)]
    public async Task A_file_that_others_can_reach_is_refused_with_the_cure(UnixFileMode others)
    {
        await using var there = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await (await OpenAsync(there.File)).DisposeAsync();
        File.SetUnixFileMode(there.File, OwnerOnly | others);

        var refusal = await Should.ThrowAsync<StorageStartException>(() => OpenAsync(there.File));

        refusal.Message.ShouldContain($"chmod 600 '{there.File}'");
    }

    [Fact]
    public async Task A_folder_where_others_can_swap_the_file_is_refused_with_the_cure()
    {
        await using var there = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        var folder = Path.GetDirectoryName(there.File)!;
        File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherWrite);

        (await Should.ThrowAsync<StorageStartException>(() => OpenAsync(there.File))).Message.ShouldContain($"chmod go-w '{folder}'");
    }

    [Fact]
    public async Task A_second_process_on_the_same_file_is_refused_until_the_first_one_stops()
    {
        await using var there = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using (await OpenAsync(there.File))
            (await Should.ThrowAsync<StorageStartException>(() => OpenAsync(there.File))).Message.ShouldContain("in use by another process");

        await (await OpenAsync(there.File)).DisposeAsync();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        await using var there = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await File.WriteAllTextAsync(there.File, new string('x', 5000));
        File.SetUnixFileMode(there.File, OwnerOnly);

        await Should.ThrowAsync<StorageStartException>(() => OpenAsync(there.File));

        (await File.ReadAllTextAsync(there.File)).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public async Task A_database_with_a_damaged_page_is_refused()
    {
        await using var there = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await (await OpenAsync(there.File)).DisposeAsync();
        await using (var file = new FileStream(there.File, FileMode.Open))
        {
            file.Position = 4096 * 2;
            file.Write(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }

        await Should.ThrowAsync<StorageStartException>(() => OpenAsync(there.File));
    }

    [Theory, InlineData("Data Source=:memory:"), InlineData("Data Source=x;Mode=Memory"), InlineData("Data Source=x;Mode=ReadOnly"), InlineData("Data Source=")]
    public void A_database_that_would_not_last_is_refused(string connectionString) =>
        Should.Throw<StorageStartException>(() => new SqliteFile(connectionString));

    [Fact]
    public void A_connection_string_of_another_database_is_refused() =>
        Should.Throw<StorageStartException>(() => Maatwerk.Storage.Databases.For("Server=x")).Message.ShouldContain("Storage__ConnectionString");

    private static async Task<SqliteDatabase> OpenAsync(string file)
    {
        var database = new SqliteDatabase($"Data Source={file}");
        try
        {
            await database.OpenAsync(CancellationToken.None);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }
}
