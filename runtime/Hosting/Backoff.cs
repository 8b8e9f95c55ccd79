namespace Maatwerk.Runtime.Hosting;

/// <summary>How long to wait before the next try.</summary>
internal sealed class Backoff(Random random)
{
    private const double Longest = 600, Spread = 0.25;

    /// <summary>
    /// As long as the channel asks, else 1, 2, 4 … seconds up to ten minutes; each with up to a quarter more, so that what failed together
    /// does not come back together. <paramref name="attempts"/> counts the tries before this one.
    /// </summary>
    public TimeSpan After(int attempts, TimeSpan? asked)
    {
        var wait = asked is { Ticks: > 0 } given ? given.TotalSeconds : Math.Min(Math.Pow(2, attempts), Longest);
        lock (random) return TimeSpan.FromSeconds(wait * (1 + (random.NextDouble() * Spread)));
    }
}
