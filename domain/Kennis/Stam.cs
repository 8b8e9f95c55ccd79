namespace Maatwerk.Domain.Kennis;

/// <summary>Brings forms of one Dutch word together: betaalt, betalen, betaling and betaald become the same. Not always a real word.</summary>
internal static class Stam
{
    /// <summary>The small words that Dutch verbs are split on: "sluit het water af".</summary>
    public static readonly string[] Particles = ["terug", "tegen", "samen", "door", "over", "stil", "vast", "voor", "aan", "bij", "mee", "toe", "uit", "weg", "af", "in", "na", "om", "op"];

    private const int Shortest = 3;

    private static readonly (string End, string Instead)[] Endings =
        [("heden", "heid"), ("tjes", ""), ("tje", ""), ("ingen", ""), ("ing", ""), ("ers", "er"), ("eren", "er"), ("en", ""), ("es", ""), ("e", ""), ("s", "")];

    /// <param name="word">Lower case, without accents.</param>
    public static string Of(string word)
    {
        if (word.Length <= Shortest || !char.IsLetter(word[0])) return word;
        var stem = WithoutParticiple(word);
        foreach (var (end, instead) in Endings)
        {
            if (stem.Length - end.Length < Shortest || !stem.EndsWith(end, StringComparison.Ordinal)) continue;
            stem = stem[..^end.Length] + instead;
            break;
        }
        stem = Undoubled(stem);
        if (stem.Length > 4 && IsDental(stem[^1])) stem = stem[..^1];
        return Final(OneVowel(stem));
    }

    // gedeeld → deeld, aangemeld → aanmeld, teruggelegd → teruglegd.
    private static string WithoutParticiple(string word)
    {
        if (word.Length < 6 || !IsDental(word[^1])) return word;
        if (word.StartsWith("ge", StringComparison.Ordinal)) return word[2..];
        foreach (var particle in Particles)
            if (word.Length > particle.Length + 5 && word.StartsWith(particle, StringComparison.Ordinal) && word.AsSpan(particle.Length, 2).SequenceEqual("ge")) return particle + word[(particle.Length + 2)..];
        return word;
    }

    private static string Undoubled(string stem) =>
        stem.Length > Shortest && stem[^1] == stem[^2] && !IsVowel(stem[^1]) ? stem[..^1] : stem;

    // betaal → betal, zoals in betalen.
    private static string OneVowel(string stem) =>
        stem.Length >= Shortest + 1 && !IsVowel(stem[^1]) && stem[^2] == stem[^3] && IsVowel(stem[^2]) ? stem[..^2] + stem[^1] : stem;

    private static string Final(string stem) => stem[^1] switch { 'v' => stem[..^1] + 'f', 'z' => stem[..^1] + 's', _ => stem };

    private static bool IsDental(char c) => c is 't' or 'd';

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
