namespace Maatwerk.Storage.Sqlite;

/// <summary>
/// When each table was last written, and each row of those that are asked for by their key (<see cref="Sql.Session.OneRow"/>): counted in pieces of work. What was
/// not written since somebody read it, is still what they read.
/// </summary>
internal sealed class SqliteChanges
{
    private const int MostRows = 20_000;
    private readonly Lock gate = new();
    private readonly Dictionary<string, Table> tables = new(StringComparer.Ordinal);
    private long committed, current, everything;

    /// <summary>The last piece of work that is on disk: who begins to read now, sees all that was written up to it.</summary>
    public long Committed => Volatile.Read(ref committed);

    /// <summary>The piece of work the writer is at.</summary>
    public long Current => Volatile.Read(ref current);

    /// <summary>The writer begins a piece of work.</summary>
    public void Begin() => Interlocked.Increment(ref current);

    /// <summary>All of it so far is on disk.</summary>
    public void Commit() => Volatile.Write(ref committed, current);

    /// <summary>Anything may have been written: by somebody else, or before an error.</summary>
    public void NoteAll()
    {
        lock (gate) everything = current;
    }

    /// <summary>The writer runs this. It counts, also when it comes to nothing.</summary>
    public void Note(SqliteStatement statement, object?[] values)
    {
        if (statement.Written.Count == 0) return;
        lock (gate)
        {
            foreach (var name in statement.Written)
            {
                if (!tables.TryGetValue(name, out var table)) tables[name] = table = new Table();
                table.Note(statement.KeyIn(values), current);
            }
        }
    }

    /// <summary>Whether it may give other rows than it gave to who began to read after this piece of work.</summary>
    public bool MayDiffer(SqliteStatement statement, object?[] values, long since)
    {
        lock (gate)
        {
            if (everything > since) return true;
            foreach (var name in statement.Tables)
                if (tables.TryGetValue(name, out var table) && table.IsWritten(statement.KeyIn(values), since)) return true;
            return false;
        }
    }

    /// <summary>Whether its one row was written, as far as is known here.</summary>
    public bool WasWritten(SqliteStatement statement, object?[] values)
    {
        if (statement.KeyIn(values) is not { } key) return false;
        lock (gate) return statement.Tables.Any(name => tables.TryGetValue(name, out var table) && table.Has(key));
    }

    private sealed class Table
    {
        private readonly Dictionary<object, long> rows = [];
        private long any, whole, forgotten;

        public void Note(object? key, long now)
        {
            any = now;
            if (key is null)
            {
                whole = now;
                return;
            }
            if (rows.Count >= MostRows)
            {
                rows.Clear();
                forgotten = now;
            }
            rows[key] = now;
        }

        public bool Has(object key) => rows.ContainsKey(key);

        public bool IsWritten(object? key, long since) =>
            key is null ? any > since : whole > since || (rows.TryGetValue(key, out var row) ? row : forgotten) > since;
    }
}
