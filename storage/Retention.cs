using Maatwerk.Domain.Kalender;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Desk;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Turns;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Storage;

/// <summary>How long things stay that nobody asks for again; register another one to change it.</summary>
/// <param name="Concepten">Drafts, after their last change.</param>
/// <param name="Chat">What was said on Direct Line, and messages that could not be delivered; Teams and others keep their own.</param>
/// <param name="Gesprekken">What is open in a conversation, after the last turn; a draft in it becomes a kept draft.</param>
/// <param name="Antwoorden">Stored answers, in which no channel's repeat is expected any more.</param>
public sealed record RetentionPeriods(TimeSpan Concepten, TimeSpan Chat, TimeSpan Gesprekken, TimeSpan Antwoorden)
{
    /// <summary>Counts of thumbs and of questions without an answer.</summary>
    public TimeSpan Terugkoppeling { get; init; } = TimeSpan.FromDays(365);

    /// <summary>Where a card stands that is replaced when its casus changes; after that its own button still brings it up to date.</summary>
    public TimeSpan Kaarten { get; init; } = TimeSpan.FromDays(365);

    public static RetentionPeriods Default { get; } =
        new(Concepten: TimeSpan.FromDays(30), Chat: TimeSpan.FromDays(30), Gesprekken: TimeSpan.FromHours(72), Antwoorden: TimeSpan.FromDays(7));
}

/// <summary>Throws away what is past its time, once an hour. Several processes may do so at once.</summary>
internal sealed class Retention(IDatabase database, RetentionPeriods periods, TimeProvider clock) : BackgroundService
{
    private const string OldDrafts = "DELETE FROM concept WHERE gewijzigd_op < $1 AND gesprek IS NULL";

    // Answers lie in the order in which they were given. Looking at the oldest ones until the first that stays needs no index on their time, which every turn would pay for.
    private const string OldAnswers = "DELETE FROM turn WHERE id < coalesce((SELECT id FROM turn WHERE at >= $1 ORDER BY id LIMIT 1), 9223372036854775807)";

    private const string OldChat = "DELETE FROM direct_line_log WHERE at < $1";
    private const string OldThumbs = "DELETE FROM kennis_oordeel WHERE dag < $1";
    private const string OldQuestions = "DELETE FROM kennis_onbeantwoord WHERE dag < $1";
    private const string OldFiles = "DELETE FROM download WHERE tot < $1";
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        while (!await database.RunAsync(session => IdleConversations.CloseAsync(session, now - periods.Gesprekken), cancellationToken)) { }
        await database.RunAsync(async session =>
        {
            await session.ExecuteAsync(OldDrafts, now - periods.Concepten);
            await session.ExecuteAsync(OldChat, now - periods.Chat);
            await session.ExecuteAsync(OldAnswers, now - periods.Antwoorden);
            await session.ExecuteAsync(OldFiles, now);
            await OutboxTable.ForgetAsync(session, now - periods.Chat);
            await PostedTable.ForgetAsync(session, now - periods.Kaarten);
            await OutboxPace.ForgetAsync(session, now);
            await Afdrukken.ForgetAsync(session, now);
            var day = Terugkoppeling.Written(Nederland.Day(now - periods.Terugkoppeling));
            await session.ExecuteAsync(OldThumbs, day);
            await session.ExecuteAsync(OldQuestions, day);
        }, cancellationToken);
    }

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
