namespace Maatwerk.Domain.Register.Namen;

/// <summary>One word of a text, folded to bare lower case letters and digits, with where it stood.</summary>
/// <param name="Hoofdletter">It began with a capital.</param>
/// <param name="NaBreuk">A comma, full stop, bracket or line end stands before it: no name runs across that.</param>
/// <param name="ZinBegin">It opens a sentence, so its capital says nothing.</param>
internal readonly record struct Woord(string Kern, int Start, int Length, bool Hoofdletter, bool NaBreuk, bool ZinBegin)
{
    public int Einde => Start + Length;
}

/// <summary>Cuts a text into words. Letters lose case and diacritics, everything else parts words.</summary>
internal static class Woorden
{
    /// <summary>Longer messages are read up to here; the rest is a story, not a question.</summary>
    public const int Meeste = 600;

    private const string Accenten = "àáâãäåāăąçćčďèéêëēėęěğìíîïīįłñńňòóôõöōőøřśşšťùúûüūůűýÿžźż";
    private const string Kaal = "aaaaaaaaacccdeeeeeeeegiiiiiilnnnoooooooorssstuuuuuuuyyzzz";

    public static List<Woord> Split(string text)
    {
        var woorden = new List<Woord>(16);
        Span<char> kern = stackalloc char[64];
        var breuk = true;
        var zin = true;
        for (var i = 0; i < text.Length && woorden.Count < Meeste;)
        {
            if (Fold(text[i]) == '\0')
            {
                Part(text, i++, woorden, ref breuk, ref zin);
                continue;
            }
            var start = i;
            var lengte = 0;
            for (; i < text.Length && (Fold(text[i]) is var c && c != '\0' || IsMark(text[i])); i++)
            {
                if (IsMark(text[i]) || lengte >= kern.Length - 1)
                    continue;
                lengte += Write(text[i], kern[lengte..]);
            }
            woorden.Add(new Woord(new string(kern[..lengte]), start, i - start, char.IsUpper(text[start]), breuk, zin));
            breuk = zin = false;
        }
        return woorden;
    }

    /// <summary>The letters and digits of a name, all in one: "Alphen a/d Rijn" becomes "alphenadrijn".</summary>
    public static string Compact(string text) => string.Concat(Split(text).Select(w => w.Kern));

    /// <summary>The words of a name with one space between: "'s-Hertogenbosch" becomes "s hertogenbosch".</summary>
    public static string Spaced(string text) => string.Join(' ', Split(text).Select(w => w.Kern));

    private static void Part(string text, int at, List<Woord> woorden, ref bool breuk, ref bool zin)
    {
        switch (text[at])
        {
            case ',' or ';' or ':' or '(' or ')' or '"' or '“' or '”':
                breuk = true;
                break;
            case '!' or '?' or '\n' or '\r':
                breuk = zin = true;
                break;
            case '.' when at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]):
                // "gem. Venlo" and "St. Oedenrode" go on; a longer word before the dot ends the sentence.
                if (woorden.Count == 0 || woorden[^1].Length > 3 || woorden[^1].Einde != at)
                    breuk = zin = true;
                break;
        }
    }

    private static int Write(char c, Span<char> to)
    {
        if (c is 'ĳ' or 'Ĳ' or 'ß' or 'æ' or 'Æ' or 'œ' or 'Œ')
        {
            (to[0], to[1]) = c switch { 'ß' => ('s', 's'), 'æ' or 'Æ' => ('a', 'e'), 'œ' or 'Œ' => ('o', 'e'), _ => ('i', 'j') };
            return 2;
        }
        to[0] = Fold(c);
        return 1;
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036f' or '\u00ad' or '\u200b' or '\u200d';

    private static char Fold(char c)
    {
        if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
            return c;
        if (c is >= 'A' and <= 'Z')
            return (char)(c | 0x20);
        if (c < 128)
            return '\0';
        if (c is 'ĳ' or 'Ĳ' or 'ß' or 'æ' or 'Æ' or 'œ' or 'Œ')
            return 'i';
        var at = Accenten.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
        return at < 0 ? '\0' : Kaal[at];
    }
}
