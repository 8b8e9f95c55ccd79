using System.Collections.Concurrent;
using Maatwerk.Storage.Sql;
using Npgsql;

namespace Maatwerk.Storage.Postgres;

/// <summary>A session on a pooled connection. Npgsql prepares what is used more than once and keeps it with the physical connection.</summary>
internal sealed class PostgresSession(NpgsqlConnection connection) : Session
{
    private const string TakeLock = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
    private static readonly ConcurrentDictionary<string, string> Locking = new();

    public override bool LocksRows => true;

    public override Task LockAsync(string name) => ExecuteAsync(TakeLock, name);

    protected override Task<int> RunAsync(string sql, object?[] values) => Command(sql, values).ExecuteNonQueryAsync();

    protected override async Task ReadAsync(string sql, object?[] values, Action<IRow> each, int most)
    {
        await using var reader = await Command(sql, values).ExecuteReaderAsync();
        var row = new PostgresRow(reader);
        for (var read = 0; read < most && await reader.ReadAsync(); read++) each(row);
    }

    private NpgsqlCommand Command(string sql, object?[] values)
    {
        var command = new NpgsqlCommand(WithLocks(sql), connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = Bindable(value) });
        return command;
    }

    /// <summary>Puts PostgreSQL's row locks where the shared SQL has a mark for them.</summary>
    public static string WithLocks(string sql) => Locking.GetOrAdd(sql, static text => text
        .Replace(ForUpdate, "FOR UPDATE", StringComparison.Ordinal)
        .Replace(SkipLocked, "FOR UPDATE SKIP LOCKED", StringComparison.Ordinal));

    private static object Bindable(object? value) => value switch
    {
        null => DBNull.Value,
        string text => Storable(text),
        Utf8Text text => text.ToString(),
        DateTimeOffset instant => instant.ToUniversalTime(),
        _ => value,
    };
}

/// <inheritdoc/>
internal sealed class PostgresRow(NpgsqlDataReader reader) : IRow
{
    public bool IsDBNull(int column) => reader.IsDBNull(column);
    public bool GetBoolean(int column) => reader.GetBoolean(column);
    public int GetInt32(int column) => reader.GetInt32(column);
    public long GetInt64(int column) => reader.GetInt64(column);
    public string GetString(int column) => reader.GetString(column);
    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);
    public DateTimeOffset Instant(int column) => reader.GetFieldValue<DateTimeOffset>(column).ToUniversalTime();
}
