namespace Maatwerk.Domain.Understanding;

/// <summary>Days with the name of their month: "12 januari, 2016", "tweede van augustus", "de 9e van mei", "november de 15e", "4 sept".</summary>
internal static class MonthDates
{
    public static Hit<Day>? Read(MomentText text, int at) => DayFirst(text, at) ?? MonthFirst(text, at);

    static Hit<Day>? DayFirst(MomentText text, int at)
    {
        var first = text.After(at, "de");
        if (CalendarNumbers.Day(text, first) is not { } day || first > at && (!day.Value.IsRank || day.Value.IsWord)) return null;
        var next = text.After(day.Last + 1, "dag");
        next = text.After(next, "van");
        if (text.IsDash(next) && text.IsGlued(next) && text.IsGlued(next + 1)) next++;
        return DateWords.Month(text.Norm(next)) is { } month && text.At(next).IsWord ? WithYear(text, MonthEnd(text, next), month, day.Value.Number) : OtherMonth(text, at, next, day.Value);
    }

    /// <summary>"de 20e van volgende maand", "31ste van deze maand", "de 20e volgende maand".</summary>
    static Hit<Day>? OtherMonth(MomentText text, int at, int next, CalendarNumbers.DayNumber day)
    {
        var own = text.Norm(next) is "de" && text.Norm(next + 1) is "maand" && text.Norm(next - 1) is "van" && day.IsRank;
        if (own) return Day.OfMonth(day.Number, text.Today) is { } here ? new Hit<Day>(here, next + 1) : null;
        next = text.After(next, "de");
        if (!day.IsRank || MomentWords.Direction(text.Norm(next)) is not { } direction || MomentWords.Unit(text.Norm(next + 1)) is not TimeUnit.Month) return null;
        var month = new DateOnly(text.Today.Year, text.Today.Month, 1).AddMonths(direction);
        return new Hit<Day>(day.Number <= DateTime.DaysInMonth(month.Year, month.Month) ? Day.On(month.AddDays(day.Number - 1)) : new Day(IsoText.Date(month.Year, month.Month, day.Number), null, null), next + 1);
    }

    /// <summary>"januari de eerste tweeduizend", "november de 15e", "mei 21"; a year in digits directly behind the month is no day.</summary>
    static Hit<Day>? MonthFirst(MomentText text, int at)
    {
        if (DateWords.Month(text.Norm(at)) is not { } month || !text.At(at).IsWord) return null;
        var joined = text.IsDash(at + 1) && text.IsGlued(at + 1) && CalendarNumbers.Year(text, at + 2) is not null && text.IsDash(at + 3) ? at + 2 : -1;
        if (joined > 0) return CalendarNumbers.Year(text, joined) is { } year && CalendarNumbers.Day(text, joined + 2) is { } late && Day.Full(year.Value, month, late.Value.Number) is { } whole ? new Hit<Day>(whole, late.Last) : null;
        var next = text.After(MonthEnd(text, at) + 1, "de");
        if (CalendarNumbers.Day(text, next) is not { } day || text.At(next).IsWord && next == at + 1 || !day.Value.IsRank && (next > MonthEnd(text, at) + 1 || IsStartOfMore(text, day.Last + 1))) return null;
        return WithYear(text, day.Last, month, day.Value.Number);
    }

    static bool IsStartOfMore(MomentText text, int at) => text.IsDash(at) || text.At(at).IsWord && text.Norm(at) is not ("om" or "rond" or "of" or "is" or "was" or "gaat" or "wordt" or "komt") || text.Norm(at) is "uur" or "u" or "jaar" or "tot" or "en" or "dagen" or "weken" or "euro" or "%" || text.At(at).Text is ":" or "." && text.At(at + 1).IsNumber;

    /// <summary>The point of a short form belongs to it when more of the date follows: "12 jan. 2016".</summary>
    static int MonthEnd(MomentText text, int at) => text.IsMark(at + 1, ".") && text.IsGlued(at + 1) && text.At(at).Text.Length <= 4 && text.Norm(at) is not "mei" && (CalendarNumbers.Year(text, at + 2) is not null || text.Norm(at + 2) is "tot" or "en" or "om" or "tm" || text.IsDash(at + 2) || text.At(at + 2).IsNumber && text.At(at + 2).Text.Contains(':', StringComparison.Ordinal)) ? at + 1 : at;

    static Hit<Day>? WithYear(MomentText text, int last, int month, int day)
    {
        var next = text.IsMark(last + 1, ",") ? last + 2 : text.After(last + 1, "van", "in");
        if (text.Norm(next) is "het" && text.Norm(next + 1) is "jaar") next += 2;
        if (text.IsDash(next) && text.IsGlued(next) && text.IsGlued(next + 1)) next++;
        if (CalendarNumbers.Year(text, next) is { } year && !(text.At(next).IsWord && text.At(year.Last + 1).Norm is "uur") && Day.Full(year.Value, month, day) is { } full) return new Hit<Day>(full, year.Last);
        if (MomentWords.Direction(text.Norm(next)) is { } direction && text.Norm(next + 1) is "jaar" && Day.Full(text.Today.Year + direction, month, day) is { } relative) return new Hit<Day>(relative, next + 1);
        return Day.Yearless(month, day, text.Today) is { } found ? new Hit<Day>(found, last) : null;
    }
}
