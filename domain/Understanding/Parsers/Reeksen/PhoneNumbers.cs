namespace Maatwerk.Domain.Understanding;

/// <summary>Telephone numbers as typed: "06-12345678", "+31 (0)20 500 12 34", "(012) 3456789", with an extension. Dates, amounts, formulas and account numbers are none.</summary>
public static class PhoneNumbers
{
    const int LeastDigits = 6;
    const int MostDigits = 15;
    const int MaxLength = 32;

    static readonly string[] s_otherNumbers = ["account", "accountnummer", "rekening", "rekeningnummer", "card", "bsn", "dossier", "dossiernummer", "polis", "polisnummer", "kenmerk", "omb", "ssn", "klantnummer", "kaartnummer"];

    public static IReadOnlyList<TextMention> FindAll(string text)
    {
        List<TextMention> found = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (!(char.IsAsciiDigit(text[i]) || text[i] is '+' or '(') || i > 0 && text[i - 1] == '(' && text[i] != '+' && PhoneShapes.Closes(text, i, MaxLength) || text[i] == '(' && !PhoneShapes.Closes(text, i + 1, MaxLength)) continue;
            var end = PhoneShapes.End(text, i, MaxLength);
            if (PhoneShapes.Digits(text, i, end) >= LeastDigits && IsNumber(text, i, ref end)) found.Add(TextMention.Of(text, i, end));
            i = Math.Max(i, end - 1);
        }
        return found;
    }

    static bool IsNumber(string text, int start, ref int end)
    {
        if (!StandsFree(text, start, end) || IsOther(text, start)) return false;
        var number = text.AsSpan(start, end - start);
        if (PhoneShapes.Digits(text, start, end) > MostDigits || !PhoneShapes.IsPlausible(number)) return false;
        end = PhoneShapes.Extension(text, end);
        return true;
    }

    static bool StandsFree(string text, int start, int end)
    {
        if (start > 0 && (char.IsAsciiDigit(text[start - 1]) || char.IsLetter(text[start - 1]) || text[start - 1] is '#' or '/' or '*' or '=' or '+' or '.' or '_')) return false;
        if (start > 1 && text[start - 1] == '-' && (char.IsAsciiDigit(text[start - 2]) || IsShortCode(text, start - 2))) return false;
        if (start > 0 && text[start - 1] == '-' && (start == 1 || text[start - 2] == ' ')) return false;
        if (end >= text.Length) return true;
        var after = text[end];
        if (char.IsLetter(after) && after is not ('x' or 'X') || after is '_' or '*' or '=' or '@' or '%' or '€') return false;
        return !(after is '-' or '/' or '.' or ',' or ':' or '+' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]));
    }

    /// <summary>"B-200300400": one letter before the hyphen is a code; "BALIE-(020) …" is a label.</summary>
    static bool IsShortCode(string text, int at) => char.IsLetter(text[at]) && (at == 0 || !char.IsLetter(text[at - 1]));

    /// <summary>The word before says it is another kind of number: "rekeningnummer 87654321".</summary>
    static bool IsOther(string text, int start)
    {
        var from = Math.Max(0, start - 32);
        var words = text[from..start].ToLowerInvariant().Split([' ', ':', '\t', '.', '#'], StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length > 0 && words[^1] is "number" or "nummer" or "nr" or "no" ? words.Length - 2 : words.Length - 1;
        return last >= 0 && (s_otherNumbers.Contains(words[last]) || last > 0 && s_otherNumbers.Contains(words[last - 1]) && words[last] is "is" or "no");
    }
}
