using Maatwerk.Storage.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Maatwerk.Storage.Sqlite;

/// <summary>The writer's session: statements are prepared once per SQL text and kept for the life of the connection. Everything is done when a call returns.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : Session, IDisposable
{
    private readonly Dictionary<string, SqliteStatement> prepared = [];

    public void BeginWork() => Begin();

    public void Run(string sql) => Prepared(sql).Run([]);

    /// <summary>Runs a text of several statements, each of which may need what the one before made.</summary>
    public override Task RunScriptAsync(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    /// <summary>One writer: whoever runs has every lock there is.</summary>
    public override Task LockAsync(string name) => Task.CompletedTask;

    protected override Task<int> RunAsync(string sql, object?[] values) => Task.FromResult(Prepared(sql).Run(values));

    protected override Task ReadAsync(string sql, object?[] values, Action<IRow> each, int most)
    {
        Prepared(sql).Read(values, each, most);
        return Task.CompletedTask;
    }

    private SqliteStatement Prepared(string sql)
    {
        if (prepared.TryGetValue(sql, out var known)) return known;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement), connection.Handle);
        return prepared[sql] = new SqliteStatement(connection.Handle!, statement);
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values) statement.Dispose();
        prepared.Clear();
    }
}
