using Maatwerk.Storage.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Maatwerk.Storage.Sqlite;

/// <summary>Opens the one connection that writes, asserts that it is as durable as asked, and moves the WAL into the database.</summary>
/// <remarks>
/// The SQLite at hand can corrupt a WAL when two connections write or checkpoint at once; so there is one that does both, and others only read.
/// Who begins to read just while a commit is made known holds the lock on writing for a moment, to look again; so the writer waits for a lock too.
/// Its cache is small: after a commit that split a page it walks through all of it, and what falls out is still in the memory of the system.
/// </remarks>
internal static class SqliteConnections
{
    private const string Settings = """
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA cache_size = -8192;
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 0;
        PRAGMA busy_timeout = 5000;
        """;

    // What a reader has in its cache is thrown away at every commit, so it needs little.
    private const string ReaderSettings = """
        PRAGMA query_only = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA cache_size = -2048;
        PRAGMA wal_autocheckpoint = 0;
        PRAGMA busy_timeout = 5000;
        """;

    static SqliteConnections()
    {
        Batteries_V2.Init();
        // SQLite counts all it allocates under one lock for all connections; nobody asks for that figure. Too late, and refused, once a connection was opened elsewhere.
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>A connection that cannot write and never checkpoints, beside the one that does.</summary>
    public static SqliteConnection OpenReader(SqliteFile file) => Open(file, connection => Ask(connection, ReaderSettings));

    public static SqliteConnection Open(SqliteFile file) => Open(file, connection =>
    {
        Ask(connection, Settings);
        Expect(connection, "PRAGMA journal_mode = WAL", "wal", file);
        Expect(connection, "PRAGMA synchronous", "2", file);
        Expect(connection, "PRAGMA wal_autocheckpoint", "0", file);
        Expect(connection, "PRAGMA busy_timeout", "5000", file);
        Expect(connection, "PRAGMA quick_check(1)", "ok", file);
    });

    private static SqliteConnection Open(SqliteFile file, Action<SqliteConnection> set)
    {
        var connection = new SqliteConnection(file.ConnectionString);
        try
        {
            connection.Open();
            set(connection);
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw new StorageStartException($"{file.Path} cannot be opened as a SQLite database: {error.Message}", error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Pages written to the WAL since the last time this was asked with <paramref name="reset"/>.</summary>
    public static int PagesWritten(SqliteConnection connection, bool reset)
    {
        _ = raw.sqlite3_db_status(connection.Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, reset ? 1 : 0);
        return pages;
    }

    /// <summary>
    /// Copies the WAL into the database, as far as nobody still reads what was there before, and syncs that. When nobody does, the next commit starts the WAL again from its beginning.
    /// </summary>
    /// <returns>Pages in the WAL.</returns>
    public static int Checkpoint(SqliteConnection connection, bool truncate)
    {
        using var command = connection.CreateCommand();
        command.CommandText = truncate ? "PRAGMA wal_checkpoint(TRUNCATE)" : "PRAGMA wal_checkpoint(PASSIVE)";
        using var row = command.ExecuteReader();
        return row.Read() ? row.GetInt32(1) : 0;
    }

    private static string? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Expect(SqliteConnection connection, string pragma, string expected, SqliteFile file)
    {
        var got = Ask(connection, pragma);
        if (got != expected)
            throw new StorageStartException($"{file.Path}: {pragma} gave '{got}', expected '{expected}'; do not write to it before it is restored or moved to a local disk.");
    }
}
