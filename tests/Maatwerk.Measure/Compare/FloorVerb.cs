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
        using var server = candidates.Floor($"floor-{round}", bot.MeanAnswerBytes);
        await server.FirstAnswerAsync(Script.Read("hello"), Stopwatch.GetTimestamp(), StartAtMost);
        var floor = await (plan with { Endpoint = server.Endpoint, Script = plan.Script.Unjudged() }).RunAsync();
        Show($"floor, round {round + 1}", floor);
        return new Round(bot, search, floor, memory);
    }

    private static async Task<(LoadResult Bot, LoadResult Lookup, double Memory)> PlayBotAsync(
        Candidates candidates, LoadRun plan, Script lookup, int round)
    {
        using var server = candidates.Bot($"bot-{round}");
        await server.FirstAnswerAsync(Script.Read("hello"), Stopwatch.GetTimestamp(), StartAtMost);
        var bot = await (plan with { Endpoint = server.Endpoint }).RunAsync();
        Show($"bot, round {round + 1}", bot);
        var search = await (plan with
        {
            Script = lookup,
            Endpoint = server.Endpoint,
            Rate = Math.Max(1, bot.TurnsPerSecond / 2),
            Warmup = plan.Warmup / 4,
        }).RunAsync();
        Show($"bot, look-ups at half of that load, round {round + 1}", search);
        return (bot, search, server.PeakMegabytes);
    }

    private static void Show(string title, LoadResult result)
    {
        Console.WriteLine($"\n# {title}");
        result.Print();
    }

    private static int Report(LoadRun plan, List<Round> rounds)
    {
        var bot = Median(rounds.Select(round => round.Bot.TurnsPerSecond));
        var floor = Median(rounds.Select(round => round.Floor.TurnsPerSecond));
        var ratio = Median(rounds.Select(round => round.Bot.TurnsPerSecond / Math.Max(1, round.Floor.TurnsPerSecond)));
        var lookupP99 = Median(rounds.Select(round => round.Lookup.P99));
        var errors = rounds.Sum(round => round.Bot.Errors + round.Lookup.Errors + round.Floor.Errors);
        Console.WriteLine($"\nbot {bot:0} turns/s, floor {floor:0} turns/s: {ratio:P0} of the floor (aim: 20 % or more)");
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
            errors,
        }));
        return errors == 0 && ratio >= 0.20 && lookupP99 < 10 ? 0 : 1;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private sealed record Round(LoadResult Bot, LoadResult Lookup, LoadResult Floor, double Memory);
}
