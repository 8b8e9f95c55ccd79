namespace Maatwerk.Storage.Sqlite;

/// <summary>A question that work asked that ran ahead, and the print of the rows it went on with: made only when it is compared.</summary>
/// <param name="IsGuess">It was not asked at all: the row is hardly ever there.</param>
internal readonly record struct SqliteLook(string Sql, object?[] Values, int Most, Lazy<UInt128> Print, bool IsGuess);
