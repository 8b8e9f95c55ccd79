namespace Maatwerk.Domain.Understanding;

/// <summary>
/// Days as Dutch people name them, relative to today: "vrijdag", "volgende week dinsdag", "over drie weken", "de 30e", "vrijdag over een week", "week 49", "15-12".
/// Weeks start on Monday. A bare weekday or day and month is the coming one, unless the words round it are in the past. Source: utterances, rules for <c>date</c>.
/// </summary>
public static class DutchDates
{
    /// <summary>The first day an answer names, also looser forms that stand alone ("30", "eind van de maand", "volgende week"). Null when there is none.</summary>
    public static DateOnly? Parse(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tokens = new TokenizedText(text);
        return Find(tokens, today) is [var first, ..] ? first.Date : LooseDates.Parse(tokens, today);
    }

    /// <summary>Every day named in the text, in order.</summary>
    public static IReadOnlyList<DateMention> FindAll(string text, DateOnly today) => Find(new TokenizedText(text), today);

    internal static IReadOnlyList<DateMention> Find(TokenizedText text, DateOnly today) => s_recent.Of(new DayText(text, today));

    static IReadOnlyList<DateMention> Read(DayText day)
    {
        var (text, today) = day;
        var moments = MomentText.ForDays(text, today);
        List<DateMention>? found = null;
        for (var i = 0; i < text.Count; i++)
            if (DayMentions.Read(moments, i) is { } hit)
            {
                var start = text.At(i).Start;
                (found ??= []).Add(new DateMention(hit.Value, DutchTimes.Near(moments, hit.Last), start, text.At(hit.Last).End - start));
                i = hit.Last;
            }
        return found ?? [];
    }

    // A message is read for what it asks and right after that for its story.
    static readonly RecentReads<DayText, IReadOnlyList<DateMention>> s_recent = new(Read, most: 16);

    /// <summary>A text on a day: equal to the same words on the same day.</summary>
    readonly record struct DayText(TokenizedText Text, DateOnly Today)
    {
        public bool Equals(DayText other) => Today == other.Today && string.Equals(Text.Text, other.Text.Text, StringComparison.Ordinal);
        public override int GetHashCode() => HashCode.Combine(Today, Text.Text);
    }
}
