using System.Diagnostics;

namespace Maatwerk.Measure.Load;

/// <summary>Plays a script by many at once, first to warm up and then to measure.</summary>
/// <param name="Script">What everyone plays.</param>
/// <param name="Endpoint">The bot's <c>/api/messages</c>.</param>
/// <param name="Conversations">How many play at the same time.</param>
/// <param name="Warmup">Played before, not counted.</param>
/// <param name="Duration">Played and counted.</param>
/// <param name="Rate">Turns per second to offer; 0 means each goes on as soon as it has its answer.</param>
public sealed record LoadRun(Script Script, Uri Endpoint, int Conversations, TimeSpan Warmup, TimeSpan Duration, double Rate = 0)
{
    private long started;
    private long slots;

    /// <summary>Plays, and returns what was counted.</summary>
    public async Task<LoadResult> RunAsync(CancellationToken cancellationToken = default)
    {
        using var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            MaxConnectionsPerServer = Conversations,
        };
        using var http = new HttpMessageInvoker(handler);
        var runId = $"load-{Guid.NewGuid():N}"[..17];
        started = Stopwatch.GetTimestamp();
        var players = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(number =>
            Task.Run(() => PlayAsync(new Conversation(Script, Endpoint, http, runId, number), cancellationToken), cancellationToken)));
        return LoadResult.Of(this, players);
    }

    private async Task<Tally> PlayAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        var tally = new Tally(Script.Turns.Count);
        var measureFrom = started + Ticks(Warmup);
        var end = measureFrom + Ticks(Duration);
        while (true)
        {
            var begin = Rate > 0 ? await TakeSlotAsync(cancellationToken) : Stopwatch.GetTimestamp();
            if (begin >= end)
                return tally;
            var turn = conversation.Next;
            var wrong = await conversation.PlayAsync(cancellationToken);
            var now = Stopwatch.GetTimestamp();
            if (now >= measureFrom && now < end)
                tally.Add(turn, now - begin, conversation.LastBytes, wrong);
            else if (wrong is not null)
                tally.Outside(wrong);
        }
    }

    /// <summary>
    /// Waits for this turn's place in the timetable. Somebody who is late counts from the place, so that a server that
    /// stalls is charged for everyone who had to wait; somebody who is in time counts from when they really start.
    /// </summary>
    private async Task<long> TakeSlotAsync(CancellationToken cancellationToken)
    {
        var due = started + (long)((Interlocked.Increment(ref slots) - 1) / Rate * Stopwatch.Frequency);
        var early = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
        if (early <= TimeSpan.Zero)
            return due;
        await Task.Delay(early, cancellationToken);
        return Stopwatch.GetTimestamp();
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);
}

/// <summary>What one player counted.</summary>
public sealed class Tally(int turns)
{
    public List<long>[] Latencies { get; } = [.. Enumerable.Range(0, turns).Select(_ => new List<long>())];

    public List<string> Errors { get; } = [];

    /// <summary>Errors while warming up: not in the figures, but shown.</summary>
    public List<string> EarlyErrors { get; } = [];

    public long Bytes { get; private set; }

    public void Add(int turn, long ticks, int bytes, string? wrong)
    {
        Latencies[turn].Add(ticks);
        Bytes += bytes;
        if (wrong is not null)
            Errors.Add(wrong);
    }

    public void Outside(string wrong) => EarlyErrors.Add(wrong);
}
