namespace Maatwerk.Domain.Understanding;

/// <summary>A day with a part of it: "vanavond", "morgenochtend", "dinsdagmiddag", "deze middag", "dinsdag laat in de ochtend", "in de middag, deze vrijdag".</summary>
internal static class PartedDays
{
    public readonly record struct Parted(Day Day, DayPart Part, MomentRelation Half);

    public static Hit<Parted>? Read(MomentText text, int at)
    {
        if (Half(text, at) is { } early && OneWord(text, early.Last + 1) is { } halved) return halved.As(halved.Value with { Half = early.Value });
        if (OneWord(text, at) is { } word) return Late(text, word);
        if (Behind(text, at) is { } behind) return behind;
        return PartFirst(text, at);
    }

    /// <summary>"vanavond", "gisteravond", "maandagmorgen", "deze ochtend", "afgelopen nacht", "aankomende dinsdagochtend".</summary>
    public static Hit<Parted>? OneWord(MomentText text, int at) => text.Parted.Get(text, at, Word);

    static Hit<Parted>? Word(MomentText text, int at)
    {
        var direction = MomentWords.Direction(text.Norm(at));
        if (direction is { } shift && DayParts.Word(text.Norm(at + 1)) is { } part) return new Hit<Parted>(new Parted(Day.On(text.Today.AddDays(shift)), part, MomentRelation.None), at + 1);
        var front = text.Norm(at) is "deze" && MomentWords.Direction(text.Norm(at + 1)) is not null ? at + 1 : at;
        var lead = MomentWords.Direction(text.Norm(front)) is not null ? front + 1 : at;
        if (DayParts.Split(text.Norm(lead)) is not { } split) return null;
        if (lead == at && Near(split.Front) is { } days) return new Hit<Parted>(new Parted(Day.On(text.Today.AddDays(days)), split.Part, MomentRelation.None), at);
        if (DateWords.Weekday(split.Front) is not { } weekday || !split.Front.EndsWith("dag", StringComparison.Ordinal)) return null;
        if (WeekdayDates.WithDate(text, new Hit<int>(weekday, lead)) is { } dated) return dated.As(new Parted(dated.Value, split.Part, MomentRelation.None));
        var day = lead == at ? Behind(text, at, weekday) ?? Day.OnWeekday(weekday, text.Today) : Shifted(text, front, weekday);
        return new Hit<Parted>(new Parted(day, split.Part, MomentRelation.None), text.Norm(lead + 1) is "aanstaande" ? lead + 1 : lead);
    }

    static Day? Behind(MomentText text, int at, int weekday) => text.Norm(at + 1) is "aanstaande" ? Day.On(DateWords.Coming(text.Today, weekday)) : null;

    static Day Shifted(MomentText text, int at, int weekday) => MomentWords.Direction(text.Norm(at)) switch
    {
        1 => Day.On(MomentWords.IsNearest(text.Norm(at)) ? DateWords.Coming(text.Today, weekday) : DateWords.InWeek(text.Today, weekday, 1)),
        -1 => Day.On(MomentWords.IsNearest(text.Norm(at)) || text.OnlyDays ? DateWords.Last(text.Today, weekday) : DateWords.InWeek(text.Today, weekday, -1)),
        _ => Day.On(DateWords.InWeek(text.Today, weekday, 0)),
    };

    static int? Near(string front) => front is "van" ? 0 : DayVocabulary.Near(front);

    /// <summary>"dinsdagochtend vroeg", "dinsdagmiddag aan het einde".</summary>
    static Hit<Parted> Late(MomentText text, Hit<Parted> word)
    {
        var next = word.Last + 1;
        if (text.Norm(next) is "vroeg" or "laat" && text.Norm(next + 1) is not ("op" or "in")) return new Hit<Parted>(word.Value with { Half = text.Norm(next) is "vroeg" ? MomentRelation.Begin : MomentRelation.End }, next);
        return text.Norm(next) is "aan" && text.Norm(next + 1) is "het" && text.Norm(next + 2) is "einde" or "eind" or "begin" ? new Hit<Parted>(word.Value with { Half = text.Norm(next + 2) is "begin" ? MomentRelation.Begin : MomentRelation.End }, next + 2) : word;
    }

    /// <summary>"dinsdag in de ochtend", "dinsdag laat in de middag", "deze vrijdag, in de middag", "5 februari 's ochtends".</summary>
    static Hit<Parted>? Behind(MomentText text, int at)
    {
        if (DayReader.Read(text, at) is not { } day) return null;
        var next = text.IsMark(day.Last + 1, ",") ? day.Last + 2 : day.Last + 1;
        return Loose(text, next) is { } part ? new Hit<Parted>(new Parted(day.Value, part.Value.Part, part.Value.Half), part.Last) : null;
    }

    /// <summary>"in de ochtend van deze dinsdag", "laat in de avond dinsdag", "in de middag, deze vrijdag", "de nacht van de 5e mei".</summary>
    static Hit<Parted>? PartFirst(MomentText text, int at)
    {
        var named = text.Norm(at) is "de" && DayParts.Word(text.Norm(at + 1)) is { } whole && text.Norm(at + 2) is "van" ? new Hit<(DayPart Part, MomentRelation Half)>((whole, MomentRelation.None), at + 1) : Loose(text, at);
        if (named is not { } part) return null;
        var next = text.IsMark(part.Last + 1, ",") ? part.Last + 2 : text.After(part.Last + 1, "van", "op");
        return DayReader.Read(text, next) is { } day ? new Hit<Parted>(new Parted(day.Value, part.Value.Part, part.Value.Half), day.Last) : null;
    }

    /// <summary>A part of the day with how early: "in de ochtend", "laat in de middag", "in het begin van de avond", "in de vroege morgen", "'s nachts laat".</summary>
    public static Hit<(DayPart Part, MomentRelation Half)>? Loose(MomentText text, int at)
    {
        var half = Half(text, at);
        var next = half?.Last + 1 ?? at;
        if (text.Norm(at) is "in" && text.Norm(at + 1) is "het" && text.Norm(at + 2) is "begin" or "einde" or "eind" && text.Norm(at + 3) is "van" && text.Norm(at + 4) is "de" && DayParts.Word(text.Norm(at + 5), plural: true) is { } of)
            return new Hit<(DayPart, MomentRelation)>((of, text.Norm(at + 2) is "begin" ? MomentRelation.Begin : MomentRelation.End), at + 5);
        if (text.Norm(next) is "in" || half is not null && text.Norm(next) is "op")
        {
            if (text.Norm(next + 1) is not "de") return null;
            var adjective = text.Norm(next + 2) switch { "vroege" => MomentRelation.Begin, "late" => MomentRelation.End, _ => MomentRelation.None };
            var word = adjective == MomentRelation.None ? next + 2 : next + 3;
            return DayParts.Word(text.Norm(word), plural: true) is { } part && part != DayPart.Business ? new Hit<(DayPart, MomentRelation)>((part, half?.Value ?? adjective), word) : null;
        }
        if (DayParts.Habit(text, next, inThe: false) is not { } habit) return null;
        var late = text.Norm(habit.Last + 1) switch { "laat" => MomentRelation.End, "vroeg" => MomentRelation.Begin, _ => MomentRelation.None };
        return new Hit<(DayPart, MomentRelation)>((habit.Value, half?.Value ?? late), half is null && late != MomentRelation.None ? habit.Last + 1 : habit.Last);
    }

    /// <summary>"vroeg", "laat", "later", "begin van", "laat op".</summary>
    static Hit<MomentRelation>? Half(MomentText text, int at) => text.Norm(at) switch
    {
        "vroeg" => new Hit<MomentRelation>(MomentRelation.Begin, text.Norm(at + 1) is "op" && DayParts.Split(text.Norm(at + 2)) is not null ? at + 1 : at),
        "laat" or "later" => new Hit<MomentRelation>(MomentRelation.End, text.Norm(at + 1) is "op" && DayParts.Split(text.Norm(at + 2)) is not null ? at + 1 : at),
        "begin" when text.Norm(at + 1) is "van" => new Hit<MomentRelation>(MomentRelation.Begin, at + 1),
        "eind" or "einde" when text.Norm(at + 1) is "van" => new Hit<MomentRelation>(MomentRelation.End, at + 1),
        _ => null,
    };
}
