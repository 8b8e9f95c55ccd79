using Maatwerk.Storage.Sqlite;

namespace Maatwerk.Tests.Storage;

/// <summary>A test on one SQLite database of its own.</summary>
public abstract class SqliteTest : IAsyncLifetime
{
    private protected TestDatabase There { get; private set; } = null!;

    private protected SqliteDatabase Database { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        There = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await There.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the database and opens it with other sizes.</summary>
    private protected async Task OpenAgainAsync(SqliteSettings settings)
    {
        await Database.DisposeAsync();
        await OpenAsync(settings);
    }

    private async Task OpenAsync(SqliteSettings? settings = null)
    {
        Database = new SqliteDatabase(There.ConnectionString, settings);
        await Database.OpenAsync(CancellationToken.None);
    }
}
