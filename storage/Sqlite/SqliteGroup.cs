namespace Maatwerk.Storage.Sqlite;

/// <summary>Pieces of work in one transaction: what goes wrong in one of them is nothing to the others.</summary>
internal sealed class SqliteGroup
{
    private readonly SqliteSession session;
    private readonly List<SqliteWork> done = [];
    private bool eachUndoable;

    /// <summary>Begins the transaction.</summary>
    public SqliteGroup(SqliteSession session)
    {
        this.session = session;
        session.BeginGroup();
    }

    /// <summary>What is to be told when the commit is on disk, or that there is none.</summary>
    public IReadOnlyList<SqliteWork> Done => done;

    /// <summary>Runs a piece; one that fails is told so, and nothing of it is kept.</summary>
    public void Run(SqliteWork work)
    {
        if (work.Cancelled)
        {
            work.Fail(new OperationCanceledException());
            return;
        }
        // What ran and may not run again, is not undone because of another.
        eachUndoable |= !work.IsRepeatable;
        if (eachUndoable)
            RunUndoable(work);
        else
            RunRepeatable(work);
    }

    private void RunUndoable(SqliteWork work)
    {
        session.Run("SAVEPOINT work");
        if (TryRun(work) is not { } failure)
        {
            session.Run("RELEASE work");
            return;
        }
        session.Run("ROLLBACK TO work");
        session.Run("RELEASE work");
        work.Fail(failure);
    }

    /// <summary>
    /// Without a savepoint, for which SQLite copies every page before it writes it. So it cannot be undone alone: in the rare case that it stops halfway, all of
    /// the group is undone, and runs again, each in its own savepoint.
    /// </summary>
    private void RunRepeatable(SqliteWork work)
    {
        if (TryRun(work) is not { } failure)
            return;
        if (session.HasWritten)
            RunAgain([.. done, work]);
        else
            work.Fail(failure);
    }

    private void RunAgain(SqliteWork[] works)
    {
        eachUndoable = true;
        done.Clear();
        try
        {
            session.Run("ROLLBACK");
            session.BeginGroup();
            foreach (var work in works)
                Run(work);
        }
        catch
        {
            // Whoever gives up tells them all; who was told already, hears it no more.
            done.AddRange(works);
            throw;
        }
    }

    /// <summary>Null when it is done; else why it is not.</summary>
    private Exception? TryRun(SqliteWork work)
    {
        session.BeginWork();
        if ((work.Run(session) ?? session.Failure) is { } failure)
            return SqliteErrors.Translate(failure);
        done.Add(work);
        return null;
    }
}
