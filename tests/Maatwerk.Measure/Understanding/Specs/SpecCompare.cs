namespace Maatwerk.Measure.Understanding.Specs;

/// <summary>Whether what was found is what the spec wants.</summary>
public static class SpecCompare
{
    /// <summary>Everything wanted, in order, and nothing else: text without case, place where given, type, and all values.</summary>
    public static bool IsWhole(IReadOnlyList<SpecEntity> wanted, IReadOnlyList<SpecEntity> found) =>
        wanted.Count == found.Count && wanted.Zip(found).All(pair => SameText(pair.First, pair.Second) && SamePlace(pair.First, pair.Second) && pair.First.Type == pair.Second.Type && SameValues(pair.First, pair.Second));

    /// <summary>For the files of inner layers: what they want found is found with that text; where they want nothing, nothing of that type is found.</summary>
    public static bool HasTexts(IReadOnlyList<SpecEntity> wanted, IReadOnlyList<SpecEntity> found, string type) =>
        wanted.Count > 0 ? wanted.All(w => found.Any(f => SameText(w, f))) : !found.Any(f => f.Type.EndsWith("." + type, StringComparison.Ordinal) || type.Length == 0);

    static bool SameText(SpecEntity wanted, SpecEntity found) => string.Equals(wanted.Text.Trim(), found.Text.Trim(), StringComparison.OrdinalIgnoreCase);

    static bool SamePlace(SpecEntity wanted, SpecEntity found) => wanted.Start is not { } start || start == found.Start;

    static bool SameValues(SpecEntity wanted, SpecEntity found) =>
        wanted.Values.Count == found.Values.Count && wanted.Values.Zip(found.Values).All(pair => pair.First.Count == pair.Second.Count && pair.First.All(v => pair.Second.TryGetValue(v.Key, out var other) && string.Equals(v.Value, other, StringComparison.OrdinalIgnoreCase)));
}
