namespace Maatwerk.Domain.Understanding;

/// <summary>Stretches counted from now: "komende 3 dagen", "2 aankomende maanden", "binnen 5 dagen", "4 weken in de toekomst", "aankomende uur", "rest van de week", "minder dan 3 dagen na morgen".</summary>
internal static class CountedStretches
{
    /// <summary>From one moment to another; of days only when the length has no hours.</summary>
    public readonly record struct Counted(DateTime Start, DateTime End, string Length, bool HasTime, MomentRelation Relation = MomentRelation.None, string? Iso = null);

    public static Hit<Counted>? Read(MomentText text, int at) => Directed(text, at) ?? Between(text, at) ?? Within(text, at) ?? Future(text, at) ?? Compared(text, at) ?? Rest(text, at);

    /// <summary>"komende twee dagen", "afgelopen paar minuten", "volgende een uur", "laatste minuut", "komende weken".</summary>
    static Hit<Counted>? Directed(MomentText text, int at)
    {
        if (MomentWords.Direction(text.Norm(at)) is not (1 or -1) || MomentWords.Direction(text.Norm(at)) is not { } direction) return null;
        if (LengthReader.Read(text, at + 1) is { } length) return Made(text, length.Value, direction, length.Last);
        var unit = MomentWords.Unit(text.Norm(at + 1));
        if (unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour && text.Norm(at + 1).Length > 1) return Made(text, new TimeLength([(1, unit.Value)]), direction, at + 1);
        return text.Norm(at + 1) is "dagen" or "weken" or "maanden" or "jaren" or "decennia" ? Made(text, new TimeLength([(1, unit!.Value)]), direction, at + 1) : null;
    }

    /// <summary>"2 aankomende maanden", "5 komende minuten".</summary>
    static Hit<Counted>? Between(MomentText text, int at)
    {
        if (LengthReader.Whole(text, at) is not { } number || MomentWords.Direction(text.Norm(number.Last + 1)) is not { } direction || direction == 0) return null;
        return MomentWords.Unit(text.Norm(number.Last + 2)) is { } unit ? Made(text, new TimeLength([(number.Value, unit)]), direction, number.Last + 2) : null;
    }

    /// <summary>"binnen 5 dagen", "binnen de komende 10 maanden", "binnen 2 weken vanaf vandaag": from today.</summary>
    static Hit<Counted>? Within(MomentText text, int at)
    {
        if (text.Norm(at) is not "binnen") return null;
        var next = text.After(at + 1, "de", "het", "een");
        var directed = MomentWords.Direction(text.Norm(next)) is 1;
        if (LengthReader.Read(text, directed ? next + 1 : text.Norm(at + 1) is "een" ? at + 1 : next) is not { } length)
            return text.Norm(at + 1) is "minder" && text.Norm(at + 2) is "dan" ? Compared(text, at + 1) : null;
        if (text.Norm(length.Last + 1) is "voor" or "eerder" && Anchor(text, length.Last) is not null) return null;
        var anchor = directed ? null : Anchor(text, length.Last);
        var start = anchor is { } from ? from.Value.Day : text.Now;
        return length.Value.From(start, 1) is { } end ? new Hit<Counted>(new Counted(start, end, length.Value.Iso, length.Value.HasTime), anchor?.Last ?? length.Last) : null;
    }

    static Hit<Counted>? Future(MomentText text, int at)
    {
        if (LengthReader.Read(text, at) is not { } length) return null;
        return text.Norm(length.Last + 1) is "in" && text.Norm(length.Last + 2) is "de" && text.Norm(length.Last + 3) is "toekomst" ? Made(text, length.Value, 1, length.Last + 3) : null;
    }

    /// <summary>"meer dan 2 weken na vandaag" lies after that day, "minder dan 3 dagen na morgen" between the two.</summary>
    static Hit<Counted>? Compared(MomentText text, int at)
    {
        var more = text.Norm(at) is "meer" or "langer";
        if (!more && text.Norm(at) is not ("minder" or "korter" or "eerder") || text.Norm(at + 1) is not "dan" || LengthReader.Read(text, at + 2) is not { } length || Anchor(text, length.Last) is not { } anchor) return null;
        if (length.Value.From(anchor.Value.Day, anchor.Value.Sign) is not { } other) return null;
        if (more) return new Hit<Counted>(new Counted(other, other, length.Value.Iso, false, anchor.Value.Sign > 0 ? MomentRelation.After : MomentRelation.Before, IsoText.Of(DateOnly.FromDateTime(other))), anchor.Last);
        var (start, end) = anchor.Value.Sign > 0 ? (anchor.Value.Day, other) : (other, anchor.Value.Day);
        return new Hit<Counted>(new Counted(start, end, length.Value.Iso, false), anchor.Last);
    }

    static Hit<(DateTime Day, int Sign)>? Anchor(MomentText text, int last)
    {
        var sign = text.Norm(last + 1) switch { "na" or "vanaf" or "sinds" or "sedert" => 1, "voor" => -1, _ => 0 };
        return sign != 0 && DayReader.Anchor(text, last + 2) is { Value.Future: { } day } found ? new Hit<(DateTime, int)>((day.ToDateTime(TimeOnly.MinValue), sign), found.Last) : null;
    }

    /// <summary>"rest van de week", "rest van deze dag", "rest van vandaag": the last day belongs to it.</summary>
    static Hit<Counted>? Rest(MomentText text, int at)
    {
        if (text.Norm(at) is not "rest") return null;
        var next = text.After(text.After(at + 1, "van"), "de", "het", "deze", "dit", "huidige", "mijn");
        if (text.Norm(next) is "dag" or "vandaag")
        {
            var end = text.Now.Date.AddDays(1).AddSeconds(-1);
            return new Hit<Counted>(new Counted(text.Now, end, $"PT{(int)(end - text.Now).TotalSeconds}S", true), next);
        }
        var today = text.Today;
        DateOnly? last = text.Norm(next) switch { "week" => DateWords.Monday(today).AddDays(6), "maand" => new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1), "jaar" => new DateOnly(today.Year, 12, 31), _ => null };
        return last is { } day ? new Hit<Counted>(new Counted(today.ToDateTime(default), day.ToDateTime(default), IsoText.Days(today, day), false), next) : null;
    }

    /// <summary>Ahead, whole days start tomorrow; behind, they end today. Hours and minutes count from this moment.</summary>
    static Hit<Counted>? Made(MomentText text, TimeLength length, int direction, int last)
    {
        var start = length.HasTime ? text.Now : text.Now.Date.AddDays(direction > 0 ? 1 : 0);
        if (length.From(start, direction) is not { } other) return null;
        return new Hit<Counted>(direction > 0 ? new Counted(start, other, length.Iso, length.HasTime) : new Counted(other, start, length.Iso, length.HasTime), last);
    }
}
