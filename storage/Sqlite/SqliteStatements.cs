using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Maatwerk.Storage.Sqlite;

/// <summary>The statements of one connection: prepared once per SQL text and kept for the life of the connection.</summary>
internal sealed class SqliteStatements : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteStatement> prepared = [];
    private HashSet<string> read = [], written = [];

    public SqliteStatements(SqliteConnection connection)
    {
        this.connection = connection;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_set_authorizer(connection.Handle, (strdelegate_authorizer)Note, null), connection.Handle);
    }

    public SqliteStatement this[string sql] => prepared.TryGetValue(sql, out var known) ? known : prepared[sql] = Prepare(sql);

    private SqliteStatement Prepare(string sql)
    {
        (read, written) = ([], []);
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement), connection.Handle);
        return new SqliteStatement(connection.Handle!, statement, sql, read, written);
    }

    // SQLite asks for each thing a statement will do whether it may; everything may here, and the answer to "with which table" is what it is for.
    private int Note(object? _, int action, string? first, string? second, string? database, string? trigger)
    {
        if (action is raw.SQLITE_READ && first is not null) read.Add(first);
        if (action is raw.SQLITE_INSERT or raw.SQLITE_UPDATE or raw.SQLITE_DELETE && first is not null) written.Add(first);
        return raw.SQLITE_OK;
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values) statement.Dispose();
        prepared.Clear();
    }
}
