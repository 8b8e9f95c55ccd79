namespace Maatwerk.Storage.Sql;

/// <summary>One row of an answer, valid until the next is read. Columns are counted from 0.</summary>
internal interface IRow
{
    bool IsDBNull(int column);
    bool GetBoolean(int column);
    int GetInt32(int column);
    long GetInt64(int column);
    string GetString(int column);
    byte[] Bytes(int column);
    DateTimeOffset Instant(int column);
}

/// <summary>Reads columns that may be null.</summary>
internal static class RowExtensions
{
    public static string? TextOrNull(this IRow row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
