using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Sqlite;

/// <summary>
/// Work that runs beside the writer: it reads everything as it was at one commit, and what it writes is noted down. The writer then reads the same again, and
/// when that gives the same rows, writes what was noted: as if all of it had run there. Whoever is awaited here after <see cref="IsOver"/> waits for ever; drop it.
/// </summary>
internal sealed class SqliteAhead(SqliteReader reader, SqliteMemory memory, SqliteForesight foresight, long since) : Session
{
    // Its own: a task that all shared would keep everything that ever waited for it.
    private readonly Task forEver = new TaskCompletionSource().Task;
    private readonly Lock gate = new();
    private readonly HashSet<string> touched = [];
    private readonly List<(Counter Counter, object Key)> counted = [];

    /// <summary>The commit it began at; it may have read what came just after.</summary>
    public long Since => since;

    /// <summary>What was read, and the print of what it gave.</summary>
    public List<SqliteLook> Seen { get; } = [];

    /// <summary>What is to be written, in order, and whether the work went on because it would touch a row.</summary>
    public List<(string Sql, object?[] Values, bool IsForOne)> Written { get; } = [];

    /// <summary>Rows that it wrote, as they will be read.</summary>
    public List<(string Sql, object?[] Values, object?[] Row)> Told { get; } = [];

    /// <summary>The piece of work as which the writer kept it; zero when it did not.</summary>
    public long KeptAs { get; set; }

    /// <summary>True when the work asked for something that only the writer can answer: what it wrote itself.</summary>
    public bool IsOver { get; private set; }

    public override bool LocksRows => false;

    /// <summary>Whatever another transaction changes meanwhile is seen when it is read again.</summary>
    public override Task LockAsync(string name) => Task.CompletedTask;

    /// <summary>The number that is likely to be next; the writer takes it only when it is.</summary>
    public override async Task<long> NextAsync(Counter counter, object key)
    {
        var number = 0L;
        lock (gate)
        {
            if (!IsOver)
            {
                reader.Print(reader.Statements[counter.Look], [key], 1, row => number = row.GetInt64(0));
                number = foresight.Next(counter, key, number);
                counted.Add((counter, key));
            }
        }
        await NoteAsync(counter.TakeThis, [key, number], isForOne: true);
        return number;
    }

    public override void Tell(string sql, object?[] row, params object?[] values)
    {
        lock (gate) Told.Add((sql, values, row));
    }

    /// <summary>Nothing comes of this; the numbers it counted on go to others.</summary>
    public void GiveUp()
    {
        foreach (var (counter, key) in counted) foresight.Forget(counter, key);
    }

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

    protected override Task ReadAsync(string sql, object?[] values, Action<IRow> each, int most) =>
        LookAsync(sql, statement => new SqliteLook(sql, values, most, memory.Read(reader, statement, values, most, each, since), IsGuess: false));

    protected override Task ReadRareAsync(string sql, object?[] values, Action<IRow> each, int most) =>
        LookAsync(sql, statement => memory.IsThere(statement, values)
            ? new SqliteLook(sql, values, most, memory.Read(reader, statement, values, most, each, since), IsGuess: false)
            : new SqliteLook(sql, values, most, SqlitePrint.OfNothing, IsGuess: true));

    private Task LookAsync(string sql, Func<SqliteStatement, SqliteLook> look)
    {
        lock (gate)
        {
            if (IsOver) return forEver;
            var statement = reader.Statements[sql];
            IsOver = statement.Written.Count > 0 || statement.Tables.Overlaps(touched);
            if (IsOver) return forEver;
            Seen.Add(look(statement));
            return Task.CompletedTask;
        }
    }

    private Task NoteAsync(string sql, object?[] values, bool isForOne)
    {
        lock (gate)
        {
            if (IsOver) return forEver;
            var written = reader.Statements[sql].Written;
            touched.UnionWith(written);
            // What is written after it was told, may be the same row.
            Told.RemoveAll(told => reader.Statements[told.Sql].Tables.Overlaps(written));
            Written.Add((sql, values, isForOne));
            return Task.CompletedTask;
        }
    }
}
