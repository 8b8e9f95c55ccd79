using Maatwerk.Runtime.Turns;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Maatwerk.Storage.Sqlite;

/// <summary>Tells "the disk or file cannot take it now" from an error of the work itself.</summary>
internal static class SqliteErrors
{
    public static Exception Translate(Exception error) => error switch
    {
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => new TurnStoreUnavailableException("The disk of the SQLite database is full.", error),
        SqliteException { SqliteErrorCode: raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM } => new TurnStoreUnavailableException("The SQLite database is read-only.", error),
        SqliteException { SqliteErrorCode: raw.SQLITE_IOERR or raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_NOMEM or raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB } => new TurnStoreUnavailableException($"SQLite could not read or write its file ({Code(error)}).", error),
        _ => error,
    };

    /// <summary>The code SQLite gave, with its extended one, for the operator; for another error its type.</summary>
    public static string Code(Exception error) =>
        error is SqliteException { SqliteErrorCode: var code, SqliteExtendedErrorCode: var more } ? $"error {code}, {more}" : error.GetType().Name;
}
