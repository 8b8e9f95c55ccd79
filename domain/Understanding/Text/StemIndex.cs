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

    // Most patterns begin with a word that stands as it is: all that may begin with that word are found at once. For other words the first letters say it.
    readonly Dictionary<string, Entry[]> _atWord;
    readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _atStart;

    // Of these only a part of the first word is known. Hardly any word holds one: then none of them has to be tried.
    readonly Entry[] _atPart;
    readonly SearchValues<string> _parts;

    // Words that were looked up before, and pairs of words: most of a message was in another one a moment ago.
    readonly RecentReads<string, Entry[]> _recent;
    readonly RecentReads<(string Word, string Next), Entry[]> _recentPairs;
    const int MostRecent = 4096;

    StemIndex(IEnumerable<(string Value, string Pattern)> patterns)
    {
        var all = patterns.Select((pattern, place) => new Entry(place, pattern.Value, [.. pattern.Pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Part(word))])).ToList();
        _atPart = [.. all.Where(entry => entry.First.Any(word => word.StartsWith('*')))];
        var begins = all.Except(_atPart).SelectMany(entry => entry.First.Select(word => (Word: word, Entry: entry))).ToList();
        var byWord = begins.Where(begin => !begin.Word.EndsWith('*')).ToLookup(begin => begin.Word, begin => begin.Entry, StringComparer.Ordinal);
        var byStem = begins.Where(begin => begin.Word.EndsWith('*')).ToLookup(begin => Beginning(begin.Word.TrimEnd('*')), begin => begin.Entry, StringComparer.Ordinal);
        _atStart = byStem.ToDictionary(stem => stem.Key, stem => Upto(stem.Key, byStem).ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _atWord = byWord.ToDictionary(word => word.Key, word => AtWord(word, byStem), StringComparer.Ordinal);
        _parts = SearchValues.Create([.. _atPart.SelectMany(entry => entry.First).Select(word => word.Trim('*'))], StringComparison.Ordinal);
        _recent = new(Begun, MostRecent);
        _recentPairs = new(pair => [.. _recent.Of(pair.Word).Where(entry => entry.MayGoOn(pair.Next))], MostRecent);
    }

    public static StemIndex FromCsv(string file) => new(
        from line in UnderstandingContent.Lines(file)
        let parts = line.Split(';', 2)
        where parts.Length == 2
        from pattern in parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select (parts[0].Trim(), pattern));

    /// <summary>An index of patterns that are already at hand, each with its value.</summary>
    public static StemIndex Of(IEnumerable<(string Value, string Pattern)> patterns) => new(patterns);

    static string Beginning(string word) => word.Length > Start ? word[..Start] : word;

    // Those with short beginnings first.
    static IEnumerable<Entry> Upto(string start, ILookup<string, Entry> byStem) =>
        Enumerable.Range(1, start.Length).SelectMany(length => byStem[start[..length]]).Distinct();

    // A word that stands as it is, is tried among the longest beginnings, in the order of the file.
    static Entry[] AtWord(IGrouping<string, Entry> word, ILookup<string, Entry> byStem)
    {
        var start = Beginning(word.Key);
        var shorter = Upto(start[..^1], byStem).ToList();
        return [.. shorter, .. byStem[start].Concat(word).Distinct().Except(shorter).OrderBy(entry => entry.Place)];
    }

    /// <summary>What the text speaks of: in the order of its words.</summary>
    public List<StemMention> Find(TokenizedText text)
    {
        var found = new List<StemMention>();
        for (var i = 0; i < text.Count; i++)
        {
            var token = text.At(i);
            if (!token.IsWord && !token.IsNumber) continue;
            foreach (var entry in _recentPairs.Of((token.Norm, text.At(i + 1).Norm)))
                if (Last(text, i, entry.Phrase) is >= 0 and var last) found.Add(Mention(text, i, last, entry.Value));
        }
        return found;
    }

    /// <summary>The patterns that begin with this word.</summary>
    Entry[] Begun(string word)
    {
        var maybe = _atPart.Length > 0 && word.AsSpan().ContainsAny(_parts) ? AllAt(word).Concat(_atPart) : AllAt(word);
        return [.. maybe.Where(entry => entry.Phrase[0].Matches(word))];
    }

    /// <summary>The patterns that may begin with this word, but for those that know only a part of it.</summary>
    Entry[] AllAt(string word)
    {
        if (_atWord.TryGetValue(word, out var whole)) return whole;
        for (var length = Math.Min(Start, word.Length); length > 0; length--)
            if (_atStart.TryGetValue(word.AsSpan(0, length), out var stems)) return stems;
        return [];
    }

    static StemMention Mention(TokenizedText text, int first, int last, string value) => new(value, text.Slice(first, last), text.At(first).Start);

    /// <summary>The token where the phrase ends that begins here, or -1 when the rest of it does not follow.</summary>
    static int Last(TokenizedText text, int at, Part[] phrase) => phrase.Length == 1 ? at : Last(text, at + 1, phrase, 1);

    /// <summary>The token where the rest of a phrase ends, or -1 when it does not stand here.</summary>
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

        /// <summary>False when the word after the first one says that it does not stand here.</summary>
        public bool MayGoOn(string next) => phrase.Length == 1 || phrase[1].IsGap || phrase[1].Matches(next);

        /// <summary>The words it may begin with.</summary>
        public string[] First => phrase[0].Words;
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
