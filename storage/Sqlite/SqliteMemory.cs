using System.Collections.Concurrent;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Sqlite;

/// <summary>
/// What was read from tables that hardly ever change (who is who, who may do what), and rows of which was told what they are. A reader's own cache is gone after each commit.
/// </summary>
internal sealed class SqliteMemory(SqliteChanges changes)
{
    /// <summary>Pieces of work in which a table was not written before what is read from it is remembered.</summary>
    public const int Quiet = 100;

    // Rows of an answer, and answers.
    private const int MostRows = 50, Most = 2_000;

    private ConcurrentDictionary<Question, Answer> known = new(), older = new();
    private int kept;

    /// <summary>Gives the rows as they were at the piece of work <paramref name="at"/> or later, and their print.</summary>
    public Lazy<UInt128> Read(SqliteReader reader, SqliteStatement statement, object?[] values, int most, Action<IRow> each, long at)
    {
        var question = new Question(statement.Sql, values, most);
        if (Recall(question) is { } answer && !changes.MayDiffer(statement, values, answer.At))
        {
            foreach (var row in answer.Rows) each(row);
            return answer.Print;
        }
        // A row of its own is asked for once, by the turn it is of.
        return statement.IsOneRow || changes.MayDiffer(statement, values, at - Quiet)
            ? new(reader.Print(statement, values, most, each)) : ReadAndKeep(reader, question, statement, values, most, each, at);
    }

    /// <summary>True when the row was written not long ago.</summary>
    public bool IsThere(SqliteStatement statement, object?[] values) => changes.WasWritten(statement, values);

    /// <summary>The row that a question for one row gives since the piece of work <paramref name="at"/>, that wrote it.</summary>
    public void Keep(string sql, object?[] values, object?[] row, long at)
    {
        object?[] columns = [.. row.Select(SqliteStatement.Kept)];
        Keep(new Question(sql, values, 1), new Answer([new Row(columns)], new(() => SqlitePrint.Of(columns)), at));
    }

    private Lazy<UInt128> ReadAndKeep(SqliteReader reader, Question question, SqliteStatement statement, object?[] values, int most, Action<IRow> each, long at)
    {
        var rows = new List<Row>();
        Lazy<UInt128> print = new(reader.Print(statement, values, most, row =>
        {
            if (rows.Count <= MostRows) rows.Add(new Row(statement.Copy()));
            each(row);
        }));
        if (rows.Count <= MostRows) Keep(question, new Answer(rows, print, at));
        return print;
    }

    private Answer? Recall(Question question) => known.TryGetValue(question, out var answer) || older.TryGetValue(question, out answer) ? answer : null;

    // What was not kept anew while as many others were, is forgotten.
    private void Keep(Question question, Answer answer)
    {
        if (Interlocked.Increment(ref kept) > Most)
        {
            (older, known) = (known, new());
            kept = 0;
        }
        known[question] = answer;
    }

    private sealed record Answer(List<Row> Rows, Lazy<UInt128> Print, long At);

    private readonly struct Question(string sql, object?[] values, int most) : IEquatable<Question>
    {
        private readonly string sql = sql;
        private readonly object?[] values = values;
        private readonly int most = most;

        public bool Equals(Question other) => most == other.most && sql == other.sql && values.AsSpan().SequenceEqual(other.values);

        public override bool Equals(object? obj) => obj is Question other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(sql);
            foreach (var value in values) hash.Add(value);
            return hash.ToHashCode();
        }
    }

    /// <summary>A row as SQLite gave it: whole numbers, texts, bytes and nulls.</summary>
    private sealed class Row(object?[] columns) : IRow
    {
        public bool IsDBNull(int column) => columns[column] is null;
        public bool GetBoolean(int column) => GetInt64(column) != 0;
        public int GetInt32(int column) => (int)GetInt64(column);
        public long GetInt64(int column) => (long)columns[column]!;
        public byte[] Bytes(int column) => (byte[])columns[column]!;
        public string GetString(int column) => (string)columns[column]!;
        public DateTimeOffset Instant(int column) => SqliteStatement.ToInstant(GetString(column));
    }
}
