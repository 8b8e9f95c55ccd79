namespace Maatwerk.Domain.Understanding;

/// <summary>One feature of a message: its bucket in the model, its weight, and the unit (word) it came from.</summary>
internal readonly record struct Feature(int Bucket, float Value, int Unit);

/// <summary>
/// Turns words into hashed features: words, pairs of neighbours, letter groups inside a word (for typos and compounds), ideas from <c>begrippen.csv</c> and pairs of ideas.
/// Entities are replaced by their kind first, so that the model learns "status van CASENUMBER".
/// </summary>
internal static class Features
{
    public const int Buckets = 1 << 15;

    static readonly StemIndex s_ideas = StemIndex.FromCsv("begrippen.csv");

    public static List<Feature> Of(Units units)
    {
        var features = new List<Feature>(units.Words.Count * 14 + 16);
        for (var i = 0; i < units.Words.Count; i++) AddWord(features, units.Words, i);
        AddIdeas(features, units);
        features.Add(new Feature(Bucket("len", units.Words.Count switch { <= 1 => "1", 2 => "2", <= 4 => "4", <= 8 => "8", <= 16 => "16", _ => "lang" }), 0.5f, 0));
        Normalise(features);
        return features;
    }

    static void AddWord(List<Feature> features, IReadOnlyList<string> words, int i)
    {
        var word = words[i];
        features.Add(new Feature(Bucket("w", word), Spelling.IsCommon(word) ? 0.5f : 1f, i));
        features.Add(new Feature(Bucket("b", i == 0 ? "^" : words[i - 1], word), 0.7f, i));
        if (i == words.Count - 1) features.Add(new Feature(Bucket("b", word, "$"), 0.7f, i));
        if (i >= 2) features.Add(new Feature(Bucket("s", words[i - 2], word), 0.4f, i));
        if (word[0] == '<' || word.Length < 4) return;
        var padded = "_" + word + "_";
        for (var size = 3; size <= 5; size++)
            for (var at = 0; at + size <= padded.Length && at < 24; at++)
                features.Add(new Feature(Bucket("c", padded.AsSpan(at, size)), 0.25f, i));
    }

    static void AddIdeas(List<Feature> features, Units units)
    {
        var ideas = s_ideas.Find(units.Text).Select(m => (m.Value, Unit: units.UnitAt(m.Start))).DistinctBy(m => m.Value).Take(10).ToList();
        for (var i = 0; i < ideas.Count; i++)
        {
            features.Add(new Feature(Bucket("i", ideas[i].Value), 1.2f, ideas[i].Unit));
            for (var j = i + 1; j < ideas.Count; j++)
                features.Add(new Feature(string.CompareOrdinal(ideas[i].Value, ideas[j].Value) < 0 ? Bucket("p", ideas[i].Value, ideas[j].Value) : Bucket("p", ideas[j].Value, ideas[i].Value), 0.6f, ideas[i].Unit));
        }
    }

    static void Normalise(List<Feature> features)
    {
        var length = MathF.Sqrt(features.Sum(f => f.Value * f.Value));
        for (var i = 0; i < features.Count; i++) features[i] = features[i] with { Value = features[i].Value / length };
    }

    static int Bucket(ReadOnlySpan<char> kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second = default)
    {
        var hash = Mix(Mix(Mix(2166136261u, kind), first), second);
        hash ^= hash >> 15;
        return (int)(hash * 2654435761u >> 17) & (Buckets - 1);
    }

    static uint Mix(uint hash, ReadOnlySpan<char> part)
    {
        foreach (var c in part) hash = (hash ^ c) * 16777619u;
        return (hash ^ '|') * 16777619u;
    }
}
