using System.Data.Common;

namespace Maatwerk.Storage.Sql;

/// <summary>
/// One transaction on one connection, as the repositories see it. SQL is written once for both databases: parameters are
/// <c>$1, $2, …</c>, instants are <see cref="DateTimeOffset"/>, and the marks below stand where PostgreSQL takes a row lock
/// (SQLite has one writer and needs none).
/// </summary>
internal abstract class Session
{
    /// <summary>Where PostgreSQL locks the rows read until the commit.</summary>
    public const string ForUpdate = "/*for update*/";

    /// <summary>Where PostgreSQL locks the rows read and passes over those that another process holds.</summary>
    public const string SkipLocked = "/*skip locked*/";

    /// <summary>Of one table, only the row whose key is $1 is read or written: who asks for another row is not touched by it.</summary>
    public const string OneRow = "/*one row*/";

    /// <summary>True where a row that was read for update is held until the commit, so that others wait for it.</summary>
    public abstract bool LocksRows { get; }

    /// <summary>The first error a statement gave; what was done after it must not be committed.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Runs a statement.</summary>
    public async Task ExecuteAsync(string sql, params object?[] values)
    {
        try
        {
            await RunAsync(sql, values);
        }
        catch (DbException error)
        {
            Failure ??= error;
            throw;
        }
    }

    /// <summary>Runs a statement that is to touch one row; false when it touched none.</summary>
    public async Task<bool> TouchAsync(string sql, params object?[] values)
    {
        try
        {
            return await RunForOneAsync(sql, values);
        }
        catch (DbException error)
        {
            Failure ??= error;
            throw;
        }
    }

    /// <summary>Runs a query and reads all its rows.</summary>
    public async Task<List<T>> QueryAsync<T>(string sql, Func<IRow, T> map, params object?[] values)
    {
        var rows = new List<T>();
        try
        {
            await ReadAsync(sql, values, row => rows.Add(map(row)), most: int.MaxValue);
            return rows;
        }
        catch (DbException error)
        {
            Failure ??= error;
            throw;
        }
    }

    /// <summary>Runs a query and reads its first row; null or zero when there is none.</summary>
    public Task<T?> FindAsync<T>(string sql, Func<IRow, T> map, params object?[] values) => FirstAsync(ReadAsync, sql, map, values);

    /// <summary>The same for a row that is hardly ever there: who runs ahead of a writer goes on as if it is not, and the writer looks.</summary>
    public Task<T?> FindRareAsync<T>(string sql, Func<IRow, T> map, params object?[] values) => FirstAsync(ReadRareAsync, sql, map, values);

    /// <summary>Says which row a question for one row gives once this is committed, so that nobody needs to read it. To be said after the row was written.</summary>
    /// <param name="sql">The question, with <see cref="OneRow"/>.</param>
    /// <param name="row">Its columns: texts, whole numbers, bytes, instants and nulls.</param>
    /// <param name="values">What is asked.</param>
    public virtual void Tell(string sql, object?[] row, params object?[] values)
    {
    }

    /// <summary>Takes the next number of a counter; it counts when the transaction does.</summary>
    public virtual Task<long> NextAsync(Counter counter, object key) => FindAsync(counter.Take, row => row.GetInt64(0), key);

    /// <summary>Runs a text of several statements, such as a migration.</summary>
    public virtual Task RunScriptAsync(string sql) => ExecuteAsync(sql);

    /// <summary>Keeps every other transaction that asks for the same name waiting until this one ends.</summary>
    public abstract Task LockAsync(string name);

    /// <summary>Runs a statement; says how many rows it touched.</summary>
    protected abstract Task<int> RunAsync(string sql, object?[] values);

    /// <summary>The same for a statement whose caller goes by whether it touched a row.</summary>
    protected virtual async Task<bool> RunForOneAsync(string sql, object?[] values) => await RunAsync(sql, values) > 0;

    /// <summary>Runs a query and gives its rows one by one, no more than <paramref name="most"/>.</summary>
    protected abstract Task ReadAsync(string sql, object?[] values, Action<IRow> each, int most);

    /// <summary>The same for a row that is hardly ever there.</summary>
    protected virtual Task ReadRareAsync(string sql, object?[] values, Action<IRow> each, int most) => ReadAsync(sql, values, each, most);

    /// <summary>Forgets an error of the work before; called when a transaction or savepoint begins.</summary>
    protected void Begin() => Failure = null;

    private async Task<T?> FirstAsync<T>(Func<string, object?[], Action<IRow>, int, Task> read, string sql, Func<IRow, T> map, object?[] values)
    {
        T? found = default;
        try
        {
            await read(sql, values, row => found = map(row), 1);
            return found;
        }
        catch (DbException error)
        {
            Failure ??= error;
            throw;
        }
    }

    /// <summary>NUL cannot be stored in text by PostgreSQL; both databases keep the replacement character instead.</summary>
    internal static string Storable(string text) => text.Contains('\0') ? text.Replace('\0', '\uFFFD') : text;
}
