using System.Diagnostics;
using System.Text.Json;
using Maatwerk.Measure.Load;

namespace Maatwerk.Measure.Compare;

/// <summary>
/// What everything above "durable and correct" costs: the bot's turns per second beside those of the floor server,
/// in one run on one machine, and how long a look-up takes at half of that load.
/// </summary>
public sealed class FloorVerb : IVerb
{
    private static readonly TimeSpan StartAtMost = TimeSpan.FromSeconds(60);

    public string Name => "floor";

    public string Usage => "[SCRIPT.json] [--conversations 16] [--warmup 60] [--seconds 8] [--rounds 5] [--lookup lookup] [--cpu N] [--directory D]";

    public async Task<int> RunAsync(Arguments arguments)
    {
        var script = Script.Read(arguments.WordOr(0, "filing"));
        var lookup = Script.Read(arguments.Text("lookup", "lookup"));
        var plan = new LoadRun(script, new Uri("http://localhost"), arguments.Whole("conversations", 16),
            TimeSpan.FromSeconds(arguments.Number("warmup", 60)), TimeSpan.FromSeconds(arguments.Number("seconds", 8)));
        var candidates = new Candidates(
            arguments.Has("directory") ? arguments.Text("directory") : null,
            arguments.Has("cpu") ? arguments.Whole("cpu", 0) : null);
        try
        {
            return Report(plan, await PlayAsync(candidates, plan, lookup, Math.Max(1, arguments.Whole("rounds", 5))));
        }
        finally
        {
            candidates.CleanUp();
        }
    }

    /// <summary>Both servers are warm before the first round, and take turns: a machine that is quicker in one minute than in the next is so for both.</summary>
    private static async Task<(List<Round> Rounds, double Memory)> PlayAsync(Candidates candidates, LoadRun plan, Script lookup, int count)
    {
        using var bot = candidates.Bot();
        await bot.FirstAnswerAsync(Script.Read("hello"), Stopwatch.GetTimestamp(), StartAtMost);
        await WarmAsync(bot, plan);
        await WarmAsync(bot, plan with { Script = lookup, Warmup = plan.Warmup / 4 });
        using var floor = candidates.Floor("floor", await bot.RecordAsync(plan.Script));
        await floor.FirstAnswerAsync(Script.Read("hello"), Stopwatch.GetTimestamp(), StartAtMost);
        await WarmAsync(floor, plan);

        var rounds = new List<Round>();
        for (var round = 1; round <= count; round++)
        {
            var filed = await MeasureAsync($"bot, round {round}", bot, plan);
            var half = plan with { Script = lookup, Rate = Math.Max(1, filed.Load.TurnsPerSecond / 2) };
            rounds.Add(new Round(filed, await MeasureAsync($"bot, look-ups at half of that load, round {round}", bot, half), await MeasureAsync($"floor, round {round}", floor, plan)));
        }
        return (rounds, bot.PeakMegabytes);
    }

    private static Task<LoadResult> WarmAsync(Server server, LoadRun plan) =>
        (plan with { Endpoint = server.Endpoint, Duration = plan.Warmup, Warmup = TimeSpan.Zero }).RunAsync();

    private static async Task<Cost> MeasureAsync(string title, Server server, LoadRun plan)
    {
        var before = server.ProcessorTime;
        var load = await (plan with { Endpoint = server.Endpoint, Warmup = TimeSpan.Zero }).RunAsync();
        var cost = new Cost(load, (server.ProcessorTime - before).TotalMilliseconds / Math.Max(1, load.Turns));
        Show(title, cost);
        return cost;
    }

    private static void Show(string title, Cost cost)
    {
        Console.WriteLine($"\n# {title}");
        cost.Load.Print();
        Console.WriteLine($"{cost.ProcessorMs:0.000} ms of processor a turn");
    }

    private static int Report(LoadRun plan, (List<Round> Rounds, double Memory) played)
    {
        var rounds = played.Rounds;
        var bot = Median(rounds.Select(round => round.Bot.Load.TurnsPerSecond));
        var floor = Median(rounds.Select(round => round.Floor.Load.TurnsPerSecond));
        var ratio = Median(rounds.Select(round => round.Ratio));
        var lookupP99 = Median(rounds.Select(round => round.Lookup.Load.P99));
        var botMs = Median(rounds.Select(round => round.Bot.ProcessorMs));
        var floorMs = Median(rounds.Select(round => round.Floor.ProcessorMs));
        var errors = rounds.Sum(round => round.Bot.Load.Errors + round.Lookup.Load.Errors + round.Floor.Load.Errors);
        Console.WriteLine($"\nof the floor, round by round: {string.Join(", ", rounds.Select(round => $"{round.Ratio:P1}"))}");
        Console.WriteLine($"bot {bot:0} turns/s, floor {floor:0} turns/s: {ratio:P1} of the floor (aim: 20 % or more)");
        Console.WriteLine($"processor a turn: bot {botMs:0.000} ms, floor {floorMs:0.000} ms: {floorMs / botMs:P0}");
        Console.WriteLine($"look-up p99 {lookupP99:0.00} ms at half of the load (aim: under 10 ms); {errors} errors; peak memory {played.Memory:0} MB");
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            script = plan.Script.Name,
            conversations = plan.Conversations,
            rounds = rounds.Count,
            bot,
            floor,
            ratio = Math.Round(ratio, 3),
            lookupP99,
            botProcessorMs = Math.Round(botMs, 3),
            floorProcessorMs = Math.Round(floorMs, 3),
            errors,
        }));
        return errors == 0 && ratio >= 0.20 && lookupP99 < 10 ? 0 : 1;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private sealed record Cost(LoadResult Load, double ProcessorMs);

    private sealed record Round(Cost Bot, Cost Lookup, Cost Floor)
    {
        public double Ratio => Bot.Load.TurnsPerSecond / Math.Max(1, Floor.Load.TurnsPerSecond);
    }
}
