using Maatwerk.Runtime.Turns;

namespace Maatwerk.Storage.Sql;

/// <summary>A database that runs work in transactions. The two engines differ behind this and nowhere else.</summary>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>How long a process may wait at most before it looks whether another one changed something; null when there is no other.</summary>
    TimeSpan? LookForOthersEvery { get; }

    /// <summary>Opens the database, checks it and brings it to the newest migration.</summary>
    /// <exception cref="StorageStartException">It cannot be used; the message says what to do.</exception>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Runs <paramref name="work"/> in one transaction and returns after the commit is on disk. What it throws undoes it.</summary>
    /// <exception cref="TurnStoreUnavailableException">The database did not take it, or did not say so.</exception>
    Task<T> RunAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>
    /// The same for work of which most is thinking and not reading or writing: where all transactions share one writer, it runs beside that
    /// writer first. It may so run twice, of which only the last time counts, and may keep nothing of the first but what is true both times.
    /// </summary>
    /// <exception cref="TurnStoreUnavailableException">As <see cref="RunAsync"/>.</exception>
    Task<T> RunAheadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken);
}

/// <summary>The database cannot be used as it stands; the program must not start. The message is for the operator.</summary>
public sealed class StorageStartException(string message, Exception? inner = null) : Exception(message, inner);
