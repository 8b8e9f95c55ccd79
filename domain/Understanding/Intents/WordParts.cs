namespace Maatwerk.Domain.Understanding;

/// <summary>What features are made of one word, whatever stands round it. Most words of a message were in another one a moment ago.</summary>
internal sealed class WordParts
{
    // Some hundred bytes each; more than the different words people use in an hour.
    const int Most = 8192;
    const int Shortest = 3, Longest = 5, LastStart = 24, LeastBones = 3;

    static readonly RecentReads<string, WordParts> s_recent = new(word => new WordParts(word), Most);

    WordParts(string word)
    {
        IsCommon = Spelling.IsCommon(word);
        IsParticle = Stems.IsParticle(word);
        Stem = Stems.Of(word);
        Whole = Features.Bucket("w", word);
        OfStem = Features.Bucket("m", Stem);
        Letters = IsMark(word) || word.Length < 4 ? [] : [.. Groups("_" + word + "_")];
        Bones = !IsMark(word) && Stems.Skeleton(word) is { Length: >= LeastBones } bones ? Features.Bucket("k", bones) : null;
    }

    /// <summary>Says little about what somebody wants.</summary>
    public bool IsCommon { get; }

    /// <summary>The part of a verb that may stand apart.</summary>
    public bool IsParticle { get; }

    public string Stem { get; }

    /// <summary>Bucket of the word.</summary>
    public int Whole { get; }

    /// <summary>Bucket of its stem.</summary>
    public int OfStem { get; }

    /// <summary>Bucket of its consonants; null when there are too few.</summary>
    public int? Bones { get; }

    /// <summary>Buckets of the groups of letters in it.</summary>
    public int[] Letters { get; }

    public static WordParts Of(string word) => s_recent.Of(word);

    static bool IsMark(string word) => word[0] == '<';

    static IEnumerable<int> Groups(string padded)
    {
        for (var size = Shortest; size <= Longest; size++)
            for (var at = 0; at + size <= padded.Length && at < LastStart; at++)
                yield return Features.Bucket("c", padded.AsSpan(at, size));
    }
}
