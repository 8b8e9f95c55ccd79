namespace Maatwerk.Domain.Understanding;

/// <summary>Ranges with days and times: "vandaag van vijf tot zeven", "tussen 3 en 5 op 1-1-2015", "van 14:00, 21-2-2016 tot 3:32, 23-04-2016", "eind van de dag".</summary>
internal static class DateTimeRanges
{
    public static Hit<Moment>? Read(MomentText text, int at) => Full(text, at) ?? DayFirst(text, at) ?? TimesFirst(text, at);

    static Hit<Moment>? DayFirst(MomentText text, int at)
    {
        var day = DayReader.Read(text, at) ?? DayReader.WithTime(text, at);
        var parted = PartedDays.OneWord(text, at);
        if (day is null && parted is null) return null;
        var last = parted?.Last ?? day!.Value.Last;
        var next = text.IsMark(last + 1, ",") ? last + 2 : last + 1;
        next = text.Norm(next) is "op" && text.At(next + 1).IsNumber ? next + 1 : next;
        return ClockRanges.Read(text, next) is { } range ? new Hit<Moment>(MomentBuilder.Of(parted?.Value.Day ?? day!.Value.Value, range.Value.Ways), range.Last) : null;
    }

    static Hit<Moment>? TimesFirst(MomentText text, int at)
    {
        if (ClockRanges.Read(text, at) is not { } range || text.IsMark(range.Last + 1, ",") && !range.Value.IsSure) return null;
        var next = text.IsMark(range.Last + 1, ",") ? range.Last + 2 : text.After(range.Last + 1, "op");
        if (PartedDays.OneWord(text, next) is { } parted) return new Hit<Moment>(MomentBuilder.Of(parted.Value.Day, Within(range.Value, parted.Value.Part)), parted.Last);
        return (DayReader.Read(text, next) ?? DayReader.WithTime(text, next)) is { } day ? new Hit<Moment>(MomentBuilder.Of(day.Value, range.Value.Ways), day.Last) : null;
    }

    /// <summary>"tussen 7 en 9 afgelopen ochtend": the part of the day chooses.</summary>
    static IEnumerable<(Clock From, Clock To)> Within(ClockRanges.Range range, DayPart part)
    {
        if (range.Ways.Length < 2) return range.Ways;
        return part == DayPart.Morning ? [range.Ways[0]] : [range.Ways[1]];
    }

    /// <summary>Two moments, each with a day or the day of the other: "van vandaag om 4 uur tot volgende woensdag om 5 uur".</summary>
    static Hit<Moment>? Full(MomentText text, int at)
    {
        var between = text.Norm(at) is "tussen";
        var first = between || text.Norm(at) is "van" or "vanaf" ? at + 1 : at;
        var start = TimedDays.Read(text, first);
        var startTime = start is null ? ClockReader.Read(text, first, ClockNeed.Beside) : null;
        if ((start?.Last ?? startTime?.Last) is not { } last || DateRanges.Next(text, last + 1, between) is not { } second) return null;
        if (TimedDays.Read(text, second) is { } end && (start is not null || DayReader.Read(text, second) is not null)) return Join(start?.Value.Day ?? Day.On(text.Today), start?.Value.Clock ?? startTime!.Value.Value, end.Value.Day, end.Value.Clock, end.Last);
        return start is not null && ClockReader.Read(text, second, ClockNeed.Bare) is { } time ? SameDay(start.Value.Value, time) : null;
    }

    static Hit<Moment> SameDay(TimedDays.Timed start, Hit<Clock> end)
    {
        var begin = start.Clock;
        if (begin.IsTwoWay && end.Value.IsTwoWay && end.Value.Time > begin.Time) return new Hit<Moment>(MomentBuilder.Of(start.Day, begin.Ways.Zip(end.Value.Ways)), end.Last);
        var first = begin with { IsTwoWay = false };
        var last = end.Value.IsTwoWay && begin.IsTwoWay ? end.Value.Later : end.Value with { IsTwoWay = false };
        return new Hit<Moment>(MomentBuilder.Of(start.Day, [(first, last)]), end.Last);
    }

    static Hit<Moment>? Join(Day startDay, Clock start, Day endDay, Clock end, int last)
    {
        if (startDay.Future is not { } future || endDay.Future is null) return null;
        var ways = start.IsTwoWay && end.IsTwoWay ? [.. start.Ways.Zip(end.Ways)] : new (Clock First, Clock Second)[] { (start with { IsTwoWay = false }, end with { IsTwoWay = false }) };
        DateOnly[] days = startDay.Past is { } past && past != future ? [past, future] : [future];
        return new Hit<Moment>(new Moment(MomentKind.DateTimeRange, MomentRelation.None, [.. ways.SelectMany(w => days.Select(d =>
        {
            var from = d.ToDateTime(TimeOnly.FromTimeSpan(w.First.Time));
            var to = Until(endDay, from, w.Second);
            return new Reading(IsoText.Range(startDay.Iso + w.First.Iso, endDay.Iso + w.Second.Iso, IsoText.Length(to - from)), from, to);
        }))]), last);
    }

    /// <summary>The first day after the start that the end can be; a day that is certain stays.</summary>
    static DateTime Until(Day endDay, DateTime from, Clock end)
    {
        var time = TimeOnly.FromTimeSpan(end.Time);
        var last = endDay.Future!.Value.ToDateTime(time);
        if (endDay.Past is { } past && past.ToDateTime(time) > from) return past.ToDateTime(time);
        return last < from && endDay.Iso.StartsWith("XXXX-WXX", StringComparison.Ordinal) ? last.AddDays(7) : last;
    }
}
