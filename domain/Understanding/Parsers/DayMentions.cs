using System.Globalization;

namespace Maatwerk.Domain.Understanding;

/// <summary>Which of the days a text names count as a date, and which day is meant: the coming one, or the last one when its clause is in the past.</summary>
internal static class DayMentions
{
    static readonly HashSet<string> s_after = [.. DayVocabulary.Of("vervolg"), "worden", "dan", "dus", "ligt", "de", "het", "ontruimd", "eruit", "tegenhouden", "plannen", "afsluiten", "ontruimen"];

    public static Hit<DateOnly>? Read(MomentText text, int at)
    {
        if (!text.CanStart(at) || text.At(at).IsNumber && text.IsGlued(at) && (text.At(at - 1).IsWord || text.At(at - 1).Text is "-" or "/" or "." && !IsJoint(text, at - 1))) return null;
        if ((DayOfWeek(text, at) ?? Week(text, at)) is { } week) return week;
        if ((DayRows.Read(text, at) ?? Parted(text, at) ?? Named(text, at) ?? Numbered(text, at)) is not { } day || day.Value.Future is not { } coming) return null;
        return NoDays.IsBirth(text, at, day) || NoDays.IsSeason(text, at, day.Last) ? null : day.As(Chosen(text, at, day, coming));
    }

    /// <summary>"8-9 dec": the hyphen joins two days of one month.</summary>
    static bool IsJoint(MomentText text, int at) => text.At(at).Text is "-" or "/" && text.At(at - 1).IsNumber && DayRows.Read(text, at - 1) is not null;

    static DateOnly Chosen(MomentText text, int at, Hit<Day> day, DateOnly coming)
    {
        var past = DayTense.IsPast(text, at, day.Last, day.Value.Past, coming);
        if (day.Value.Iso.StartsWith("XXXX-WXX", StringComparison.Ordinal) && coming.DayNumber - text.Today.DayNumber < 7 && !text.At(day.Last).IsNumber && !text.At(day.Last - 1).IsNumber || text.Norm(at) is "deze" && day.Value.IsCertain)
            return past ? DateWords.Last(text.Today, Weekday(coming)) : DateWords.Coming(text.Today, Weekday(coming));
        if (day.Value.IsCertain || day.Value.Past is not { } last) return coming;
        return DateWords.Weekday(text.Norm(at), shortForms: true) is { } said && (Weekday(last) == said) != (Weekday(coming) == said) ? Weekday(last) == said ? last : coming : past ? last : coming;
    }

    static int Weekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>"vanavond", "dinsdagmiddag", "aankomende vrijdagochtend".</summary>
    static Hit<Day>? Parted(MomentText text, int at) =>
        PartedDays.OneWord(text, at) is { } parted && (parted.Last > at + 1 || DayParts.Split(text.Norm(parted.Last)) is not null) && !NoDays.IsHabit(text, at, parted.Last) ? parted.As(parted.Value.Day) : null;

    static Hit<Day>? Named(MomentText text, int at)
    {
        if (DayReader.Read(text, at) is not { } day) return null;
        var counted = CountedDates.Read(text, at);
        if (counted is not null && counted.Value.Last == day.Last && !IsDated(text, at, day.Last)) return DayReader.Anchor(text, at) is { } anchor && IsDay(text, at, anchor) ? anchor : null;
        return IsDay(text, at, day) ? day : null;
    }

    static bool IsDay(MomentText text, int at, Hit<Day> day)
    {
        for (var i = at; i <= day.Last; i++)
            if (text.Norm(i) is "dag") return false;
        return !(WeekdayDates.Weekday(text, at) is { } weekday && NoDays.IsHabit(text, at, weekday.Last) && day.Last == weekday.Last);
    }

    /// <summary>Counted from now or a day: "over 3 weken", "2 dagen geleden", "drie dagen na morgen". "3 maanden geleden", "na 2 weken", "in 3 jaar" and "over een half jaar" tell how long, not which day.</summary>
    static bool IsDated(MomentText text, int at, int last)
    {
        if (Enumerable.Range(at, last - at).Any(i => MomentWords.Few(text.Norm(i)) is not null || text.Norm(i) is "half" or "halve" or "anderhalf" or "anderhalve")) return false;
        if (text.Norm(at) is "over") return !IsAbout(text, at);
        if (text.Norm(at) is "in" or "na" || text.Norm(last) is "later") return false;
        return text.Norm(last) is not ("geleden" or "terug") || !Enumerable.Range(at, last - at).Any(i => MomentWords.Unit(text.Norm(i)) is TimeUnit.Month or TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Decade);
    }

    /// <summary>"de factuur over 3 maanden": about a period, not from now.</summary>
    static bool IsAbout(MomentText text, int at) => text.Norm(at - 1) is "factuur" or "aanslag" or "nota" or "beschikking" or "vordering" or "gesprek" or "vraag" or "verdeeld" or "gespreid" or "spreiden" or "inhouding" or "terugvordering";

    /// <summary>"de 30e", "de 7e of 8e" and "de negende" name a day only when no noun follows: "de 9e wijk" and "de tweede keer" do not.</summary>
    static Hit<Day>? Numbered(MomentText text, int at)
    {
        if (text.Rank(at) is not { Value: >= 1 and <= 31 } rank || text.At(at).IsWord && rank.Value < 4 || !IsLed(text, at)) return null;
        var next = text.At(rank.Last + 1);
        return next is { IsWord: false, IsNumber: false } || s_after.Contains(next.Norm) || ClauseWords.IsParticiple(next.Norm) ? Day.OfMonth(rank.Value, text.Today) is { } day ? new Hit<Day>(day, rank.Last) : null : null;
    }

    /// <summary>Behind "de", or behind another day number in digits that is joined to it.</summary>
    static bool IsLed(MomentText text, int at) =>
        text.Norm(at - 1) is "de" || text.At(at).IsNumber && (text.Norm(at - 1) is "of" or "en" || text.IsMark(at - 1, ",")) && text.IsGlued(at - 2) && text.Rank(at - 3) is { } before && before.Last == at - 2;

    /// <summary>"week 49", and 50 in "week 49 of 50": its Monday, of this year or the one the words point to.</summary>
    static Hit<DateOnly>? Week(MomentText text, int at)
    {
        var first = IsWeek(text, at) ? at + 1 : text.Norm(at - 1) is "of" or "en" && text.At(at - 2).IsNumber && IsWeek(text, at - 3) && !text.At(at + 1).IsNumber && DateWords.Month(text.Norm(at + 1)) is null && MomentWords.Unit(text.Norm(at + 1)) is null ? at : -1;
        if (first < 0 || !text.At(first).IsNumber || text.Whole(first) is not { Value: >= 1 and <= 53 } number) return null;
        var now = ISOWeek.GetWeekOfYear(text.Now);
        var year = ISOWeek.GetYear(text.Now);
        var past = text.Clauses.At(at).IsPast && !text.Clauses.At(at).Has(ClauseTime.Planned);
        if (past ? number.Value > now : number.Value < now) year += past ? -1 : 1;
        return number.As(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Math.Min(number.Value, ISOWeek.GetWeeksInYear(year)), System.DayOfWeek.Monday)));
    }

    /// <summary>"dinsdag week 49", "woensdag in wk 50", "week 50 op maandag".</summary>
    static Hit<DateOnly>? DayOfWeek(MomentText text, int at)
    {
        if (IsWeek(text, at)) return Week(text, at) is { } lead && WeekdayDates.Weekday(text, text.After(lead.Last + 1, "op")) is { } behind && !text.At(behind.Last + 1).IsNumber ? behind.As(lead.Value.AddDays(behind.Value)) : null;
        if (WeekdayDates.Weekday(text, at) is not { } day) return null;
        var next = text.After(day.Last + 1, "in", "van");
        return IsWeek(text, next) && Week(text, next) is { } week ? week.As(week.Value.AddDays(day.Value)) : null;
    }

    static bool IsWeek(MomentText text, int at) => text.Norm(at) is "week" or "wk" or "weeknr" or "weeknummer";
}
