namespace Maatwerk.Domain.Understanding;

/// <summary>Days in digits: 22/04, 5-3-'18, 2016-02-21, 05-aug-2016, 23.04.2022, 2020-sep-23.</summary>
internal static class DigitDays
{
    public static Hit<Day>? Read(MomentText text, int at)
    {
        if (!text.At(at).IsNumber) return null;
        return Dotted(text, at) ?? Marked(text, at);
    }

    static Hit<Day>? Dotted(MomentText text, int at)
    {
        var parts = text.At(at).Text.Split('.');
        if (parts.Length == 3 && parts[2].Length is 2 or 4 && Number(parts[0]) is { } d && Number(parts[1]) is { } m && Number(parts[2]) is { } y) return Made(Day.Full(y < 100 ? CalendarNumbers.Short(y) : y, m, d), at);
        if (parts.Length != 2 || parts[0].Length > 2 || parts[1].Length > 2 || text.Norm(at - 1) is not ("op" or "tot" or "per") || Number(parts[0]) is not { } day || Number(parts[1]) is not { } month) return null;
        return text.At(at + 1).IsWord && text.Norm(at + 1) is "uur" or "u" or "procent" or "keer" or "x" or "meter" || IsAmount(text, at + 1) ? null : Made(Day.Yearless(month, day, text.Today), at);
    }

    /// <summary>"op 4.5 mille", "4-5k", "10-12 euro": the size or currency behind the digits.</summary>
    static bool IsAmount(MomentText text, int at) =>
        text.At(at).IsWord && (NumberScales.Of(text.At(at), glued: text.IsGlued(at)) is not null || MoneyUnits.At(text.Tokens, at) is not null || text.Norm(at) is "ton") || text.At(at).Text is "%" or "€";

    /// <summary>"2-3 weken", "1-2 keer", "5/6 van het bedrag", "4-5k": how much, not when.</summary>
    static bool IsCounted(MomentText text, int at) =>
        IsAmount(text, at) || CasusnummerWoorden.IsUnit(text.Norm(at)) && DateWords.Month(text.Norm(at)) is null || text.IsMark(at - 2, "/") && text.Norm(at) is "van" && text.Norm(at + 1) is "het" or "de";

    static Hit<Day>? Marked(MomentText text, int at)
    {
        var mark = text.At(at + 1).Text;
        if (mark is not ("-" or "/") || !text.IsGlued(at + 1) || !text.IsGlued(at + 2)) return null;
        var month = Month(text, at + 2);
        var third = text.IsMark(at + 3, mark) && text.IsGlued(at + 3) && text.IsGlued(at + 4) ? at + 4 : -1;
        if (third > 0)
        {
            var year = Year(text, third);
            if (text.At(at).Text.Length == 4) return Number(text.At(at).Text) is { } first && Number(text.At(third).Text) is { } day && month is { } named && text.At(third).Text.Length <= 2 ? Made(Day.Full(first, named, day), third) : null;
            if (text.At(third).IsWord && DateWords.Month(text.Norm(third)) is { } lastMonth) return Number(text.At(at + 2).Text) is { } middle && middle > 31 && Number(text.At(at).Text) is { } firstDay ? Made(Day.Full(middle, lastMonth, firstDay), third) : null;
            if (year is { } known) return Number(text.At(at).Text) is { } dayFirst && month is { } m && text.At(at).Text.Length <= 2 ? Swapped(known.Value, m, dayFirst, known.Last) : null;
            if (!text.At(at + 2).IsWord || text.At(at + 4).IsNumber) return null;
        }
        if (text.At(at).Text.Length > 2 || text.At(at + 2) is { IsNumber: true, Text.Length: > 2 } || Number(text.At(at).Text) is not { } number || month is not { } second) return null;
        if (text.At(at).Text is "24" && second == 7 || text.At(at + 3) is { Text: "%" or "/" } && text.IsGlued(at + 3) || text.OnlyDays && IsCounted(text, at + 3)) return null;
        return Yearly(text, at, number, second);
    }

    /// <summary>"11-12, 2016" names the year behind a comma; without a year, 4/22 is read the other way round.</summary>
    static Hit<Day>? Yearly(MomentText text, int at, int day, int month)
    {
        if (text.IsMark(at + 3, ",") && CalendarNumbers.Year(text, at + 4) is { } year && text.At(at + 4).IsNumber) return Made(Day.Full(year.Value, month, day), year.Last);
        return Made(month > 12 && day <= 12 ? Day.Yearless(day, month, text.Today) : Day.Yearless(month, day, text.Today), at + 2);
    }

    static Hit<Day>? Swapped(int year, int month, int day, int last) => Made(month > 12 && day <= 12 ? Day.Full(year, day, month) : Day.Full(year, month, day), last);

    static int? Month(MomentText text, int at) => text.At(at).IsWord ? DateWords.Month(text.Norm(at)) : text.At(at).Text.Length <= 2 ? Number(text.At(at).Text) : null;

    static Hit<int>? Year(MomentText text, int at)
    {
        if (text.At(at).Text is "'" or "’" or "‘") return CalendarNumbers.Year(text, at);
        return text.At(at).Text.Length is 2 or 4 && Number(text.At(at).Text) is { } year ? new Hit<int>(year < 100 ? CalendarNumbers.Short(year) : year, at) : null;
    }

    static Hit<Day>? Made(Day? day, int last) => day is { } known ? new Hit<Day>(known, last) : null;

    static int? Number(string text) => text.Length is > 0 and <= 4 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
}
