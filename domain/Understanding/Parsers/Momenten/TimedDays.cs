namespace Maatwerk.Domain.Understanding;

/// <summary>A day with a time: "morgen 8:00", "dinsdag 9 mei om 10 uur", "20.30 vandaag", "vanavond rond 7", "half zes morgenavond", "de 15e, 20:00".</summary>
internal static class TimedDays
{
    public readonly record struct Timed(Day Day, Clock Clock);

    public static Hit<Timed>? Read(MomentText text, int at) => text.Timed.Get(text, at, Longest);

    static Hit<Timed>? Longest(MomentText text, int at)
    {
        Hit<Timed>? best = null;
        foreach (var read in s_ways)
            if (read(text, at) is { } hit && (best is null || hit.Last > best.Value.Last)) best = hit;
        return best;
    }

    static readonly Func<MomentText, int, Hit<Timed>?>[] s_ways = [DayFirst, PartFirst, TimeFirst, TimeBeforePart];

    static Hit<Timed>? DayFirst(MomentText text, int at)
    {
        if ((DayReader.Read(text, at) ?? DayReader.WithTime(text, at)) is not { } day) return null;
        var next = InBrackets(text, day.Last + 1);
        if (text.IsMark(next, ",") || text.IsDash(next) && !text.IsGlued(next)) next++;
        var asked = text.Norm(next) is "om" or "rond" or "omstreeks" or "tegen" || text.Norm(next) is "op" && text.At(next + 1).IsNumber;
        if (ClockReader.Read(text, asked ? next + 1 : next, asked ? ClockNeed.Bare : ClockNeed.Beside) is not { } clock) return null;
        if (!asked && next > day.Last + 1 && text.IsMark(next - 1, ",") && clock.Value.Minute is null && text.Norm(clock.Last) is not ("uur" or "u") && clock.Value.IsTwoWay) return null;
        return YearBehind(text, day.Value, clock) ?? new Hit<Timed>(new Timed(day.Value, clock.Value), clock.Last);
    }

    /// <summary>"8 juni (woens) - 9:15".</summary>
    static int InBrackets(MomentText text, int at) => text.IsMark(at, "(") && MomentWords.Weekday(text.Norm(at + 1), shortForms: true) is not null && text.IsMark(at + 2, ")") ? at + 3 : at;

    /// <summary>"4 nov 09:10:00 2024".</summary>
    static Hit<Timed>? YearBehind(MomentText text, Day day, Hit<Clock> clock) =>
        !day.IsCertain && day.Iso.StartsWith("XXXX-", StringComparison.Ordinal) && day.Future is { } known && day.Iso[5] != 'W' && day.Iso[5] != 'X' && text.At(clock.Last + 1).IsNumber && CalendarNumbers.Year(text, clock.Last + 1) is { Value: >= 1900 and <= 2200 } year && Day.Full(year.Value, known.Month, known.Day) is { } full
            ? new Hit<Timed>(new Timed(full, clock.Value), year.Last) : null;

    /// <summary>"vanavond om 7", "morgenochtend 9 uur", "deze morgen om 7 uur 's ochtends", "afgelopen nacht om 8".</summary>
    static Hit<Timed>? PartFirst(MomentText text, int at)
    {
        if (PartedDays.OneWord(text, at) is not { } parted) return null;
        var next = text.IsMark(parted.Last + 1, ",") ? parted.Last + 2 : parted.Last + 1;
        var asked = text.Norm(next) is "om" or "rond" or "omstreeks" or "tegen";
        return ClockReader.Read(text, asked ? next + 1 : next, asked ? ClockNeed.Bare : ClockNeed.Beside) is { } clock ? new Hit<Timed>(new Timed(parted.Value.Day, clock.Value.In(parted.Value.Part)), clock.Last) : null;
    }

    static Hit<Timed>? TimeFirst(MomentText text, int at)
    {
        var first = text.Norm(at) is "rond" ? at + 1 : at;
        if (ClockReader.Read(text, first, text.Norm(first - 1) is "om" ? ClockNeed.Bare : ClockNeed.Beside) is not { } clock) return text.Norm(at - 1) is "om" or "rond" or "tegen" && text.Norm(at + 1) is "op" && ClockReader.Read(text, at, ClockNeed.Bare) is { } bare && DayReader.WithTime(text, at + 2) is { } numbered ? new Hit<Timed>(new Timed(numbered.Value, bare.Value), numbered.Last) : null;
        var next = text.IsMark(clock.Last + 1, ",") ? clock.Last + 2 : text.After(clock.Last + 1, "op");
        return (DayReader.Read(text, next) ?? DayReader.WithTime(text, next)) is { } day && !IsCounted(text, next) ? new Hit<Timed>(new Timed(day.Value, clock.Value), day.Last) : null;
    }

    static bool IsCounted(MomentText text, int at) => text.Norm(at) is "over" or "na" or "in" || text.At(at).IsNumber && LengthReader.Read(text, at) is not null;

    /// <summary>"8 vanmorgen", "7 uur morgenochtend", "10, vanavond".</summary>
    static Hit<Timed>? TimeBeforePart(MomentText text, int at)
    {
        if (ClockReader.Read(text, at, ClockNeed.Bare) is not { } clock) return null;
        var next = text.IsMark(clock.Last + 1, ",") ? clock.Last + 2 : clock.Last + 1;
        if (clock.Last == at && MomentWords.Direction(text.Norm(next)) is not null && text.Norm(at - 1) is not ("om" or "op" or "rond" or "tegen")) return null;
        return PartedDays.OneWord(text, next) is { } parted ? new Hit<Timed>(new Timed(parted.Value.Day, clock.Value.In(parted.Value.Part)), parted.Last) : null;
    }
}
