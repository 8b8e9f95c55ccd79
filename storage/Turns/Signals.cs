using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Maatwerk.Storage.Turns;

/// <summary>Wakes those in this process who wait for a commit: readers of a Direct Line conversation, and the outbox sender.</summary>
internal sealed class Signals(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> conversations = new();
    private readonly Channel<bool> outbox = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Committed(IEnumerable<string> conversationsLogged, bool messages)
    {
        foreach (var conversation in conversationsLogged)
        {
            if (conversations.TryRemove(conversation, out var waiting))
                waiting.TrySetResult();
        }
        if (messages)
            outbox.Writer.TryWrite(true);
    }

    /// <summary>Returns at once when <paramref name="isThere"/>, else when the conversation is committed to, or after <paramref name="atMost"/>.</summary>
    /// <param name="isThere">Looks in the database; asked once this waiter is known, so that nothing falls between looking and waiting.</param>
    public async Task WaitForLogAsync(string conversation, Func<Task<bool>> isThere, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var waiting = conversations.GetOrAdd(conversation, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            if (!await isThere())
                await waiting.Task.WaitAsync(atMost, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Nothing came in this time; the caller looks for itself.
        }
        finally
        {
            // Others who wait on it wake too and look again: cheaper than counting them.
            conversations.TryRemove(new KeyValuePair<string, TaskCompletionSource>(conversation, waiting));
            waiting.TrySetResult();
        }
    }

    /// <summary>Returns when messages were committed since the last time this returned, or after <paramref name="atMost"/>.</summary>
    public async Task WaitForOutboxAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            await outbox.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nothing came in this time; the caller looks for itself.
        }
    }
}
