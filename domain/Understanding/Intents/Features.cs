using System.Runtime.InteropServices;

namespace Maatwerk.Domain.Understanding;

/// <summary>One feature of a message: its bucket in the model, its weight, and the unit (word) it came from.</summary>
internal readonly record struct Feature(int Bucket, float Value, int Unit);

/// <summary>
/// Turns words into hashed features: words, stems, consonants, pairs of neighbours, letter groups inside a word (for typos and compounds), ideas from <c>begrippen.csv</c> and pairs of ideas,
/// what is denied, and what stands in the last clause. Entities are replaced by their kind first, so that the model learns "status van CASENUMBER".
/// </summary>
internal static class Features
{
    public const int Buckets = 1 << 16;
    const int MostIdeas = 12;

    // A message gives hundreds to thousands of these and needs them for a moment: the room is used again.
    [ThreadStatic] static Stack<List<Feature>>? t_spare;

    const int MostSpare = 2;

    const int FurthestApart = 6;
    const float Denied = 0.5f;

    /// <summary>What words and general ideas weigh beside ideas of a model's own: it has few sentences to learn from, and its ideas reach further than its words.</summary>
    const float BesideOwnIdeas = 0.1f;

    static readonly StemIndex s_ideas = StemIndex.FromCsv("begrippen.csv");

    /// <param name="units">The words.</param>
    /// <param name="also">Ideas of one model's own, beside those of <c>begrippen.csv</c>.</param>
    public static List<Feature> Of(Units units, StemIndex? also = null)
    {
        var features = t_spare is { Count: > 0 } spare ? spare.Pop() : [];
        var denied = Negation.Denied(units);
        for (var i = 0; i < units.Count; i++) AddWord(features, units, i);
        AddStems(features, units, denied);
        AddIdeas(features, units, denied, s_ideas);
        if (also is not null) AddOwnIdeas(features, units, denied, also);
        var length = units.Count switch { <= 1 => "1", 2 => "2", <= 4 => "4", <= 8 => "8", <= 16 => "16", _ => "lang" };
        features.Add(new Feature(Bucket("len", length), 0.5f, 0));
        if (Negation.IsContrast(units, denied)) Soften(features, denied);
        Normalise(features);
        return features;
    }

    /// <summary>Nobody needs these any more.</summary>
    public static void Done(List<Feature> features)
    {
        features.Clear();
        t_spare ??= new();
        if (t_spare.Count < MostSpare) t_spare.Push(features);
    }

    static void AddWord(List<Feature> features, Units units, int i)
    {
        var word = units[i].Word;
        var parts = WordParts.Of(word);
        features.Add(new Feature(parts.Whole, parts.IsCommon ? 0.5f : 1f, i));
        features.Add(new Feature(Bucket("b", i == 0 ? "^" : units[i - 1].Word, word), 0.7f, i));
        if (i == units.Count - 1) features.Add(new Feature(Bucket("b", word, "$"), 0.7f, i));
        if (i >= 2) features.Add(new Feature(Bucket("s", units[i - 2].Word, word), 0.4f, i));
        foreach (var group in parts.Letters) features.Add(new Feature(group, 0.25f, i));
    }

    static void AddStems(List<Feature> features, Units units, bool[] denied)
    {
        var before = "^";
        for (var i = 0; i < units.Count; i++)
        {
            var parts = WordParts.Of(units[i].Word);
            if (parts.IsCommon && !parts.IsParticle) continue;
            features.Add(new Feature(parts.OfStem, 0.7f, i));
            features.Add(new Feature(Bucket("mb", before, parts.Stem), 0.5f, i));
            if (parts.Bones is { } bones) features.Add(new Feature(bones, 0.5f, i));
            if (denied[i]) features.Add(new Feature(Bucket("n", parts.Stem), 0.5f, i));
            if (units.IsInLastClause(i)) features.Add(new Feature(Bucket("l", parts.Stem), 0.5f, i));
            if (parts.IsParticle) AddApart(features, units, i);
            before = parts.Stem;
        }
    }

    /// <summary>"meld ik hem aan" has aanmeld too.</summary>
    static void AddApart(List<Feature> features, Units units, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - FurthestApart && units[i].Clause == units[at].Clause; i--)
            if (!units[i].IsMark && units[i].Word.Length > 3) features.Add(new Feature(Bucket("m", units[at].Word + WordParts.Of(units[i].Word).Stem), 0.5f, at));
    }

    static void AddOwnIdeas(List<Feature> features, Units units, bool[] denied, StemIndex own)
    {
        foreach (ref var feature in CollectionsMarshal.AsSpan(features)) feature = feature with { Value = feature.Value * BesideOwnIdeas };
        AddIdeas(features, units, denied, own);
    }

    static void AddIdeas(List<Feature> features, Units units, bool[] denied, StemIndex index)
    {
        var ideas = index.Find(units.Text).Select(m => (m.Value, Unit: units.UnitAt(m.Start))).DistinctBy(m => m.Value).Take(MostIdeas).ToList();
        for (var i = 0; i < ideas.Count; i++)
        {
            var (idea, unit) = ideas[i];
            features.Add(new Feature(Bucket("i", idea), 1.2f, unit));
            if (denied[unit]) features.Add(new Feature(Bucket("ni", idea), 0.6f, unit));
            if (units.IsInLastClause(unit)) features.Add(new Feature(Bucket("li", idea), 0.6f, unit));
            for (var j = i + 1; j < ideas.Count; j++)
                features.Add(new Feature(string.CompareOrdinal(idea, ideas[j].Value) < 0 ? Bucket("p", idea, ideas[j].Value) : Bucket("p", ideas[j].Value, idea), 0.6f, unit));
        }
    }

    /// <summary>What is denied while something else is asked counts for less.</summary>
    static void Soften(List<Feature> features, bool[] denied)
    {
        for (var i = 0; i < features.Count; i++)
            if (denied[features[i].Unit]) features[i] = features[i] with { Value = features[i].Value * Denied };
    }

    static void Normalise(List<Feature> features)
    {
        var squares = 0.0;
        foreach (ref readonly var feature in CollectionsMarshal.AsSpan(features)) squares += feature.Value * feature.Value;
        var length = MathF.Sqrt((float)squares);
        foreach (ref var feature in CollectionsMarshal.AsSpan(features)) feature = feature with { Value = feature.Value / length };
    }

    public static int Bucket(ReadOnlySpan<char> kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second = default)
    {
        var hash = Mix(Mix(Mix(2166136261u, kind), first), second);
        hash ^= hash >> 15;
        return (int)(hash * 2654435761u >> 13) & (Buckets - 1);
    }

    static uint Mix(uint hash, ReadOnlySpan<char> part)
    {
        foreach (var c in part) hash = (hash ^ c) * 16777619u;
        return (hash ^ '|') * 16777619u;
    }
}
