using System.Globalization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding.Specs;

/// <summary>Our moments in the shape of the specs: timex, type, value or start and end, and the Mod.</summary>
public static class MomentDress
{
    public static IReadOnlyList<SpecEntity> Find(string text, DateTime now) =>
        [.. Moments.FindAll(text, now).Select(m => new SpecEntity(text.Substring(m.Start, m.Length), m.Start, "datetimeV2." + Type(m.Moment.Kind), [.. m.Moment.Readings.Select(r => Value(m.Moment, r))]))];

    static Dictionary<string, string> Value(Moment moment, Reading reading)
    {
        var value = new Dictionary<string, string>(StringComparer.Ordinal) { ["timex"] = reading.Iso, ["type"] = Type(moment.Kind) };
        if (Mod(moment.Relation) is { Length: > 0 } mod) value["Mod"] = mod;
        if (reading.Length is { } length) value["value"] = ((decimal)length.TotalSeconds).ToString("0.###", CultureInfo.InvariantCulture);
        else if (reading.Start is null && reading.End is null) value["value"] = "not resolved";
        else if (moment.Kind is MomentKind.Date or MomentKind.Time or MomentKind.DateTime) value["value"] = Write(moment.Kind, reading.Start!.Value);
        else
        {
            if (reading.Start is { } start) value["start"] = Write(moment.Kind, start);
            if (reading.End is { } end) value["end"] = Write(moment.Kind, end);
        }
        return value;
    }

    static string Write(MomentKind kind, DateTime moment) => moment.ToString(kind switch
    {
        MomentKind.Date or MomentKind.DateRange => "yyyy-MM-dd",
        MomentKind.Time or MomentKind.TimeRange => "HH:mm:ss",
        _ => "yyyy-MM-dd HH:mm:ss",
    }, CultureInfo.InvariantCulture);

    static string Type(MomentKind kind) => kind.ToString().ToLowerInvariant();

    static string Mod(MomentRelation relation) => string.Join('-', s_mods.Where(m => relation.HasFlag(m.Relation)).Select(m => m.Mod));

    static readonly (MomentRelation Relation, string Mod)[] s_mods =
    [
        (MomentRelation.Before, "before"), (MomentRelation.After, "after"), (MomentRelation.Since, "since"), (MomentRelation.Until, "until"), (MomentRelation.More, "more"), (MomentRelation.Less, "less"),
        (MomentRelation.Begin, "start"), (MomentRelation.Middle, "mid"), (MomentRelation.End, "end"), (MomentRelation.Around, "approx"), (MomentRelation.Same, "ref_undef"),
    ];
}
