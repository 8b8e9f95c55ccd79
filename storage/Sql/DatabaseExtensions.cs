namespace Maatwerk.Storage.Sql;

internal static class DatabaseExtensions
{
    /// <summary>Runs work that has no result.</summary>
    public static Task RunAsync(this IDatabase database, Func<Session, Task> work, CancellationToken cancellationToken) =>
        database.RunAsync(async session =>
        {
            await work(session);
            return true;
        }, cancellationToken);

    /// <summary>How long to wait for a commit of this process before looking whether another process made one.</summary>
    public static TimeSpan AtMost(this IDatabase database, TimeSpan asked) =>
        database.LookForOthersEvery is { } limit && limit < asked ? limit : asked;
}
