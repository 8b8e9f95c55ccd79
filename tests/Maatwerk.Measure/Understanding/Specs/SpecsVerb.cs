using System.Globalization;
using System.Text.Json;

namespace Maatwerk.Measure.Understanding.Specs;

/// <summary>The parsers of the domain against a folder of recogniser specs.</summary>
public sealed class SpecsVerb : IVerb
{
    public string Name => "specs";

    public string Usage => "DIR [--errors N] [--file PART]: recogniser specs, per file: cases, passed, not supported";

    public Task<int> RunAsync(Arguments arguments)
    {
        var folder = arguments.Word(0, "a folder of spec files");
        if (!Directory.Exists(folder)) throw new UsageException($"Folder not found: {folder}.");
        var figures = new List<SpecFigures>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Where(f => f.Contains(arguments.Text("file", ""), StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var outcomes = SpecReport.Run(file);
            figures.Add(SpecReport.Figures(file, outcomes));
            foreach (var wrong in outcomes.Where(o => !o.Passed && o.Reason is null).Take(arguments.Whole("errors", 0))) Print(figures[^1].File, wrong);
        }
        Console.WriteLine($"{"file",-36}{"cases",7}{"passed",8}{"not supported",15}{"hard",6}{"hard passed",13}{"share",9}");
        foreach (var f in figures) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{f.File,-36}{f.Cases,7}{f.Passed,8}{f.NotSupported,15}{f.HardCases,6}{f.HardPassed,13}{f.Share,8:0.0}%"));
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            cases = figures.Sum(f => f.Cases),
            passed = figures.Sum(f => f.Passed),
            notSupported = figures.Sum(f => f.NotSupported),
            files = figures.ToDictionary(f => f.File, f => new { cases = f.Cases, passed = f.Passed, notSupported = f.NotSupported, hard = f.HardCases, hardPassed = f.HardPassed, share = Math.Round(f.Share, 2) }, StringComparer.Ordinal),
        }));
        return Task.FromResult(0);
    }

    static void Print(string file, SpecOutcome wrong)
    {
        Console.WriteLine($"! {file}{(wrong.Case.IsHard ? " (hard)" : "")} {wrong.Case.Now:yyyy-MM-dd HH:mm}: {wrong.Case.Input}");
        foreach (var wanted in wrong.Case.Wanted) Console.WriteLine("    wanted " + SpecReport.Describe(wanted));
        foreach (var found in wrong.Found) Console.WriteLine("    found  " + SpecReport.Describe(found));
    }
}
