using System.Globalization;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Understanding;

/// <summary>A casus number and where it stands.</summary>
public readonly record struct CasusnummerMention(Casusnummer Nummer, int Start, int Length);

/// <summary>Casus numbers as people type them: "MW-2026-000123", "mw26-51", "2026/131", "casus 290", "zaak 66 en 67". The year is this year when not typed.</summary>
public static class Casusnummers
{
    const int LongestWithoutYear = 6;

    /// <summary>How many words away a word still says what a bare number is.</summary>
    const int Near = 5;

    /// <summary>The number a whole answer stands for, also bare digits. Null when there is none.</summary>
    public static Casusnummer? Parse(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tokens = new TokenizedText(text);
        if (Find(tokens, today) is [var first, ..]) return first.Nummer;
        return tokens.Tokens is [{ IsNumber: true, Text.Length: <= LongestWithoutYear } only] ? Of(today.Year, only.Text) : null;
    }

    internal static IReadOnlyList<CasusnummerMention> Find(TokenizedText text, DateOnly today)
    {
        List<CasusnummerMention>? found = null;
        for (var i = 0; i < text.Count; i++)
        {
            if ((CasusnummerMetJaar.Read(text, i) ?? Short(text, i, today)) is not { } hit) continue;
            (found ??= []).Add(Mention(text, i, hit));
            i += hit.Tokens - 1;
            while (Joined(text, i + 1) is > 0 and var skip && Of(hit.Nummer.Jaar, text.At(i + 1 + skip).Text) is { } next)
            {
                i += 1 + skip;
                found.Add(Mention(text, i, new CasusnummerHit(next, 1)));
            }
        }
        return found ?? [];
    }

    /// <summary>Without a year: "casus 290", "opschalen 214", "over 61", "kan 188 van de lijst".</summary>
    static CasusnummerHit? Short(TokenizedText text, int at, DateOnly today)
    {
        var number = text.At(at);
        if (!IsBare(number) || text.At(at - 1).Text is "€" || text.At(at + 1).Text is "%" or "€" or "e" || CasusnummerWoorden.IsUnit(text.At(at + 1).Norm)) return null;
        var hit = Of(today.Year, number.Text) is { } casus ? new CasusnummerHit(casus, 1) : (CasusnummerHit?)null;
        if (CasusnummerMetJaar.IsYear(number.Text)) return null;
        if (CasusnummerMetJaar.IsNamed(text, at)) return text.At(at + 1).IsNumber ? null : hit;
        if (number.Text.Length is < 2 or > 4 || IsCounted(text, at) || IsOther(text, at)) return null;
        return IsSpokenOf(text, at) ? hit : null;
    }

    /// <summary>No noun says what it is; the words before and after and what is done with it must.</summary>
    static bool IsSpokenOf(TokenizedText text, int at)
    {
        var (before, number, next) = (Before(text, at), text.At(at), text.At(at + 1));
        // A number and nothing else answers whatever was asked.
        if (text.Count == 1) return false;
        if (before.Text is "(" && next.Text is ")") return number.Text.Length >= 3;
        if (before.Text.Length == 0 && next.Text is ":") return true;
        var lead = CasusnummerWoorden.IsLead(before.Norm) && !IsAge(text, at) && !IsAreaCode(before, number) && !IsHour(text, at);
        if (lead && (CasusnummerWoorden.Follows(next, loose: false) || IsRow(text, at))) return !HasNear(text, at, CasusnummerWoorden.IsMoney) || HasNear(text, at, CasusnummerWoorden.IsAct);
        if (number.Text.Length > 3 || IsGlued(text.At(at - 1), number) || HasNear(text, at, CasusnummerWoorden.IsMoney)) return false;
        if (CasusnummerWoorden.IsAct(before.Norm)) return next.IsWord;
        if (!(lead || CasusnummerWoorden.IsLooseLead(before)) || !CasusnummerWoorden.Follows(next, loose: true)) return false;
        return number.Text.Length == 3 || HasNear(text, at, CasusnummerWoorden.IsAct);
    }

    static bool IsGlued(Token before, Token number) => before.Text is "-" or "/" && before.End == number.Start;

    /// <summary>The word before the number, the full stop of an abbreviation left out: "m.b.t. 78", "inz. 145".</summary>
    static Token Before(TokenizedText text, int at)
    {
        if (text.At(at - 1).Text is not "." || text.At(at - 2).End != text.At(at - 1).Start) return text.At(at - 1);
        return text.At(at - 2).Text.Length == 1 ? new Token("m.b.t.", "mbt", text.At(at - 2).Start, TokenKind.Word) : CasusnummerWoorden.IsLead(text.At(at - 2).Norm) ? text.At(at - 2) : text.At(at - 1);
    }

    /// <summary>"44/45/46": a row of numbers and no date.</summary>
    static bool IsRow(TokenizedText text, int at) =>
        text.At(at + 1).Text is "/" && IsBare(text.At(at + 2)) && text.At(at + 2).Text.Length == text.At(at).Text.Length && DigitDays.Read(MomentText.ForDays(text, new DateOnly(2000, 1, 1)), at) is null;

    /// <summary>"zaak 66 en 67", "12, 15 en 18": how many tokens part the two numbers, 0 when no number of a casus follows.</summary>
    static int Joined(TokenizedText text, int at)
    {
        if (text.At(at).Norm is not ("en" or "of" or "plus") && text.At(at).Text is not ("," or "&" or "+" or "/")) return 0;
        var skip = text.At(at).Text is "," && text.At(at + 1).Norm is "en" ? 2 : 1;
        var number = at + skip;
        if (!IsBare(text.At(number)) || CasusnummerMetJaar.IsYear(text.At(number).Text) || IsCounted(text, number)) return 0;
        return text.At(number).Text.Length > 1 || CasusnummerWoorden.Follows(text.At(number + 1), loose: true) ? skip : 0;
    }

    static bool IsBare(Token token) => token.IsNumber && token.Text.Length <= LongestWithoutYear && token.Text.All(char.IsAsciiDigit);

    /// <summary>"3 weken", "12 of 13 december": what stands behind it is counted or is a date.</summary>
    static bool IsCounted(TokenizedText text, int at)
    {
        var next = at + 1;
        while (text.At(next).Norm is "en" or "of" or "tot" && text.At(next + 1).IsNumber) next += 2;
        return CasusnummerWoorden.IsUnit(text.At(next).Norm);
    }

    /// <summary>"jongen van 19", "wij zijn met 12": after "van" and "met" only a number above 100, or one after "status", "stand", "hoe is het", counts.</summary>
    static bool IsAge(TokenizedText text, int at) =>
        text.At(at - 1).Norm is "van" or "met" && text.At(at).Text.Length < 3 && text.At(at - 2).Norm is not ("let" or "status" or "stand" or "zaken" or "nieuws" or "voortgang" or "behandeling" or "intrekken" or "verloop" or "het" or "t");

    /// <summary>"in 010" is Rotterdam.</summary>
    static bool IsAreaCode(Token before, Token number) => number.Text is ['0', _, _] && before.Norm is "in" or "uit" or "naar";

    /// <summary>"vm voor 11", "bel me na 14": the time of the day.</summary>
    static bool IsHour(TokenizedText text, int at)
    {
        if (text.At(at).Text.Length > 2 || text.At(at - 1).Norm is not ("voor" or "na" or "rond" or "tot" or "op")) return false;
        for (var i = at - 5; i <= at + 4; i++)
            if (text.At(i).Norm is "vm" or "nm" or "bel" or "belt" or "bellen" or "terugbellen" or "ochtend" or "middag" or "vandaag" or "morgen" or "uur" or "smorgens" or "smiddags" or "morgenochtend" or "vanmiddag") return true;
        return false;
    }

    static bool HasNear(TokenizedText text, int at, Func<string, bool> counts)
    {
        for (var i = at - Near; i <= at + Near; i++)
            if (counts(text.At(i).Norm)) return true;
        return false;
    }

    static bool IsOther(TokenizedText text, int at)
    {
        for (var i = at - 1; i >= at - 4 && i >= 0; i--)
            if (CasusnummerWoorden.IsOther(text.At(i).Norm)) return true;
        return CasusnummerWoorden.IsUnit(text.At(at + 2).Norm) && !text.At(at + 1).IsWord;
    }

    static CasusnummerMention Mention(TokenizedText text, int at, CasusnummerHit hit)
    {
        var start = text.At(at).Start;
        return new CasusnummerMention(hit.Nummer, start, text.At(at + hit.Tokens - 1).End - start);
    }

    internal static Casusnummer? Of(int year, string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1_000_000 ? new Casusnummer(year, value) : null;
}
