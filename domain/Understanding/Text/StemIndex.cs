namespace Maatwerk.Domain.Understanding;

/// <summary>A value that certain words speak of, and the words as typed.</summary>
public readonly record struct StemMention(string Value, string Words, int Start);

/// <summary>
/// Words that stand for a value. In a content file each line is <c>value;pattern,pattern</c>: "huur*" any word that starts so, "*schuld*" any word that holds it,
/// "brp" that word alone, "geen inkomen" words next to each other; each word of a phrase may have its own stars, and ~ stands for at most four other words of the same sentence.
/// </summary>
public sealed class StemIndex
{
    const int Gap = 4;

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

    /// <summary>The same from pairs of value and pattern.</summary>
    public static StemIndex Of(IEnumerable<(string Value, string Pattern)> pairs)
    {
        var index = new StemIndex();
        foreach (var (value, pattern) in pairs) index.Add(value, pattern);
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
            if (!text.At(i).IsWord && !text.At(i).IsNumber) continue;
            var word = text.At(i).Norm;
            for (var length = 1; length <= Math.Min(3, word.Length); length++)
                if (_byWord.TryGetValue(word[..length], out var list))
                    foreach (var (value, phrase) in list)
                        if (Last(text, i, phrase, 0) is >= 0 and var last) yield return Mention(text, i, last, value);
            foreach (var (value, phrase) in _byPart)
                if (Last(text, i, phrase, 0) is >= 0 and var last) yield return Mention(text, i, last, value);
        }
    }

    static StemMention Mention(TokenizedText text, int first, int last, string value) => new(value, text.Slice(first, last), text.At(first).Start);

    /// <summary>The token where the phrase ends, or -1 when it does not stand here.</summary>
    static int Last(TokenizedText text, int at, string[] phrase, int part)
    {
        if (phrase[part] == "~")
        {
            for (var skip = 0; skip <= Gap && (skip == 0 || text.At(at + skip - 1).Text is not ("." or "!" or "?" or "")); skip++)
                if (Last(text, at + skip, phrase, part + 1) is >= 0 and var found) return found;
            return -1;
        }
        if (!Matches(text.At(at).Norm, phrase[part])) return -1;
        return part == phrase.Length - 1 ? at : Last(text, at + 1, phrase, part + 1);
    }

    static bool Matches(string word, string pattern) => (pattern[0] == '*', pattern[^1] == '*') switch
    {
        (true, true) => word.Contains(pattern[1..^1], StringComparison.Ordinal),
        (true, false) => word.EndsWith(pattern[1..], StringComparison.Ordinal),
        (false, true) => word.StartsWith(pattern[..^1], StringComparison.Ordinal),
        _ => string.Equals(word, pattern, StringComparison.Ordinal),
    };
}
