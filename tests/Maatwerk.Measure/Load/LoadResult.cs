using System.Diagnostics;
using System.Text.Json;

namespace Maatwerk.Measure.Load;

/// <summary>The figures of a run; times in milliseconds.</summary>
public sealed record LoadResult(
    string Script, int Conversations, double Seconds, double Rate, int Turns, double TurnsPerSecond,
    double P50, double P95, double P99, double Max, int Errors, int MeanAnswerBytes)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private IReadOnlyList<(int Turn, int Count, double P50, double P99)> perTurn = [];
    private IReadOnlyList<string> samples = [];
    private int earlyErrors;

    public static LoadResult Of(LoadRun run, IReadOnlyList<Tally> tallies)
    {
        var all = Sorted(tallies.SelectMany(tally => tally.Latencies).SelectMany(list => list));
        var errors = tallies.SelectMany(tally => tally.Errors).ToList();
        var early = tallies.SelectMany(tally => tally.EarlyErrors).ToList();
        var seconds = run.Duration.TotalSeconds;
        return new LoadResult(
            run.Script.Name, run.Conversations, seconds, run.Rate, all.Length, Math.Round(all.Length / seconds, 1),
            At(all, 0.50), At(all, 0.95), At(all, 0.99), At(all, 1), errors.Count,
            all.Length == 0 ? 0 : (int)(tallies.Sum(tally => tally.Bytes) / all.Length))
        {
            samples = [.. errors.Concat(early).Distinct(StringComparer.Ordinal).Take(3)],
            earlyErrors = early.Count,
            perTurn = [.. run.Script.Turns.Select((_, turn) =>
            {
                var sorted = Sorted(tallies.SelectMany(tally => tally.Latencies[turn]));
                return (turn + 1, sorted.Length, At(sorted, 0.50), At(sorted, 0.99));
            })],
        };
    }

    /// <summary>Prints the table; what went wrong goes to the error stream.</summary>
    public void Print()
    {
        Console.WriteLine($"{Script}: {Conversations} conversations, {Seconds:0} s{(Rate > 0 ? $", {Rate:0} turns/s offered" : "")}");
        Console.WriteLine($"{"",-8}{"turns",10}{"p50 ms",10}{"p95 ms",10}{"p99 ms",10}");
        foreach (var turn in perTurn)
            Console.WriteLine($"{"turn " + turn.Turn,-8}{turn.Count,10}{turn.P50,10:0.00}{"",10}{turn.P99,10:0.00}");
        Console.WriteLine($"{"all",-8}{Turns,10}{P50,10:0.00}{P95,10:0.00}{P99,10:0.00}");
        Console.WriteLine($"{TurnsPerSecond:0.0} turns/s, {Errors} errors, {MeanAnswerBytes} bytes an answer");
        if (earlyErrors > 0)
            Console.Error.WriteLine($"{earlyErrors} errors outside the measured time");
        foreach (var sample in samples)
            Console.Error.WriteLine($"error: {sample}");
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static long[] Sorted(IEnumerable<long> ticks)
    {
        var sorted = ticks.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static double At(long[] sorted, double part) =>
        sorted.Length == 0 ? 0
        : Math.Round(sorted[Math.Clamp((int)Math.Ceiling(part * sorted.Length) - 1, 0, sorted.Length - 1)] * 1000.0 / Stopwatch.Frequency, 3);
}
