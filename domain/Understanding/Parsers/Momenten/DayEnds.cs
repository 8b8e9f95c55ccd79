namespace Maatwerk.Domain.Understanding;

/// <summary>The end of a day as a moment ("eind van de zondag"), its first or second half ("woensdag vroeg op de dag"), and now.</summary>
internal static class DayEnds
{
    static readonly Clock s_end = new(23, 59, 59, false);

    public static Hit<Moment>? Read(MomentText text, int at) => Now(text, at) ?? End(text, at) ?? DayThenEnd(text, at) ?? Half(text, at);

    static Hit<Moment>? Now(MomentText text, int at)
    {
        if (text.Norm(at) is "op" && text.Norm(at + 1) is "het" or "dit" or "ditzelfde" && text.Norm(at + 2) is "moment" or "ogenblik" && text.Norm(at + 3) is not ("dat" or "van" or "waarop")) return new Hit<Moment>(MomentBuilder.At(text.Now, "PRESENT_REF"), at + 2);
        if (text.Norm(at) is not "nu") return null;
        var last = text.Norm(at + 1) is "meteen" or "direct" ? at + 1 : at;
        return text.Norm(at - 1) is "van" or "tot" ? null : new Hit<Moment>(MomentBuilder.At(text.Now, "PRESENT_REF"), last);
    }

    /// <summary>"eind van de dag", "aan het eind van de dag", "het einde van vandaag", "eind van de zondag".</summary>
    static Hit<Moment>? End(MomentText text, int at)
    {
        var first = text.Norm(at) is "aan" or "op" && text.Norm(at + 1) is "het" ? at + 2 : text.Norm(at) is "het" ? at + 1 : at;
        if (text.Norm(first) is not ("eind" or "einde") || text.Norm(first + 1) is not "van") return null;
        var next = text.After(first + 2, "de", "mijn", "deze");
        if (text.Norm(next) is "dag") return next > first + 2 ? new Hit<Moment>(MomentBuilder.Of(Day.On(text.Today), s_end), next) : null;
        return (WeekdayDates.Read(text, next) ?? NamedDates.Read(text, next)) is { } day ? new Hit<Moment>(MomentBuilder.Of(day.Value, s_end), day.Last) : null;
    }

    /// <summary>"zondag eind van de dag".</summary>
    static Hit<Moment>? DayThenEnd(MomentText text, int at) =>
        DayReader.Anchor(text, at) is { } day && text.Norm(day.Last + 1) is "eind" or "einde" && text.Norm(day.Last + 2) is "van" && text.Norm(day.Last + 3) is "de" && text.Norm(day.Last + 4) is "dag"
            ? new Hit<Moment>(MomentBuilder.Of(day.Value, s_end), day.Last + 4) : null;

    /// <summary>"later op de dag", "woensdag vroeg op de dag".</summary>
    static Hit<Moment>? Half(MomentText text, int at)
    {
        var day = DayReader.Anchor(text, at);
        var word = day?.Last + 1 ?? at;
        var part = text.Norm(word) switch { "vroeg" or "eerder" => MomentRelation.Begin, "laat" or "later" => MomentRelation.End, _ => MomentRelation.None };
        if (part == MomentRelation.None || text.Norm(word + 1) is not "op" || text.Norm(word + 2) is not "de" || text.Norm(word + 3) is not "dag") return null;
        var named = day?.Value ?? Day.On(text.Today);
        if (named.Future is not { } coming) return null;
        var noon = coming.ToDateTime(new TimeOnly(12, 0));
        var (start, end) = part == MomentRelation.Begin ? (noon.Date, noon) : (noon, noon.Date.AddDays(1));
        return new Hit<Moment>(new Moment(MomentKind.DateTimeRange, part, [new Reading(named.Iso, start, end)]), word + 3);
    }
}
