namespace Maatwerk.Domain.Understanding;

/// <summary>Moments something lies before or after: "voor vrijdag", "na 18:00", "dinsdag na 13:00", "sinds augustus", "2018 of later", "rond 13.00".</summary>
internal static class RelatedMoments
{
    public static Hit<Moment>? Read(MomentText text, int at)
    {
        if (RelationWords.Before(text, at) is { } before && Target(text, before) is { } target && !(DateRanges.Read(text, before.Last + 1) is { } range && range.Last > target.Last)) return target.As(Apply(target.Value, before.Value));
        return DayThenTime(text, at) ?? Behind(text, at) ?? Around(text, at);
    }

    static Hit<Moment>? Target(MomentText text, Hit<MomentRelation> word)
    {
        var next = text.After(word.Last + 1, "rond");
        if (!text.CanStart(next) || text.At(next).Text is "<" or ">") return null;
        if (text.Norm(next) is "het" && text.Norm(next + 1) is "jaar" && CalendarNumbers.Year(text, next + 2) is not null) next++;
        if (text.Norm(next) is "nu" && text.Norm(next + 1) is "toe" && text.Norm(word.Last) is "tot") return new Hit<Moment>(new Moment(MomentKind.DateRange, MomentRelation.None, [new Reading("PRESENT_REF", text.Now.Date, text.Now.Date)]), next + 1);
        if (text.Norm(next) is "nu") return text.Norm(word.Last) is "sinds" ? new Hit<Moment>(MomentBuilder.At(text.Now, "PRESENT_REF"), next) : null;
        if (text.Norm(word.Last) is "tegen") return PartStretches.Word(text, next) is null ? null : Stretched(text, word, next);
        if (text.Norm(word.Last) is "vanaf") return ClockReader.Read(text, next, ClockNeed.Beside) is { } time && TimedDays.Read(text, next) is null ? time.As(MomentBuilder.Of(time.Value)) : null;
        if (text.Norm(word.Last) is "voor" && (IsAim(text, next) || IsPlanned(text, word.Last))) return null;
        if (text.Norm(word.Last) is "voor" or "na" && text.Norm(next) is "de" && text.Norm(next + 1) is "lunch") return new Hit<Moment>(MomentBuilder.Of(DayPart.Lunch, MomentRelation.None), next + 1);
        var around = next > word.Last + 1 ? MomentRelation.Around : MomentRelation.None;
        Hit<Moment>? best = null;
        if (TimedDays.Read(text, next) is { } timed) best = timed.As(MomentBuilder.Of(timed.Value.Day, timed.Value.Clock, around));
        if (DayReader.Read(text, next) is { } day && (best is null || day.Last > best.Value.Last)) best = day.As(MomentBuilder.Of(day.Value));
        if (Stretched(text, word, next) is { } stretch && (best is null || stretch.Last > best.Value.Last)) best = stretch;
        if (best is null && text.Norm(word.Last) is "voor" && text.Norm(next) is "de" && text.Norm(next + 1) is "dag") best = new Hit<Moment>(MomentBuilder.Of(Day.On(text.Today)), next + 1);
        if (best is null && ClockReader.Read(text, next, text.Norm(next + 1) is "u" or "uur" || text.Norm(word.Last) is not "voor" && text.At(next).IsNumber && LooksLikeTime(text, next) ? ClockNeed.Bare : ClockNeed.Beside) is { } clock && !IsDuration(text, next, clock)) best = clock.As(MomentBuilder.Of(clock.Value, around));
        return best;
    }

    static bool LooksLikeTime(MomentText text, int at) => text.At(at).Text.IndexOfAny([':', '.']) > 0;

    /// <summary>"voor 3 uur" of work is a length; "voor 3u" and "na 18:00" are times.</summary>
    static bool IsDuration(MomentText text, int at, Hit<Clock> clock) => text.Norm(clock.Last) is "uur" && text.At(clock.Last).Text is not "u" && text.At(at).Text.IndexOfAny([':', '.']) < 0 && DayParts.Habit(text, clock.Last - 1) is null && !text.IsGlued(clock.Last) && text.Norm(at - 1) is "voor";

    /// <summary>"voor de 9e van mei", "voor deze week", "voor een dag": for, not before.</summary>
    static bool IsAim(MomentText text, int at)
    {
        if (text.Norm(at) is "de" or "het") return PartStretches.Word(text, at) is null && text.Norm(at + 1) is not ("lunch" or "dag") || text.Norm(at + 1) is "dag" && text.Norm(at + 2) is "erna" or "na" or "daarna" or "van";
        if (Holidays.Read(text, at) is { Value.IsCertain: true }) return true;
        return text.Norm(at) is "een" or "mijn" || StretchReader.Whole(text, at) is { } stretch && (stretch.Value.IsRelative || text.Norm(stretch.Last) is "kwartaal") && (DayReader.Read(text, at) is not { } day || day.Last <= stretch.Last);
    }

    /// <summary>"een overleg voor dinsdag 10 uur", "zet een alarm voor kwart over drie", "boek het in voor morgen om 9 uur": then, not before then.</summary>
    static bool IsPlanned(MomentText text, int at) =>
        s_planned.Contains(text.Norm(at - 1)) || text.Norm(at - 1) is "in" && Enumerable.Range(2, MostBetween).Any(back => s_planning.Contains(text.Norm(at - back)));

    const int MostBetween = 4;
    static readonly HashSet<string> s_planned = [.. DayVocabulary.Of("afspraak")];
    static readonly HashSet<string> s_planning = [.. DayVocabulary.Of("inplannen")];

    /// <summary>A whole stretch; of a part ("voor het einde van december") the part decides which side counts.</summary>
    static Hit<Moment>? Stretched(MomentText text, Hit<MomentRelation> word, int at)
    {
        if (PartStretches.Word(text, at) is { } part && StretchReader.Whole(text, part.Last + 1) is { } parted && word.Value == MomentRelation.Before)
            return parted.As(MomentBuilder.Of(parted.Value with { Relation = part.Value.Part, Past = Side(parted.Value.Past, part.Value.Part), Future = Side(parted.Value.Future, part.Value.Part) }));
        return StretchReader.Read(text, at) is { Value.Future: not null } stretch ? stretch.As(MomentBuilder.Of(stretch.Value)) : null;
    }

    static Days? Side(Days? days, MomentRelation part) => days is { } known ? part == MomentRelation.End ? new Days(known.End, known.End) : known : null;

    /// <summary>"1-1-2015 na 2:00", "1 feb niet later dan 6:00", "vrijdag voor 3 's middags", "vandaag voor 16:00".</summary>
    static Hit<Moment>? DayThenTime(MomentText text, int at)
    {
        if (DayReader.Read(text, at) is not { } day || RelationWords.Before(text, day.Last + 1) is not { } word || word.Value is MomentRelation.Until) return null;
        if (ClockReader.Read(text, word.Last + 1, ClockNeed.Beside) is not { } clock) return null;
        return clock.As(Apply(MomentBuilder.Of(day.Value, clock.Value), word.Value));
    }

    /// <summary>"2018 of later", "1-1-2016 en daarna", "om 15.00 uur of later op maandag".</summary>
    static Hit<Moment>? Behind(MomentText text, int at)
    {
        var first = text.Norm(at) is "om" ? at + 1 : at;
        if (ClockReader.Read(text, first, ClockNeed.Beside) is { } clock && RelationWords.Behind(text, clock.Last + 1) is { } later)
        {
            if (DayReader.Read(text, text.After(later.Last + 1, "op")) is { } on) return on.As(Apply(MomentBuilder.Of(on.Value, clock.Value), later.Value));
            return LooksLikeTime(text, first) ? later.As(Apply(MomentBuilder.Of(clock.Value), later.Value)) : null;
        }
        if (first > at) return null;
        if (TimedDays.Read(text, at) is { } timed && RelationWords.Behind(text, timed.Last + 1) is { } then) return then.As(Apply(MomentBuilder.Of(timed.Value.Day, timed.Value.Clock), then.Value));
        if (DayReader.Read(text, at) is { } day && RelationWords.Behind(text, day.Last + 1) is { } after) return after.As(Apply(MomentBuilder.Of(day.Value), after.Value));
        if (text.Norm(at) is "het" && text.Norm(at + 1) is "jaar" && RelationWords.Before(text, at + 2) is { Value: MomentRelation.After } than && text.Norm(than.Last) is "dan" && CalendarNumbers.Year(text, than.Last + 1) is { } year && Stretch.Year(year.Value) is { } named) return year.As(Apply(MomentBuilder.Of(named), than.Value));
        return StretchReader.Read(text, at) is { } stretch && RelationWords.Behind(text, stretch.Last + 1) is { } onwards ? onwards.As(Apply(MomentBuilder.Of(stretch.Value), onwards.Value)) : null;
    }

    /// <summary>"rond 13.00", "omstreeks 5 uur".</summary>
    static Hit<Moment>? Around(MomentText text, int at)
    {
        if (text.Norm(at) is "tegen" && ClockReader.Read(text, at + 1, ClockNeed.Bare) is { } about && (text.Norm(about.Last).EndsWith("en", StringComparison.Ordinal) || text.Norm(at + 1) is "half" or "kwart")) return about.As(MomentBuilder.Of(about.Value));
        if (text.Norm(at) is not ("rond" or "omstreeks") || ClockReader.Read(text, at + 1, ClockNeed.Beside) is not { } clock) return null;
        return clock.As(MomentBuilder.Of(clock.Value, LooksLikeTime(text, at + 1) || text.Norm(at) is "omstreeks" ? MomentRelation.Around : MomentRelation.None));
    }

    /// <summary>Before a stretch ends at its start; after it starts at its end. A time or day becomes an open range.</summary>
    public static Moment Apply(Moment moment, MomentRelation relation)
    {
        var kind = moment.Kind switch { MomentKind.Date => MomentKind.DateRange, MomentKind.Time => MomentKind.TimeRange, MomentKind.DateTime => MomentKind.DateTimeRange, var other => other };
        var readings = moment.Readings.Select(r => relation switch
        {
            MomentRelation.Before => r with { Start = null, End = r.Start },
            MomentRelation.Until => r with { Start = null },
            MomentRelation.After => r with { Start = r.End, End = null },
            _ => r with { End = null },
        });
        return new Moment(kind, moment.Relation | relation, [.. readings]);
    }
}
