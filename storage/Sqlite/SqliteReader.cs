using Maatwerk.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace Maatwerk.Storage.Sqlite;

/// <summary>One connection that only reads. From the first question until <see cref="End"/> everything is as it was at one commit.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection connection;
    private bool begun;

    public SqliteReader(SqliteFile file)
    {
        connection = SqliteConnections.OpenReader(file);
        Statements = new SqliteStatements(connection);
    }

    public SqliteStatements Statements { get; }

    /// <summary>Reads now, and gives a print of the rows.</summary>
    public UInt128 Print(SqliteStatement statement, object?[] values, int most, Action<IRow> each)
    {
        if (!begun) Statements["BEGIN"].Run([]);
        begun = true;
        return statement.Print(values, most, each);
    }

    public void End()
    {
        if (begun) Statements["COMMIT"].Run([]);
        begun = false;
    }

    public void Dispose()
    {
        Statements.Dispose();
        connection.Dispose();
    }
}
