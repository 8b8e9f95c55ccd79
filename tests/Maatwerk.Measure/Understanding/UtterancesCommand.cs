using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding;

/// <summary>Intents and entities against a labelled file.</summary>
public sealed class UtterancesCommand : IVerb
{
    public string Name => "utterances";
    public string Usage => "FILE.jsonl [--today 2026-11-22] [--errors N]: intents and entities against labels";

    public Task<int> RunAsync(Arguments arguments)
    {
        var utterances = Utterance.Read(arguments.Word(0, "a file of labelled messages"));
        var today = DateOnly.Parse(arguments.Text("today", "2026-11-22"), CultureInfo.InvariantCulture);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.StartNew();
        var recognizer = new Recognizer(new RegisterNames(Gazetteer.Default));
        recognizer.Recognize("opwarmen bij het UWV", today);
        var startUp = start.Elapsed;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        foreach (var u in utterances.Take(200)) recognizer.Recognize(u.Text, today);
        var outcomes = utterances.Select(u => Outcome.Of(u, recognizer, today)).ToList();
        var report = new UtteranceReport(outcomes);
        report.Print(Console.Out, arguments.Whole("errors", 0));
        var summary = report.Summary();
        summary["startUpMs"] = Math.Round(startUp.TotalMilliseconds, 1);
        summary["memoryMb"] = Math.Round(memory / 1e6, 1);
        Console.WriteLine(JsonSerializer.Serialize(summary));
        return Task.FromResult(0);
    }
}
