using System.Globalization;
using System.Text.Json;

namespace Maatwerk.Measure.Understanding.Specs;

/// <summary>Something found in a sentence, in the shape of the specs: its text, its type, and its values as name and text.</summary>
public sealed record SpecEntity(string Text, int? Start, string Type, IReadOnlyList<IReadOnlyDictionary<string, string>> Values);

/// <summary>One sentence of a spec file and everything that must be found in it. Hard: upstream itself does not pass it on .NET.</summary>
public sealed record SpecCase(string Input, DateTime Now, IReadOnlyList<SpecEntity> Wanted, bool IsHard)
{
    /// <summary>Artefacts of the upstream algorithm, not compared: its score, and which of its inner layers found it.</summary>
    static readonly HashSet<string> s_ignored = ["score", "sourceEntity", "timezoneText", "utcOffsetMins"];

    public static IReadOnlyList<SpecCase> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.EnumerateArray().Select(Of)];
    }

    static SpecCase Of(JsonElement item)
    {
        var now = item.TryGetProperty("Context", out var context) && context.ValueKind == JsonValueKind.Object && context.TryGetProperty("ReferenceDateTime", out var reference)
            ? DateTime.Parse(reference.GetString()!, CultureInfo.InvariantCulture) : new DateTime(2016, 11, 7);
        var hard = item.TryGetProperty("NotSupported", out var platforms) && platforms.GetString()!.Contains("dotnet", StringComparison.Ordinal);
        return new SpecCase(item.GetProperty(nameof(Input)).GetString()!, now, [.. item.GetProperty("Results").EnumerateArray().Select(Entity)], hard);
    }

    static SpecEntity Entity(JsonElement result)
    {
        var type = new[] { "TypeName", "Typename", "Type" }.Select(name => Text(result, name)).FirstOrDefault(t => t is not null) ?? "";
        int? start = result.TryGetProperty("Start", out var at) && at.ValueKind == JsonValueKind.Number && at.GetInt32() >= 0 ? at.GetInt32() : null;
        return new SpecEntity(Text(result, "Text") ?? "", start, type, Values(result));
    }

    static List<IReadOnlyDictionary<string, string>> Values(JsonElement result)
    {
        if (!result.TryGetProperty("Resolution", out var resolution) || resolution.ValueKind != JsonValueKind.Object) return [];
        return resolution.TryGetProperty("values", out var values) ? [.. values.EnumerateArray().Select(Pairs)] : [Pairs(resolution)];
    }

    static IReadOnlyDictionary<string, string> Pairs(JsonElement item) =>
        item.EnumerateObject().Where(p => !s_ignored.Contains(p.Name)).ToDictionary(p => p.Name, p => p.Value.ToString(), StringComparer.Ordinal);

    static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
