namespace Maatwerk.Domain.Understanding;

/// <summary>What comes back: "wekelijks", "elke drie weken", "elke maandag om 9 uur", "eenmaal per week", "om de week dinsdag", "op maandagen".</summary>
internal static class SetReader
{
    static readonly Dictionary<string, string> s_words = new(StringComparer.Ordinal)
    {
        ["dagelijks"] = "P1D", ["wekelijks"] = "P1W", ["tweewekelijks"] = "P2W", ["veertiendaags"] = "P2W", ["maandelijks"] = "P1M", ["tweemaandelijks"] = "P2M", ["jaarlijks"] = "P1Y", ["halfjaarlijks"] = "P0.5Y", ["driemaandelijks"] = "P3M",
    };

    public static Hit<string>? Read(MomentText text, int at) => Word(text, at) ?? Each(text, at) ?? Times(text, at) ?? Alternate(text, at) ?? Plural(text, at) ?? TimeFirst(text, at);

    static Hit<string>? Word(MomentText text, int at)
    {
        if (!text.At(at).IsWord) return null;
        var norm = text.Norm(at);
        return (s_words.TryGetValue(norm, out var iso) || norm.EndsWith('e') && s_words.TryGetValue(norm[..^1], out iso)) ? new Hit<string>(iso, at) : null;
    }

    static bool IsEach(string norm) => norm is "elke" or "elk" or "iedere" or "ieder" or "alle";

    static Hit<string>? Each(MomentText text, int at)
    {
        if (!IsEach(text.Norm(at)) && !(text.Norm(at) is "enig")) return null;
        var next = text.Norm(at + 1) is "andere" ? at + 2 : at + 1;
        if (text.Norm(next) is "weekdag" or "werkdag" or "weekdagen" or "werkdagen") return new Hit<string>("P1D", next);
        if (text.Norm(next) is "weekend") return new Hit<string>("XXXX-WXX-WE", next);
        if (text.Norm(next) is "weekenden") return new Hit<string>("P1WE", next);
        if (DayParts.Word(text.Norm(next)) is { } part) return Timed(text, next, "", part) ?? new Hit<string>(DayParts.Hours(part).Code, next);
        if (WeekdayDates.Weekday(text, next) is { } day) return Timed(text, day.Last, IsoText.Weekday(day.Value), null) ?? new Hit<string>(IsoText.Weekday(day.Value), day.Last);
        if (MomentWords.Unit(text.Norm(next)) is { } unit && text.Norm(next).Length > 1) return (unit == TimeUnit.Day ? Timed(text, next, "", null) : null) ?? new Hit<string>(new TimeLength([(1, unit)]).Iso, next);
        if (LengthReader.Read(text, next) is { } length) return new Hit<string>(length.Value.Iso, length.Last);
        return DayReader.Anchor(text, next) is { Value.IsCertain: false } date ? new Hit<string>(date.Value.Iso, date.Last) : null;
    }

    /// <summary>"elke maandag om 9 uur": the time belongs to it.</summary>
    static Hit<string>? Timed(MomentText text, int last, string iso, DayPart? part)
    {
        var asked = text.Norm(last + 1) is "om" or "rond";
        if (part is null && asked && text.At(last + 2) is { IsNumber: true } digits && digits.Text.Contains('.', StringComparison.Ordinal) && iso.Length == 0) return null;
        if (ClockReader.Read(text, asked ? last + 2 : last + 1, asked ? ClockNeed.Bare : ClockNeed.Beside) is not { } clock || MomentWords.IsUntil(text, clock.Last + 1)) return null;
        return new Hit<string>(iso + (part is { } known ? clock.Value.In(known) : clock.Value).Iso, clock.Last);
    }

    /// <summary>"eenmaal per week", "eens per jaar", "1 keer per maand".</summary>
    static Hit<string>? Times(MomentText text, int at)
    {
        var next = text.Norm(at) is "eenmaal" or "eens" or "een" or "1x" ? at + 1 : text.At(at).Text is "1" ? at + 1 : -1;
        if (next < 0) return null;
        if (text.Norm(at) is "een" || text.At(at).IsNumber) { if (text.Norm(next) is not ("keer" or "maal" or "x")) return null; next++; }
        if (text.Norm(next) is not ("per" or "in")) return null;
        next = text.After(next + 1, "de", "het");
        return MomentWords.Unit(text.Norm(next)) is { } unit && unit >= TimeUnit.Day ? new Hit<string>(new TimeLength([(1, unit)]).Iso, next) : null;
    }

    /// <summary>"om de week dinsdag", "vrijdag om de (andere) week", "om de dag".</summary>
    static Hit<string>? Alternate(MomentText text, int at)
    {
        if (text.Norm(at) is "om" && text.Norm(at + 1) is "de" && text.Whole(at + 2) is { Value: >= 2 } && LengthReader.Read(text, at + 2) is { Value.HasTime: false } every) return every.As(every.Value.Iso);
        if (Om(text, at) is { } om) return WeekdayDates.Weekday(text, text.After(om.Last + 1, "op")) is { } behind ? new Hit<string>(IsoText.Weekday(behind.Value), behind.Last) : new Hit<string>(new TimeLength([(2, om.Value)]).Iso, om.Last);
        return WeekdayDates.Weekday(text, at) is { } day && Om(text, day.Last + 1) is { Value: TimeUnit.Week } later ? new Hit<string>(IsoText.Weekday(day.Value), later.Last) : null;
    }

    static Hit<TimeUnit>? Om(MomentText text, int at)
    {
        if (text.Norm(at) is not "om" || text.Norm(at + 1) is not "de") return null;
        var next = text.After(at + 2, "andere");
        return text.Norm(next) is "week" or "dag" or "maand" && MomentWords.Unit(text.Norm(next)) is { } unit ? new Hit<TimeUnit>(unit, next) : null;
    }

    /// <summary>"op maandagen", "zondagen 9.00", "ochtenden om 9 uur", "vrijdags".</summary>
    static Hit<string>? Plural(MomentText text, int at)
    {
        var first = text.After(at, "op");
        var norm = text.Norm(first);
        if (norm.EndsWith("dagen", StringComparison.Ordinal) && norm.Length > 7 && DateWords.Weekday(norm[..^2]) is { } day && text.Whole(first - 1) is null) return Timed(text, first, IsoText.Weekday(day), null) ?? new Hit<string>(IsoText.Weekday(day), first);
        if (norm is "ochtenden" or "middagen" or "avonden" && DayParts.Word(norm, plural: true) is { } part && text.Norm(first - 1) is not ("de" or "ochtenden" or "late" or "vroege")) return Timed(text, first, "", part);
        return norm is "weekenden" && first == at && text.Whole(at - 1) is null && text.Norm(at - 1) is not ("de" or "drie") ? new Hit<string>("P1WE", at) : null;
    }

    /// <summary>"15.00 elke dag", "9 uur iedere ochtend", "9 uur 's ochtends op maandagen".</summary>
    static Hit<string>? TimeFirst(MomentText text, int at)
    {
        if (!text.At(at).IsNumber && DutchNumbers.Word(text.Norm(at)) is null || ClockReader.Read(text, at, ClockNeed.Beside) is not { } clock) return null;
        var next = clock.Last + 1;
        if (!IsEach(text.Norm(next))) return Plural(text, next) is { } plural && plural.Value.StartsWith("XXXX", StringComparison.Ordinal) && !plural.Value.Contains('T', StringComparison.Ordinal) ? new Hit<string>(plural.Value + clock.Value.Iso, plural.Last) : null;
        if (text.Norm(next + 1) is "dag") return new Hit<string>(clock.Value.Iso, next + 1);
        if (DayParts.Word(text.Norm(next + 1)) is { } part) return new Hit<string>(clock.Value.In(part).Iso, next + 1);
        return WeekdayDates.Weekday(text, next + 1) is { } day ? new Hit<string>(IsoText.Weekday(day.Value) + clock.Value.Iso, day.Last) : null;
    }
}
