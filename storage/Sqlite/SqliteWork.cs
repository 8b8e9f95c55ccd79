namespace Maatwerk.Storage.Sqlite;

/// <summary>Something that waits for the writer: run inside a savepoint, answered after the commit.</summary>
internal abstract class SqliteWork
{
    public abstract bool Cancelled { get; }

    /// <summary>It may run more than once, and comes to the same: what it does was noted down before.</summary>
    public abstract bool IsRepeatable { get; }

    /// <summary>Runs to the end on the writer's thread; returns the error instead of throwing it.</summary>
    public abstract Exception? Run(SqliteSession session);

    /// <summary>The commit is on disk.</summary>
    public abstract void Succeed();

    /// <summary>Nothing of it was kept.</summary>
    public abstract void Fail(Exception error);
}

/// <inheritdoc cref="SqliteWork"/>
internal sealed class SqliteWork<T>(Func<Sql.Session, Task<T>> work, bool isRepeatable, CancellationToken cancellationToken) : SqliteWork
{
    private readonly ExecutionContext? context = ExecutionContext.Capture();
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteSession? session;
    private T? result;
    private Exception? error;

    public Task<T> Answer => answer.Task;

    public override bool IsRepeatable => isRepeatable;

    public override bool Cancelled => cancellationToken.IsCancellationRequested;

    public override Exception? Run(SqliteSession writer)
    {
        session = writer;
        if (context is null)
            Execute();
        else
            ExecutionContext.Run(context, static self => ((SqliteWork<T>)self!).Execute(), this);
        return error;
    }

    /// <summary>Normally all is done when the call returns; work that truly waits for something holds the writer until it is done.</summary>
    private void Execute()
    {
        WriterInUse.Value = true;
        try
        {
            result = work(session!).GetAwaiter().GetResult();
        }
        catch (Exception thrown)
        {
            error = thrown;
        }
    }

    public override void Succeed() => answer.TrySetResult(result!);

    public override void Fail(Exception failure)
    {
        if (failure is OperationCanceledException)
            answer.TrySetCanceled(cancellationToken);
        else
            answer.TrySetException(failure);
    }
}

/// <summary>True inside work that the writer runs, or that runs ahead of it: asking the writer again from there would wait for itself.</summary>
internal static class WriterInUse
{
    private static readonly AsyncLocal<bool> Flag = new();

    public static bool Value { get => Flag.Value; set => Flag.Value = value; }

    /// <summary>Begins work with the flag up; for the caller it is as it was.</summary>
    public static async Task<T> Within<T>(Func<Sql.Session, Task<T>> work, Sql.Session session)
    {
        Value = true;
        return await work(session);
    }
}
