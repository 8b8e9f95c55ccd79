namespace Maatwerk.Domain.Understanding;

/// <summary>A length of time as something said on its own: "twee uur", "de hele dag", "meer dan 4 dagen", "nog een maand", "een maand lang".</summary>
internal static class Lengths
{
    public static Hit<Moment>? Read(MomentText text, int at)
    {
        var relation = text.Norm(at + 1) is not "dan" ? MomentRelation.None : text.Norm(at) switch { "meer" or "langer" => MomentRelation.More, "minder" or "korter" => MomentRelation.Less, _ => MomentRelation.None };
        var first = relation == MomentRelation.None ? text.Norm(at) is "nog" ? at + 1 : at : at + 2;
        if (Whole(text, at) is { } whole) return whole.As(MomentBuilder.Of(whole.Value, MomentRelation.None));
        if (LengthReader.Read(text, first) is not { } length || IsAge(text, length.Last + 1)) return null;
        return new Hit<Moment>(MomentBuilder.Of(length.Value, relation), text.Norm(length.Last + 1) is "lang" ? length.Last + 1 : length.Last);
    }

    static bool IsAge(MomentText text, int at) => text.Norm(at) is "oud";

    /// <summary>"de hele dag", "het gehele jaar", "een volle week", "andere dag".</summary>
    static Hit<TimeLength>? Whole(MomentText text, int at)
    {
        var first = text.After(at, "de", "het", "een");
        var adjective = text.Norm(first) is "hele" or "heel" or "gehele" or "volle" || first == at && text.Norm(first) is "andere" && text.Norm(at - 1) is "een";
        return adjective && MomentWords.Unit(text.Norm(first + 1)) is { } unit ? new Hit<TimeLength>(new TimeLength([(1, unit)]), first + 1) : null;
    }
}
