namespace Maatwerk.Domain.Understanding;

/// <summary>A value that certain words speak of, and the words as typed.</summary>
public readonly record struct StemMention(string Value, string Words, int Start);

/// <summary>
/// Words that stand for a value. In a content file each line is <c>value;pattern,pattern</c>: "huur*" any word that starts so, "*schuld*" any word that holds it,
/// "brp" that word alone, "geen inkomen" words next to each other; each word of a phrase may have its own stars.
/// </summary>
public sealed class StemIndex
{
    readonly Dictionary<string, List<(string Value, string[] Phrase)>> _byWord = new(StringComparer.Ordinal);
    readonly List<(string Value, string[] Phrase)> _byPart = [];

    public static StemIndex FromCsv(string file)
    {
        var index = new StemIndex();
        foreach (var line in UnderstandingContent.Lines(file))
            if (line.Split(';', 2) is [var value, var patterns])
                foreach (var pattern in patterns.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) index.Add(value.Trim(), pattern);
        return index;
    }

    void Add(string value, string pattern)
    {
        var phrase = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => string.Concat(w.Split('*').Select((part, i) => (i > 0 ? "*" : "") + TokenizedText.Fold(part)))).ToArray();
        var first = phrase[0];
        if (first.StartsWith('*')) _byPart.Add((value, phrase));
        else
        {
            var key = first.TrimEnd('*') is { Length: >= 3 } stem ? stem[..3] : first.TrimEnd('*');
            if (!_byWord.TryGetValue(key, out var list)) _byWord[key] = list = [];
            list.Add((value, phrase));
        }
    }

    public IEnumerable<StemMention> Find(TokenizedText text)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (!text.At(i).IsWord) continue;
            var word = text.At(i).Norm;
            for (var length = 1; length <= Math.Min(3, word.Length); length++)
                if (_byWord.TryGetValue(word[..length], out var list))
                    foreach (var (value, phrase) in list)
                        if (Matches(text, i, phrase)) yield return Mention(text, i, value, phrase);
            foreach (var (value, phrase) in _byPart)
                if (Matches(text, i, phrase)) yield return Mention(text, i, value, phrase);
        }
    }

    static StemMention Mention(TokenizedText text, int at, string value, string[] phrase) => new(value, text.Slice(at, at + phrase.Length - 1), text.At(at).Start);

    static bool Matches(TokenizedText text, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (!Matches(text.At(at + i).Norm, phrase[i])) return false;
        return true;
    }

    static bool Matches(string word, string pattern) => (pattern[0] == '*', pattern[^1] == '*') switch
    {
        (true, true) => word.Contains(pattern[1..^1], StringComparison.Ordinal),
        (true, false) => word.EndsWith(pattern[1..], StringComparison.Ordinal),
        (false, true) => word.StartsWith(pattern[..^1], StringComparison.Ordinal),
        _ => string.Equals(word, pattern, StringComparison.Ordinal),
    };
}
