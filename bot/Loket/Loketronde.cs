using Maatwerk.Domain;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Loket;

/// <summary>What the desk does of its own accord: days that have come, then signals that wait. Each is one transaction; on any process, once.</summary>
public sealed class Loketronde(ITurnStore<IDesk> turns, TimeProvider clock, ILogger<Loketronde> log) : BackgroundService
{
    private const string Channel = "loket";
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <summary>One round.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await TurnAsync("termijnen", turn => Termijnwacht.RunAsync(turn.Desk), cancellationToken);
        await TurnAsync("signalen", Signaalbezorging.RunAsync, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // Nothing of the round was kept; the next one does it again.
                LoketLog.RoundFailed(log, error.GetType().Name);
            }
        }
    }

    private Task TurnAsync(string name, Func<ITurn<IDesk>, Task> work, CancellationToken cancellationToken) => turns.RunAsync(
        new TurnKey("", Channel, name, null),
        async turn =>
        {
            await work(turn);
            return TurnAnswer.Ok;
        },
        cancellationToken);
}

internal static partial class LoketLog
{
    [LoggerMessage(EventId = 3001, Level = LogLevel.Warning, Message = "A round of the desk failed with {Error}; nothing of it was kept and it is done again")]
    public static partial void RoundFailed(ILogger log, string error);
}
