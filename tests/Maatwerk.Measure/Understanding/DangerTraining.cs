using System.Globalization;
using Maatwerk.Domain.Understanding;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Measure.Understanding;

/// <summary>Trains <c>gevaar.bin</c>; first measures it on held-out lines and sets its threshold by them.</summary>
public static class DangerTraining
{
    // Our near misses differ from danger by a word or two; what professionals type is mostly further away.
    const double MostNearMisses = 0.06;
    const double MostOrdinary = 0.005;

    sealed record Read(GevaarZin Line, string Text, float Score, bool Pattern);

    public static void Run(int folds, string errors)
    {
        var lines = SentenceFiles.DangerLines();
        var trainer = new GevaarTrainer(lines);
        var read = Enumerable.Range(0, folds).SelectMany(fold => HeldOut(trainer, lines, fold, folds)).ToList();
        var threshold = Choose(read);
        Print(read, threshold);
        if (errors.Length > 0) WriteErrors(errors, read, threshold);
        using var file = File.Create(SentenceFiles.DangerModelFile);
        trainer.Train(_ => true, SentenceFiles.DangerFingerprint()).With(threshold).Write(file);
    }

    static IEnumerable<Read> HeldOut(GevaarTrainer trainer, IReadOnlyList<GevaarZin> lines, int fold, int folds)
    {
        var model = trainer.Train(i => i % folds != fold, "held out");
        return lines.Where((_, i) => i % folds == fold).Select(line => (line, Text: TrainingSet.Expand(line.Line)[0])).Select(l => new Read(l.line, l.Text, model.Score(l.Text), Gevaar.FiresPattern(l.Text)));
    }

    /// <summary>The lowest score at which few enough near misses and ordinary lines sound the alarm.</summary>
    static float Choose(List<Read> read) => Math.Max(Above(read.Where(r => !r.Line.IsDanger && !r.Line.IsOrdinary), MostNearMisses), Above(read.Where(r => r.Line.IsOrdinary), MostOrdinary));

    static float Above(IEnumerable<Read> safe, double share)
    {
        var scores = safe.Select(r => r.Score).OrderDescending().ToList();
        return MathF.Round(scores[(int)(scores.Count * share)] + 0.005f, 2);
    }

    static void Print(List<Read> read, float threshold)
    {
        var (danger, safe, ordinary) = (read.Where(r => r.Line.IsDanger).ToList(), read.Where(r => !r.Line.IsDanger && !r.Line.IsOrdinary).ToList(), read.Where(r => r.Line.IsOrdinary).ToList());
        foreach (var (name, heard) in new (string, Func<Read, bool>)[] { ("patterns", r => r.Pattern), ("model", r => r.Score >= threshold), ("together", r => IsHeard(r, threshold)) })
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"danger, {name,-9} heard {Share(danger, heard):0.0} % of {danger.Count}; false alarms {Share(safe, heard):0.0} % of {safe.Count} near misses, {Share(ordinary, heard):0.00} % of {ordinary.Count} ordinary lines"));
        foreach (var share in new[] { 0.01, 0.02, 0.03, 0.05, 0.1 })
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  at {share * 100:0} % false alarms (from {Above(safe, share):0.00}): together {Share(danger, r => IsHeard(r, Above(safe, share))):0.0} %"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"danger from {threshold:0.00}"));
    }

    static void WriteErrors(string file, IEnumerable<Read> read, float threshold) =>
        File.WriteAllLines(file, read.Where(r => r.Line.IsDanger != IsHeard(r, threshold)).OrderBy(r => r.Line.IsDanger).ThenByDescending(r => r.Score)
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"{(r.Line.IsDanger ? "missed" : r.Pattern ? "pattern" : "alarm")}\t{r.Score:0.00}\t{r.Text}")));

    static bool IsHeard(Read r, float threshold) => r.Score >= threshold || (r.Pattern && r.Score >= Gevaar.SureOfSafe);

    static double Share(List<Read> all, Func<Read, bool> counts) => 100.0 * all.Count(counts) / all.Count;
}
