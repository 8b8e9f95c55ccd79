namespace Maatwerk.Domain.Understanding;

/// <summary>Days that share the month that stands behind the last one: "3, 4 of 8 jan", "di 5 en do 7 januari", "tussen 3 en 5 maart".</summary>
internal static class DayRows
{
    const int Longest = 10;

    readonly record struct Item(int Number, int Start, int Last);

    /// <summary>The first day of the row that starts here; null when no month follows the row, or when the first day has its own.</summary>
    public static Hit<Day>? Read(MomentText text, int at)
    {
        if (Number(text, at) is not { } first || IsCounted(text, at) || MonthDates.Read(text, first.Start) is not null) return null;
        var sure = false;
        var item = first;
        for (var count = 1; count < Longest; count++)
        {
            if (Joint(text, item.Last + 1, ref sure) is not { } next) return null;
            if (Number(text, next) is not { } following) return null;
            if (MonthDates.Read(text, following.Start) is { Value.Future: { } day } dated && dated.Last > following.Last) return sure || count > 1 ? Made(text, first, dated.Value, day) : null;
            item = following;
        }
        return null;
    }

    static Hit<Day>? Made(MomentText text, Item first, Day dated, DateOnly day) =>
        (dated.IsCertain ? Day.Full(day.Year, day.Month, first.Number) : Day.Yearless(day.Month, first.Number, text.Today)) is { } found ? new Hit<Day>(found, first.Last) : null;

    /// <summary>A day number, with a weekday or "de" before it.</summary>
    static Item? Number(MomentText text, int at)
    {
        var next = WeekdayDates.Weekday(text, at) is { } weekday ? weekday.Last + 1 : at;
        if (text.IsMark(next, ",") && next > at) next++;
        next = text.After(next, "de");
        if (!text.At(next).IsNumber || CalendarNumbers.Day(text, next) is not { } day) return null;
        return new Item(day.Value.Number, next, day.Last);
    }

    /// <summary>The place behind what joins two days; a comma alone is not sure.</summary>
    static int? Joint(MomentText text, int at, ref bool sure)
    {
        if (text.IsMark(at, ",") && text.Norm(at + 1) is not ("en" or "of")) return at + 1;
        if (text.IsMark(at, ",")) at++;
        sure = true;
        if (text.Norm(at) is "en" or "of" or "resp" or "naar" or "nr" || text.At(at).Text is "/" or "&" or "+") return at + 1;
        return DateRanges.Next(text, at, between: false);
    }

    /// <summary>"om 10 en", "zaak 12 en", "met 4 of 5": the first number is something else.</summary>
    static bool IsCounted(MomentText text, int at) => text.Norm(at - 1) is "om" or "rond" or "zaak" or "zaken" or "casus" or "nr" or "lid" or "art" or "artikel" or "kamer" or "week" or "wk" || text.At(at - 1).Text is "€";
}
