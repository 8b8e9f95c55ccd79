using Maatwerk.Domain.Understanding;

namespace Maatwerk.Domain.Kennis;

/// <summary>Words and short phrases that mean the same; content file <c>Kennis/synoniemen.csv</c>, one group a line. A group is known by its first word with a # before it.</summary>
internal sealed class Synoniemen
{
    private const int LongestPhrase = 4;

    private readonly Dictionary<string, List<string>> groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);

    public Synoniemen()
    {
        foreach (var line in EmbeddedContent.Lines("Kennis/synoniemen.csv"))
        {
            var words = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
            {
                var key = string.Join(' ', new TokenizedText(word).Tokens.Where(token => token.IsWord || token.IsNumber).Select(token => Stam.Of(token.Norm)));
                if (key.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end) beginnings.Add(key[..end]);
                if (!groups.TryGetValue(key, out var names)) groups[key] = names = [];
                if (!names.Contains('#' + words[0])) names.Add('#' + words[0]);
            }
        }
    }

    /// <summary>The groups of one stem.</summary>
    public IReadOnlyList<string> Of(string stem) => groups.TryGetValue(stem, out var names) ? names : [];

    /// <summary>The longest phrase that begins here: how many words it has and its groups; zero words when there is none.</summary>
    public (int Words, IReadOnlyList<string> Groups) Phrase(IReadOnlyList<string> stems, int at)
    {
        if (!beginnings.Contains(stems[at])) return (0, []);
        for (var length = Math.Min(LongestPhrase, stems.Count - at); length >= 2; length--)
            if (groups.TryGetValue(string.Join(' ', stems.Skip(at).Take(length)), out var names)) return (length, names);
        return (0, []);
    }
}
