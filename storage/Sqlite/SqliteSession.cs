using System.Data.Common;
using System.Globalization;
using Maatwerk.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace Maatwerk.Storage.Sqlite;

/// <summary>The writer's session: commands are prepared once per SQL text and kept for the life of the connection.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : Session, IDisposable
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
    private readonly Dictionary<string, SqliteCommand> prepared = [];

    public void BeginWork() => Begin();

    public void Run(string sql) => Prepared(sql, 0).ExecuteNonQuery();

    public object? Scalar(string sql) => Prepared(sql, 0).ExecuteScalar();

    /// <summary>One writer: whoever runs has every lock there is.</summary>
    public override Task LockAsync(string name) => Task.CompletedTask;

    protected override DbCommand Command(string sql, object?[] values)
    {
        var command = Prepared(sql, values.Length);
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = Bindable(values[i]);
        return command;
    }

    private SqliteCommand Prepared(string sql, int parameters)
    {
        if (prepared.TryGetValue(sql, out var command))
            return command;
        command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
        return prepared[sql] = command;
    }

    private static object Bindable(object? value) => value switch
    {
        null => DBNull.Value,
        string text => Storable(text),
        DateTimeOffset instant => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture),
        _ => value,
    };

    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();
        prepared.Clear();
    }
}
