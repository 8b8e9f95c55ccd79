using System.Buffers;
using System.Globalization;
using System.Text;

namespace Maatwerk.Cards.Model;

/// <summary>Keeps text what it is: no markdown, no template, no invisible or reversing characters.</summary>
public static class SafeText
{
    // What no renderer reads as markdown, link, quote or template.
    private const string PlainMarks = " ,:;!?'(/%€–’‘…+=";

    // What nearly all our text is made of: visible, and in one piece with its accent.
    private static readonly SearchValues<char> Clear = SearchValues.Create(
        string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range('À', 'ſ' - 'À' + 1)).Select(c => (char)c)) + "\n€–—’‘“”…·•©°§");

    /// <summary>True when a markdown renderer shows the text exactly as it stands.</summary>
    public static bool IsPlain(string text)
    {
        if (text.Length == 0 || !(char.IsLetterOrDigit(text[0]) || text[0] is '(' or '€' or '‘') || text.Contains("://", StringComparison.Ordinal)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || PlainMarks.Contains(c)) continue;
            if (c is '-' && i > 0 && char.IsLetterOrDigit(text[i - 1])) continue;
            if (c is '.' && IsFullStop(text, i)) continue;
            if (c is ')' && !IsNumber(text.AsSpan(0, i))) continue;
            return false;
        }
        return true;
    }

    // A dot inside a word may become a link, one after a leading number a list.
    private static bool IsFullStop(string text, int at) =>
        (at == text.Length - 1 || text[at + 1] is ' ' or ')') && !IsNumber(text.AsSpan(0, at));

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The text without control, zero-width and direction characters; line breaks stay.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Clear)) return text;
        var clean = new StringBuilder(text.Length);
        Span<char> letters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n') clean.Append('\n');
            else if (rune.Value is '\t' or 0xA0) clean.Append(' ');
            else if (!IsInvisible(rune)) clean.Append(letters[..rune.EncodeToUtf16(letters)]);
        }
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Clean, and at most so many characters; what falls off becomes "…", nothing becomes "–".</summary>
    public static string Clip(string text, int atMost)
    {
        var clean = Clean(text).Trim();
        if (clean.Length == 0) return "–";
        if (clean.Length <= atMost) return clean;
        var end = char.IsHighSurrogate(clean[atMost - 2]) ? atMost - 2 : atMost - 1;
        return string.Concat(clean.AsSpan(0, end).TrimEnd(), "…");
    }

    /// <summary>Clean, on one line.</summary>
    public static string Line(string text) => Clean(text).ReplaceLineEndings(" ").Trim();

    /// <summary>One line for places that may be read as markdown and know no literal run (titles of choices): its marks become look-alikes.</summary>
    public static string Plain(string text)
    {
        var line = Line(text);
        if (IsPlain(line)) return line;
        var plain = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++) plain.Append(LookAlike(line, i));
        return plain.ToString();
    }

    private static string LookAlike(string line, int at) => line[at] switch
    {
        '[' or '{' or '<' => "(",
        ']' or '}' or '>' => ")",
        '*' => "∗",
        '_' => "‗",
        '`' => "‘",
        '~' => "∼",
        '#' => "♯",
        '\\' => "/",
        '|' => "¦",
        '"' => "”",
        '@' => "＠",
        '-' when at == 0 => "–",
        ':' when at + 1 < line.Length && line[at + 1] == '/' => ": ",
        '.' when at + 1 < line.Length && line[at + 1] != ' ' => "․",
        var c => c.ToString(),
    };

    /// <summary>The text in pieces between which no date function or template can be read; together they are the text.</summary>
    public static IEnumerable<string> Runs(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] != '{' || text[i - 1] is not ('{' or '$')) continue;
            yield return text[start..i];
            start = i;
        }
        yield return text[start..];
    }
}
