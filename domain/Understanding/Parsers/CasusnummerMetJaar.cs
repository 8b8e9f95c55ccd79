using System.Globalization;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Understanding;

/// <summary>A casus number, and how many tokens it took.</summary>
internal readonly record struct CasusnummerHit(Casusnummer Nummer, int Tokens);

/// <summary>Casus numbers typed with their year: MW-2026-000123, MW 2026 000 123, mw26-51, MW2026000123, 2026/131, zaaknummer 2026000141.</summary>
internal static class CasusnummerMetJaar
{
    const int Digits = 6;

    public static CasusnummerHit? Read(TokenizedText text, int at)
    {
        var prefixed = text.At(at).Norm is "mw" or "wm";
        var first = prefixed ? SkipMarks(text, at + 1) : at;
        if (!text.At(first).IsNumber || (!prefixed && IsGlued(text.At(at - 1), text.At(at)))) return null;
        var sure = prefixed || IsNamed(text, at);
        if (Reversed(text, at, first, sure) is { } reversed) return reversed;
        var (year, digits, next) = Head(text.At(first).Text, first, prefixed, sure);
        if (year == 0) return null;
        if (digits.Length == 0) (digits, next) = Rest(text, next, sure);
        // Without "mw" a year of two digits needs a number of three: "26/187", not "26-12".
        if (!prefixed && text.At(first).Text.Length == 2 && digits.Length < 3) return null;
        if (digits.Length is 0 or > Digits || (!prefixed && IsSomethingElse(text, at, next, year, digits, sure))) return null;
        return Casusnummers.Of(year, digits) is { } number ? new CasusnummerHit(number, next - at) : null;
    }

    /// <summary>A word like "casus" or "zaaknummer" stands right before the number, or a # does.</summary>
    public static bool IsNamed(TokenizedText text, int at)
    {
        var i = at - 1;
        if (text.At(i).Text is "#") return true;
        while (text.At(i).Text is "." or ":" or "-" or "=" or "(" || (text.At(i).Norm is "met" or "is" or "heeft" or "onder" && CasusnummerWoorden.IsNoun(text.At(i - 1).Norm))) i--;
        return CasusnummerWoorden.IsNoun(text.At(i).Norm);
    }

    public static bool IsYear(string text) => text.Length == 4 && text.StartsWith("20", StringComparison.Ordinal) && text.All(char.IsAsciiDigit);

    /// <summary>"187/2026", "MW-187-2026": the year behind the number; "12/2026" alone is a month.</summary>
    static CasusnummerHit? Reversed(TokenizedText text, int at, int first, bool sure)
    {
        var (digits, year) = (text.At(first).Text, text.At(first + 2).Text);
        if (text.At(first + 1).Text is not ("-" or "/") || !IsYear(year) || IsYear(digits) || Group(digits) is not { Length: <= Digits } number || IsGluedAfter(text, first + 3)) return null;
        return (sure || number.Length > 2) && Casusnummers.Of(Number(year), number) is { } casus ? new CasusnummerHit(casus, first + 3 - at) : null;
    }

    static bool IsGluedAfter(TokenizedText text, int next) => text.At(next).Text is "-" or "/" && text.At(next).Start == text.At(next - 1).End;

    /// <summary>The year, and the digits that are written against it or joined by a dot: 2026, 26, 2026000123, 2026.145.</summary>
    static (int Year, string Digits, int Next) Head(string token, int at, bool prefixed, bool sure)
    {
        var bare = Group(token) ?? "";
        if (bare.Length == 0) return default;
        if (IsYear(bare)) return (Number(bare), "", at + 1);
        if (bare.Length == 2 && Number(bare) is >= 20 and <= 40) return (2000 + Number(bare), "", at + 1);
        return sure && bare.Length is > 4 and <= 4 + Digits && IsYear(bare[..4]) && (prefixed || bare.Length == 4 + Digits || token.StartsWith("20", StringComparison.Ordinal) && token.IndexOfAny(['.', ':']) == 4) ? (Number(bare[..4]), bare[4..], at + 1) : default;
    }

    /// <summary>The digits behind the year; in more than one group only when it is sure to be a casus.</summary>
    static (string Digits, int Next) Rest(TokenizedText text, int at, bool sure)
    {
        var rest = SkipMarks(text, at);
        if (sure && text.At(rest).Norm is "nr" or "nummer") rest = SkipMarks(text, rest + 1);
        if (rest == at && !sure) return ("", at);
        var digits = "";
        while (text.At(rest).IsNumber && (digits.Length == 0 || sure) && Group(text.At(rest).Text) is { } group && digits.Length + group.Length <= Digits)
        {
            digits += group;
            rest++;
        }
        return (digits, rest);
    }

    static string? Group(string token) => token.Replace(".", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal) is var bare && bare.All(char.IsAsciiDigit) ? bare : null;

    /// <summary>A date, a span of years, or somebody else's number: 2026-12-01, 2026-2027, 2026/3345/jt.</summary>
    static bool IsSomethingElse(TokenizedText text, int at, int next, int year, string digits, bool sure) =>
        (digits.Length == 1 && !sure) || IsYear(digits) || DigitDays.Read(MomentText.ForDays(text, new DateOnly(year, 1, 1)), at) is not null
        || IsGluedAfter(text, next) || CasusnummerWoorden.IsUnit(text.At(next).Norm);

    static bool IsGlued(Token before, Token number) => before.Text is "-" or "/" or "." && before.End == number.Start;

    static int SkipMarks(TokenizedText text, int at)
    {
        while (text.At(at).Text is "-" or "/" or "." or "_" or "#" or "–" or "‑" or "−" or "—" or ":") at++;
        return at;
    }

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
