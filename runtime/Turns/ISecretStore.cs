namespace Maatwerk.Runtime.Turns;

/// <summary>Random keys kept in the database, so that every process on it signs and checks with the same ones.</summary>
public interface ISecretStore
{
    /// <summary>The secret of that name, 32 random bytes; made and committed the first time anybody asks.</summary>
    /// <exception cref="TurnStoreUnavailableException">The database cannot be reached.</exception>
    Task<byte[]> GetOrCreateAsync(string name, CancellationToken cancellationToken);
}
