using System.Buffers;
using System.Globalization;
using System.Text;
using Maatwerk.Storage.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Maatwerk.Storage.Sqlite;

/// <summary>
/// One statement, prepared once and run many times, on SQLite's own interface: everybody waits for the writer, and a command of ADO.NET costs it more than
/// most of these statements do.
/// </summary>
internal sealed class SqliteStatement(sqlite3 database, sqlite3_stmt statement, string sql, IReadOnlySet<string> tables, IReadOnlySet<string> written) : IRow, IDisposable
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    // To SQLite "$2" is a name, and its place is that of its first mention.
    private readonly int[] order = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(statement))
        .Select(place => int.Parse(raw.sqlite3_bind_parameter_name(statement, place).utf8_to_string().AsSpan(1), CultureInfo.InvariantCulture) - 1)];

    private readonly int columns = raw.sqlite3_column_count(statement);
    private readonly SqlitePrint print = new();

    public string Sql => sql;

    /// <summary>Reads or writes only the row whose key is the first value.</summary>
    public bool IsOneRow { get; } = IsMarked(sql, tables, written);

    /// <summary>The key of that row as it is kept; null when it is about other rows too.</summary>
    public object? KeyIn(object?[] values) => !IsOneRow ? null : values[0] is string text ? Session.Storable(text) : values[0];

    /// <summary>The tables it reads.</summary>
    public IReadOnlySet<string> Tables => tables;

    /// <summary>The tables it changes.</summary>
    public IReadOnlySet<string> Written => written;

    /// <summary>Runs to the end and says how many rows it touched.</summary>
    public int Run(ReadOnlySpan<object?> values)
    {
        Read(values, static _ => { }, int.MaxValue);
        return raw.sqlite3_stmt_readonly(statement) == 0 ? raw.sqlite3_changes(database) : 0;
    }

    /// <summary>Gives the rows one by one, no more than <paramref name="most"/>.</summary>
    /// <exception cref="SqliteException">SQLite refused it.</exception>
    public void Read(ReadOnlySpan<object?> values, Action<IRow> each, int most)
    {
        try
        {
            for (var i = 0; i < order.Length; i++) Check(Bind(i + 1, values[order[i]]));
            for (var read = 0; read < most && Step(); read++) each(this);
        }
        finally
        {
            // It says again what went wrong in the step; that was thrown already.
            _ = raw.sqlite3_reset(statement);
        }
    }

    /// <summary>The same, and gives a print of the rows.</summary>
    public UInt128 Print(ReadOnlySpan<object?> values, int most, Action<IRow>? each = null)
    {
        // What an error left half done.
        _ = print.Take();
        Read(values, row =>
        {
            AddToPrint();
            each?.Invoke(row);
        }, most);
        return print.Take();
    }

    public bool IsDBNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;
    public bool GetBoolean(int column) => GetInt64(column) != 0;
    public int GetInt32(int column) => raw.sqlite3_column_int(statement, column);
    public long GetInt64(int column) => raw.sqlite3_column_int64(statement, column);
    public byte[] Bytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    /// <exception cref="InvalidOperationException">The column is null.</exception>
    public string GetString(int column) => IsDBNull(column)
        ? throw new InvalidOperationException($"Expected a text in column {column}, got null.")
        : Encoding.UTF8.GetString(raw.sqlite3_column_blob(statement, column));

    public DateTimeOffset Instant(int column) => ToInstant(GetString(column));

    /// <summary>A value as it is kept: a whole number, a text, bytes or null.</summary>
    public static object? Kept(object? value) => value switch
    {
        string text => Session.Storable(text),
        DateTimeOffset instant => FromInstant(instant),
        bool yes => yes ? 1L : 0L,
        int number => (long)number,
        _ => value,
    };

    /// <summary>An instant as it is kept.</summary>
    public static string FromInstant(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    /// <summary>The instant that is kept so.</summary>
    public static DateTimeOffset ToInstant(string kept) => DateTimeOffset.Parse(kept, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>The row as it stands here: whole numbers, texts, bytes and nulls.</summary>
    public object?[] Copy() => [.. Enumerable.Range(0, columns).Select(object? (column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => GetInt64(column),
        raw.SQLITE_BLOB => Bytes(column),
        _ => GetString(column),
    })];

    public void Dispose() => raw.sqlite3_finalize(statement);

    private static bool IsMarked(string sql, IReadOnlySet<string> tables, IReadOnlySet<string> written)
    {
        if (!sql.Contains(Session.OneRow, StringComparison.Ordinal)) return false;
        return tables.Union(written).Count() == 1
            ? true : throw new InvalidOperationException($"Expected a statement on one table where '{Session.OneRow}' stands, got: {sql}");
    }

    private void AddToPrint()
    {
        for (var column = 0; column < columns; column++)
        {
            var type = raw.sqlite3_column_type(statement, column);
            var text = type is raw.SQLITE_TEXT or raw.SQLITE_BLOB ? raw.sqlite3_column_blob(statement, column) : [];
            print.Add(type, type == raw.SQLITE_INTEGER ? GetInt64(column) : text.Length, text);
        }
    }

    private bool Step()
    {
        var result = raw.sqlite3_step(statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE)) Check(result);
        return result == raw.SQLITE_ROW;
    }

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        string text => BindText(place, Session.Storable(text)),
        Utf8Text text => raw.sqlite3_bind_text(statement, place, text.Bytes),
        DateTimeOffset instant => BindText(place, FromInstant(instant)),
        bool yes => raw.sqlite3_bind_int(statement, place, yes ? 1 : 0),
        int number => raw.sqlite3_bind_int(statement, place, number),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        _ => throw new InvalidOperationException($"Expected a text, a number, a yes or no, bytes or an instant as value {place}, got a {value.GetType().Name}."),
    };

    private int BindText(int place, string text)
    {
        // An empty span is a null to SQLite; an empty text is not.
        if (text.Length == 0) return raw.sqlite3_bind_text(statement, place, "");
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(statement, place, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);
}
