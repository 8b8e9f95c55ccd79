using System.Globalization;

namespace Maatwerk.Domain.Understanding;

/// <summary>Dates in digits: 2026-12-01, 1-12-2026, 01/12/26, 1.12.2026, 15-12.</summary>
internal static class NumericDates
{
    public static DateHit? Read(TokenizedText text, int at, DateOnly today)
    {
        var first = text.At(at);
        if (!first.IsNumber || text.At(at - 1) is { Text: "-" or "/" } before && before.End == first.Start) return null;
        return Dotted(first) is { } dotted ? new DateHit(dotted, 1) : Marked(text, at, today);
    }

    static DateOnly? Dotted(Token token)
    {
        var parts = token.Text.Split('.');
        return parts.Length == 3 && Number(parts[0]) is { } d && Number(parts[1]) is { } m && Number(parts[2]) is { } y && parts[2].Length is 2 or 4 ? DateWords.Day(Year(y), m, d) : null;
    }

    static DateHit? Marked(TokenizedText text, int at, DateOnly today)
    {
        var mark = text.At(at + 1).Text;
        if (mark is not ("-" or "/") || !Tight(text, at, 2) || Number(text.At(at).Text) is not { } a || Number(text.At(at + 2).Text) is not { } b) return null;
        var third = text.At(at + 3).Text == mark && Tight(text, at + 2, 2) ? Number(text.At(at + 4).Text) : null;
        if (third is { } c)
            return text.At(at).Text.Length == 4 ? Hit(DateWords.Day(a, b, c), 5) : text.At(at + 4).Text.Length is 2 or 4 ? Hit(DateWords.Day(Year(c), b, a), 5) : null;
        if (text.At(at).Text.Length > 2 || text.At(at + 2).Text.Length > 2 || b is < 1 or > 12 || text.At(at).Text is "24" && b == 7) return null;
        return DateWords.Day(today.Year, b, a) is { } day ? Hit(MonthDays.Place(day, text, at, at + 2, today), 3) : null;
    }

    static bool Tight(TokenizedText text, int at, int steps)
    {
        for (var i = at; i < at + steps; i++)
            if (text.At(i).End != text.At(i + 1).Start || text.At(i + 1).Text.Length == 0) return false;
        return true;
    }

    static DateHit? Hit(DateOnly? day, int tokens) => day is { } found ? new DateHit(found, tokens) : null;

    static int Year(int typed) => typed < 100 ? 2000 + typed : typed;

    static int? Number(string text) => text.Length is > 0 and <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
