using System.Buffers;

namespace Maatwerk.Domain.Understanding;

/// <summary>A value that certain words speak of, and the words as typed.</summary>
public readonly record struct StemMention(string Value, string Words, int Start);

/// <summary>
/// Words that stand for a value. In a content file each line is <c>value;pattern,pattern</c>: "huur*" any word that starts so, "*schuld*" any word that holds it,
/// "brp" that word alone, "geen inkomen" words next to each other; each word of a phrase may have its own stars, and ~ stands for at most four other words of the same sentence.
/// A word may also be a choice, "hij|zij": any of them may stand there.
/// </summary>
public sealed class StemIndex
{
    const int Gap = 4;

    // Letters of a stem that it is looked up by.
    const int Start = 3;

    // Most patterns begin with a word that stands as it is: those are found at once. Of the others the first letters say which may begin here.
    readonly Dictionary<string, List<Entry>> _byWord = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Entry>> _byStem = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> _byStart;
    readonly List<Entry> _byPart = [];
    static readonly Comparer<Entry> s_byPlace = Comparer<Entry>.Create((one, other) => one.Place.CompareTo(other.Place));
    int _added;

    // Hardly any word holds one of these; then none of _byPart has to be tried.
    readonly Lazy<SearchValues<string>> _parts;

    StemIndex()
    {
        _byStart = _byStem.GetAlternateLookup<ReadOnlySpan<char>>();
        _parts = new(() => SearchValues.Create([.. _byPart.SelectMany(entry => entry.Phrase[0].Words).Select(word => word.Trim('*'))], StringComparison.Ordinal));
    }

    public static StemIndex FromCsv(string file)
    {
        var index = new StemIndex();
        foreach (var line in UnderstandingContent.Lines(file))
            if (line.Split(';', 2) is [var value, var patterns])
                foreach (var pattern in patterns.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) index.Add(value.Trim(), pattern);
        return index;
    }

    /// <summary>An index of patterns that are already at hand, each with its value.</summary>
    public static StemIndex Of(IEnumerable<(string Value, string Pattern)> patterns)
    {
        var index = new StemIndex();
        foreach (var (value, pattern) in patterns) index.Add(value, pattern);
        return index;
    }

    void Add(string value, string pattern)
    {
        var phrase = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Part(word)).ToArray();
        var entry = new Entry(_added++, value, phrase);
        if (phrase[0].Words.Any(word => word.StartsWith('*'))) _byPart.Add(entry);
        else
            foreach (var word in phrase[0].Words.Distinct(StringComparer.Ordinal))
                if (word.EndsWith('*')) AddTo(_byStem, word.TrimEnd('*') is { Length: >= Start } stem ? stem[..Start] : word.TrimEnd('*'), entry);
                else AddTo(_byWord, word, entry);
    }

    static void AddTo(Dictionary<string, List<Entry>> index, string key, Entry entry)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        if (!list.Contains(entry)) list.Add(entry);
    }

    /// <summary>What the text speaks of: in the order of its words.</summary>
    public IEnumerable<StemMention> Find(TokenizedText text)
    {
        var here = new List<Entry>();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (!text.At(i).IsWord && !text.At(i).IsNumber) continue;
            Gather(text.At(i).Norm, here);
            foreach (var entry in here)
                if (Last(text, i, entry.Phrase, 0) is >= 0 and var last) yield return Mention(text, i, last, entry.Value);
        }
    }

    /// <summary>The patterns that may begin with this word: those with short beginnings first, those that only hold a part of it last.</summary>
    void Gather(string word, List<Entry> here)
    {
        here.Clear();
        var longest = Math.Min(Start, word.Length);
        for (var length = 1; length <= longest; length++)
        {
            var before = here.Count;
            if (_byStart.TryGetValue(word.AsSpan(0, length), out var stems)) here.AddRange(stems);
            if (length < longest || !_byWord.TryGetValue(word, out var whole)) continue;
            foreach (var entry in whole)
                if (!here.Contains(entry)) here.Add(entry);
            if (stems is not null) here.Sort(before, here.Count - before, s_byPlace);
        }
        if (_byPart.Count > 0 && word.AsSpan().ContainsAny(_parts.Value)) here.AddRange(_byPart);
    }

    static StemMention Mention(TokenizedText text, int first, int last, string value) => new(value, text.Slice(first, last), text.At(first).Start);

    /// <summary>The token where the phrase ends, or -1 when it does not stand here.</summary>
    static int Last(TokenizedText text, int at, Part[] phrase, int part)
    {
        var wanted = phrase[part];
        if (wanted.IsGap)
        {
            for (var skip = 0; skip <= Gap && (skip == 0 || text.At(at + skip - 1).Text is not ("." or "!" or "?" or "")); skip++)
                if (Last(text, at + skip, phrase, part + 1) is >= 0 and var found) return found;
            return -1;
        }
        if (!wanted.Matches(text.At(at).Norm)) return -1;
        return part == phrase.Length - 1 ? at : Last(text, at + 1, phrase, part + 1);
    }

    sealed class Entry(int place, string value, Part[] phrase)
    {
        public int Place => place;
        public string Value => value;
        public Part[] Phrase => phrase;
    }

    /// <summary>One word of a phrase, or the choice of words that may stand there.</summary>
    sealed class Part
    {
        // A choice of many words is looked up; most parts are one word, and comparing that is quicker.
        const int MostToCompare = 4;

        readonly string[] _whole;
        readonly HashSet<string>? _many;
        readonly (bool Before, bool After, string Text)[] _stems;

        public Part(string typed)
        {
            Words = [.. typed.Split('|').Select(word => string.Concat(word.Split('*').Select((part, i) => (i > 0 ? "*" : "") + TokenizedText.Fold(part))))];
            IsGap = typed == "~";
            _whole = [.. Words.Where(word => !word.Contains('*'))];
            _many = _whole.Length > MostToCompare ? new(_whole, StringComparer.Ordinal) : null;
            _stems = [.. Words.Where(word => word.Contains('*')).Select(word => (word[0] == '*', word[^1] == '*', word.Trim('*')))];
        }

        public string[] Words { get; }
        public bool IsGap { get; }

        public bool Matches(string word)
        {
            if (IsWhole(word)) return true;
            foreach (var (before, after, stem) in _stems)
                if (word.Length >= stem.Length && (before && after ? word.Contains(stem, StringComparison.Ordinal) : before ? word.EndsWith(stem, StringComparison.Ordinal) : word.StartsWith(stem, StringComparison.Ordinal))) return true;
            return false;
        }

        bool IsWhole(string word)
        {
            if (_many is not null) return _many.Contains(word);
            foreach (var whole in _whole)
                if (string.Equals(whole, word, StringComparison.Ordinal)) return true;
            return false;
        }
    }
}
