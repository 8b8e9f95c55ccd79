namespace Maatwerk.Storage.Sql;

/// <summary>Numbers given out one after the other: none is skipped, and none is given twice. The last one stands in a table, one row a key.</summary>
/// <param name="table">The table.</param>
/// <param name="key">Its column with the key.</param>
/// <param name="last">Its column with the last number.</param>
internal sealed class Counter(string table, string key, string last)
{
    /// <summary>Takes the next one ($1 is the key), and keeps others from taking one until the commit.</summary>
    public string Take { get; } = $"""
        INSERT INTO {table} ({key}, {last}) VALUES ($1, 1)
        ON CONFLICT ({key}) DO UPDATE SET {last} = {table}.{last} + 1 RETURNING {last}
        """;

    /// <summary>The last one that was taken.</summary>
    public string Look { get; } = $"SELECT {last} FROM {table} WHERE {key} = $1";

    /// <summary>Takes this number ($2), if it is the next one; else touches nothing. Asked by SQLite alone.</summary>
    public string TakeThis { get; } = $"""
        INSERT INTO {table} ({key}, {last}) SELECT $1, $2 WHERE $2 = 1 OR EXISTS (SELECT 1 FROM {table} WHERE {key} = $1)
        ON CONFLICT ({key}) DO UPDATE SET {last} = excluded.{last} WHERE {table}.{last} = excluded.{last} - 1
        """;
}
