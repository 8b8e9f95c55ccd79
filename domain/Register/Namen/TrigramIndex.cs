using System.Collections.Concurrent;

namespace Maatwerk.Domain.Register.Namen;

/// <summary>An immutable index of keys by their groups of three letters: finds the keys that look most like a misspelt one.</summary>
/// <remarks>Two flat arrays, 4 bytes for each trigram of each key; safe for many readers at once.</remarks>
internal sealed class TrigramIndex
{
    private const int Letters = 37;
    private readonly int[] _begin = new int[Letters * Letters * Letters + 1];
    private readonly int[] _keys;
    private readonly int _count;
    private readonly ConcurrentBag<Telling> _tellingen = [];

    /// <param name="keys">Lower case letters and digits; anything else counts as a border.</param>
    public TrigramIndex(IReadOnlyList<string> keys)
    {
        _count = keys.Count;
        foreach (var key in keys)
        {
            for (var i = 0; i < Trigrams(key); i++)
                _begin[Code(key, i) + 1]++;
        }
        for (var i = 1; i < _begin.Length; i++)
            _begin[i] += _begin[i - 1];
        _keys = new int[_begin[^1]];
        var next = _begin[..^1];
        for (var k = 0; k < keys.Count; k++)
        {
            for (var i = 0; i < Trigrams(keys[k]); i++)
                _keys[next[Code(keys[k], i)]++] = k;
        }
    }

    /// <summary>The keys that share most trigrams with <paramref name="key"/>, at least <paramref name="least"/>, best first.</summary>
    /// <returns>How many were written to <paramref name="found"/>.</returns>
    public int Nearest(ReadOnlySpan<char> key, int least, Span<Buur> found)
    {
        if (!_tellingen.TryTake(out var telling))
            telling = new Telling(_count);
        var most = Count(key, telling);
        var size = 0;
        for (var gedeeld = most; gedeeld >= Math.Max(1, least) && size < found.Length; gedeeld--)
            size = Take(telling, gedeeld, found, size);
        telling.Clear();
        _tellingen.Add(telling);
        return size;
    }

    private int Count(ReadOnlySpan<char> key, Telling telling)
    {
        var most = 0;
        for (var i = 0; i < Trigrams(key); i++)
        {
            var code = Code(key, i);
            foreach (var k in _keys.AsSpan(_begin[code], _begin[code + 1] - _begin[code]))
                most = Math.Max(most, telling.Add(k));
        }
        return most;
    }

    private static int Take(Telling telling, int gedeeld, Span<Buur> found, int size)
    {
        foreach (var k in telling.Geraakt)
        {
            if (telling.Van(k) != gedeeld)
                continue;
            if (size == found.Length)
                break;
            found[size++] = new Buur(k, gedeeld);
        }
        return size;
    }

    /// <summary>One border before and one after: a word of n letters has n trigrams.</summary>
    private static int Trigrams(ReadOnlySpan<char> key) => key.Length;

    private static int Code(ReadOnlySpan<char> key, int i) =>
        (Letter(i == 0 ? ' ' : key[i - 1]) * Letters + Letter(key[i])) * Letters + Letter(i + 1 < key.Length ? key[i + 1] : ' ');

    private static int Letter(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a' + 1,
        >= '0' and <= '9' => c - '0' + 27,
        _ => 0,
    };

    /// <summary>Room to count in, lent to one search at a time.</summary>
    private sealed class Telling(int keys)
    {
        private readonly byte[] _van = new byte[keys];

        public List<int> Geraakt { get; } = [];

        public int Van(int key) => _van[key];

        public int Add(int key)
        {
            if (_van[key] == 0)
                Geraakt.Add(key);
            return _van[key] == byte.MaxValue ? byte.MaxValue : ++_van[key];
        }

        public void Clear()
        {
            foreach (var key in Geraakt)
                _van[key] = 0;
            Geraakt.Clear();
        }
    }
}

/// <summary>A key that looks alike, by its number, and how many trigrams it shares.</summary>
internal readonly record struct Buur(int Key, int Gedeeld);
