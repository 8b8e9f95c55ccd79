using System.Data.Common;
using Maatwerk.Storage.Postgres;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Sqlite;
using Npgsql;

namespace Maatwerk.Storage;

/// <summary>Chooses the engine by the connection string, and how to log in.</summary>
internal static class Databases
{
    public static IDatabase For(string connectionString, string? managedIdentityClientId = null)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = connectionString };
        var clientId = managedIdentityClientId?.Trim() ?? "";
        if (settings.ContainsKey("Data Source"))
            return clientId.Length == 0 ? new SqliteDatabase(connectionString)
                : throw new StorageStartException("Storage__ManagedIdentityClientId is for PostgreSQL: leave it empty with SQLite.");
        if (settings.ContainsKey("Host"))
            return new PostgresDatabase(connectionString, clientId.Length == 0 ? null : Tokens(connectionString, clientId));
        throw new StorageStartException("Storage__ConnectionString must begin with 'Data Source=' (SQLite) or 'Host=' (PostgreSQL).");
    }

    private static ManagedIdentityTokens Tokens(string connectionString, string clientId)
    {
        if (!Guid.TryParseExact(clientId, "D", out var id) || id == Guid.Empty)
            throw new StorageStartException("Storage__ManagedIdentityClientId must be a GUID: the client id of the managed identity.");
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!string.IsNullOrEmpty(settings.Password))
            throw new StorageStartException("Storage__ConnectionString has a password and Storage__ManagedIdentityClientId is set: choose one of the two.");
        if (string.IsNullOrEmpty(settings.Username))
            throw new StorageStartException("Storage__ConnectionString must have Username=: the name of the managed identity, as PostgreSQL knows it.");
        return new ManagedIdentityTokens(clientId);
    }
}
