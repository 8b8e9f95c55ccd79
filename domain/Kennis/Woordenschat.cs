using Maatwerk.Domain.Understanding;

namespace Maatwerk.Domain.Kennis;

/// <summary>The stems that stand in the articles: cuts compounds into them and finds the one that was meant by a typing mistake.</summary>
internal sealed class Woordenschat
{
    private const int ShortestPart = 4;
    private const int ShortestTypo = 4;
    private const int LongWord = 8;

    private readonly Dictionary<string, string> words;
    private readonly HashSet<string> stems;
    private readonly Dictionary<(string Particle, string Stem), string> split = [];
    private readonly Lazy<Dictionary<string, List<string>>> byTrigram;

    /// <param name="words">The words themselves, lower case and without accents, with their stems.</param>
    public Woordenschat(IEnumerable<KeyValuePair<string, string>> words)
    {
        this.words = new(words, StringComparer.Ordinal);
        stems = new(this.words.Values, StringComparer.Ordinal);
        byTrigram = new(ByTrigram);
        foreach (var word in this.words.Keys)
            foreach (var particle in Stam.Particles)
                if (word.Length >= particle.Length + ShortestPart && word.StartsWith(particle, StringComparison.Ordinal)) split.TryAdd((particle, Stam.Of(word[particle.Length..])), word);
    }

    /// <summary>The known verb that is split into this particle and the word with this stem, or null.</summary>
    public string? Joined(string particle, string stem) => split.GetValueOrDefault((particle, stem));

    public bool Knows(string stem) => stems.Contains(stem);

    /// <summary>The parts of a compound: both when both are known, one when only that is; empty when it is no compound of ours.</summary>
    public IReadOnlyList<string> Parts(string word)
    {
        IReadOnlyList<string> best = [];
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            var left = Known(word[..cut], linked: true);
            var right = Known(word[cut..], linked: false);
            if (left is not null && right is not null) return [left, right];
            if ((left ?? right) is { } one && (best.Count == 0 || best[0].Length < one.Length)) best = [one];
        }
        return best;
    }

    /// <summary>The stem of the known word that is one or two letters away, or null.</summary>
    public string? Meant(string word)
    {
        if (word.Length < ShortestTypo || !char.IsLetter(word[0])) return null;
        var limit = word.Length >= LongWord ? 2 : 1;
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var trigram in Trigrams(word))
            if (byTrigram.Value.TryGetValue(trigram, out var list))
                foreach (var other in list) shared[other] = shared.GetValueOrDefault(other) + 1;
        var near = shared.Where(one => one.Value >= 2 && one.Key[0] == word[0])
            .Select(one => (Word: one.Key, Shared: one.Value, Distance: EditDistance.Between(word, one.Key, limit))).Where(one => one.Distance <= limit)
            .OrderBy(one => one.Distance).ThenByDescending(one => one.Shared).ThenBy(one => one.Word, StringComparer.Ordinal).ToList();
        return near.Count == 0 ? null : words[near[0].Word];
    }

    // Between two parts Dutch may put an s, e or en.
    private string? Known(string part, bool linked)
    {
        var stem = Stam.Of(part);
        if (stems.Contains(stem)) return stem;
        if (!linked || part.Length <= ShortestPart) return null;
        return part[^1] is 's' or 'e' && stems.Contains(stem = Stam.Of(part[..^1])) ? stem : null;
    }

    private Dictionary<string, List<string>> ByTrigram()
    {
        var all = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var word in words.Keys.Where(word => word.Length >= ShortestTypo && char.IsLetter(word[0])))
            foreach (var trigram in Trigrams(word))
            {
                if (!all.TryGetValue(trigram, out var list)) all[trigram] = list = [];
                list.Add(word);
            }
        return all;
    }

    private static IEnumerable<string> Trigrams(string word)
    {
        var padded = $"^{word}$";
        for (var i = 0; i + 3 <= padded.Length; i++) yield return padded.Substring(i, 3);
    }
}
