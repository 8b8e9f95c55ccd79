using System.Collections.Concurrent;
using Maatwerk.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace Maatwerk.Storage.Sqlite;

/// <summary>Connections that only read, for work that runs ahead. There are never more than one writer and one checkpoint at a time: those are the writer's.</summary>
internal sealed class SqliteReaders(SqliteFile file, int most, SqliteChanges changes) : IDisposable
{
    private readonly ConcurrentBag<SqliteReader> idle = [];
    private readonly SemaphoreSlim free = new(most);
    private readonly SqliteForesight foresight = new();
    private readonly SqliteMemory memory = new(changes);
    private volatile bool closed;

    /// <summary>Runs <paramref name="work"/> as far as it gets on what is committed now.</summary>
    /// <returns>What it came to and what it read and wrote; null when it has to run on the writer instead.</returns>
    public async Task<(SqliteAhead Ahead, T Result)?> TryAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        try
        {
            return closed ? null : Run(work);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>It is on disk: what it told can be counted on.</summary>
    public void Remember(SqliteAhead ahead)
    {
        foreach (var (sql, values, row) in ahead.Told) memory.Keep(sql, values, row, ahead.KeptAs);
    }

    private (SqliteAhead Ahead, T Result)? Run<T>(Func<Session, Task<T>> work)
    {
        SqliteReader? reader = null;
        try
        {
            reader = idle.TryTake(out var known) ? known : new SqliteReader(file);
            var ahead = new SqliteAhead(reader, memory, foresight, changes.Committed);
            var running = WriterInUse.Within(work, ahead);
            var isDone = running.IsCompletedSuccessfully && !ahead.IsOver && ahead.Failure is null;
            ahead.Close();
            reader.End();
            idle.Add(reader);
            if (isDone) return (ahead, running.Result);
            // On the writer what failed here fails again, and is told there.
            ahead.GiveUp();
            return null;
        }
        catch (Exception error) when (error is SqliteException or StorageStartException)
        {
            reader?.Dispose();
            return null;
        }
    }

    /// <summary>Waits for who is reading, which is never long: nobody waits for the writer while reading.</summary>
    public void Dispose()
    {
        closed = true;
        for (var i = 0; i < most; i++) free.Wait();
        while (idle.TryTake(out var reader)) reader.Dispose();
        free.Release(most);
    }
}
