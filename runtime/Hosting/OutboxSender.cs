using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Maatwerk.Runtime.Hosting;

/// <summary>
/// Sends what waits in the outbox: in order within a conversation, several conversations at once, at least once each.
/// What the channel refuses for good becomes a dead letter; what may have arrived goes again with a mark.
/// </summary>
public sealed class OutboxSender(
    IOutbox outbox, ConnectorClient connector, IActivityProcessor directLine, ISendPace pace, BotTexts texts, TimeProvider clock, ILogger<OutboxSender> log) : BackgroundService
{
    private const int AtATime = 32, MostTries = 14;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2), LookAgain = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RoundAsync(stoppingToken) == 0) await outbox.WaitAsync(LookAgain, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            catch (Exception error)
            {
                Log.OutboxUnavailable(log, error.GetType().Name);
                await Task.Delay(LookAgain, clock, stoppingToken).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }
    }

    /// <summary>Takes and sends one batch; the outbox gives the oldest of each conversation, so order within one is kept.</summary>
    /// <returns>How many messages it held.</returns>
    public async Task<int> RoundAsync(CancellationToken cancellationToken)
    {
        var rows = await outbox.TakeAsync(AtATime, Lease, cancellationToken);
        await Task.WhenAll(rows.Select(row => SendAsync(row, cancellationToken)));
        return rows.Count;
    }

    private async Task SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        if (pace.Wait(row.Message.Reference, clock.GetUtcNow()) is { Ticks: > 0 } hold) { await LaterAsync(row, hold, "the channel's rate limit", row.MaybeSent, cancellationToken); return; }
        var result = await CallAsync(row, cancellationToken);
        if (result.Outcome == ConnectorOutcome.Done) await outbox.SentAsync(row.Id, cancellationToken);
        else if (result.Outcome == ConnectorOutcome.Never || row.Attempts + 1 >= MostTries)
        {
            Log.SendDead(log, row.Id, result.Reason);
            await outbox.DeadAsync(row.Id, result.Reason, cancellationToken);
        }
        else await LaterAsync(row, result.RetryAfter ?? Backoff(row.Attempts), result.Reason, row.MaybeSent || result.Outcome == ConnectorOutcome.Unclear, cancellationToken);
    }

    private Task LaterAsync(OutboxRow row, TimeSpan wait, string reason, bool ambiguous, CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow() + wait;
        Log.SendLater(log, row.Id, reason, at);
        return outbox.RetryAsync(row.Id, at, reason, ambiguous, cancellationToken);
    }

    private async Task<ConnectorResult> CallAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var (to, operation, activity, activityId) = row.Message;
        if (activity is not null) Addressing.Proactive(activity, to);
        if (to.ServiceUrl == DirectLineIds.ServiceUrl) return await IntoLogAsync(row, activity, cancellationToken);
        if (row.MaybeSent && activity is not null) activity.Text = $"{texts.MaybeTwice} {activity.Text}".TrimEnd();
        return (operation, activity, activityId) switch
        {
            (OutboxOperation.Send, { } message, _) => await connector.SendAsync(to, message, cancellationToken),
            (OutboxOperation.Reply, { } message, { } id) => await connector.ReplyAsync(to, id, message, cancellationToken),
            (OutboxOperation.Update, { } message, { } id) => await connector.UpdateAsync(to, id, message, cancellationToken),
            (OutboxOperation.Delete, _, { } id) => await connector.DeleteAsync(to, id, cancellationToken),
            (OutboxOperation.CreateConversation, { } message, _) => await OpenAndSendAsync(to, message, cancellationToken),
            _ => new ConnectorResult(ConnectorOutcome.Never, null, $"{operation} without what it needs"),
        };
    }

    private async Task<ConnectorResult> IntoLogAsync(OutboxRow row, Activity? activity, CancellationToken cancellationToken)
    {
        // Direct Line clients cannot change or take back a message; a new one is all there is.
        if (activity is null || row.Message.Operation is OutboxOperation.Update or OutboxOperation.Delete) return new ConnectorResult(ConnectorOutcome.Never, null, "Direct Line has no update or delete");
        await directLine.AppendAsync(row.Message.Reference, activity, $"outbox-{row.Id}", cancellationToken);
        return new ConnectorResult(ConnectorOutcome.Done);
    }

    private async Task<ConnectorResult> OpenAndSendAsync(ConversationReference with, Activity message, CancellationToken cancellationToken)
    {
        // Opening the same one-to-one conversation twice gives the same conversation, so a repeat is harmless.
        var opened = await connector.CreateConversationAsync(with, cancellationToken);
        if (opened.Outcome == ConnectorOutcome.Unclear) return opened with { Outcome = ConnectorOutcome.NotNow };
        if (opened is not { Outcome: ConnectorOutcome.Done, Id: { Length: > 0 } id }) return opened.Outcome == ConnectorOutcome.Done ? new ConnectorResult(ConnectorOutcome.Never, null, "the channel gave no conversation") : opened;
        var to = with with { ConversationId = id };
        message.Conversation = new ConversationAccount { Id = id, ConversationType = "personal" };
        return await connector.SendAsync(to, message, cancellationToken);
    }

    // 1, 2, 4 … seconds up to ten minutes, each with up to a quarter more so that instances do not march in step.
    private static TimeSpan Backoff(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, attempts), 600) * (1 + Random.Shared.NextDouble() / 4));
}
