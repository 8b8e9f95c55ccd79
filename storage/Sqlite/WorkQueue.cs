using System.Collections.Concurrent;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Storage.Sqlite;

/// <summary>Work in the order it came, for the one writer. Waiting takes no processor time: on a small machine a spinning writer slows those it waits for.</summary>
internal sealed class WorkQueue(int most) : IDisposable
{
    private readonly ConcurrentQueue<SqliteWork> waiting = new();
    private readonly AutoResetEvent wake = new(false);
    private volatile bool closed;
    private int asleep;

    /// <summary>True when nothing waits.</summary>
    public bool IsEmpty => waiting.IsEmpty;

    /// <summary>Adds a piece; false when <c>most</c> wait already.</summary>
    /// <exception cref="InvalidOperationException">The queue is closed.</exception>
    public bool TryAdd(SqliteWork work)
    {
        if (closed)
            throw new InvalidOperationException("Expected an open queue, got one that is closed: the database is being disposed.");
        if (waiting.Count >= most)
            return false;
        waiting.Enqueue(work);
        Wake();
        // Closed meanwhile: the writer may be gone, so nobody else would tell this piece.
        if (closed)
            RefuseWaiting();
        return true;
    }

    /// <summary>Tells everything that still waits that it will not run.</summary>
    public void RefuseWaiting()
    {
        while (TakeNow() is { } neverRun)
            neverRun.Fail(new TurnStoreUnavailableException("The database is closed."));
    }

    /// <summary>Waits for the next piece; null once the queue is closed and empty. Only the writer asks.</summary>
    public SqliteWork? Take()
    {
        while (true)
        {
            if (TakeNow() is { } work)
                return work;
            Interlocked.Exchange(ref asleep, 1);
            // Between looking and falling asleep something may have come: then this looks again.
            if (waiting.IsEmpty && closed)
                return null;
            if (waiting.IsEmpty)
                wake.WaitOne();
            Interlocked.Exchange(ref asleep, 0);
        }
    }

    /// <summary>The next piece when there is one already.</summary>
    public SqliteWork? TakeNow() => waiting.TryDequeue(out var work) ? work : null;

    /// <summary>Takes no more; what waits is still given out.</summary>
    public void Close()
    {
        if (closed)
            return;
        closed = true;
        Wake();
    }

    public void Dispose() => wake.Dispose();

    private void Wake()
    {
        if (Interlocked.Exchange(ref asleep, 0) == 1)
            wake.Set();
    }
}
