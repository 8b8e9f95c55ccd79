using System.Data.Common;
using Maatwerk.Storage.Postgres;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Sqlite;

namespace Maatwerk.Storage;

/// <summary>Chooses the engine by the connection string.</summary>
internal static class Databases
{
    public static IDatabase For(string connectionString)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = connectionString };
        if (settings.ContainsKey("Data Source"))
            return new SqliteDatabase(connectionString);
        if (settings.ContainsKey("Host"))
            return new PostgresDatabase(connectionString);
        throw new StorageStartException("Storage__ConnectionString must begin with 'Data Source=' (SQLite) or 'Host=' (PostgreSQL).");
    }
}
