namespace Maatwerk.Domain.Understanding;

/// <summary>Days that are named but are no date: dates of birth, habits, and feasts that stand for a season. Source: utterances, rules for <c>date</c>.</summary>
internal static class NoDays
{
    const int LongestRow = 8, BirthWords = 5, YoungestByDate = 14;

    static readonly HashSet<string> s_births = DayVocabulary.Of("geboorte"), s_seasons = DayVocabulary.Of("periode"), s_limits = DayVocabulary.Of("grens"), s_decided = DayVocabulary.Of("stuk"), s_since = DayVocabulary.Of("sinds");

    /// <summary>"geb. 03-11-1987", "geboren te Zwolle op 3 mei", "3-11-1987 geboren"; a full date so long ago that it is hardly anything else.</summary>
    public static bool IsBirth(MomentText text, int at, Hit<Day> day)
    {
        if (s_births.Contains(text.Norm(day.Last + 1)) || text.IsMark(at - 1, "°") || text.IsMark(at - 1, "*")) return true;
        for (var i = at - 1; i >= at - BirthWords && i >= 0 && text.At(i).Text is not ("!" or "?" or ";"); i--)
            if (s_births.Contains(text.Norm(i)) && !Enumerable.Range(i, at - i).Any(k => text.Norm(k) is "maar" or "en" || text.IsMark(k, ","))) return true;
        return day.Value.IsCertain && text.At(at).IsNumber && !text.At(day.Last).IsWord && day.Value.Future is { } date && date.Year <= text.Today.Year - YoungestByDate && !IsDecided(text, at);
    }

    static bool IsDecided(MomentText text, int at)
    {
        for (var i = at - 1; i >= at - 3 && i >= 0; i--)
            if (s_decided.Contains(text.Norm(i)) || s_since.Contains(text.Norm(i)) || text.Norm(i) is "vanaf" or "per" or "wet" or "contract" or "vordering") return true;
        return false;
    }

    /// <summary>"na kerst", "tussen kerst en oud en nieuw"; "voor kerst" is a limit and so a day.</summary>
    public static bool IsSeason(MomentText text, int at, int last)
    {
        var name = string.Join(' ', Enumerable.Range(at, last - at + 1).Select(text.Norm));
        return s_seasons.Contains(name) && !(s_limits.Contains(text.Norm(at - 1)) || text.Norm(at - 1) is "de" && s_limits.Contains(text.Norm(at - 2)));
    }

    /// <summary>"elke vrijdag", "op maandag t/m donderdag", "ma-di-do", "ik werk ma en di": a habit, no day.</summary>
    public static bool IsHabit(MomentText text, int first, int last) =>
        text.Norm(first - 1) is "elke" or "iedere" or "alle" || text.Norm(first - 1) is "eerste" or "tweede" or "laatste" && text.Norm(first - 2) is "elke" or "iedere"
        || text.IsMark(first - 1, "-") && text.At(first - 2).IsWord || text.IsMark(last + 1, "-") && DateWords.Weekday(text.Norm(last + 2), true) is not null
        || text.Norm(last + 1) is "t" && text.IsMark(last + 2, "/") || text.Norm(first - 1) is "m" && IsWeekday(text, first - 4) || text.Norm(last + 1) is "tm" || text.Norm(first - 1) is "tm" && IsWeekday(text, first - 2) || IsHabitRow(text, first);

    static bool IsWeekday(MomentText text, int at) => DateWords.Weekday(text.Norm(at), shortForms: true) is not null;

    /// <summary>Three weekdays or more without a choice, or two in a clause about working hours.</summary>
    static bool IsHabitRow(MomentText text, int at)
    {
        var (days, choice, habit) = (1, false, text.Clauses.At(at).Has(ClauseTime.Habit));
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
            for (var (i, n) = (at, 0); n < LongestRow && Neighbour(text, i, step, ref choice) is { } next; n++, i = next)
            {
                days++;
                habit |= text.Clauses.At(next).Has(ClauseTime.Habit) || text.Norm(next - 1) is "elke" or "iedere";
            }
        return !choice && days >= 2 && (days > 2 && text.At(at).Text.Length == 2 || habit);
    }

    static int? Neighbour(MomentText text, int at, int step, ref bool choice)
    {
        var next = at + step;
        while (text.Norm(next) is "en" or "of" or "op" || text.At(next).Text is "," or "/" or "&" or "+")
        {
            choice |= text.Norm(next) is "of";
            next += step;
        }
        return text.At(next).IsWord && DateWords.Weekday(text.Norm(next), true) is not null && (text.At(next).Text.Length > 2 || ShortDays.IsDay(text, next)) ? next : null;
    }
}
