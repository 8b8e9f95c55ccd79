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
            var bots = new List<double>();
            var bares = new List<double>();
            for (var run = 0; run < Math.Max(1, arguments.Whole("runs", 7)); run++)
            {
                bares.Add(await TimeAsync(candidates.Bare));
                bots.Add(await TimeAsync(() => candidates.Bot()));
                Console.WriteLine($"run {run + 1}: bare {bares[^1],6:0} ms   bot {bots[^1],6:0} ms");
            }
            return Report(first, Median(bots), Median(bares), bots.Count);
        }
        finally
        {
            candidates.CleanUp();
        }
    }

    private static int Report(double first, double bot, double bare, int runs)
    {
        var ratio = bot / bare;
        Console.WriteLine($"very first start, database made and filled: {first:0} ms");
        Console.WriteLine($"median of {runs}: bot {bot:0} ms, bare {bare:0} ms: {ratio:0.00} times (aim: 1.5 or less)");
        Console.WriteLine(JsonSerializer.Serialize(new { runs, firstStart = Math.Round(first), bot = Math.Round(bot), bare = Math.Round(bare), ratio = Math.Round(ratio, 2) }));
        return ratio <= 1.5 ? 0 : 1;
    }

    private static async Task<double> TimeAsync(Func<Server> start)
    {
        var since = Stopwatch.GetTimestamp();
        using var server = start();
        var time = await server.FirstAnswerAsync(Script.Read("hello"), since, TimeSpan.FromSeconds(60));
        return time.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
