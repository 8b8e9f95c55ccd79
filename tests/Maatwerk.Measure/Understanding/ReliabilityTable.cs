using System.Globalization;

namespace Maatwerk.Measure.Understanding;

/// <summary>Whether a score means what it says: of all choices with a score near 0.8, about 80 % should be right.</summary>
public static class ReliabilityTable
{
    const int Bins = 10;

    public static void Print(TextWriter output, IReadOnlyList<Outcome> outcomes)
    {
        output.WriteLine($"\n{"score",-20}{"n",5}{"mean score",12}{"right %",10}");
        foreach (var bin in outcomes.GroupBy(Bin).OrderBy(g => g.Key))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bin.Key / 10.0:0.0}–{(bin.Key + 1) / 10.0:0.0}{"",-13}{bin.Count(),5}{bin.Average(o => o.Result.Score) * 100,12:0.0}{100.0 * bin.Count(o => o.IsRight) / bin.Count(),10:0.0}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"expected calibration error {Error(outcomes) * 100:0.0} points"));
    }

    /// <summary>The mean distance between score and share right, 0 to 1.</summary>
    public static double Error(IReadOnlyList<Outcome> outcomes) =>
        outcomes.GroupBy(Bin).Sum(g => g.Count() * Math.Abs(g.Average(o => o.Result.Score) - (double)g.Count(o => o.IsRight) / g.Count())) / outcomes.Count;

    static int Bin(Outcome outcome) => Math.Min(Bins - 1, (int)(outcome.Result.Score * Bins));
}
