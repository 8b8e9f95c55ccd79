namespace Maatwerk.Domain.Understanding;

/// <summary>Weekdays with what belongs to them: "volgende week op dinsdag", "vrijdag aanstaande", "dinsdag 9 mei", "woensdag de eenendertigste", "maandag 21", "eerste vrijdag van juli".</summary>
internal static class WeekdayDates
{
    public static Hit<Day>? Read(MomentText text, int at) => InWeek(text, at) ?? Ranked(text, at) ?? Directed(text, at) ?? Plain(text, at);

    /// <summary>"volgende week (op) dinsdag", "op dinsdag (van) volgende week"; the preposition belongs to it.</summary>
    static Hit<Day>? InWeek(MomentText text, int at)
    {
        var first = text.After(at, "op");
        if (Week(text, first) is { } lead)
        {
            var next = text.After(lead.Last + 1, "op");
            return Weekday(text, next) is { } day ? new Hit<Day>(Day.On(DateWords.InWeek(text.Today, day.Value, lead.Value)), day.Last) : null;
        }
        if (Weekday(text, first) is not { } named) return null;
        var behind = text.After(named.Last + 1, "van");
        return Week(text, behind) is { } week && (week.Value != 0 || first == at) ? new Hit<Day>(Day.On(DateWords.InWeek(text.Today, named.Value, week.Value)), week.Last) : null;
    }

    static Hit<int>? Week(MomentText text, int at) => MomentWords.Direction(text.Norm(at)) is { } weeks && text.Norm(at + 1) is "week" or "wk" ? new Hit<int>(weeks, at + 1) : null;

    /// <summary>"(de) eerste vrijdag van juli", "de derde woensdag van vorige maand", "de laatste maandag van april"; alone it is of this month.</summary>
    static Hit<Day>? Ranked(MomentText text, int at)
    {
        var first = text.After(at, "de");
        var final = text.Norm(first) is "laatste";
        var rank = final ? new Hit<int>(-1, first) : text.Rank(first) is { Value: >= 1 and <= 5 } number ? number : default(Hit<int>?);
        if (rank is not { } nth || Weekday(text, nth.Last + 1) is not { } day) return null;
        var next = text.After(day.Last + 1, "van", "in");
        if (DateWords.Month(text.Norm(next)) is { } month && text.At(next).IsWord)
            return CalendarNumbers.Year(text, text.After(next + 1, "van", "in")) is { } year ? new Hit<Day>(MonthWeekdays.Sure(year.Value, month, day.Value, nth.Value), year.Last) : new Hit<Day>(MonthWeekdays.Yearless(month, day.Value, nth.Value, text.Today), next);
        next = text.After(next, "de");
        var relative = MomentWords.Direction(text.Norm(next)) is { } direction && MomentWords.Unit(text.Norm(next + 1)) is TimeUnit.Month ? (direction, next + 1)
            : text.Norm(next) is "maand" && next > day.Last + 1 ? (0, next) : default((int Direction, int Last)?);
        if (relative is { } named) return MonthWeekdays.InMonth(new DateOnly(text.Today.Year, text.Today.Month, 1).AddMonths(named.Direction), day.Value, nth.Value, named: true) is { } other ? new Hit<Day>(other, named.Last) : null;
        return final || first > at ? null : new Hit<Day>(MonthWeekdays.InMonth(new DateOnly(text.Today.Year, text.Today.Month, 1), day.Value, nth.Value, named: false) ?? new Day(IsoText.Date(text.Today.Year, text.Today.Month, null), null, null), day.Last);
    }

    /// <summary>"aanstaande vrijdag", "volgende maandag", "deze afgelopen woensdag", "vrijdag aanstaande".</summary>
    static Hit<Day>? Directed(MomentText text, int at)
    {
        if (text.Norm(at) is "a" && text.IsMark(at + 1, ".") && text.Norm(at + 2) is "s" && text.IsMark(at + 3, ".") && Weekday(text, at + 4) is { } soon) return new Hit<Day>(Day.On(DateWords.Coming(text.Today, soon.Value)), soon.Last);
        var first = text.Norm(at) is "deze" && MomentWords.Direction(text.Norm(at + 1)) is 1 or -1 ? at + 1 : at;
        if (MomentWords.Direction(text.Norm(first)) is { } direction && Weekday(text, first + 1) is { } day)
            return WithDate(text, day) ?? new Hit<Day>(Day.On(Shifted(text, direction, text.Norm(first), day.Value)), day.Last);
        return Weekday(text, at) is { } named && text.Norm(named.Last + 1) is "aanstaande" or "jl" or "jongstleden" or "as" && (text.Norm(named.Last + 1) is not "as" || text.At(named.Last + 2).Text is ".")
            ? new Hit<Day>(Day.On(text.Norm(named.Last + 1) is "jl" or "jongstleden" ? DateWords.Last(text.Today, named.Value) : DateWords.Coming(text.Today, named.Value)), named.Last + 1) : null;
    }

    static DateOnly Shifted(MomentText text, int direction, string word, int weekday) => direction switch
    {
        1 => MomentWords.IsNearest(word) ? DateWords.Coming(text.Today, weekday) : DateWords.InWeek(text.Today, weekday, 1),
        -1 => MomentWords.IsNearest(word) || text.OnlyDays ? DateWords.Last(text.Today, weekday) : DateWords.InWeek(text.Today, weekday, -1),
        _ => DateWords.InWeek(text.Today, weekday, 0),
    };

    static Hit<Day>? Plain(MomentText text, int at) => Weekday(text, at) is not { } day ? null : WithDate(text, day) ?? new Hit<Day>(Day.OnWeekday(day.Value, text.Today), day.Last);

    /// <summary>The date that stands with a weekday decides: "dinsdag 9 mei", "woens, 22 jan", "donderdag de 21e", "maandag 21".</summary>
    public static Hit<Day>? WithDate(MomentText text, Hit<int> day)
    {
        var next = text.IsMark(day.Last + 1, ",") ? day.Last + 2 : day.Last + 1;
        if (DigitDays.Read(text, next) is { } digits && !IsHours(text, day, next, digits)) return digits;
        if ((MonthDates.Read(text, next) ?? (text.Norm(next) is "de" ? MonthDates.Read(text, next + 1) : null)) is { } month) return month;
        if (text.Norm(next) is "de" && text.Rank(next + 1) is { } rank) return text.OnlyDays ? new Hit<Day>(MonthWeekdays.OnWeekday(day.Value, rank.Value, text.Today), rank.Last) : MonthWeekdays.DayOfThisMonth(text.Today, rank.Value) is { } sure ? new Hit<Day>(sure, rank.Last) : null;
        return next == day.Last + 1 && text.At(next) is { IsNumber: true, Text.Length: 2 } && text.Whole(next) is { Value: >= 13 and <= 31 } number && IsFree(text, next + 1)
            ? new Hit<Day>(MonthWeekdays.OnWeekday(day.Value, number.Value, text.Today), next) : null;
    }

    static bool IsFree(MomentText text, int at) => !text.At(at).IsWord && !text.At(at).IsNumber && !text.IsDash(at) || text.Norm(at) is "om" or "rond" or "is" or "terug";

    /// <summary>"dinsdag 2-5": two hours with a hyphen, unless a preposition stands before the weekday.</summary>
    static bool IsHours(MomentText text, Hit<int> day, int next, Hit<Day> digits) =>
        !text.OnlyDays && text.Norm(day.Last).Length > 2 && digits.Last == next + 2 && text.IsDash(next + 1) && next == day.Last + 1 && text.Whole(next) is { Value: <= 24 } && text.Whole(next + 2) is { Value: <= 24 } && text.Norm(day.Last - 1) is not ("op" or "per" or "uiterlijk" or "voor" or "vanaf" or "tot");

    /// <summary>"zat." in the middle of a sentence is a day, "hij zat." is not.</summary>
    static bool IsCutShort(MomentText text, int at) => text.IsMark(at + 1, ".") && text.IsGlued(at + 1) && text.At(at + 2) is { Kind: not TokenKind.Mark } next && !char.IsUpper(next.Text[0]);

    /// <summary>A weekday; a point belongs to a short form. "ma", "vr" only after "op" or before a number.</summary>
    public static Hit<int>? Weekday(MomentText text, int at)
    {
        if (!text.At(at).IsWord || text.IsGlued(at) && text.At(at - 1).IsNumber) return null;
        var dated = text.At(at + 1).IsNumber && (text.At(at + 2).Text is "-" or "/" || DateWords.Month(text.Norm(at + 2)) is not null);
        var led = text.Norm(at - 1) is "week" or "wk" || text.Norm(at - 1) is not "dit" && MomentWords.Direction(text.Norm(at - 1)) is not null;
        var shortForm = dated || (text.Norm(at - 1) is "op" && (!text.At(at + 1).IsWord || text.Norm(at + 1) is "om") || led) && text.Norm(at) is not ("vrij" or "zo" or "do") || text.Norm(at) is "vrij" or "do" && text.Norm(at - 1) is "op" && !text.At(at + 1).IsWord || text.OnlyDays && ShortDays.IsDay(text, at);
        if (MomentWords.Weekday(text.Norm(at), shortForm) is not { } day || text.Norm(at) is "zat" or "maan" or "zond" && !dated && text.Norm(at - 1) is not "op" && !IsCutShort(text, at)) return null;
        return new Hit<int>(day, text.IsMark(at + 1, ".") && text.IsGlued(at + 1) && !text.Norm(at).EndsWith("dag", StringComparison.Ordinal) ? at + 1 : at);
    }
}
