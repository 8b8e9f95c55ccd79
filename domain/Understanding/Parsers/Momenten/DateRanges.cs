namespace Maatwerk.Domain.Understanding;

/// <summary>From one day to another: "tussen 3 en 12 sept", "van maart tot mei", "1-10 tot 7-11", "2014-2018", "van volgende maandag tot vrijdag".</summary>
internal static class DateRanges
{
    public static Hit<Moment>? Read(MomentText text, int at) => Numbers(text, at) ?? Edges(text, at) ?? WeekdaysOfWeek(text, at);

    static Hit<Moment>? Edges(MomentText text, int at)
    {
        var between = text.Norm(at) is "tussen";
        var prefix = between || text.Norm(at) is "van" or "vanaf" || text.Norm(at) is "in" && CalendarNumbers.Year(text, at + 1) is { } inYear && Next(text, inYear.Last + 1, false) is { } afterYear && CalendarNumbers.Year(text, afterYear) is not null;
        var first = prefix ? at + 1 : at;
        if (RangeEdge.Read(text, first, out var last) is not { } start) return Years(text, first, between);
        if (Next(text, last + 1, between) is not { } second) return null;
        var end = RangeEdge.Read(text, text.After(second, "de") is var bare && text.Norm(bare) is "volgende" ? bare : second, out var final);
        if (end is null) return SameMonth(text, start, second);
        if (WeekdayDates.Weekday(text, second) is { } weekday && weekday.Last == final && start.Future is { } from && start.Iso[0] != 'X') end = RangeEdge.Of(Day.On(DateWords.Coming(from, weekday.Value)));
        return Join(start, end.Value) is { } moment ? new Hit<Moment>(moment, final) : null;
    }

    /// <summary>"2014~2018", "2014-2018": the hyphen is glued to both.</summary>
    static Hit<Moment>? Years(MomentText text, int first, bool between)
    {
        if (!text.At(first).IsNumber || CalendarNumbers.Year(text, first) is not { } from || Next(text, from.Last + 1, between) is not { } second || !text.At(second).IsNumber || CalendarNumbers.Year(text, second) is not { } to) return null;
        if (text.IsGlued(to.Last + 1) && text.IsDash(to.Last + 1) || from.Value is < 1500 or > 2200 || to.Value <= from.Value || to.Value > 2200) return null;
        return Join(RangeEdge.Of(Stretch.Year(from.Value)!.Value, MomentRelation.None)!.Value, RangeEdge.Of(Stretch.Year(to.Value)!.Value, MomentRelation.None)!.Value) is { } moment ? new Hit<Moment>(moment, to.Last) : null;
    }

    /// <summary>"15 november tot en met de 19e": the month of the first day.</summary>
    static Hit<Moment>? SameMonth(MomentText text, RangeEdge start, int at)
    {
        var first = text.After(at, "de");
        if (first == at || text.Rank(first) is not { Value: >= 1 and <= 31 } rank || start.Unit != TimeUnit.Day || start.Future is not { } day) return null;
        var end = start.IsCertain ? Day.Full(day.Year, day.Month, rank.Value) : start.Yearless is { } date ? new Day(IsoText.Date(null, date.Month, rank.Value), DateWords.Day(start.Past?.Year ?? 0, date.Month, rank.Value), DateWords.Day(day.Year, date.Month, rank.Value)) : null;
        return end is { } known && Join(start, RangeEdge.Of(known)) is { } moment ? new Hit<Moment>(moment, rank.Last) : null;
    }

    /// <summary>Two numbers that share a month: "tussen 3 en 12 sept", "18-19 november", "volgende maand van 4 tot 23", "november 19-20".</summary>
    static Hit<Moment>? Numbers(MomentText text, int at)
    {
        var lead = LeadMonth(text, at);
        var begin = lead?.Last + 1 ?? (text.Norm(at) is "op" ? at + 1 : at);
        var between = text.Norm(begin) is "tussen";
        var first = between || text.Norm(begin) is "van" ? begin + 1 : begin;
        first = text.After(first, "de");
        if (CalendarNumbers.Day(text, first) is not { } from || Next(text, from.Last + 1, between) is not { } second || CalendarNumbers.Day(text, text.After(second, "de")) is not { } to) return null;
        if (from.Value.Number >= to.Value.Number || begin > at && lead is null && !text.IsDash(from.Last + 1)) return null;
        if (lead is { } month) return text.Norm(to.Last + 1) is "uur" or "u" ? null : Month(text, month.Value, from.Value.Number, to.Value.Number, to.Last);
        var next = text.After(to.Last + 1, "van");
        return LeadMonth(text, next) is { } behind ? Month(text, behind.Value, from.Value.Number, to.Value.Number, behind.Last) : null;
    }

    static Hit<(int? Year, int Month)>? LeadMonth(MomentText text, int at)
    {
        if (DateWords.Month(text.Norm(at)) is { } month && text.At(at).IsWord) return new Hit<(int?, int)>((null, month), at);
        var next = text.After(at, "de");
        if (MomentWords.Direction(text.Norm(next)) is not { } direction || text.Norm(next + 1) is not "maand") return null;
        var other = new DateOnly(text.Today.Year, text.Today.Month, 1).AddMonths(direction);
        return new Hit<(int?, int)>((other.Year, other.Month), next + 1);
    }

    static Hit<Moment>? Month(MomentText text, (int? Year, int Month) month, int from, int to, int last)
    {
        var next = text.IsMark(last + 1, ",") ? last + 2 : text.After(last + 1, "van", "in");
        var year = month.Year is { } known ? new Hit<int>(known, last) : CalendarNumbers.Year(text, next);
        var (start, end) = year is { } named ? (Day.Full(named.Value, month.Month, from), Day.Full(named.Value, month.Month, to)) : (Day.Yearless(month.Month, from, text.Today), Day.Yearless(month.Month, to, text.Today));
        return start is { } first && end is { } second && Join(RangeEdge.Of(first), RangeEdge.Of(second)) is { } moment ? new Hit<Moment>(moment, year?.Last ?? last) : null;
    }

    /// <summary>"volgende week tussen woensdag en vrijdag".</summary>
    static Hit<Moment>? WeekdaysOfWeek(MomentText text, int at)
    {
        if (MomentWords.Direction(text.Norm(at)) is not { } direction || text.Norm(at + 1) is not "week" || text.Norm(at + 2) is not ("tussen" or "van") || WeekdayDates.Weekday(text, at + 3) is not { } from) return null;
        if (Next(text, from.Last + 1, text.Norm(at + 2) is "tussen") is not { } second || WeekdayDates.Weekday(text, second) is not { } to || to.Value <= from.Value) return null;
        return Join(RangeEdge.Of(Day.On(DateWords.InWeek(text.Today, from.Value, direction))), RangeEdge.Of(Day.On(DateWords.InWeek(text.Today, to.Value, direction)))) is { } moment ? new Hit<Moment>(moment, to.Last) : null;
    }

    /// <summary>The token behind "tot", "tot en met", "t/m", a dash, or "en" after "tussen".</summary>
    public static int? Next(MomentText text, int at, bool between)
    {
        if (between && text.Norm(at) is "en") return at + 1;
        if (text.Norm(at) is "tot") return text.Norm(at + 1) is "en" && text.Norm(at + 2) is "met" ? at + 3 : at + 1;
        if (text.Norm(at) is "tm") return at + 1;
        if (text.Norm(at) is "t" && text.At(at + 1).Text is "/" && text.Norm(at + 2) is "m") return at + 3;
        return text.IsDash(at) ? at + 1 : null;
    }

    static Moment? Join(RangeEdge start, RangeEdge end)
    {
        if (start.Yearless is not null && end is { IsCertain: true, Iso: [not 'X', ..], Future: { } sure })
        {
            start = start.In(sure.Year);
            if (start.Future > sure) start = start.In(sure.Year - 1) is var earlier && start.Yearless is null && start.Future is { } day ? RangeEdge.Of(Day.On(day.AddYears(-1))) with { Unit = start.Unit } : earlier;
        }
        else if (end.Yearless is not null && start is { IsCertain: true, Future: { } known } && end.Future is not null)
        {
            var year = end.In(known.Year) is { Future: { } same } && same >= known ? known.Year : known.Year + 1;
            var named = end.In(year);
            end = end with { Past = named.Future, Future = named.Future };
        }
        return Readings(start, end);
    }

    /// <summary>Of two sides without a year, each start goes with the first end after it.</summary>
    static Moment? Readings(RangeEdge start, RangeEdge end)
    {
        if (start.Future is not { } futureStart || end.Future is not { } futureEnd)
            return new Moment(MomentKind.DateRange, MomentRelation.None, [new Reading(IsoText.Range(start.Iso, end.Iso, "PXD"), null, null)]);
        var (pastStart, pastEnd) = (start.Past ?? futureStart, end.Past ?? futureEnd);
        if (futureStart > futureEnd) futureStart = pastStart;
        if (pastEnd < pastStart) pastEnd = futureEnd;
        if (futureStart > futureEnd || pastStart > pastEnd) return null;
        var past = Reading(start, end, pastStart, pastEnd);
        var future = Reading(start, end, futureStart, futureEnd);
        return new Moment(MomentKind.DateRange, MomentRelation.None, past == future ? [future] : [past, future]);
    }

    static Reading Reading(RangeEdge start, RangeEdge end, DateOnly from, DateOnly to) => new(IsoText.Range(start.Iso, end.Iso, Length(start, end, from, to)), from.ToDateTime(default), to.ToDateTime(default));

    static string Length(RangeEdge start, RangeEdge end, DateOnly from, DateOnly to)
    {
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        if (start.Unit == TimeUnit.Week && end.Unit == TimeUnit.Week) return $"P{(to.DayNumber - from.DayNumber) / 7}W";
        if (start.Unit == TimeUnit.Year && end.Unit == TimeUnit.Year && !start.IsPart && !end.IsPart) return $"P{to.Year - from.Year}Y";
        return start.Unit is TimeUnit.Month or TimeUnit.Year && end.Unit is TimeUnit.Month or TimeUnit.Year ? $"P{months}M" : IsoText.Days(from, to);
    }
}
