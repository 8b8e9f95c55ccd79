namespace Maatwerk.Tests.Understanding;

/// <summary>Our own sentences that the model was not trained on, in <c>proefzinnen.csv</c>: intent;sentence.</summary>
internal static class Proefzinnen
{
    public static IReadOnlyList<(string Intent, string Text)> Read() =>
        [.. File.ReadLines(Path.Combine(Architecture.Repository.Root, "tests", "Maatwerk.Tests", "Understanding", "proefzinnen.csv"))
            .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(';', 2)).Select(p => (p[0], p[1]))];
}
