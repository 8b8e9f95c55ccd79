namespace Maatwerk.Domain.Understanding;

/// <summary>Days named by where they lie from today: vandaag, overmorgen, "de dag erna", "de dag na morgen", "volgende dag", "mijn dag".</summary>
internal static class NamedDates
{
    public static Hit<Day>? Read(MomentText text, int at)
    {
        if (DayVocabulary.Near(text.Norm(at)) is { } days) return days == 1 && IsGreeting(text, at) ? null : Shift(text, days, at);
        var first = text.After(at, "de");
        if (text.Norm(first) is not "dag") return Directed(text, at);
        if (first > at && text.Norm(first + 1) is "erna" or "erop" or "daarna" or "daarop") return Shift(text, 1, first + 1);
        if (first > at && text.Norm(first + 1) is "ervoor" or "daarvoor") return Shift(text, -1, first + 1);
        return first > at && text.Norm(first + 1) is "na" or "voor" && DayVocabulary.Near(text.Norm(first + 2)) is { } from ? Shift(text, text.Norm(first + 1) is "na" ? from + 1 : from - 1, first + 2) : null;
    }

    /// <summary>"(de) volgende dag", "deze dag", "de laatste dag", "mijn dag".</summary>
    static Hit<Day>? Directed(MomentText text, int at)
    {
        var first = text.After(at, "de");
        if (text.Norm(first + 1) is not "dag") return null;
        return text.Norm(first) is "mijn" && first == at ? Shift(text, 0, at + 1) : MomentWords.Direction(text.Norm(first)) is { } direction && text.Norm(first + 2) is not ("van" or "om") ? Shift(text, direction, first + 1) : null;
    }

    static Hit<Day> Shift(MomentText text, int days, int last) => new(Day.On(text.Today.AddDays(days)), last);

    static bool IsGreeting(MomentText text, int at) => at == 0 && (text.At(1).Text is "," or "!" || text.Norm(1) is "allemaal" or "samen" or "collega" or "team") || text.Norm(at - 1) is "goede" or "goeie" or "goeden" or "s" or "de" or "elke" or "iedere" or "vroege" or "late" or "mid" or "deze" or "hele";
}
