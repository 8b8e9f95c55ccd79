using Maatwerk.Domain.Kalender;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Desk;
using Maatwerk.Storage.Sql;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Storage;

/// <summary>How long things stay that nobody asks for again; register another one to change it.</summary>
/// <param name="Concepten">Drafts, after their last change.</param>
/// <param name="Chat">What was said on Direct Line; Teams and others keep their own.</param>
public sealed record RetentionPeriods(TimeSpan Concepten, TimeSpan Chat)
{
    /// <summary>Counts of thumbs and of questions without an answer.</summary>
    public TimeSpan Terugkoppeling { get; init; } = TimeSpan.FromDays(365);

    public static RetentionPeriods Default { get; } = new(Concepten: TimeSpan.FromDays(30), Chat: TimeSpan.FromDays(30));
}

/// <summary>Throws away what is past its time, once an hour. Several processes may do so at once.</summary>
internal sealed class Retention(IDatabase database, RetentionPeriods periods, TimeProvider clock) : BackgroundService
{
    private const string OldDrafts = "DELETE FROM concept WHERE gewijzigd_op < $1";
    private const string OldChat = "DELETE FROM direct_line_log WHERE at < $1";
    private const string OldThumbs = "DELETE FROM kennis_oordeel WHERE dag < $1";
    private const string OldQuestions = "DELETE FROM kennis_onbeantwoord WHERE dag < $1";
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public Task ApplyAsync(CancellationToken cancellationToken) => database.RunAsync(async session =>
    {
        var now = clock.GetUtcNow();
        await session.ExecuteAsync(OldDrafts, now - periods.Concepten);
        await session.ExecuteAsync(OldChat, now - periods.Chat);
        var day = Terugkoppeling.Written(Nederland.Day(now - periods.Terugkoppeling));
        await session.ExecuteAsync(OldThumbs, day);
        await session.ExecuteAsync(OldQuestions, day);
    }, cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ApplyAsync(stoppingToken);
            }
            catch (TurnStoreUnavailableException)
            {
                // The database is away: the readiness page says so, and the next hour it is tried again.
            }
        }
    }
}
