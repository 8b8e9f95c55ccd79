using System.Diagnostics;
using System.Text.Json;
using Maatwerk.Domain.Register;

namespace Maatwerk.Measure.Register;

/// <summary>Register queries against their labels: right answer first, in the first three, and how long it took.</summary>
public sealed class RegisterVerb : IVerb
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public string Name => "register";

    public string Usage => "FILE.jsonl [--entries N] [--wrong 1]   right first, in the first three, time";

    public Task<int> RunAsync(Arguments arguments)
    {
        var file = arguments.Word(0, "a file of register queries, one JSON object a line");
        if (!File.Exists(file))
            throw new UsageException($"File not found: {file}.");
        var queries = Query.Read(file);
        var register = new RegisterIndex(Entries(arguments.Whole("entries", 5000)));
        foreach (var query in Enumerable.Range(0, 2000).Select(i => queries[i % queries.Count]))
            register.Search(query.Text, Today);
        var results = queries.ConvertAll(query => Measured(register, query));
        foreach (var wrong in results.Where(r => r.Place != 1 && arguments.Has("wrong")))
            Console.WriteLine($"  wrong ({wrong.Place}): {wrong.Query.Text}");
        Console.WriteLine($"register of {register.Count} entries, {queries.Count} queries");
        Console.WriteLine($"{"kind",-18}{"queries",8}{"first",9}{"first 3",9}{"median",11}{"p99",11}{"p99 quiet",12}");
        foreach (var kind in results.GroupBy(r => r.Query.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            Print(kind.Key, [.. kind]);
        Print("all", results);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            queries = results.Count,
            first = Share(results, 1),
            firstThree = Share(results, 3),
            medianMs = Percentile(results, 0.5),
            p99Ms = Percentile(results, 0.99),
            p99QuietMs = Quiet(results),
            entries = register.Count,
        }));
        return Task.FromResult(0);
    }

    /// <summary>The demo register, with copies of it under other ids to reach the size asked for.</summary>
    private static List<Maatwerkfunctionaris> Entries(int many)
    {
        var demo = DemoRegister.Create(Today);
        var entries = new List<Maatwerkfunctionaris>(demo);
        for (var i = 0; entries.Count < many; i++)
        {
            var copy = demo[i % demo.Count];
            entries.Add(copy with { Id = $"{copy.Id}-{i / demo.Count + 2}" });
        }
        return entries;
    }

    /// <summary>Every query five times; all times count, pauses of the machine too.</summary>
    private static Result Measured(RegisterIndex register, Query query)
    {
        var answer = register.Search(query.Text, Today);
        var times = new double[5];
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            answer = register.Search(query.Text, Today);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return new Result(query, Score.Place(answer, query.Expected), times);
    }

    private static void Print(string kind, List<Result> results) => Console.WriteLine(
        $"{kind,-18}{results.Count,8}{Share(results, 1),9:P1}{Share(results, 3),9:P1}{Percentile(results, 0.5),8:0.000} ms{Percentile(results, 0.99),8:0.000} ms{Quiet(results),9:0.000} ms");

    private static double Share(List<Result> results, int within) => Math.Round(results.Count(r => r.Place > 0 && r.Place <= within) / (double)results.Count, 4);

    private static double Percentile(List<Result> results, double at) => Percentile(results.SelectMany(r => r.Milliseconds), at);

    /// <summary>p99 over the fastest of the five times of each query: the search without the pauses of a busy machine.</summary>
    private static double Quiet(List<Result> results) => Percentile(results.Select(r => r.Milliseconds.Min()), 0.99);

    private static double Percentile(IEnumerable<double> milliseconds, double at)
    {
        var times = milliseconds.Order().ToList();
        return Math.Round(times[Math.Min(times.Count - 1, (int)(at * times.Count))], 3);
    }

    private sealed record Result(Query Query, int Place, double[] Milliseconds);
}
