using System.Globalization;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Sqlite;

namespace Maatwerk.Tests.Storage;

/// <summary>Short ways to ask a database something in a test.</summary>
internal static class TestWork
{
    public static Task<long> CountAsync(this IDatabase database, string table) =>
        database.RunAsync(session => session.FindAsync($"SELECT COUNT(*) FROM {table}", row => row.GetInt64(0)), CancellationToken.None);

    /// <summary>Adds a row that a test can find again.</summary>
    public static Task<bool> AddAsync(this Session session, string name) =>
        session.TouchAsync("INSERT INTO effect (key, result, at) VALUES ($1, '', $2)", name, DateTimeOffset.UnixEpoch);

    public static Task<bool> AddAsync(this IDatabase database, string name) => database.RunAsync(session => session.AddAsync(name), CancellationToken.None);

    public static Task<List<string>> NamesAsync(this IDatabase database) =>
        database.RunAsync(session => session.QueryAsync("SELECT key FROM effect ORDER BY key", row => row.GetString(0)), CancellationToken.None);

    /// <summary>Holds the writer until the result is set, so that what is asked meanwhile waits together.</summary>
    public static TaskCompletionSource HoldWriter(this SqliteDatabase database)
    {
        var gate = new TaskCompletionSource();
        _ = database.RunAsync(_ => gate.Task, CancellationToken.None);
        return gate;
    }

    public static string Name(int number) => number.ToString("000", CultureInfo.InvariantCulture);
}
