using Maatwerk.Domain.Kalender;

namespace Maatwerk.Domain.Understanding;

/// <summary>Holidays and other days with a name, from the content file <c>feestdagen.csv</c> (rule;names): a fixed day, days from Easter, or the n-th weekday of a month.</summary>
internal static class Holidays
{
    static readonly Dictionary<string, string> s_rules = UnderstandingContent.Lines("feestdagen.csv").Select(l => l.Split(';')).Where(p => p.Length == 2)
        .SelectMany(p => p[1].Split(',', StringSplitOptions.TrimEntries).Select(name => (Name: TokenizedText.Fold(name), Rule: p[0]))).ToDictionary(p => p.Name, p => p.Rule, StringComparer.Ordinal);

    const int MostWords = 4;

    // Hardly any word begins one.
    static readonly HashSet<string> s_beginnings = [.. s_rules.Keys.SelectMany(name => Enumerable.Range(1, name.Length).Select(length => name[..length]))];

    /// <summary>A holiday, with a year or "volgend jaar" behind it, or "volgende" before it.</summary>
    public static Hit<Day>? Read(MomentText text, int at)
    {
        if (MomentWords.Direction(text.Norm(at)) is { } direction && direction != 0 && Name(text, at + 1) is { } led) return On(led.Value, Nearest(led.Value, direction, text.Today)) is { } near ? new Hit<Day>(near, led.Last) : null;
        if (Name(text, at) is not { } name) return null;
        var next = text.After(name.Last + 1, "van", "in");
        if (CalendarNumbers.Year(text, next) is { } year && text.At(next).IsNumber) return In(name.Value, year.Value) is { } day ? new Hit<Day>(Day.On(day), year.Last) : null;
        if (MomentWords.Direction(text.Norm(next)) is { } shift && text.Norm(next + 1) is "jaar") return In(name.Value, text.Today.Year + shift) is { } relative ? new Hit<Day>(Day.On(relative), next + 1) : null;
        var here = In(name.Value, text.Today.Year);
        return here is null ? null : new Hit<Day>(new Day(Iso(name.Value, text.Today.Year), Nearest(name.Value, -1, text.Today), here >= text.Today ? here : In(name.Value, text.Today.Year + 1)), name.Last);
    }

    static Hit<string>? Name(MomentText text, int at)
    {
        if (!text.At(at).IsWord && !text.At(at).IsNumber) return null;
        Hit<string>? longest = null;
        if (!s_beginnings.Contains(text.Norm(at))) return null;
        var name = "";
        for (var i = at; i < at + MostWords && text.At(i).Text.Length > 0; i++)
        {
            name += (i > at && !text.IsGlued(i) ? " " : "") + text.Norm(i);
            if (s_rules.TryGetValue(name, out var rule)) longest = new Hit<string>(rule, i);
        }
        return longest;
    }

    static DateOnly? Nearest(string rule, int direction, DateOnly today)
    {
        var here = In(rule, today.Year);
        return direction > 0 ? here > today ? here : In(rule, today.Year + 1) : here < today ? here : In(rule, today.Year - 1);
    }

    static Day? On(string rule, DateOnly? day) => day is { } known && rule.Length > 0 ? Day.On(known) : null;

    /// <summary>The day in a year. "12-25"; "pasen+39"; "6#7:3" third Sunday of June, "6#6:-1" last Saturday; "koningsdag".</summary>
    public static DateOnly? In(string rule, int year)
    {
        if (year is < 1583 or > 4000) return null;
        if (rule is "koningsdag") return Feestdagen.Koningsdag(year);
        if (rule.StartsWith("pasen", StringComparison.Ordinal)) return Feestdagen.Pasen(year).AddDays(Whole(rule[5..]));
        if (rule.Split('#', ':') is [var month, var weekday, var nth]) return MonthWeekdays.Nth(year, Whole(month), Whole(weekday) - 1, Whole(nth));
        return rule.Split('-') is [var m, var d] ? DateWords.Day(year, Whole(m), Whole(d)) : null;
    }

    static string Iso(string rule, int year) => rule.Split('#', ':') is [var month, var weekday, var nth] ? $"XXXX-{month.PadLeft(2, '0')}-WXX-{weekday}-{nth}"
        : In(rule, year) is { } day ? IsoText.Date(null, day.Month, day.Day) : "";

    static int Whole(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
