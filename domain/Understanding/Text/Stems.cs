namespace Maatwerk.Domain.Understanding;

/// <summary>Brings the forms of a Dutch word together: "aangemeld", "aanmelden" and "aanmeld" are one. Rough on purpose: a stem is a feature, never shown.</summary>
internal static class Stems
{
    static readonly string[] s_particles = [.. "aan af bij door in mee na neer op over samen stil stop terug toe uit vast voor weg".Split(' ')];

    /// <summary>The part of a verb that may stand apart: "meld … aan".</summary>
    public static bool IsParticle(string word) => Array.IndexOf(s_particles, word) >= 0;

    /// <param name="word">Folded: lower case, no diacritics.</param>
    public static string Of(string word)
    {
        if (word.Length < 4 || word[0] == '<') return word;
        return Shorten(Ending(WithoutGe(word)));
    }

    static string WithoutGe(string word)
    {
        if (word.Length > 6 && word.StartsWith("ge", StringComparison.Ordinal) && IsPastForm(word)) return word[2..];
        foreach (var particle in s_particles)
            if (word.Length > particle.Length + 5 && word.StartsWith(particle, StringComparison.Ordinal) && word.AsSpan(particle.Length).StartsWith("ge") && IsPastForm(word))
                return particle + word[(particle.Length + 2)..];
        return word;
    }

    static bool IsPastForm(string word) => word[^1] is 't' or 'd' || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("an", StringComparison.Ordinal);

    static string Ending(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["etjes", "etje", "tjes", "tje", "jes", "je"])
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        foreach (var ending in (ReadOnlySpan<string>)["ende", "den", "ten", "en", "de", "te", "e", "s", "t"])
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal) && (ending.Length == 3 ? word[^4] == word[^3] || !IsVowel(word[^4]) : ending.Length != 2 || ending == "en" || !IsVowel(word[^3])) && (ending is not ("s" or "t") || !IsVowel(word[^2])))
                return word[..^ending.Length];
        return word;
    }

    /// <summary>"deel" and "del", "geef" and "gev", "bell" and "bel" are one.</summary>
    static string Shorten(string word)
    {
        if (word.Length > 3 && word[^1] == word[^2] && !IsVowel(word[^1])) word = word[..^1];
        if (word.Length > 3 && word[^2] == word[^3] && IsVowel(word[^2])) word = word[..^2] + word[^1];
        return word[^1] switch { 'v' => word[..^1] + 'f', 'z' => word[..^1] + 's', _ => word };
    }

    /// <summary>The consonants, doubles once: "bdnkt" and "bedankt" are one, and so are most words in dialect.</summary>
    public static string Skeleton(string word)
    {
        Span<char> bones = stackalloc char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            var sound = c switch { 'v' => 'f', 'z' => 's', 'd' => 't', 'c' or 'q' => 'k', _ => c };
            if (!IsVowel(c) && c is not ('j' or 'h' or 'w') && (length == 0 || bones[length - 1] != sound)) bones[length++] = sound;
        }
        return bones[..length].ToString();
    }

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
