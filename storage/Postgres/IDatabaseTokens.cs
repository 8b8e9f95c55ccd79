namespace Maatwerk.Storage.Postgres;

/// <summary>Gives what goes for a password when a connection is opened.</summary>
internal interface IDatabaseTokens
{
    /// <summary>A token that is valid now.</summary>
    /// <exception cref="DatabaseTokenException">There is none to be had now.</exception>
    ValueTask<string> GetAsync(CancellationToken cancellationToken);
}

/// <summary>No token, so no connection; the same work may be tried again.</summary>
internal sealed class DatabaseTokenException(string message, Exception inner) : Exception(message, inner);
