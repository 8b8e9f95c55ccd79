namespace Maatwerk.Storage.Sqlite;

/// <summary>Work in the order it came, for the one writer. Waiting takes no processor time: on a small machine a spinning writer slows those it waits for.</summary>
internal sealed class WorkQueue(int most)
{
    private readonly Queue<SqliteWork> waiting = new();
    private bool closed;

    /// <summary>How many pieces wait.</summary>
    public int Count
    {
        get { lock (waiting) return waiting.Count; }
    }

    /// <summary>Adds a piece; false when <c>most</c> wait already.</summary>
    /// <exception cref="InvalidOperationException">The queue is closed.</exception>
    public bool TryAdd(SqliteWork work)
    {
        lock (waiting)
        {
            if (closed)
                throw new InvalidOperationException("Expected an open queue, got one that is closed: the database is being disposed.");
            if (waiting.Count >= most)
                return false;
            waiting.Enqueue(work);
            if (waiting.Count == 1)
                Monitor.Pulse(waiting);
            return true;
        }
    }

    /// <summary>Waits for the next piece; null once the queue is closed and empty.</summary>
    public SqliteWork? Take()
    {
        lock (waiting)
        {
            while (waiting.Count == 0 && !closed)
                Monitor.Wait(waiting);
            return waiting.TryDequeue(out var work) ? work : null;
        }
    }

    /// <summary>The next piece when there is one already.</summary>
    public SqliteWork? TakeNow()
    {
        lock (waiting)
            return waiting.TryDequeue(out var work) ? work : null;
    }

    /// <summary>Takes no more; what waits is still given out.</summary>
    public void Close()
    {
        lock (waiting)
        {
            closed = true;
            Monitor.PulseAll(waiting);
        }
    }
}
