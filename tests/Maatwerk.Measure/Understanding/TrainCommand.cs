using System.Diagnostics;
using System.Globalization;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding;

/// <summary>Trains the model from our own sentences; first measures it on held-out lines, and sets its calibration by them.</summary>
public sealed class TrainCommand : IVerb
{
    public string Name => "train";
    public string Usage => "[--folds 3] [--errors FILE]: trains domain/Content/Understanding/model.bin from the sentences in zinnen/, and gevaar.bin beside it; --errors writes the held-out lines it got wrong";

    public Task<int> RunAsync(Arguments arguments)
    {
        var watch = Stopwatch.StartNew();
        var names = new RegisterNames(Gazetteer.Default);
        var (lines, fingerprint) = (SentenceFiles.Lines(), SentenceFiles.Fingerprint());
        var trainer = new Trainer(names, lines);
        var validation = new CrossValidation(lines, trainer, names, arguments.Whole("folds", 3));
        var calibration = validation.Choose();
        var results = validation.Results(calibration);
        Print(results, calibration);
        if (arguments.Text("errors", "") is { Length: > 0 } errors) WriteErrors(errors, results);
        var model = trainer.Train(_ => true, fingerprint).With(calibration);
        using (var file = File.Create(SentenceFiles.ModelFile)) model.Write(file);
        DangerTraining.Run(folds: 5, errors: "");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"lines\":{lines.Count},\"bytes\":{new FileInfo(SentenceFiles.ModelFile).Length},\"seconds\":{watch.Elapsed.TotalSeconds:0.0}}}"));
        return Task.FromResult(0);
    }

    static void Print(IReadOnlyList<HeldOut> results, Calibration calibration)
    {
        double Share(Func<HeldOut, bool> counts) => 100.0 * results.Count(counts) / results.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"held out: {results.Count} lines, intent right {Share(r => r.IsRight):0.0} %, wrong and confident {Share(r => !r.IsRight && !r.Result.Unsure):0.0} %, unsure {Share(r => r.Result.Unsure):0.0} %; temperature {calibration.Temperature:0.0}, sure from {calibration.Sure:0.00}"));
    }

    static void WriteErrors(string file, IEnumerable<HeldOut> results) =>
        File.WriteAllLines(file, results.Where(r => !r.IsRight).OrderByDescending(r => r.Result.Score)
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Intent}\t{r.Result.TopIntent}\t{r.Result.Score:0.00}\t{r.Result.Text}\t{string.Join(", ", r.Result.Why)}")));
}
