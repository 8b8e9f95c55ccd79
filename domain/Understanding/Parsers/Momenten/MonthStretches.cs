namespace Maatwerk.Domain.Understanding;

/// <summary>Months: "augustus", "jan 2001", "2016, nov", "11-2016", "dec/2018", "deze september", "juni volgend jaar", "de maand september".</summary>
internal static class MonthStretches
{
    public static Hit<Stretch>? Read(MomentText text, int at)
    {
        if (text.At(at).IsNumber) return Digits(text, at) ?? YearFirst(text, at);
        if (MomentWords.Direction(text.Norm(at)) is { } direction) return Directed(text, at, direction);
        var named = text.Norm(at) is "maand" ? at + 1 : text.Norm(at) is "de" && text.Norm(at + 1) is "maand" ? at + 2 : at;
        return Month(text, named) is { } month ? WithYear(text, month) : YearFirst(text, at);
    }

    static Hit<int>? Month(MomentText text, int at)
    {
        if (!text.At(at).IsWord || DateWords.Month(text.Norm(at)) is not { } month) return null;
        return new Hit<int>(month, text.IsMark(at + 1, ".") && text.IsGlued(at + 1) && CalendarNumbers.Year(text, at + 2) is not null ? at + 1 : at);
    }

    static Hit<Stretch> WithYear(MomentText text, Hit<int> month)
    {
        var next = text.IsMark(month.Last + 1, ",") || text.IsMark(month.Last + 1, "/") || text.IsDash(month.Last + 1) && text.IsGlued(month.Last + 1) ? month.Last + 2 : text.After(month.Last + 1, "in", "van");
        if (text.Norm(next) is "het" && text.Norm(next + 1) is "jaar") next += 2;
        if (CalendarNumbers.Year(text, next) is { } year && Stretch.Month(year.Value, month.Value) is { } known) return new Hit<Stretch>(known, year.Last);
        if (MomentWords.Direction(text.Norm(next)) is { } direction && text.Norm(next + 1) is "jaar" && Stretch.Month(text.Today.Year + direction, month.Value) is { } shifted) return new Hit<Stretch>(shifted, next + 1);
        return new Hit<Stretch>(Stretch.Yearless(month.Value, text.Today), month.Last);
    }

    /// <summary>"deze september", "volgende juni", "afgelopen mei"; "volgend jaar juni".</summary>
    static Hit<Stretch>? Directed(MomentText text, int at, int direction)
    {
        if (text.Norm(at + 1) is "jaar" && Month(text, text.After(at + 2, "in")) is { } inYear) return Stretch.Month(text.Today.Year + direction, inYear.Value) is { } shifted ? new Hit<Stretch>(shifted, inYear.Last) : null;
        if (Month(text, at + 1) is not { } month || text.At(month.Last + 1).IsNumber) return null;
        var year = text.Today.Year + direction;
        if (MomentWords.IsNearest(text.Norm(at))) year = direction > 0 ? month.Value > text.Today.Month ? text.Today.Year : text.Today.Year + 1 : month.Value < text.Today.Month ? text.Today.Year : text.Today.Year - 1;
        return Stretch.Month(year, month.Value) is { } found ? new Hit<Stretch>(found, month.Last) : null;
    }

    /// <summary>"2016 november", "2016, nov"; the year may be in words.</summary>
    static Hit<Stretch>? YearFirst(MomentText text, int at)
    {
        if (!text.At(at).IsNumber || CalendarNumbers.Year(text, at) is not { } year) return null;
        var next = text.IsMark(year.Last + 1, ",") || text.IsDash(year.Last + 1) ? year.Last + 2 : year.Last + 1;
        return Month(text, next) is { } month && !text.At(month.Last + 1).IsNumber && !text.IsDash(month.Last + 1) && Stretch.Month(year.Value, month.Value) is { } found ? new Hit<Stretch>(found, month.Last) : null;
    }

    /// <summary>"11-2016", "11 / 2016", "2016/11", "2015.3".</summary>
    static Hit<Stretch>? Digits(MomentText text, int at)
    {
        if (text.At(at).Text.Split('.') is [{ Length: 4 } dottedYear, { Length: 1 or 2 } dottedMonth] && int.TryParse(dottedYear, out var dy) && int.TryParse(dottedMonth, out var dm) && dy is >= 1900 and < 2200)
            return Stretch.Month(dy, dm) is { } dotted ? new Hit<Stretch>(dotted, at) : null;
        if (text.At(at + 1).Text is not ("-" or "/") || !text.At(at + 2).IsNumber || text.At(at + 3).Text is "-" or "/" && text.IsGlued(at + 3)) return null;
        var (first, second) = (text.At(at).Text.Length, text.At(at + 2).Text.Length);
        if (text.Whole(at) is not { } left || text.Whole(at + 2) is not { } right) return null;
        var tight = text.IsGlued(at + 1) && text.IsGlued(at + 2);
        var found = first <= 2 && second == 4 && right.Value is >= 1900 and < 2200 ? Stretch.Month(right.Value, left.Value) : first == 4 && second <= 2 && tight && left.Value is >= 1900 and < 2200 ? Stretch.Month(left.Value, right.Value) : null;
        return found is { } month ? new Hit<Stretch>(month, at + 2) : null;
    }
}
