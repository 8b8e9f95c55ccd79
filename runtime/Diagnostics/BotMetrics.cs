using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Maatwerk.Runtime.Diagnostics;

/// <summary>What is counted about turns: how many, of which kind, how they ended and how long they took. Never who or what.</summary>
/// <remarks>A .NET meter, so an OpenTelemetry exporter can listen too; <see cref="MetricsPage"/> shows the same numbers.</remarks>
public sealed class BotMetrics : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Maatwerk.Runtime";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> turns;
    private readonly Histogram<double> seconds;

    /// <summary>Makes the instruments.</summary>
    public BotMetrics()
    {
        turns = meter.CreateCounter<long>("maatwerk_turns", "turns", "Activities handled, by type, channel and outcome.");
        seconds = meter.CreateHistogram<double>("maatwerk_turn_seconds", "s", "Time from the clean activity to the commit.");
    }

    /// <summary>Counts one activity. The outcome is <c>done</c>, <c>repeated</c>, <c>failed</c> or <c>unavailable</c>.</summary>
    /// <param name="type">Type of the activity; unknown ones count as <c>other</c>, so that nobody can fill the page.</param>
    /// <param name="channel">Channel, or <c>other</c>.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="started">From <see cref="Stopwatch.GetTimestamp"/>.</param>
    public void Count(string? type, string? channel, string outcome, long started)
    {
        var tags = new TagList { { "type", type ?? "other" }, { "channel", channel ?? "other" }, { "outcome", outcome } };
        turns.Add(1, tags);
        seconds.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();
}
