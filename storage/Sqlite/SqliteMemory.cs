using System.Collections.Concurrent;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Sqlite;

/// <summary>
/// What was read from tables that hardly ever change: who is who, who may do what. Every turn asks for it, and a reader's own cache is gone after each commit.
/// </summary>
internal sealed class SqliteMemory(SqliteChanges changes)
{
    /// <summary>Commits in which a table was not written before what is read from it is remembered.</summary>
    public const int Quiet = 100;

    // Rows of an answer, and answers.
    private const int MostRows = 50, Most = 2_000;

    private readonly ConcurrentDictionary<Question, Answer> known = new();

    /// <summary>Gives the rows as they were at the commit <paramref name="at"/> or later, and their print.</summary>
    public UInt128 Read(SqliteStatement statement, object?[] values, int most, Action<IRow> each, long at)
    {
        // A row of its own is asked for once, by the turn it is of.
        if (statement.IsOneRow) return statement.Print(values, most, each);
        var question = new Question(statement.Sql, values, most);
        if (known.TryGetValue(question, out var answer) && !changes.MayDiffer(statement, values, answer.At))
        {
            foreach (var row in answer.Rows) each(row);
            return answer.Print;
        }
        return changes.MayDiffer(statement, values, at - Quiet) ? statement.Print(values, most, each) : ReadAndKeep(question, statement, values, most, each, at);
    }

    private UInt128 ReadAndKeep(Question question, SqliteStatement statement, object?[] values, int most, Action<IRow> each, long at)
    {
        var rows = new List<Row>();
        var print = statement.Print(values, most, row =>
        {
            if (rows.Count <= MostRows) rows.Add(new Row(statement.Copy()));
            each(row);
        });
        if (known.Count >= Most) known.Clear();
        if (rows.Count <= MostRows) known[question] = new Answer(rows, print, at);
        return print;
    }

    private sealed record Answer(List<Row> Rows, UInt128 Print, long At);

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
