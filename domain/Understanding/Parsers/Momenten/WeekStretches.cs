using System.Globalization;

namespace Maatwerk.Domain.Understanding;

/// <summary>Weeks and weekends: "deze week", "week 31", "de eerste week van 2015", "de laatste week van juli", "de week van 15 september", "het weekend".</summary>
internal static class WeekStretches
{
    public static Hit<Stretch>? Read(MomentText text, int at) => Numbered(text, at) ?? Ranked(text, at) ?? Around(text, at) ?? Directed(text, at);

    static Hit<Stretch>? Numbered(MomentText text, int at)
    {
        if (text.Norm(at) is not ("week" or "wk") || text.Whole(at + 1) is not { Value: >= 1 and <= 53 } number || text.At(at + 1) is { IsNumber: true, Text.Length: > 2 }) return null;
        var next = text.After(number.Last + 1, "van", "in");
        var year = CalendarNumbers.Year(text, next) is { } named && text.At(next).IsNumber ? named : new Hit<int>(ISOWeek.GetYear(text.Now), number.Last);
        return number.Value <= ISOWeek.GetWeeksInYear(year.Value) ? new Hit<Stretch>(Stretch.Week(Monday(year.Value, number.Value)), year.Last) : null;
    }

    /// <summary>"(de) eerste week van 2015", "de derde week van deze maand", "volgend jaar de derde week", "laatste week van juli".</summary>
    static Hit<Stretch>? Ranked(MomentText text, int at)
    {
        if (MomentWords.Direction(text.Norm(at)) is { } lead && text.Norm(at + 1) is "jaar" && Rank(text, at + 2) is { } behind) return InYear(text.Today.Year + lead, behind.Value, behind.Last);
        if (Rank(text, at) is not { } rank) return null;
        var next = text.After(rank.Last + 1, "van", "in");
        next = text.After(next, "het");
        if (CalendarNumbers.Year(text, text.After(next, "jaar")) is { } year) return InYear(year.Value, rank.Value, year.Last);
        if (DateWords.Month(text.Norm(next)) is { } month && text.At(next).IsWord)
            return CalendarNumbers.Year(text, next + 1) is { } monthYear ? InMonth(monthYear.Value, month, rank.Value, monthYear.Last) : Yearless(text, month, rank.Value, next);
        if (MomentWords.Direction(text.Norm(next)) is not { } direction) return null;
        if (text.Norm(next + 1) is "jaar") return InYear(text.Today.Year + direction, rank.Value, next + 1);
        var other = new DateOnly(text.Today.Year, text.Today.Month, 1).AddMonths(direction);
        return MomentWords.Unit(text.Norm(next + 1)) is TimeUnit.Month ? InMonth(other.Year, other.Month, rank.Value, next + 1) : null;
    }

    static Hit<int>? Rank(MomentText text, int at)
    {
        var first = text.After(at, "de");
        var rank = text.Norm(first) is "laatste" ? new Hit<int>(-1, first) : text.Rank(first) is { Value: >= 1 and <= 53 } number ? number : default(Hit<int>?);
        return rank is { } known && text.Norm(known.Last + 1) is "week" ? known with { Last = known.Last + 1 } : null;
    }

    static Hit<Stretch>? InYear(int year, int rank, int last)
    {
        if (year is < 100 or > 9900) return null;
        var weeks = ISOWeek.GetWeeksInYear(year);
        return rank <= weeks ? new Hit<Stretch>(Stretch.Week(Monday(year, rank < 0 ? weeks : rank)), last) : null;
    }

    static Hit<Stretch>? Yearless(MomentText text, int month, int rank, int last)
    {
        var here = OfMonth(text.Today.Year, month, rank);
        if (here is not { } monday) return null;
        var over = monday.AddDays(7) <= text.Today;
        var past = over ? monday : OfMonth(text.Today.Year - 1, month, rank);
        var future = over ? OfMonth(text.Today.Year + 1, month, rank) : monday;
        return new Hit<Stretch>(new Stretch(MonthIso(null, month, rank), Seven(past), Seven(future), TimeUnit.Week), last);
    }

    static Hit<Stretch>? InMonth(int year, int month, int rank, int last) =>
        OfMonth(year, month, rank) is { } monday ? new Hit<Stretch>(Stretch.Sure(MonthIso(year, month, rank), monday, monday.AddDays(7), TimeUnit.Week), last) : null;

    /// <summary>A week belongs to the month its Thursday is in.</summary>
    static DateOnly? OfMonth(int year, int month, int rank) => MonthWeekdays.Nth(year, month, 3, rank) is { } thursday ? thursday.AddDays(-3) : null;

    static string MonthIso(int? year, int month, int rank) => string.Create(CultureInfo.InvariantCulture, $"{IsoText.Month(year, month)}-W{(rank < 0 ? 5 : rank):00}");

    /// <summary>"de week van 15 september", "de week beginnend op 4 feb.", "de week die op 4 februari begint"; also "maand van".</summary>
    static Hit<Stretch>? Around(MomentText text, int at)
    {
        var word = text.After(at, "de", "het");
        if (text.Norm(word) is "weekend" && text.Norm(word + 1) is "van" && DayReader.Anchor(text, word + 2) is { Value: { Past: { } before, Future: { } coming } } on) return new Hit<Stretch>(new Stretch(on.Value.Iso, Two(before), Two(coming), TimeUnit.Weekend), on.Last);
        if (text.Norm(word) is not ("week" or "maand")) return null;
        var verb = text.Norm(word + 1) is "beginnend" or "startend" or "die" or "vanaf";
        var next = verb ? text.After(text.After(word + 1, "beginnend", "startend", "die", "vanaf"), "op") : word + 2;
        if (!verb && text.Norm(word + 1) is not "van" || DayReader.Anchor(text, next) is not { } day) return null;
        var last = verb && text.Norm(day.Last + 1) is "begint" or "start" ? day.Last + 1 : verb && text.IsMark(day.Last + 1, ".") && text.IsGlued(day.Last + 1) && text.Norm(day.Last).Length <= 4 ? day.Last + 1 : day.Last;
        if (text.Norm(word) is "maand") return day.Value.Future is { } inMonth ? new Hit<Stretch>(Stretch.Yearless(inMonth.Month, text.Today), last) : null;
        return new Hit<Stretch>(new Stretch(day.Value.Iso, Seven(day.Value.Past is { } past ? DateWords.Monday(past) : null), Seven(day.Value.Future is { } future ? DateWords.Monday(future) : null), TimeUnit.Week), last);
    }

    /// <summary>"deze week", "volgend weekend", "de week", "mijn weekend", "de week na de volgende", "volgende werkweek".</summary>
    static Hit<Stretch>? Directed(MomentText text, int at)
    {
        var own = text.Norm(at) is "de" or "het" or "mijn";
        if (!own && MomentWords.Direction(text.Norm(at)) is null) return null;
        var weeks = own ? 0 : MomentWords.Direction(text.Norm(at))!.Value;
        var last = at + 1;
        if (text.Norm(at) is "de" or "het" && text.Norm(at + 2) is "na" && text.Norm(at + 3) is "de" or "het" && text.Norm(at + 4) is "volgende") (weeks, last) = (2, at + 4);
        var monday = DateWords.Monday(text.Today).AddDays(7 * weeks);
        return text.Norm(at + 1) switch
        {
            "week" or "wk" => IsCounted(text, at) ? null : new Hit<Stretch>(Stretch.Week(monday) with { IsRelative = true }, last),
            "werkweek" => new Hit<Stretch>(Stretch.Sure(IsoText.Week(monday), monday, monday.AddDays(5), TimeUnit.Week), last),
            "weekend" => new Hit<Stretch>(Stretch.Weekend(monday) with { IsRelative = true }, last),
            _ => null,
        };
    }

    /// <summary>"om de week dinsdag" and "per de week" repeat; "de week erna" is another.</summary>
    static bool IsCounted(MomentText text, int at) => text.Norm(at - 1) is "om" || text.Whole(at + 2) is not null && text.At(at + 2).IsNumber;

    static Days Two(DateOnly day) => new(DateWords.Monday(day).AddDays(5), DateWords.Monday(day).AddDays(7));

    static Days? Seven(DateOnly? monday) => monday is { } known ? new Days(known, known.AddDays(7)) : null;

    static DateOnly Monday(int year, int week) => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
}
