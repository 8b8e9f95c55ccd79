using System.Globalization;

namespace Maatwerk.Measure.Understanding.Specs;

/// <summary>The figures of one file. The share counts what is supported and what upstream itself passes; a hard case passed is a gain, not a debt.</summary>
public sealed record SpecFigures(string File, int Cases, int Passed, int NotSupported, int HardCases, int HardPassed)
{
    public int Required => Cases - NotSupported - HardCases;
    public int RequiredPassed => Passed - HardPassed;
    public double Share => Required == 0 ? 100 : 100.0 * RequiredPassed / Required;
}

/// <summary>One case with what we found.</summary>
public sealed record SpecOutcome(SpecCase Case, IReadOnlyList<SpecEntity> Found, bool Passed, string? Reason);

/// <summary>Runs spec files.</summary>
public static class SpecReport
{
    public static IReadOnlyList<SpecOutcome> Run(string file)
    {
        var model = SpecModels.For(file);
        return [.. SpecCase.Read(file).Select(item => Outcome(file, item, model))];
    }

    public static SpecFigures Figures(string file, IReadOnlyList<SpecOutcome> outcomes) => new(
        Path.GetFileName(file).Replace(".json", "", StringComparison.Ordinal), outcomes.Count, outcomes.Count(o => o.Passed), outcomes.Count(o => o.Reason is not null && !o.Passed),
        outcomes.Count(o => IsHard(o)), outcomes.Count(o => IsHard(o) && o.Passed));

    /// <summary>The words of one thing found, for the list of failures.</summary>
    public static string Describe(SpecEntity entity) =>
        string.Create(CultureInfo.InvariantCulture, $"'{entity.Text}' {entity.Type.Replace("datetimeV2.", "", StringComparison.Ordinal)} {string.Join(" ", entity.Values.Select(v => "[" + string.Join(" ", v.Where(p => p.Key != "type").OrderByDescending(p => p.Key, StringComparer.Ordinal).Select(p => p.Key is "timex" or "value" ? p.Value : p.Key + "=" + p.Value)) + "]"))}");

    static bool IsHard(SpecOutcome outcome) => outcome.Case.IsHard && (outcome.Reason is null || outcome.Passed);

    static SpecOutcome Outcome(string file, SpecCase item, Func<string, DateTime, IReadOnlyList<SpecEntity>>? model)
    {
        var found = model?.Invoke(item.Input, item.Now) ?? [];
        var passed = model is not null && (SpecModels.IsInner(file) ? SpecCompare.HasTexts(item.Wanted, found, SpecModels.InnerType(file)) : SpecCompare.IsWhole(item.Wanted, found));
        return new SpecOutcome(item, found, passed, Unsupported.Reason(file, item) ?? (model is null ? "geen herkenner" : null));
    }
}
