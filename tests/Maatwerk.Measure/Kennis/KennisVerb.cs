using System.Diagnostics;
using System.Text.Json;
using Maatwerk.Domain.Kennis;

namespace Maatwerk.Measure.Kennis;

/// <summary>Knowledge questions against their labels: the right article, honest silence, the right doubt, and how long it took.</summary>
public sealed class KennisVerb : IVerb
{
    public string Name => "kennis";

    public string Usage => "FILE.jsonl [--wrong 1]   knowledge questions: right article first, in the first three, silence where there is none, time";

    public Task<int> RunAsync(Arguments arguments)
    {
        var file = arguments.Word(0, "a file of knowledge questions, one JSON object a line");
        if (!File.Exists(file)) throw new UsageException($"File not found: {file}.");
        var questions = Kennisvraag.Read(file);
        var loading = Stopwatch.GetTimestamp();
        var bank = Kennisbank.Default;
        var loaded = Stopwatch.GetElapsedTime(loading).TotalMilliseconds;
        foreach (var question in Enumerable.Range(0, 2000).Select(i => questions[i % questions.Count])) Time(bank, question.Text);
        var scores = questions.ConvertAll(question => question.Judge(bank));
        var times = questions.ConvertAll(question => Time(bank, question.Text)).Order().ToList();
        foreach (var wrong in scores.Where(score => !score.Right && arguments.Has("wrong")))
            Console.WriteLine($"  wrong: {wrong.Vraag.Text} -> {wrong.Got ?? "nothing"} ({wrong.Score:0.00}), expected {(wrong.Vraag.Asks is { } asks ? "asks " + asks : string.Join(", ", wrong.Vraag.Expected))}{(wrong.Place > 0 ? $" (place {wrong.Place})" : "")}");
        Console.WriteLine($"{bank.All.Count} articles, {questions.Count} questions");
        Console.WriteLine($"{"part",-12}{"kind",-16}{"questions",10}{"right",9}{"first",9}{"in three",10}");
        foreach (var group in scores.GroupBy(score => (Part: score.Vraag.Part ?? "-", score.Vraag.Kind)).OrderBy(group => group.Key))
            Print(group.Key.Part, group.Key.Kind, [.. group]);
        foreach (var kind in scores.GroupBy(score => score.Vraag.Kind).OrderBy(group => group.Key, StringComparer.Ordinal)) Print("all", kind.Key, [.. kind]);
        var answers = scores.FindAll(score => score.Vraag.Kind == "answer");
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            questions = questions.Count,
            right = Share(answers, score => score.Right),
            first = Share(answers, score => score.Place == 1),
            firstThree = Share(answers, score => score.InThree),
            wrongWhereNone = Share(scores.FindAll(score => score.Vraag.Kind == "no answer"), score => !score.Right),
            asked = Share(scores.FindAll(score => score.Vraag.Kind == "more meanings"), score => score.Right),
            medianMs = times[times.Count / 2],
            p99Ms = times[(int)(times.Count * 0.99)],
            loadMs = Math.Round(loaded),
            articles = bank.All.Count,
        }));
        return Task.FromResult(0);
    }

    private static void Print(string part, string kind, List<Kennisscore> scores) =>
        Console.WriteLine($"{part,-12}{kind,-16}{scores.Count,10}{Share(scores, score => score.Right),9:P1}{(kind == "answer" ? $"{Share(scores, score => score.Place == 1),9:P1}{Share(scores, score => score.InThree),10:P1}" : "")}");

    private static double Share(List<Kennisscore> scores, Func<Kennisscore, bool> counts) => scores.Count == 0 ? 0 : Math.Round(scores.Count(counts) / (double)scores.Count, 4);

    private static double Time(Kennisbank bank, string question)
    {
        var start = Stopwatch.GetTimestamp();
        bank.FindDoubt(question);
        bank.Search(question);
        return Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 3);
    }
}
