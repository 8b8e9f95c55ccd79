namespace Maatwerk.Domain.Understanding;

/// <summary>From one time to another: "van half acht tot 4 uur 's middags", "16:00-17:00", "tussen 10 en 11:30".</summary>
internal static class ClockRanges
{
    /// <summary>The ways to read it; not sure when both are bare numbers, so that a day must stand with it.</summary>
    public readonly record struct Range((Clock From, Clock To)[] Ways, bool IsSure);

    public static Hit<Range>? Read(MomentText text, int at)
    {
        var lead = DayParts.Habit(text, at, inThe: false);
        var start = lead?.Last + 1 ?? at;
        var prefix = text.Norm(start) is "van" or "tussen" or "vanaf" or "om" or "tijdens";
        var first = prefix ? start + 1 : start;
        if (ClockReader.Read(text, first, ClockNeed.Bare) is not { } from) return null;
        var link = Link(text, from.Last + 1, text.Norm(start) is "tussen");
        if (link is not { } next || ClockReader.Read(text, next, ClockNeed.Bare) is not { } to) return null;
        if (MomentWords.Unit(text.Norm(to.Last + 1)) is { } unit && unit != TimeUnit.Hour && text.Norm(to.Last) is not "uur" || DateWords.Month(text.Norm(to.Last + 1)) is not null && IsBare(to, next)) return null;
        if (text.IsGlued(to.Last + 1) && text.At(to.Last + 1).Text is "-" or "/" || IsBare(to, next) && text.Norm(to.Last + 1) is "e" or "van") return null;
        var sure = !IsBare(from, first) || !IsBare(to, next);
        return new Hit<Range>(new Range(Ways(from.Value, to.Value, HasPart(text, to, next), HasPart(text, from, first)), sure || lead is not null), to.Last);
    }

    static int? Link(MomentText text, int at, bool between)
    {
        if (between && text.Norm(at) is "en") return at + 1;
        if (text.Norm(at) is "tot") return text.Norm(at + 1) is "en" && text.Norm(at + 2) is "met" ? at + 3 : at + 1;
        if (text.Norm(at) is "t" && text.At(at + 1).Text is "/" && text.Norm(at + 2) is "m") return at + 3;
        return text.IsDash(at) ? at + 1 : null;
    }

    /// <summary>One number, without unit or part of the day.</summary>
    static bool IsBare(Hit<Clock> clock, int first) => clock.Value.Minute is null && clock.Last == first;

    /// <summary>A part of the day stands behind this time.</summary>
    static bool HasPart(MomentText text, Hit<Clock> clock, int first) => !clock.Value.IsTwoWay && clock.Last > first && (DayParts.Habit(text, clock.Last - 2) ?? DayParts.Habit(text, clock.Last - 1)) is not null || text.Norm(clock.Last) is "pm" or "am";

    static (Clock, Clock)[] Ways(Clock begin, Clock to, bool toHasPart, bool fromHasPart)
    {
        if (!begin.IsTwoWay && !to.IsTwoWay) return [(begin, to)];
        if (begin.IsTwoWay && !to.IsTwoWay) return [(toHasPart && begin.Later.Time < to.Time && begin.Hour != 12 ? begin.Later : begin with { IsTwoWay = false }, to)];
        if (!begin.IsTwoWay) return [(begin, fromHasPart && to.Time <= begin.Time || fromHasPart && begin.Hour == 12 ? to.Later : to with { IsTwoWay = false })];
        var early = begin.Hour == 12 && to.Hour != 12 ? begin.Later : begin with { IsTwoWay = false };
        var end = to with { IsTwoWay = false };
        if (end.Time < early.Time) end = to.Later;
        return end.Time < early.Time ? [(early, end)] : [(early, end), (Turn(early), Turn(end))];
    }

    static Clock Turn(Clock clock) => clock with { Hour = (clock.Hour + 12) % 24 };
}
