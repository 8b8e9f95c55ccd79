using System.Globalization;

namespace Maatwerk.Domain.Understanding;

/// <summary>Days counted from today: "over drie weken", "2 dagen geleden", "week 49" (its Monday).</summary>
internal static class RelativeDays
{
    public static DateHit? Read(TokenizedText text, int at, DateOnly today)
    {
        var word = text.At(at).Norm;
        if (word is "over" && Span(text, at + 1) is { } ahead && !IsAbout(text, at)) return new DateHit(Shift(today, ahead.Unit, ahead.Count), ahead.Tokens + 1);
        if (word is "week" or "wk" && text.At(at + 1) is { IsNumber: true } week && int.TryParse(week.Text, out var number) && number is >= 1 and <= 53)
            return new DateHit(Week(number, text, at, today), 2);
        if (Span(text, at) is { } ago && text.At(at + ago.Tokens).Norm is "geleden" or "terug" && ago.Unit is "d" or "w")
            return new DateHit(Shift(today, ago.Unit, -ago.Count), ago.Tokens + 1);
        return null;
    }

    static (string Unit, int Count, int Tokens)? Span(TokenizedText text, int at)
    {
        if (DutchNumbers.Read(text, at) is not { } n || n.Value is < 1 or > 400 || n.Value % 1 != 0) return null;
        var unit = text.At(at + n.Tokens).Norm switch
        {
            "dag" or "dagen" or "dgn" or "dg" => "d",
            "week" or "weken" or "wk" or "wkn" or "weekjes" => "w",
            "maand" or "maanden" or "mnd" or "mnden" => "m",
            "jaar" or "jaren" => "j",
            _ => null,
        };
        return unit is null ? null : (unit, (int)n.Value, n.Tokens + 1);
    }

    /// <summary>"de factuur over 3 maanden": about a period, not from now.</summary>
    static bool IsAbout(TokenizedText text, int at) => text.At(at - 1).Norm is "factuur" or "aanslag" or "nota" or "beschikking" or "vordering" or "gesprek" or "vraag" or "verdeeld" or "gespreid" or "spreiden" or "inhouding" or "terugvordering";

    static DateOnly Shift(DateOnly today, string unit, int count) => unit switch
    {
        "d" => today.AddDays(count),
        "w" => today.AddDays(7 * count),
        "m" => today.AddMonths(count),
        _ => today.AddYears(count),
    };

    static DateOnly Week(int number, TokenizedText text, int at, DateOnly today)
    {
        var now = ISOWeek.GetWeekOfYear(today.ToDateTime(default));
        var year = ISOWeek.GetYear(today.ToDateTime(default));
        var past = DateWords.IsPastNear(text, at, at + 1);
        if (past ? number > now : number < now) year += past ? -1 : 1;
        return DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Math.Min(number, ISOWeek.GetWeeksInYear(year)), DayOfWeek.Monday));
    }
}
