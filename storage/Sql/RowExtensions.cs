using System.Data.Common;

namespace Maatwerk.Storage.Sql;

/// <summary>Reads columns that may be null.</summary>
internal static class RowExtensions
{
    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static byte[] Bytes(this DbDataReader row, int column) => row.GetFieldValue<byte[]>(column);

    public static DateTimeOffset Instant(this DbDataReader row, int column) => row.GetFieldValue<DateTimeOffset>(column).ToUniversalTime();
}
