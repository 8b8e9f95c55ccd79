using System.Text;

namespace Maatwerk.Domain.Register.Namen;

/// <summary>The ways one name is written: abbreviated little words, left out articles, and how it sounds.</summary>
internal static class Schrijfwijzen
{
    private static readonly (string From, string To)[] Kort =
    [
        ("aan den", "aan de"), ("aan den", "a d"), ("aan de", "a d"), ("aan den", "aan"), ("aan de", "aan den"), ("aan", "a"),
        ("van den", "v d"), ("van der", "v d"), ("van de", "v d"), ("van", "v"), ("voor de", "v d"), ("voor", "v"), ("bij", "b"),
        ("op", "o"), ("sint", "st"), ("st", "sint"), ("en", ""), ("nieuw", "nw"), ("in het", "i h"), ("in t", "i t"), ("over", "o"),
        ("t", "het"), ("aan t", "a h"), ("1e", "eerste"), ("2e", "tweede"),
    ];

    /// <summary>Every key (letters and digits in one string) under which a name is to be found, the plain one first.</summary>
    public static IEnumerable<string> Keys(string spaced)
    {
        var compact = spaced.Replace(" ", "", StringComparison.Ordinal);
        yield return compact;
        if (compact.Contains("ij", StringComparison.Ordinal))
            yield return compact.Replace("ij", "y", StringComparison.Ordinal);
        if (!spaced.Contains(' ', StringComparison.Ordinal))
            yield break;
        var vormen = new List<string> { spaced };
        foreach (var (from, to) in Kort)
        {
            for (int i = 0, nu = vormen.Count; i < nu; i++)
            {
                if (Swap(vormen[i], from, to) is { } andere && !vormen.Contains(andere))
                    vormen.Add(andere);
            }
        }
        foreach (var vorm in vormen.Skip(1).ToArray().Append(spaced))
        {
            if (vorm.Length > 8 && vorm[1] == ' ' && vorm[0] is 's' or 't')
                vormen.Add(vorm[2..]);
        }
        foreach (var vorm in vormen.Skip(1))
            yield return vorm.Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>A name as it sounds, so that "lelijstad" meets Lelystad and "harlem" meets Haarlem.</summary>
    public static string Sound(string compact)
    {
        var klank = new StringBuilder(compact.Length);
        for (var i = 0; i < compact.Length; i++)
        {
            var (letter, more) = Sound(compact[i], i + 1 < compact.Length ? compact[i + 1] : '\0', i + 2 < compact.Length ? compact[i + 2] : '\0');
            i += more;
            if (klank.Length == 0 || klank[^1] != letter || char.IsAsciiDigit(letter))
                klank.Append(letter);
        }
        return klank.ToString();
    }

    private static (char Letter, int More) Sound(char c, char next, char third) => (c, next, third) switch
    {
        ('i' or 'e', 'j' or 'i', _) => ('y', 1),
        ('i', 'e', _) => ('i', 1),
        ('o', 'u', _) => ('w', 1),
        ('a', 'u', 'w') => ('w', 2),
        ('a', 'u', _) => ('w', 1),
        ('c', 'h', 't') => ('g', 1),
        ('c', 'h', _) => ('g', 1),
        ('c', 'k', _) => ('k', 1),
        ('p', 'h', _) => ('f', 1),
        ('t', 'h', _) => ('t', 1),
        ('d', 't', _) => ('t', 1),
        ('g', 'h', _) => ('g', 1),
        ('d', '\0', _) => ('t', 0),
        ('c' or 'q', _, _) => ('k', 0),
        ('z', _, _) => ('s', 0),
        ('v', _, _) => ('f', 0),
        _ => (c, 0),
    };

    private static string? Swap(string vorm, string from, string to)
    {
        var at = (" " + vorm + " ").IndexOf(" " + from + " ", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var nieuw = string.Concat(vorm.AsSpan(0, at), to, vorm.AsSpan(at + from.Length));
        return nieuw.Replace("  ", " ", StringComparison.Ordinal).Trim();
    }
}
