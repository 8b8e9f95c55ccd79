using System.Globalization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding;

/// <summary>Counts of a measured file: intents, entities, difficulty, confusions and time.</summary>
public sealed class UtteranceReport(IReadOnlyList<Outcome> outcomes)
{
    public void Print(TextWriter output, int errors)
    {
        output.WriteLine($"{"intent",-20}{"n",5}{"precision",11}{"recall",9}{"F1",8}");
        foreach (var intent in Intents.All)
        {
            var (precision, recall, f1) = Intent(intent);
            output.WriteLine(Row($"{intent,-20}{outcomes.Count(o => o.Utterance.Intent == intent),5}{precision,11:0.0}{recall,9:0.0}{f1,8:0.0}"));
        }
        output.WriteLine($"\n{"entity",-20}{"n",5}{"precision",11}{"recall",9}{"F1",8}");
        foreach (var key in Utterance.Keys)
        {
            var (n, precision, recall, f1) = Entity(key);
            output.WriteLine(Row($"{key,-20}{n,5}{precision,11:0.0}{recall,9:0.0}{f1,8:0.0}") + (key == "domain" ? "  (recall counts)" : ""));
        }
        output.WriteLine($"\n{"difficulty",-20}{"n",5}{"right %",11}{"wrong+sure",12}{"asked",9}");
        foreach (var group in outcomes.GroupBy(o => o.Utterance.Difficulty).OrderBy(g => g.Key).Select(g => (Name: g.Key.ToString(CultureInfo.InvariantCulture), All: g.ToList())).Append(("all", [.. outcomes])))
            output.WriteLine(Row($"{group.Name,-20}{group.All.Count,5}{Share(group.All, o => o.IsRight),11:0.0}{Share(group.All, o => o.IsWrongAndSure),12:0.0}{Share(group.All, o => o.Result.Unsure),9:0.0}"));
        ReliabilityTable.Print(output, outcomes);
        output.WriteLine("\nworst confusions (labelled → taken for)");
        foreach (var pair in outcomes.Where(o => !o.IsRight).GroupBy(o => (o.Utterance.Intent, o.Result.TopIntent)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Intent, StringComparer.Ordinal).Take(10))
            output.WriteLine($"  {pair.Key.Intent} → {pair.Key.TopIntent}: {pair.Count()}, for example \"{Short(pair.First().Utterance.Text)}\"");
        foreach (var wrong in outcomes.Where(o => !o.IsRight).Take(errors))
            output.WriteLine(Row($"  ! {wrong.Utterance.Intent} → {wrong.Result.TopIntent} {wrong.Result.Score:0.00}{(wrong.Result.Unsure ? "?" : "")} [{string.Join(", ", wrong.Result.Why)}] {Short(wrong.Utterance.Text)}"));
        if (errors > 0) PrintEntityErrors(output, errors);
    }

    /// <summary>The figures of the last line.</summary>
    public Dictionary<string, object> Summary()
    {
        var times = outcomes.Select(o => o.Milliseconds).Order().ToList();
        var summary = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["n"] = outcomes.Count, ["intent"] = Round(Share(outcomes, o => o.IsRight)),
            ["wrongAndConfident"] = Round(Share(outcomes, o => o.IsWrongAndSure)),
            ["asked"] = Round(Share(outcomes, o => o.Result.Unsure)), ["rightAmongAsked"] = Round(Share(outcomes, o => o.Result.Unsure && o.Result.Likely.Any(l => l.Intent == o.Utterance.Intent)) * 100 / Math.Max(1e-9, Share(outcomes, o => o.Result.Unsure))),
            ["calibrationError"] = Round(ReliabilityTable.Error(outcomes) * 100),
            ["noneRecall"] = Round(Intent(Intents.None).Recall), ["inScopeRejected"] = Round(Share([.. outcomes.Where(o => o.Utterance.Intent != Intents.None)], o => o.Result.TopIntent == Intents.None && !o.Result.Unsure)),
            ["medianMs"] = Math.Round(times[times.Count / 2], 3), ["p99Ms"] = Math.Round(times[(int)(times.Count * 0.99)], 3), ["maxMs"] = Math.Round(times[^1], 3),
        };
        foreach (var difficulty in outcomes.Select(o => o.Utterance.Difficulty).Distinct().Order())
            summary["difficulty" + difficulty.ToString(CultureInfo.InvariantCulture)] = Round(Share([.. outcomes.Where(o => o.Utterance.Difficulty == difficulty)], o => o.IsRight));
        foreach (var key in Utterance.Keys) summary[key] = Round(key == "domain" ? Entity(key).Recall : Entity(key).F1);
        return summary;
    }

    (double Precision, double Recall, double F1) Intent(string intent)
    {
        var hits = outcomes.Count(o => o.IsRight && o.Utterance.Intent == intent);
        return Scores(hits, outcomes.Count(o => o.Result.TopIntent == intent), outcomes.Count(o => o.Utterance.Intent == intent));
    }

    /// <summary>Entities on None, Confirm and Deny are not scored, as the rules of labelling allow.</summary>
    (int Count, double Precision, double Recall, double F1) Entity(string key)
    {
        var scored = outcomes.Where(o => o.Utterance.Intent is not (Intents.None or Intents.Confirm or Intents.Deny)).Select(o => (Wanted: Values(o.Utterance.Entities, key), Found: Values(o.Found, key))).ToList();
        var wanted = scored.Sum(s => s.Wanted.Count);
        var (precision, recall, f1) = Scores(scored.Sum(s => s.Found.Count(s.Wanted.Contains)), scored.Sum(s => s.Found.Count), wanted);
        return (wanted, precision, recall, f1);
    }

    void PrintEntityErrors(TextWriter output, int errors)
    {
        foreach (var key in Utterance.Keys)
            foreach (var o in outcomes.Where(o => o.Utterance.Intent is not (Intents.None or Intents.Confirm or Intents.Deny) && (key == "domain" ? !Values(o.Found, key).IsSupersetOf(Values(o.Utterance.Entities, key)) : !Values(o.Found, key).SetEquals(Values(o.Utterance.Entities, key)))).Take(errors))
                output.WriteLine($"  ! {key}: wanted [{string.Join(", ", Values(o.Utterance.Entities, key))}] found [{string.Join(", ", Values(o.Found, key))}] {Short(o.Utterance.Text)}");
    }

    static readonly IReadOnlySet<string> s_empty = new HashSet<string>();

    static IReadOnlySet<string> Values(IReadOnlyDictionary<string, IReadOnlySet<string>> entities, string key) => entities.TryGetValue(key, out var values) ? values : s_empty;

    static (double, double, double) Scores(int hits, int found, int wanted)
    {
        var precision = found == 0 ? 100 : 100.0 * hits / found;
        var recall = wanted == 0 ? 100 : 100.0 * hits / wanted;
        return (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    static double Share(IReadOnlyCollection<Outcome> all, Func<Outcome, bool> counts) => all.Count == 0 ? 0 : 100.0 * all.Count(counts) / all.Count;

    static double Round(double value) => Math.Round(value, 2);

    static string Row(FormattableString row) => row.ToString(CultureInfo.InvariantCulture);

    static string Short(string text) => text.Length > 110 ? text[..110] + "…" : text;
}
