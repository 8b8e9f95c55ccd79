using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Maatwerk.Runtime.Hosting;

/// <summary>
/// Sends what waits in the outbox: in order within a conversation, many conversations at once, within the channel's limits, at least once each.
/// What may have arrived goes again with a mark; what a conversation refuses takes another way; what has none becomes a dead letter.
/// </summary>
public sealed class OutboxSender(
    IOutbox outbox, OutboxCall call, BotTexts texts, TimeProvider clock, ILogger<OutboxSender> log, Random? random = null) : BackgroundService
{
    private const int AtOnce = 32, MostTries = 14;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2), LookAgain = TimeSpan.FromSeconds(5), Shortest = TimeSpan.FromMilliseconds(5), Ending = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim lanes = new(AtOnce);
    private readonly Backoff backoff = new(random ?? Random.Shared);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try { await FillLanesAsync(stoppingToken); }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { break; }
            catch (Exception error)
            {
                Log.OutboxUnavailable(log, error.GetType().Name);
                await Task.Delay(LookAgain, clock, stoppingToken).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }
        await FinishAsync();
    }

    /// <summary>Takes and sends one batch, and waits until all of it is done.</summary>
    /// <returns>What was taken.</returns>
    public async Task<OutboxBatch> RoundAsync(CancellationToken cancellationToken)
    {
        var batch = await outbox.TakeAsync(AtOnce, Lease, cancellationToken);
        await Task.WhenAll(batch.Rows.Select(row => SendAsync(row, cancellationToken)));
        return batch;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        lanes.Dispose();
        base.Dispose();
    }

    // A slow call holds its own lane only; the end of each one wakes the outbox, so that its conversation goes on.
    private async Task FillLanesAsync(CancellationToken stoppingToken)
    {
        await lanes.WaitAsync(stoppingToken);
        lanes.Release();
        var batch = await outbox.TakeAsync(lanes.CurrentCount, Lease, stoppingToken);
        foreach (var row in batch.Rows)
        {
            await lanes.WaitAsync(CancellationToken.None);
            _ = InLaneAsync(row);
        }
        if (batch.Rows.Count == 0) await outbox.WaitAsync(UntilNext(batch), stoppingToken);
    }

    // What is being sent is finished, if it does not take long: broken off, its next copy would have to be marked.
    private async Task FinishAsync()
    {
        using var ending = new CancellationTokenSource(Ending, clock);
        try
        {
            for (var lane = 0; lane < AtOnce; lane++) await lanes.WaitAsync(ending.Token);
        }
        catch (OperationCanceledException) { }
    }

    private TimeSpan UntilNext(OutboxBatch batch) =>
        batch.LookAgainAt is { } at && at - clock.GetUtcNow() is var wait && wait < LookAgain ? (wait > Shortest ? wait : Shortest) : LookAgain;

    private async Task InLaneAsync(OutboxRow row)
    {
        try { await SendAsync(row, CancellationToken.None); }
        catch (Exception error) { Log.OutboxUnavailable(log, error.GetType().Name); }
        finally { lanes.Release(); }
    }

    private async Task SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var result = row.Closed is { } closed ? new ConnectorResult(ConnectorOutcome.NotHere, null, closed) : await call.MakeAsync(row, cancellationToken);
        switch (result.Outcome)
        {
            case ConnectorOutcome.Done when row.Message.Operation == OutboxOperation.CreateConversation:
                await outbox.OpenedAsync(row, row.Message.Reference with { ConversationId = result.Id!, ConversationType = "personal" }, cancellationToken);
                break;
            case ConnectorOutcome.Done:
                if (row.Message.Hears is not null) await call.HearAsync(row, cancellationToken);
                if (CanReplace(row, result)) await outbox.PostedAsync(row, result.Id!, cancellationToken);
                else await outbox.SentAsync(row.Id, cancellationToken);
                break;
            case var lost when Replaces(row) && !MayStill(row, result):
                Log.ReplaceForgotten(log, row.Id, result.Reason);
                await outbox.ForgetAsync(row, result.Reason, lost == ConnectorOutcome.Closed, cancellationToken);
                break;
            case ConnectorOutcome.NotHere or ConnectorOutcome.Closed:
                if (await outbox.ElsewhereAsync(row, result.Reason, result.Outcome == ConnectorOutcome.Closed, Tell(row), cancellationToken)) Log.SendElsewhere(log, row.Id, result.Reason);
                else Log.SendDead(log, row.Id, result.Reason);
                break;
            case var _ when MayStill(row, result):
                await LaterAsync(row, result, cancellationToken);
                break;
            default:
                Log.SendDead(log, row.Id, result.Reason);
                await outbox.DeadAsync(row, result.Reason, Tell(row), cancellationToken);
                break;
        }
    }

    private static bool MayStill(OutboxRow row, ConnectorResult result) =>
        result.Outcome is ConnectorOutcome.NotNow or ConnectorOutcome.Unclear && row.Attempts + 1 < MostTries;

    // What a replacement would show stands on the next card and behind its buttons too, so nobody misses it.
    private static bool Replaces(OutboxRow row) => row.Message is { Operation: OutboxOperation.Update, Shows: not null };

    // A channel need not give an id (202); then there is nothing to replace later.
    private static bool CanReplace(OutboxRow row, ConnectorResult result) =>
        row.Message.Shows is not null && !Replaces(row) && result.Id is { Length: > 0 } && ChannelTraits.Of(row.Message.Reference.ChannelId).UpdateMessage;

    private Task LaterAsync(OutboxRow row, ConnectorResult result, CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow() + backoff.After(row.Attempts, result.RetryAfter);
        Log.SendLater(log, row.Id, result.Reason, at);
        return outbox.RetryAsync(row.Id, at, result.Reason, row.MaybeSent || result.Outcome == ConnectorOutcome.Unclear, cancellationToken);
    }

    private Activity Tell(OutboxRow row) => new()
    {
        Type = ActivityTypes.Message,
        Text = row.Message.About is { Length: > 0 } about ? $"{texts.NotDelivered} {texts.About} {about}." : texts.NotDelivered,
        TextFormat = "plain",
    };
}
