using System.Reflection;

namespace Maatwerk.Measure.Understanding.Specs;

/// <summary>The content tables beside this code, embedded in the program.</summary>
internal static class Tables
{
    public static IReadOnlyList<string[]> Rows(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file) ?? throw new InvalidOperationException($"Expected embedded table {file}; got nothing.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split(';'))];
    }
}

/// <summary>The English names the specs give to units of money.</summary>
internal static class Names
{
    static readonly Dictionary<string, string> s_english = Tables.Rows("specs-munten.csv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    public static string English(string name) => s_english.GetValueOrDefault(name, name);
}
