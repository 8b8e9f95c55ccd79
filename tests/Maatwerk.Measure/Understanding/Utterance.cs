using System.Text.Json;

namespace Maatwerk.Measure.Understanding;

/// <summary>One labelled message: entities as sets of strings by key, amounts written as numbers.</summary>
public sealed record Utterance(string Id, string Text, string Intent, int Difficulty, IReadOnlyDictionary<string, IReadOnlySet<string>> Entities)
{
    public static readonly IReadOnlyList<string> Keys = ["organisation", "municipality", "domain", "caseNumber", "date", "amount", "person"];

    public static IReadOnlyList<Utterance> Read(string file) =>
        [.. File.ReadLines(file).Where(l => l.Trim().Length > 0).Select(l => Parse(JsonDocument.Parse(l).RootElement))];

    static Utterance Parse(JsonElement line) => new(
        line.GetProperty("id").GetString()!, line.GetProperty("text").GetString()!, line.GetProperty("intent").GetString()!,
        line.TryGetProperty("difficulty", out var d) ? d.GetInt32() : 0,
        line.TryGetProperty("entities", out var e) ? e.EnumerateObject().ToDictionary(p => p.Name, p => Values(p.Value), StringComparer.Ordinal) : new Dictionary<string, IReadOnlySet<string>>());

    static IReadOnlySet<string> Values(JsonElement value) =>
        (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Write) : [Write(value)]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    static string Write(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal().ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : value.GetString()!;
}
