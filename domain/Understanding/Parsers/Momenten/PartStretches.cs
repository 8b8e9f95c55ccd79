namespace Maatwerk.Domain.Understanding;

/// <summary>Parts of a stretch: "eind maart", "begin volgende maand", "het einde van 2000", "halverwege 2000", "later deze week", "eerder deze maand", "medio juni".</summary>
internal static class PartStretches
{
    public static Hit<Stretch>? Read(MomentText text, int at) => Same(text, at) ?? Part(text, at);

    /// <summary>The words for a part, whether "van" stands between, and where the stretch begins.</summary>
    public static Hit<(MomentRelation Part, bool IsOf)>? Word(MomentText text, int at)
    {
        var first = text.Norm(at) is "het" or "de" ? at + 1 : at;
        var part = text.Norm(first) switch
        {
            "begin" or "start" => MomentRelation.Begin,
            "midden" or "halverwege" or "medio" or "mid" or "half" => MomentRelation.Middle,
            "eind" or "einde" => MomentRelation.End,
            _ => MomentRelation.None,
        };
        if (part == MomentRelation.None) return null;
        return text.Norm(first + 1) is "van" ? new Hit<(MomentRelation, bool)>((part, true), first + 1) : first == at ? new Hit<(MomentRelation, bool)>((part, false), first) : null;
    }

    static Hit<Stretch>? Part(MomentText text, int at)
    {
        if (text.Norm(at) is "later" or "eerder" or "vroeger" && MomentWords.Direction(text.Norm(at + 1)) is { } direction && StretchReader.Whole(text, at + 1) is { } relative)
            return Limited(text, relative, text.Norm(at) is "later" ? MomentRelation.End : MomentRelation.Begin, direction);
        if (Word(text, at) is not { } word || StretchReader.Whole(text, word.Last + 1) is not { } whole) return null;
        if (text.Norm(word.Last) is "half" && whole.Value.Unit != TimeUnit.Month) return null;
        return whole.As(whole.Value with { Past = Cut(whole.Value, whole.Value.Past, word.Value.Part), Future = Cut(whole.Value, whole.Value.Future, word.Value.Part), Relation = word.Value.Part });
    }

    /// <summary>"later deze week" starts no sooner than today; of another week it is just the second half.</summary>
    static Hit<Stretch> Limited(MomentText text, Hit<Stretch> whole, MomentRelation part, int direction)
    {
        var days = Cut(whole.Value, whole.Value.Future, part);
        if (direction == 0 && days is { } now) days = part == MomentRelation.End ? now with { Start = Later(now.Start, text.Today) } : now with { End = now.End < text.Today || text.Today <= now.Start ? now.End : text.Today };
        return whole.As(whole.Value with { Past = days, Future = days, Relation = direction == 0 ? MomentRelation.None : part });
    }

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    /// <summary>Halves of a week, month or relative year; thirds of a year with a number.</summary>
    public static Days? Cut(Stretch whole, Days? days, MomentRelation part)
    {
        if (days is not { } all) return null;
        var thirds = whole.Unit == TimeUnit.Year && !whole.IsRelative || part == MomentRelation.Middle && whole.Unit == TimeUnit.Year;
        var half = Half(whole, all);
        return (part, thirds) switch
        {
            (MomentRelation.Begin, true) => all with { End = all.Start.AddMonths(4) },
            (MomentRelation.Middle, true) => new Days(all.Start.AddMonths(4), all.Start.AddMonths(8)),
            (MomentRelation.End, true) => all with { Start = all.Start.AddMonths(8) },
            (MomentRelation.Begin, _) => all with { End = half },
            (MomentRelation.End, _) => all with { Start = half },
            _ => whole.Unit == TimeUnit.Month ? new Days(all.Start.AddDays(10), all.Start.AddDays(20)) : new Days(all.Start.AddDays(2), all.Start.AddDays(4)),
        };
    }

    static DateOnly Half(Stretch whole, Days all) => whole.Unit switch
    {
        TimeUnit.Week => all.Start.AddDays(3),
        TimeUnit.Month => all.Start.AddDays(15),
        TimeUnit.Year => all.Start.AddMonths(6),
        _ => all.Start.AddDays((all.End.DayNumber - all.Start.DayNumber) / 2),
    };

    /// <summary>"dezelfde week", "datzelfde jaar", "dat weekend": one that was named before; taken as the present one.</summary>
    static Hit<Stretch>? Same(MomentText text, int at)
    {
        if (text.Norm(at) is not ("dezelfde" or "hetzelfde" or "datzelfde" or "diezelfde" or "dat" or "die")) return null;
        if (text.Norm(at) is "dat" or "die" && text.Norm(at + 1) is not ("weekend" or "week" or "jaar" or "maand")) return null;
        var iso = text.Norm(at + 1) switch { "week" => "XXXX-WXX", "weekend" => "XXXX-WXX-WE", "maand" => "XXXX-XX", "jaar" => "XXXX", _ => null };
        if (iso is null) return null;
        var monday = DateWords.Monday(text.Today);
        var stretch = text.Norm(at + 1) switch { "week" => Stretch.Week(monday), "weekend" => Stretch.Weekend(monday), "maand" => Stretch.Month(text.Today.Year, text.Today.Month)!.Value, _ => Stretch.Year(text.Today.Year)!.Value };
        return new Hit<Stretch>(stretch with { Iso = iso, Relation = MomentRelation.Same }, at + 1);
    }
}
