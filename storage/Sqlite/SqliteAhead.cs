using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Sqlite;

/// <summary>
/// Work that runs beside the writer: it reads everything as it was at one commit, and what it writes is noted down. The writer then reads the same again, and
/// when that gives the same rows, writes what was noted: as if all of it had run there. Whoever is awaited here after <see cref="IsOver"/> waits for ever; drop it.
/// </summary>
internal sealed class SqliteAhead(SqliteStatements statements) : Session
{
    private static readonly Task ForEver = new TaskCompletionSource().Task;
    private readonly Lock gate = new();
    private readonly HashSet<string> touched = [];

    /// <summary>What was read, and the print of what it gave.</summary>
    public List<(string Sql, object?[] Values, int Most, UInt128 Print)> Seen { get; } = [];

    /// <summary>What is to be written, in order, and whether the work went on because it would touch a row.</summary>
    public List<(string Sql, object?[] Values, bool IsForOne)> Written { get; } = [];

    /// <summary>True when the work asked for something that only the writer can answer: what it wrote itself.</summary>
    public bool IsOver { get; private set; }

    public override bool LocksRows => false;

    /// <summary>Whatever another transaction changes meanwhile is seen when it is read again.</summary>
    public override Task LockAsync(string name) => Task.CompletedTask;

    /// <summary>The connection goes to another: work that still goes on, because it waits for something else, gets no further.</summary>
    public void Close()
    {
        lock (gate) IsOver = true;
    }

    protected override async Task<int> RunAsync(string sql, object?[] values)
    {
        await NoteAsync(sql, values, isForOne: false);
        return 0;
    }

    protected override async Task<bool> RunForOneAsync(string sql, object?[] values)
    {
        await NoteAsync(sql, values, isForOne: true);
        return true;
    }

    protected override Task ReadAsync(string sql, object?[] values, Action<IRow> each, int most)
    {
        lock (gate)
        {
            if (IsOver) return ForEver;
            var statement = statements[sql];
            IsOver = statement.Written.Count > 0 || statement.Tables.Overlaps(touched);
            if (IsOver) return ForEver;
            Seen.Add((sql, values, most, statement.Print(values, most, each)));
            return Task.CompletedTask;
        }
    }

    private Task NoteAsync(string sql, object?[] values, bool isForOne)
    {
        lock (gate)
        {
            if (IsOver) return ForEver;
            touched.UnionWith(statements[sql].Written);
            Written.Add((sql, values, isForOne));
            return Task.CompletedTask;
        }
    }
}
