using Npgsql;

namespace Maatwerk.Storage.Postgres;

/// <summary>Tells "the database cannot take it now" from an error of the work itself.</summary>
internal static class PostgresErrors
{
    /// <summary>Classes and codes of appendix A of the PostgreSQL manual after which the same turn may be sent again.</summary>
    private static readonly string[] TryAgain =
    [
        "08", // connection exception
        "53", // insufficient resources: disk full, too many connections
        "57", // operator intervention: shutdown, crash of another backend, starting up
        "58", // system error: input or output
        "40", // rolled back: serialization failure, deadlock
        "55P03", // lock not available in time
        "25006", // read-only
        "25P03", // idle in transaction too long
        "28", // login refused: passwords are changed while we run
        "3D000", // the database is not there
    ];

    public static bool IsUnavailable(Exception error) => error switch
    {
        PostgresException { SqlState: var state } => TryAgain.Any(code => state.StartsWith(code, StringComparison.Ordinal)),
        NpgsqlException { IsTransient: true } or NpgsqlException { InnerException: IOException or TimeoutException or System.Net.Sockets.SocketException or DatabaseTokenException } => true,
        _ => false,
    };
}
