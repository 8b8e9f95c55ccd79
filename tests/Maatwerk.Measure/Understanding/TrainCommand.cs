using System.Diagnostics;
using System.Globalization;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding;

/// <summary>Trains the model from our own sentences; measures it first on every fifth line, held out.</summary>
public sealed class TrainCommand : IVerb
{
    public string Name => "train";
    public string Usage => "[--folds 5 (0: do not measure first)]: trains domain/Content/Understanding/model.bin from the sentences in zinnen/";

    public Task<int> RunAsync(Arguments arguments)
    {
        var watch = Stopwatch.StartNew();
        var names = new RegisterNames(Gazetteer.Default);
        var lines = SentenceFiles.Lines();
        var folds = arguments.Whole("folds", 5);
        if (folds > 1) Validate(lines, folds, names);
        var model = new Trainer(names).Train(lines, SentenceFiles.Fingerprint());
        using (var file = File.Create(SentenceFiles.ModelFile)) model.Write(file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"lines\":{lines.Count},\"bytes\":{new FileInfo(SentenceFiles.ModelFile).Length},\"seconds\":{watch.Elapsed.TotalSeconds:0.0}}}"));
        return Task.FromResult(0);
    }

    static void Validate(IReadOnlyList<(string Intent, string Line)> lines, int folds, INamesMatcher names)
    {
        var today = new DateOnly(2026, 11, 22);
        var training = lines.Where((_, i) => i % folds != 0).ToList();
        var recognizer = new Recognizer(names, new Trainer(names).Train(training, "held out"));
        var results = lines.Where((_, i) => i % folds == 0).Select(l => (l.Intent, Result: recognizer.Recognize(TrainingSet.Expand(l.Line)[0], today))).ToList();
        var right = results.Count(r => r.Result.TopIntent == r.Intent);
        var confident = results.Count(r => r.Result.TopIntent != r.Intent && !r.Result.Unsure);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out: {results.Count} lines, intent right {100.0 * right / results.Count:0.0} %, wrong and confident {100.0 * confident / results.Count:0.0} %, unsure {100.0 * results.Count(r => r.Result.Unsure) / results.Count:0.0} %"));
    }
}
