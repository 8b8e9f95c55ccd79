using Maatwerk.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace Maatwerk.Storage.Sqlite;

/// <summary>The writer's session. Everything is done when a call returns.</summary>
internal sealed class SqliteSession(SqliteConnection connection, SqliteChanges changes) : Session, IDisposable
{
    private readonly SqliteStatements statements = new(connection);
    private long fileVersion;

    /// <summary>For the tests: what need not be read again is read again, and must be as it was.</summary>
    public static bool ReadsAllAgain { get; set; }

    /// <summary>The piece of work that runs has written something.</summary>
    public bool HasWritten { get; private set; }

    public void BeginWork()
    {
        HasWritten = false;
        Begin();
        changes.Begin();
    }

    /// <summary>Begins a transaction. Nobody else should write to the file; when somebody did, what is remembered of it is void.</summary>
    public void BeginGroup()
    {
        Run("BEGIN IMMEDIATE");
        changes.Begin();
        var version = 0L;
        statements["PRAGMA data_version"].Read([], row => version = row.GetInt64(0), most: 1);
        if (version != fileVersion) changes.NoteAll();
        fileVersion = version;
    }

    public void CommitGroup()
    {
        Run("COMMIT");
        changes.Commit();
    }

    public void Run(string sql) => statements[sql].Run([]);

    /// <summary>Keeps what a session that ran ahead wrote, when all it read is still so.</summary>
    /// <exception cref="SqliteOutdatedException">It is not, or a statement did not do what the session went by. Some of it may be written: undo it.</exception>
    public void Keep(SqliteAhead ahead)
    {
        foreach (var look in ahead.Seen)
            if (!IsStillSo(statements[look.Sql], look, ahead.Since)) throw new SqliteOutdatedException();
        foreach (var (sql, values, isForOne) in ahead.Written)
            if (Run(sql, values) == 0 && isForOne) throw new SqliteOutdatedException();
        ahead.KeptAs = changes.Current;
    }

    private bool IsStillSo(SqliteStatement statement, SqliteLook look, long since)
    {
        var mayDiffer = look.IsGuess || changes.MayDiffer(statement, look.Values, since);
        if (!mayDiffer && !ReadsAllAgain) return true;
        var isSo = statement.Print(look.Values, look.Most) == look.Print.Value;
        return isSo || mayDiffer ? isSo : throw new InvalidOperationException($"Expected the same rows, for nobody wrote there, got others; is '{OneRow}' true of what writes there? {statement.Sql}");
    }

    private int Run(string sql, object?[] values)
    {
        var statement = statements[sql];
        Note(statement, values);
        return statement.Run(values);
    }

    /// <summary>Runs a text of several statements, each of which may need what the one before made.</summary>
    public override Task RunScriptAsync(string sql)
    {
        HasWritten = true;
        changes.NoteAll();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public override bool LocksRows => false;

    /// <summary>One writer: whoever runs has every lock there is.</summary>
    public override Task LockAsync(string name) => Task.CompletedTask;

    protected override Task<int> RunAsync(string sql, object?[] values) => Task.FromResult(Run(sql, values));

    protected override Task ReadAsync(string sql, object?[] values, Action<IRow> each, int most)
    {
        var statement = statements[sql];
        Note(statement, values);
        statement.Read(values, each, most);
        return Task.CompletedTask;
    }

    private void Note(SqliteStatement statement, object?[] values)
    {
        HasWritten |= statement.Written.Count > 0;
        changes.Note(statement, values);
    }

    public void Dispose() => statements.Dispose();
}

/// <summary>What was read ahead is not so any more.</summary>
internal sealed class SqliteOutdatedException() : Exception("What this work read ahead was changed before it could be written.");
