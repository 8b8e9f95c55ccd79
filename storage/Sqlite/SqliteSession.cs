using Maatwerk.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace Maatwerk.Storage.Sqlite;

/// <summary>The writer's session. Everything is done when a call returns.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : Session, IDisposable
{
    private readonly SqliteStatements statements = new(connection);

    public void BeginWork() => Begin();

    public void Run(string sql) => statements[sql].Run([]);

    /// <summary>Keeps what a session that ran ahead wrote, when all it read is still so.</summary>
    /// <exception cref="SqliteOutdatedException">It is not, or a statement did not do what the session went by. Some of it may be written: undo it.</exception>
    public void Keep(SqliteAhead ahead)
    {
        foreach (var (sql, values, most, print) in ahead.Seen)
            if (statements[sql].Print(values, most) != print) throw new SqliteOutdatedException();
        foreach (var (sql, values, isForOne) in ahead.Written)
            if (statements[sql].Run(values) == 0 && isForOne) throw new SqliteOutdatedException();
    }

    /// <summary>Runs a text of several statements, each of which may need what the one before made.</summary>
    public override Task RunScriptAsync(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public override bool LocksRows => false;

    /// <summary>One writer: whoever runs has every lock there is.</summary>
    public override Task LockAsync(string name) => Task.CompletedTask;

    protected override Task<int> RunAsync(string sql, object?[] values) => Task.FromResult(statements[sql].Run(values));

    protected override Task ReadAsync(string sql, object?[] values, Action<IRow> each, int most)
    {
        statements[sql].Read(values, each, most);
        return Task.CompletedTask;
    }

    public void Dispose() => statements.Dispose();
}

/// <summary>What was read ahead is not so any more.</summary>
internal sealed class SqliteOutdatedException() : Exception("What this work read ahead was changed before it could be written.");
