using System.Globalization;
using Npgsql;

namespace Maatwerk.Tests.Storage;

/// <summary>The databases every storage behaviour is shown on: SQLite always, PostgreSQL when MAATWERK_TEST_POSTGRES names a server.</summary>
public static class TestDatabases
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    public static string? Server { get; } = Environment.GetEnvironmentVariable("MAATWERK_TEST_POSTGRES") is { Length: > 0 } text ? text : null;

    public static TheoryData<string> All => Server is null ? [Sqlite] : [Sqlite, Postgres];

    /// <summary>An empty database that is thrown away at the end.</summary>
    public static Task<TestDatabase> CreateAsync(string engine) => engine == Sqlite ? CreateSqliteAsync() : CreatePostgresAsync();

    private static Task<TestDatabase> CreateSqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("maatwerk-test-").FullName;
        return Task.FromResult(new TestDatabase($"Data Source={Path.Combine(folder, "test.db")}", () =>
        {
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        }));
    }

    private static async Task<TestDatabase> CreatePostgresAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"maatwerk_test_{Guid.NewGuid():N}");
        await RunAsync($"CREATE DATABASE {name}");
        var own = new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString();
        return new TestDatabase(own, () => RunAsync($"DROP DATABASE {name} WITH (FORCE)"));
    }

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>One throw-away database.</summary>
public sealed class TestDatabase(string connectionString, Func<Task> drop) : IAsyncDisposable
{
    public string ConnectionString { get; } = connectionString;

    /// <summary>The database file of SQLite.</summary>
    public string File => ConnectionString["Data Source=".Length..];

    public async ValueTask DisposeAsync() => await drop();
}
