namespace Maatwerk.Domain.Understanding;

/// <summary>
/// Days, times, ranges, lengths and repetitions as Dutch people write them, read relative to a moment: "volgende week dinsdag om half drie", "tussen 3 en 12 sept",
/// "eind maart", "voor vrijdag", "elke maandag", "anderhalf uur". Weeks start on Monday. Where two readings fit, the longest from the left wins.
/// </summary>
public static class Moments
{
    /// <summary>
    /// Everything named in the text, in order. Of a text of more than <see cref="TokenizedText.MaxLength"/> characters only the first part is read.
    /// The present moment lies in the years 1000 to 9000; a day outside the years 100 to 9900 is not read.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The present moment lies outside those years.</exception>
    public static IReadOnlyList<MomentMention> FindAll(string text, DateTime now)
    {
        if (now.Year is < 1000 or > 9000) throw new ArgumentOutOfRangeException(nameof(now), now, "Expected a present moment in the years 1000 to 9000.");
        var tokens = new TokenizedText(text);
        var read = new MomentText(tokens, now);
        List<MomentMention> found = [];
        for (var i = 0; i < read.Count; i++)
            if (read.CanStart(i) && !IsInside(read, i) && !IsLoosePreposition(read, i) && Read(read, i) is { } hit)
            {
                read.PreviousEnd = hit.Last;
                found.Add(new MomentMention(hit.Value, read.At(i).Start, read.At(hit.Last).End - read.At(i).Start));
                i = hit.Last;
            }
        return found;
    }

    /// <summary>In this order when two are equally long.</summary>
    static readonly Func<MomentText, int, Hit<Moment>?>[] s_readers =
    [
        RelatedMoments.Read, SetOf, DateTimeRanges.Read, DateRanges.Read, Clocks, DayEnds.Read, Timed, Parted, Counted, Stretched, Dated, CountedMoment, Clock, Loose, Length,
    ];

    static Hit<Moment>? Read(MomentText text, int at)
    {
        Hit<Moment>? best = null;
        foreach (var read in s_readers)
            if (read(text, at) is { } hit && (best is null || hit.Last > best.Value.Last)) best = hit;
        return best;
    }

    /// <summary>"op" belongs to a day of another week, but not to a moment with a time.</summary>
    static bool IsLoosePreposition(MomentText text, int at) => text.Norm(at) is "op" && Read(text, at) is { Value.Kind: MomentKind.Date } led && Read(text, at + 1) is { } without && without.Last > led.Last;

    /// <summary>Digits glued behind other digits with a mark are the middle of something else: "(020) 123-4567", "2019-2024-31".</summary>
    static bool IsInside(MomentText text, int at)
    {
        if (!text.IsGlued(at) || !text.At(at).IsNumber) return text.At(at).IsWord && text.IsGlued(at) && text.At(at - 1).IsNumber;
        return text.At(at - 1) is { IsWord: true, Norm: not "tot" } || text.At(at - 1).Text is "-" or "/" or "." or "," && text.IsGlued(at - 1) && text.At(at - 2).IsNumber || text.At(at - 1).Text is "$" or "€" or "£" or "#" or "+" or "/";
    }

    static Hit<Moment>? SetOf(MomentText text, int at) => SetReader.Read(text, at) is { } set ? set.As(MomentBuilder.Set(set.Value)) : null;

    static Hit<Moment>? Clocks(MomentText text, int at) => ClockRanges.Read(text, at) is { Value.IsSure: true } range ? range.As(MomentBuilder.Of(range.Value.Ways)) : null;

    static Hit<Moment>? Timed(MomentText text, int at) => TimedDays.Read(text, at) is { } timed ? timed.As(MomentBuilder.Of(timed.Value.Day, timed.Value.Clock)) : null;

    static Hit<Moment>? Parted(MomentText text, int at) => PartedDays.Read(text, at) is { } parted ? parted.As(MomentBuilder.Of(parted.Value.Day, parted.Value.Part, parted.Value.Half)) : null;

    static Hit<Moment>? Counted(MomentText text, int at) => CountedStretches.Read(text, at) is { } counted ? counted.As(MomentBuilder.Of(counted.Value)) : null;

    static Hit<Moment>? Stretched(MomentText text, int at) => StretchReader.Read(text, at) is { } stretch ? stretch.As(MomentBuilder.Of(stretch.Value)) : null;

    static Hit<Moment>? Dated(MomentText text, int at) => DayReader.Read(text, at) is { } day ? day.As(MomentBuilder.Of(day.Value)) : null;

    static Hit<Moment>? CountedMoment(MomentText text, int at) => CountedDates.Read(text, at) is { Value.Moment: { } moment } counted ? counted.As(MomentBuilder.At(moment)) : null;

    static Hit<Moment>? Clock(MomentText text, int at)
    {
        var first = text.Norm(at) is "om" && text.At(at + 1).IsNumber && text.At(at + 1).Text.Contains('.', StringComparison.Ordinal) ? at + 1 : at;
        if (first > at && (TimedDays.Read(text, first) is not null || SetReader.Read(text, first) is not null)) return null;
        return ClockReader.Read(text, first, text.PreviousEnd == first - 1 && first > 0 ? ClockNeed.Beside : ClockNeed.Alone) is { } clock ? clock.As(MomentBuilder.Of(clock.Value)) : null;
    }

    static Hit<Moment>? Loose(MomentText text, int at)
    {
        if (PartedDays.Loose(text, at) is { } part) return part.As(MomentBuilder.Of(part.Value.Part, part.Value.Half));
        if (text.Norm(at) is "de" && text.Norm(at - 1) is "tijdens" or "gedurende" && DayParts.Word(text.Norm(at + 1)) is { } during) return new Hit<Moment>(MomentBuilder.Of(during, MomentRelation.None), at + 1);
        var next = text.Norm(at) is "tijdens" && text.Norm(at + 1) is "de" ? at + 2 : text.Norm(at) is "tijdens" ? at + 1 : at;
        return DayParts.Word(text.Norm(next)) is DayPart.Business or DayPart.Lunch && DayParts.Word(text.Norm(next)) is { } hours ? new Hit<Moment>(MomentBuilder.Of(hours, MomentRelation.None), next) : null;
    }

    static Hit<Moment>? Length(MomentText text, int at) => Lengths.Read(text, at);
}
