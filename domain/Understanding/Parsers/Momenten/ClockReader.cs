namespace Maatwerk.Domain.Understanding;

/// <summary>How sure a time must be: alone in a text, or beside a day or another time, where a bare number is enough.</summary>
internal enum ClockNeed { Alone, Beside, Bare }

/// <summary>Times in digits and hours: "8:00", "20.15u", "7 uur 's avonds", "'s middags om 7 uur", "om 5", "vijftien uur vijftien".</summary>
internal static class ClockReader
{
    public static Hit<Clock>? Read(MomentText text, int at, ClockNeed need) => text.Clocks[(int)need].Get(text, at, s_readers[(int)need]);

    static readonly Func<MomentText, int, Hit<Clock>?>[] s_readers = [(text, at) => Parts(text, at, ClockNeed.Alone), (text, at) => Parts(text, at, ClockNeed.Beside), (text, at) => Parts(text, at, ClockNeed.Bare)];

    static Hit<Clock>? Parts(MomentText text, int at, ClockNeed need)
    {
        if (DayParts.Habit(text, at) is { } lead && Core(text, text.After(lead.Last + 1, "om", "rond"), ClockNeed.Bare) is { } led) return led.As(led.Value.In(lead.Value));
        if (text.Norm(at) is "met" or "om" && text.Norm(at + 1) is "lunchtijd" && Core(text, at + 2, ClockNeed.Bare) is { } lunch) return lunch.As(lunch.Value.In(DayPart.Lunch));
        if (Core(text, at, need) is not { } clock) return Noon(text, at);
        return Part(text, clock.Last + 1) is { } part ? new Hit<Clock>(clock.Value.In(part.Value), part.Last) : clock;
    }

    /// <summary>The part of the day behind a time: "'s avonds", "in de ochtend", "lunchtijd".</summary>
    static Hit<DayPart>? Part(MomentText text, int at) =>
        DayParts.Habit(text, at) ?? (text.Norm(at) is "lunchtijd" ? new Hit<DayPart>(DayPart.Lunch, at) : English(text, at));

    static Hit<DayPart>? English(MomentText text, int at)
    {
        if (text.Norm(at) is "am" or "pm") return new Hit<DayPart>(text.Norm(at) is "am" ? DayPart.Morning : DayPart.Evening, at);
        if (text.Norm(at) is not ("a" or "p")) return null;
        var next = text.IsMark(at + 1, ".") ? at + 2 : at + 1;
        return text.Norm(next) is "m" ? new Hit<DayPart>(text.Norm(at) is "a" ? DayPart.Morning : DayPart.Evening, next < at + 2 || !text.IsMark(next + 1, ".") ? next : next + 1) : null;
    }

    static Hit<Clock>? Core(MomentText text, int at, ClockNeed need) => SpokenClock.Read(text, at) ?? Digits(text, at, need) ?? Hours(text, at, need);

    static Hit<Clock>? Digits(MomentText text, int at, ClockNeed need)
    {
        var token = text.At(at);
        if (!token.IsNumber || token.Text.IndexOfAny([':', '.']) <= 0) return null;
        var parts = token.Text.Split(':', '.');
        if (parts.Length > 3 || parts.Any(p => p.Length > 2 || !p.All(char.IsAsciiDigit)) || parts[1].Length != 2 || parts.Length == 3 && parts[2].Length != 2) return null;
        var (hour, minute) = (Whole(parts[0]), Whole(parts[1]));
        if (hour > 24 || minute > 59 || parts.Length == 3 && Whole(parts[2]) > 59 || hour == 24 && minute > 0) return null;
        var unit = text.Norm(at + 1) is "uur" or "u" or "h" ? at + 1 : at;
        if (!token.Text.Contains(':', StringComparison.Ordinal) && unit == at && (need == ClockNeed.Alone && !IsAsked(text, at) || parts.Length == 3)) return null;
        if (unit == at && text.At(at + 1) is { Text: "%" or "€" } or { Norm: "procent" or "euro" or "miljoen" or "graden" or "jaar" or "km" or "keer" }) return null;
        return new Hit<Clock>(Clock.Of(hour, minute, parts.Length == 3 ? Whole(parts[2]) : null), unit);
    }

    /// <summary>"7 uur", "20u", "vijftien uur vijftien", "zeven uur dertig"; a bare number only where asked.</summary>
    static Hit<Clock>? Hours(MomentText text, int at, ClockNeed need)
    {
        if (Hour(text, at) is not { } hour) return null;
        if (text.Norm(at + 1) is "uur" or "u" or "h")
        {
            if (text.IsGlued(at + 1) && text.IsGlued(at + 2) && text.At(at + 2) is { IsNumber: true, Text.Length: 2 } && text.Whole(at + 2) is { Value: < 60 } glued) return new Hit<Clock>(Clock.Of(hour, glued.Value), at + 2);
            if (text.Whole(at + 2) is { Value: >= 1 and <= 59 } minutes && (text.At(at + 2).IsWord ? minutes.Value >= 5 : text.Norm(at + 1) is "h" && text.At(at + 2).Text.Length == 2) && text.Norm(at + 3) is not ("minuten" or "voor" or "over" or "uur") && (minutes.Value >= 10 || minutes.Value == 5))
                return new Hit<Clock>(Clock.Of(hour, minutes.Value), at + 2);
            if (need == ClockNeed.Alone && !IsAsked(text, at) && Part(text, at + 2) is null && !(text.Norm(at - 1) is "is" && !text.At(at + 2).IsWord)) return null;
            return new Hit<Clock>(Clock.Of(hour), at + 1);
        }
        if (text.IsGlued(at + 1) && text.At(at + 1) is { IsWord: true, Norm: not ("am" or "pm" or "en") } || text.At(at + 1).Norm is "%" or "euro" or "dagen" or "weken" or "maanden" or "jaar" or "minuten" or "min" or "procent" or "keer" or "personen" or "mensen" or "kinderen") return null;
        if (text.Norm(at - 1) is "naar" && IsAfterTime(text, at - 2) && (text.At(at + 1).Text is "" or "!" or "?" or "." or ",") && text.Norm(at + 2) is "" or "," or ".") return new Hit<Clock>(Clock.Of(hour), at);
        if (text.IsDash(at + 1) && text.Norm(at + 2) is "en") return new Hit<Clock>(Clock.Of(hour), at + 2);
        var part = Part(text, at + 1) is not null;
        if (need != ClockNeed.Bare && !part && !(text.Norm(at - 1) is "om" or "rond" or "omstreeks" or "tegen" && IsEnd(text, at + 1))) return null;
        return new Hit<Clock>(Clock.Of(hour), at);
    }

    /// <summary>"van 15:00 naar 4": the number behind is a time as well.</summary>
    static bool IsAfterTime(MomentText text, int at) => text.At(at) is { IsNumber: true } number && number.Text.Contains(':', StringComparison.Ordinal) || text.Norm(at) is "uur" or "u" || DayParts.Habit(text, at - 2) is not null;

    static bool IsEnd(MomentText text, int at) => !text.IsGlued(at) || text.At(at).Text is "." or "," or "!" or "?";

    static int? Hour(MomentText text, int at)
    {
        if (text.At(at).IsNumber) return text.At(at).Text.Length <= 2 && text.Whole(at) is { Value: <= 24 } digits ? digits.Value : null;
        var norm = text.Norm(at);
        if (norm is "een" && text.Norm(at + 1) is not "uur" || norm is "half" or "halve") return null;
        return text.Whole(at) is { Value: >= 1 and <= 24 } word ? word.Value : norm switch { "elven" => 11, "tienen" => 10, "negenen" => 9, "achten" => 8, "zevenen" => 7, "zessen" => 6, "vijven" => 5, "vieren" => 4, "drieen" => 3, "tweeen" => 2, "twaalven" => 12, _ => null };
    }

    /// <summary>"het middaguur", "middernacht", "halverwege de middag".</summary>
    static Hit<Clock>? Noon(MomentText text, int at)
    {
        if (text.Norm(at) is "het" && text.Norm(at + 1) is "middaguur") return Sure(12, at + 1);
        if (text.Norm(at) is "middernacht") return Sure(0, at);
        if (text.Norm(at) is "middaguur") return Sure(12, at);
        if (text.Norm(at) is "midmorgen" or "midochtend") return Sure(10, at);
        if (text.Norm(at) is "mid" && DayParts.Word(text.Norm(at + 1)) is { } half) return Middle(half) is { } early ? Sure(early, at + 1) : null;
        return text.Norm(at) is "halverwege" && text.Norm(at + 1) is "de" && DayParts.Word(text.Norm(at + 2)) is { } part && Middle(part) is { } hour ? Sure(hour, at + 2) : null;
    }

    static int? Middle(DayPart part) => part switch { DayPart.Morning => 10, DayPart.Afternoon => 14, DayPart.Evening => 18, _ => null };

    static Hit<Clock> Sure(int hour, int last) => new(new Clock(hour, null, null, false), last);

    /// <summary>A preposition before it, or a unit or part of the day behind it, makes it a time.</summary>
    public static bool IsAsked(MomentText text, int at) =>
        text.Norm(at - 1) is "om" or "rond" or "omstreeks" or "tegen" or "vanaf" or "naar" or "sinds" or "na" or "tot" or "van" or "tussen" || text.Norm(at - 1) is "is" or "was" && (text.Norm(at - 2).EndsWith("tijd", StringComparison.Ordinal) || text.Norm(at - 2) is "tijdstip") || text.Norm(at - 1) is "voor" && (!text.At(at).IsWord && text.Norm(at + 1) is not "uur" || text.At(at).Text.IndexOfAny([':', '.']) > 0) || text.Norm(at - 1) is "de" && text.Norm(at - 2) is "tegen" || Part(text, at + 1) is not null || Part(text, at + 2) is not null && text.Norm(at + 1) is "uur" or "u";

    static int Whole(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
