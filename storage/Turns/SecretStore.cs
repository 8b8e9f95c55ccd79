using System.Security.Cryptography;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <inheritdoc/>
internal sealed class SecretStore(IDatabase database, TimeProvider clock) : ISecretStore
{
    private const int Size = 32;
    private const string Read = "SELECT value FROM secret WHERE name = $1";
    private const string Create = "INSERT INTO secret (name, value, at) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING";

    public Task<byte[]> GetOrCreateAsync(string name, CancellationToken cancellationToken) =>
        database.RunAsync(session => GetOrCreateAsync(session, name, clock.GetUtcNow()), cancellationToken);

    /// <summary>The same inside a transaction that is there already.</summary>
    public static async Task<byte[]> GetOrCreateAsync(Session session, string name, DateTimeOffset now)
    {
        if (await FindAsync(session, name) is { } known)
            return known;
        await session.ExecuteAsync(Create, name, RandomNumberGenerator.GetBytes(Size), now);
        return (await FindAsync(session, name))!;
    }

    private static Task<byte[]?> FindAsync(Session session, string name) => session.FindAsync(Read, row => row.Bytes(0), name);
}
