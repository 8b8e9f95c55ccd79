using System.Collections.Concurrent;
using System.Data.Common;
using Maatwerk.Storage.Sql;
using Npgsql;

namespace Maatwerk.Storage.Postgres;

/// <summary>A session on a pooled connection. Npgsql prepares what is used more than once and keeps it with the physical connection.</summary>
internal sealed class PostgresSession(NpgsqlConnection connection) : Session
{
    private const string TakeLock = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
    private static readonly ConcurrentDictionary<string, string> Locking = new();

    public override Task LockAsync(string name) => ExecuteAsync(TakeLock, name);

    protected override DbCommand Command(string sql, object?[] values)
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
        DateTimeOffset instant => instant.ToUniversalTime(),
        _ => value,
    };
}
