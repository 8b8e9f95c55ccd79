namespace Maatwerk.Domain.Understanding;

/// <summary>Messages that are, apart from small words, one of the phrases in <c>vaste-zinnen.csv</c> (intent;phrase,phrase): "stop", "vorige", "dank je wel", "help".</summary>
internal static class FixedPhrases
{
    static readonly Dictionary<string, string> s_phrases = Load();
    static readonly HashSet<string> s_small = [.. "aub svp alsjeblieft alstublieft please pls even maar hoor graag nou eens dan gewoon he joh bot maatwerk assistent dus en tja eh ehm uh oh o nu zeg weer".Split(' ')];

    static Dictionary<string, string> Load()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in UnderstandingContent.Lines("vaste-zinnen.csv"))
            if (line.Split(';', 2) is [var intent, var phrases])
                foreach (var phrase in phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    all.TryAdd(Key(new TokenizedText(phrase)), intent);
        return all;
    }

    /// <summary>A word that may stand beside a phrase without changing it.</summary>
    public static bool IsSmall(string word) => s_small.Contains(word);

    /// <summary>The intent of the phrase, or null; <paramref name="text"/> may have small words round it.</summary>
    public static string? Find(TokenizedText text)
    {
        if (text.Count > 16) return null;
        if (text.Count > 0 && text.Tokens.All(t => t.Text is "?")) return Intents.Help;
        var words = Words(text);
        if (words.Count is 0 or > 9) return null;
        return Look(words) ?? Look(Trim(words)) ?? Look([.. words.Where(w => !s_small.Contains(w))]);
    }

    static string? Look(IReadOnlyList<string> words) => words.Count > 0 && s_phrases.TryGetValue(string.Join(' ', words), out var intent) ? intent : null;

    static List<string> Trim(List<string> words)
    {
        var first = words.FindIndex(w => !s_small.Contains(w));
        var last = words.FindLastIndex(w => !s_small.Contains(w));
        return first < 0 ? [] : words.GetRange(first, last - first + 1);
    }

    static string Key(TokenizedText text) => string.Join(' ', Words(text));

    static List<string> Words(TokenizedText text)
    {
        var words = text.Tokens.Where(t => t.Kind != TokenKind.Mark || t.Text[0] >= 0x2190).SelectMany(t => t.IsWord ? Spelling.Usual(Unstretch(t.Norm)) : [t.Norm]);
        return [.. words];
    }

    /// <summary>"stoppp" → "stopp", "hallooo" → "halloo" → one letter at the end.</summary>
    static string Unstretch(string word)
    {
        var end = word.Length;
        while (end > 2 && word[end - 1] == word[end - 2] && word[end - 2] == word[end - 3]) end--;
        return end < word.Length ? word[..(end - 1)] : word;
    }
}
