using System.Diagnostics;
using System.Text.Json;
using Maatwerk.Measure.Load;

namespace Maatwerk.Measure.Compare;

/// <summary>Time from the start of the process to the first answered turn, for the bot and for a bare ASP.NET Core app.</summary>
public sealed class ColdStartVerb : IVerb
{
    public string Name => "coldstart";

    public string Usage => "[--runs 7] [--cpu N] [--directory D]";

    public async Task<int> RunAsync(Arguments arguments)
    {
        var candidates = new Candidates(
            arguments.Has("directory") ? arguments.Text("directory") : null,
            arguments.Has("cpu") ? arguments.Whole("cpu", 0) : null);
        try
        {
            var first = await TimeAsync(() => candidates.Bot());
            var bots = new List<Start>();
            var bares = new List<Start>();
            for (var run = 0; run < Math.Max(1, arguments.Whole("runs", 7)); run++)
            {
                bares.Add(await TimeAsync(candidates.Bare));
                bots.Add(await TimeAsync(() => candidates.Bot()));
                Console.WriteLine($"run {run + 1}: bare {bares[^1]}   bot {bots[^1]}");
            }
            return Report(first, bots, bares);
        }
        finally
        {
            candidates.CleanUp();
        }
    }

    private static int Report(Start first, List<Start> bots, List<Start> bares)
    {
        var (bot, bare) = (Median(bots, start => start.Ms), Median(bares, start => start.Ms));
        var (botWork, bareWork) = (Median(bots, start => start.ProcessorMs), Median(bares, start => start.ProcessorMs));
        Console.WriteLine($"very first start, database made and filled: {first}");
        Console.WriteLine($"median of {bots.Count}: bot {bot:0} ms, bare {bare:0} ms: {bot / bare:0.00} times (aim: 1.5 or less)");
        Console.WriteLine($"processor: bot {botWork:0} ms, bare {bareWork:0} ms: {botWork / bareWork:0.00} times");
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            runs = bots.Count,
            firstStart = Math.Round(first.Ms),
            bot = Math.Round(bot),
            bare = Math.Round(bare),
            ratio = Math.Round(bot / bare, 2),
            botProcessor = Math.Round(botWork),
            bareProcessor = Math.Round(bareWork),
        }));
        return bot / bare <= 1.5 ? 0 : 1;
    }

    private static async Task<Start> TimeAsync(Func<Server> start)
    {
        var since = Stopwatch.GetTimestamp();
        using var server = start();
        var time = await server.FirstAnswerAsync(Script.Read("hello"), since, TimeSpan.FromSeconds(60));
        return new Start(time.TotalMilliseconds, server.ProcessorTime.TotalMilliseconds);
    }

    private static double Median(List<Start> starts, Func<Start, double> of) => starts.Select(of).Order().ElementAt(starts.Count / 2);

    /// <summary>One start: by the clock, and by what it used of the processors, which a busy machine hardly stretches.</summary>
    private sealed record Start(double Ms, double ProcessorMs)
    {
        public override string ToString() => $"{Ms,6:0} ms ({ProcessorMs,5:0} ms processor)";
    }
}
