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

    public string Usage => "[SCRIPT.json] [--conversations 16] [--warmup 60] [--seconds 20] [--rounds 1] [--lookup lookup] [--cpu N] [--directory D]";

    public async Task<int> RunAsync(Arguments arguments)
    {
        var script = Script.Read(arguments.WordOr(0, "filing"));
        var lookup = Script.Read(arguments.Text("lookup", "lookup"));
        var plan = new LoadRun(script, new Uri("http://localhost"), arguments.Whole("conversations", 16),
            TimeSpan.FromSeconds(arguments.Number("warmup", 60)), TimeSpan.FromSeconds(arguments.Number("seconds", 20)));
        var candidates = new Candidates(
            arguments.Has("directory") ? arguments.Text("directory") : null,
            arguments.Has("cpu") ? arguments.Whole("cpu", 0) : null);
        try
        {
            var rounds = new List<Round>();
            for (var round = 0; round < Math.Max(1, arguments.Whole("rounds", 1)); round++)
                rounds.Add(await PlayAsync(candidates, plan, lookup, round));
            return Report(plan, rounds);
        }
        finally
        {
            candidates.CleanUp();
        }
    }

    private static async Task<Round> PlayAsync(Candidates candidates, LoadRun plan, Script lookup, int round)
    {
        var (bot, search, memory) = await PlayBotAsync(candidates, plan, lookup, round);
        using var server = candidates.Floor($"floor-{round}", bot.Load.MeanAnswerBytes);
        await server.FirstAnswerAsync(Script.Read("hello"), Stopwatch.GetTimestamp(), StartAtMost);
        var floor = await MeasureAsync(server, plan with { Script = plan.Script.Unjudged() });
        Show($"floor, round {round + 1}", floor);
        return new Round(bot, search, floor, memory);
    }

    private static async Task<(Cost Bot, Cost Lookup, double Memory)> PlayBotAsync(
        Candidates candidates, LoadRun plan, Script lookup, int round)
    {
        using var server = candidates.Bot($"bot-{round}");
        await server.FirstAnswerAsync(Script.Read("hello"), Stopwatch.GetTimestamp(), StartAtMost);
        var bot = await MeasureAsync(server, plan);
        Show($"bot, round {round + 1}", bot);
        var half = plan with { Script = lookup, Rate = Math.Max(1, bot.Load.TurnsPerSecond / 2), Warmup = plan.Warmup / 4 };
        var search = await MeasureAsync(server, half);
        Show($"bot, look-ups at half of that load, round {round + 1}", search);
        return (bot, search, server.PeakMegabytes);
    }

    /// <summary>Warms up first, so that the processor time is that of the measured turns alone.</summary>
    private static async Task<Cost> MeasureAsync(Server server, LoadRun plan)
    {
        if (plan.Warmup > TimeSpan.Zero)
            await (plan with { Endpoint = server.Endpoint, Duration = plan.Warmup, Warmup = TimeSpan.Zero }).RunAsync();
        var before = server.ProcessorTime;
        var load = await (plan with { Endpoint = server.Endpoint, Warmup = TimeSpan.Zero }).RunAsync();
        return new Cost(load, (server.ProcessorTime - before).TotalMilliseconds / Math.Max(1, load.Turns));
    }

    private static void Show(string title, Cost cost)
    {
        Console.WriteLine($"\n# {title}");
        cost.Load.Print();
        Console.WriteLine($"{cost.ProcessorMs:0.000} ms of processor a turn");
    }

    private static int Report(LoadRun plan, List<Round> rounds)
    {
        var bot = Median(rounds.Select(round => round.Bot.Load.TurnsPerSecond));
        var floor = Median(rounds.Select(round => round.Floor.Load.TurnsPerSecond));
        var ratio = Median(rounds.Select(round => round.Bot.Load.TurnsPerSecond / Math.Max(1, round.Floor.Load.TurnsPerSecond)));
        var lookupP99 = Median(rounds.Select(round => round.Lookup.Load.P99));
        var botMs = Median(rounds.Select(round => round.Bot.ProcessorMs));
        var floorMs = Median(rounds.Select(round => round.Floor.ProcessorMs));
        var errors = rounds.Sum(round => round.Bot.Load.Errors + round.Lookup.Load.Errors + round.Floor.Load.Errors);
        Console.WriteLine($"\nbot {bot:0} turns/s, floor {floor:0} turns/s: {ratio:P0} of the floor (aim: 20 % or more)");
        Console.WriteLine($"processor a turn: bot {botMs:0.000} ms, floor {floorMs:0.000} ms: {floorMs / botMs:P0}");
        Console.WriteLine($"look-up p99 {lookupP99:0.00} ms at half of the load (aim: under 10 ms); {errors} errors; peak memory {rounds.Max(round => round.Memory):0} MB");
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

    private sealed record Round(Cost Bot, Cost Lookup, Cost Floor, double Memory);
}
