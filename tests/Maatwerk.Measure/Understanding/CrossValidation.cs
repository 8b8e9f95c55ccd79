using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding;

/// <summary>A sentence that the model that read it was not trained on.</summary>
public sealed record HeldOut(string Intent, RecognizerResult Result)
{
    public bool IsRight => Result.TopIntent == Intent;
}

/// <summary>
/// Measures the recogniser on sentences it was not trained on: the lines in as many parts as there are folds, each part read by a model trained on the others.
/// Alternatives of one line stay in one fold.
/// </summary>
public sealed class CrossValidation
{
    /// <summary>Our own lines are harder than what is typed; a question at one in four of them is about one in ten there.</summary>
    const double Asked = 0.24;

    static readonly DateOnly s_today = new(2026, 11, 22);

    readonly List<(IntentModel Model, List<(string Intent, string Text)> Lines)> _folds = [];
    readonly INamesMatcher _names;

    public CrossValidation(IReadOnlyList<(string Intent, string Line)> lines, Trainer trainer, INamesMatcher names, int folds)
    {
        _names = names;
        for (var fold = 0; fold < folds; fold++)
        {
            var own = fold;
            _folds.Add((trainer.Train(i => i % folds != own, "held out"), [.. lines.Where((_, i) => i % folds == own).Select(l => (l.Intent, TrainingSet.Expand(l.Line)[0]))]));
        }
    }

    /// <summary>What becomes of every held-out sentence under a calibration.</summary>
    public IReadOnlyList<HeldOut> Results(Calibration calibration)
    {
        var all = new List<HeldOut>();
        foreach (var (model, lines) in _folds)
        {
            var recognizer = new Recognizer(_names, model.With(calibration));
            all.AddRange(lines.Select(l => new HeldOut(l.Intent, recognizer.Recognize(l.Text, s_today))));
        }
        return all;
    }

    /// <summary>The temperature under which the scores fit best how often a choice is right, and the score below which a fixed share of the lines lies.</summary>
    public Calibration Choose()
    {
        var temperature = Enumerable.Range(0, 12).Select(i => 0.4f + 0.1f * i).MinBy(t => Loss(Results(new Calibration(t, 0))));
        var scores = Results(new Calibration(temperature, 0)).Select(r => r.Result.Score).Order().ToList();
        return new Calibration(temperature, (float)Math.Round(scores[(int)(scores.Count * Asked)], 2));
    }

    static double Loss(IEnumerable<HeldOut> results) => results.Average(r => -Math.Log(Math.Max(1e-6, r.IsRight ? r.Result.Score : 1 - r.Result.Score)));
}
