using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace Maatwerk.Storage.Sqlite;

/// <summary>
/// SQLite: one connection on one thread writes. Work that waits together shares one commit, each in its own savepoint,
/// and nobody is answered before that commit is on disk. Turns think beside it and come to the writer with what is to be written.
/// </summary>
internal sealed class SqliteDatabase(string connectionString, SqliteSettings? settings = null) : IDatabase
{
    private readonly SqliteSettings settings = settings ?? new();
    private readonly WorkQueue queue = new((settings ?? new()).MostWaiting);
    private readonly SqliteChanges changes = new();
    private Thread? thread;
    private SqliteFile? file;
    private SqliteConnection? connection;
    private SqliteSession? session;
    private volatile SqliteReaders? readers;
    private long aheadInVain;

    public TimeSpan? LookForOthersEvery => null;

    /// <summary>How many commits there have been; for the tests and for telemetry.</summary>
    public long Commits { get; private set; }

    /// <summary>How often work that ran ahead had to run again, because something it read was changed meanwhile.</summary>
    public long AheadInVain => Interlocked.Read(ref aheadInVain);

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        file = new SqliteFile(connectionString);
        Connect();
        session!.BeginGroup();
        await Migrator.ApplyAsync(session, "Sqlite");
        session.CommitGroup();
        thread = new Thread(Loop) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    public Task<T> RunAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken) => RunAsync(work, isRepeatable: false, cancellationToken);

    public async Task<T> RunAheadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        if (readers is { } beside && await beside.TryAsync(work, cancellationToken) is var (ahead, result))
        {
            try
            {
                await RunAsync(session =>
                {
                    ((SqliteSession)session).Keep(ahead);
                    return Task.FromResult(true);
                }, isRepeatable: true, cancellationToken);
                beside.Remember(ahead);
                return result;
            }
            catch (SqliteOutdatedException)
            {
                ahead.GiveUp();
                Interlocked.Increment(ref aheadInVain);
            }
        }
        return await RunAsync(work, cancellationToken);
    }

    private Task<T> RunAsync<T>(Func<Session, Task<T>> work, bool isRepeatable, CancellationToken cancellationToken)
    {
        if (WriterInUse.Value)
            throw new InvalidOperationException("Expected the session of the transaction that is running, got a new transaction inside it: this would wait for itself. Use the session.");
        var item = new SqliteWork<T>(work, isRepeatable, cancellationToken);
        Enqueue(item);
        return item.Answer;
    }

    private void Enqueue(SqliteWork item)
    {
        try
        {
            if (!queue.TryAdd(item))
                throw new TurnStoreUnavailableException($"More than {settings.MostWaiting} pieces of work wait for the database.");
        }
        catch (InvalidOperationException error)
        {
            throw new TurnStoreUnavailableException("The database is closed.", error);
        }
    }

    private void Loop()
    {
        while (queue.Take() is { } first)
        {
            RunGroup(first);
            CheckpointWhenDue();
        }
    }

    private void RunGroup(SqliteWork first)
    {
        SqliteWork? current = first;
        SqliteGroup? group = null;
        try
        {
            Connect();
            group = new SqliteGroup(session!);
            do
            {
                group.Run(current);
                current = group.Done.Count < settings.MostPerCommit ? Next(group) : null;
            }
            while (current is not null);
            Commit();
        }
        catch (Exception error)
        {
            GiveUp(error, [.. group?.Done ?? [], .. current is null ? Array.Empty<SqliteWork>() : [current]]);
            return;
        }
        foreach (var work in group.Done)
            work.Succeed();
    }

    private SqliteWork? Next(SqliteGroup group)
    {
        if (queue.IsEmpty && group.Done.Count < settings.FewPerCommit)
            Thread.Yield();
        return queue.TakeNow();
    }

    private void Commit()
    {
        FailPoint.Reach(FailPoint.BeforeCommit);
        session!.CommitGroup();
        Commits++;
        FailPoint.Reach(FailPoint.AfterCommit);
    }

    /// <summary>The transaction is lost for the whole group; the connection is opened afresh, so that nothing half done is kept in memory.</summary>
    private void GiveUp(Exception error, SqliteWork[] works)
    {
        Disconnect();
        var told = error is TurnStoreUnavailableException ? error : new TurnStoreUnavailableException($"SQLite did not take the commit ({SqliteErrors.Code(error)}).", error);
        foreach (var work in works)
            work.Fail(told);
    }

    private void CheckpointWhenDue()
    {
        if (connection is null)
            return;
        var pages = SqliteConnections.PagesWritten(connection, reset: false);
        if (pages < settings.CheckpointPages || (!queue.IsEmpty && pages < settings.CheckpointPagesWhenBusy))
            return;
        try
        {
            var inWal = SqliteConnections.Checkpoint(connection, truncate: false);
            SqliteConnections.PagesWritten(connection, reset: true);
            if (inWal > settings.LongestWal) StartWalAgain();
        }
        catch (SqliteException)
        {
            Disconnect();
        }
    }

    // Somebody always read just then, so that it never began anew by itself: for once all readers wait.
    private void StartWalAgain()
    {
        readers!.Dispose();
        SqliteConnections.Checkpoint(connection!, truncate: true);
        readers = new SqliteReaders(file!, settings.Readers, changes);
    }

    /// <summary>Opens the connection when there is none. After an error the WAL is first brought into the database and synced anew.</summary>
    private void Connect()
    {
        if (connection is not null)
            return;
        try
        {
            connection = SqliteConnections.Open(file!);
            SqliteConnections.Checkpoint(connection, truncate: true);
            session = new SqliteSession(connection, changes);
            readers = new SqliteReaders(file!, settings.Readers, changes);
        }
        catch (Exception error) when (error is SqliteException || (error is StorageStartException && thread is not null))
        {
            Disconnect();
            throw new TurnStoreUnavailableException("SQLite cannot be opened.", error);
        }
    }

    private void Disconnect()
    {
        readers?.Dispose();
        session?.Dispose();
        connection?.Dispose();
        (readers, session, connection) = (null, null, null);
    }

    public ValueTask DisposeAsync()
    {
        queue.Close();
        thread?.Join();
        queue.RefuseWaiting();
        Disconnect();
        file?.Dispose();
        queue.Dispose();
        return ValueTask.CompletedTask;
    }
}
