using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;
using Npgsql;

namespace Maatwerk.Storage.Postgres;

/// <summary>PostgreSQL: a transaction per piece of work, on as many processes as one likes.</summary>
internal sealed class PostgresDatabase(string connectionString, IDatabaseTokens? tokens = null) : IDatabase
{
    /// <summary>A turn that waits longer than this for its conversation gives up, and the channel sends again.</summary>
    private const string OnEachConnection = "SET synchronous_commit = on; SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s'";

    private readonly NpgsqlDataSource source = Build(connectionString, tokens);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TimeSpan? LookForOthersEvery => TimeSpan.FromSeconds(1);

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ExecuteAsync(async session =>
            {
                await ExpectAsync(session, "SHOW synchronous_commit");
                await ExpectAsync(session, "SHOW fsync");
                return await Migrator.ApplyAsync(session, "Postgres");
            }, cancellationToken);
            opened.SetResult();
        }
        catch (TurnStoreUnavailableException error)
        {
            throw new StorageStartException($"PostgreSQL cannot be used: {Reason(error)}", error);
        }
    }

    /// <summary>Who asks before the database is open waits for that.</summary>
    public async Task<T> RunAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        await opened.Task.WaitAsync(cancellationToken);
        return await ExecuteAsync(work, cancellationToken);
    }

    /// <summary>Every transaction has a connection of its own here, so there is nobody to run ahead of.</summary>
    public Task<T> RunAheadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken) => RunAsync(work, cancellationToken);

    private async Task<T> ExecuteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
            var session = new PostgresSession(connection);
            var result = await work(session);
            if (session.Failure is { } failure)
                throw failure;
            FailPoint.Reach(FailPoint.BeforeCommit);
            await transaction.CommitAsync(CancellationToken.None);
            FailPoint.Reach(FailPoint.AfterCommit);
            return result;
        }
        catch (Exception error) when (PostgresErrors.IsUnavailable(error))
        {
            throw new TurnStoreUnavailableException("PostgreSQL did not take the transaction, or did not say that it did.", error);
        }
    }

    // What Npgsql says around it is about Npgsql; the operator needs what the token was refused for.
    private static string Reason(Exception error)
    {
        for (var cause = error.InnerException; cause is not null; cause = cause.InnerException)
            if (cause is DatabaseTokenException) return cause.Message;
        return error.InnerException?.Message ?? error.Message;
    }

    private static NotSupportedException Synchronous() => new("Expected OpenConnectionAsync, got a synchronous open.");

    private static NpgsqlDataSource Build(string connectionString, IDatabaseTokens? tokens)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (settings.MaxAutoPrepare == 0)
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (100, 2);
        settings.NoResetOnClose = true;
        var builder = new NpgsqlDataSourceBuilder(settings.ToString());
        if (tokens is not null)
            builder.UsePasswordProvider(_ => throw Synchronous(), (_, cancellationToken) => tokens.GetAsync(cancellationToken));
        builder.UsePhysicalConnectionInitializer(
            connection => throw Synchronous(),
            async connection =>
            {
                await using var command = new NpgsqlCommand(OnEachConnection, connection);
                await command.ExecuteNonQueryAsync();
            });
        return builder.Build();
    }

    private static async Task ExpectAsync(Session session, string setting)
    {
        var got = await session.FindAsync(setting, row => row.GetString(0));
        if (got != "on")
            throw new StorageStartException($"PostgreSQL answers '{setting}' with '{got}', expected 'on': a commit would not survive a crash.");
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
