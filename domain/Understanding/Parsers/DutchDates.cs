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

    internal static IReadOnlyList<DateMention> Find(TokenizedText text, DateOnly today)
    {
        List<DateMention>? found = null;
        for (var i = 0; i < text.Tokens.Count; i++)
            if (Read(text, i, today) is { } hit)
            {
                var last = i + hit.Tokens - 1;
                var start = text.At(i).Start;
                (found ??= []).Add(new DateMention(hit.Date, DutchTimes.Near(text, last), start, text.At(last).End - start));
                i = last;
            }
        return found ?? [];
    }

    static DateHit? Read(TokenizedText text, int at, DateOnly today) =>
        NumericDates.Read(text, at, today) ?? NamedDays.Read(text, at, today) ?? MonthDays.Read(text, at, today) ?? Weekdays.Read(text, at, today) ?? RelativeDays.Read(text, at, today);
}

/// <summary>A day that was read, and how many tokens it took.</summary>
internal readonly record struct DateHit(DateOnly Date, int Tokens);
