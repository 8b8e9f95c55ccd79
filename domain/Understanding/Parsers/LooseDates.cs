namespace Maatwerk.Domain.Understanding;

/// <summary>Forms that name a day only as an answer to "wanneer?": "de 3e", "30", "volgende week", "eind van de maand", "binnen twee weken", "februari".</summary>
internal static class LooseDates
{
    public static DateOnly? Parse(TokenizedText text, DateOnly today)
    {
        var words = string.Join(' ', text.Tokens.Where(t => t.Kind != TokenKind.Mark).Select(t => t.Norm));
        if (words.Contains("nu meteen", StringComparison.Ordinal) || words is "nu" or "direct" or "zsm" or "zo snel mogelijk" or "meteen") return today;
        if (words.EndsWith("volgende week", StringComparison.Ordinal)) return DateWords.InWeek(today, 0, 1);
        if (words.EndsWith("vorige week", StringComparison.Ordinal)) return DateWords.InWeek(today, 0, -1);
        if (words.EndsWith("deze week", StringComparison.Ordinal)) return DateWords.InWeek(today, 4, 0) is var friday && friday < today ? DateWords.InWeek(today, 6, 0) : friday;
        if (words.Contains("eind", StringComparison.Ordinal) && words.EndsWith("maand", StringComparison.Ordinal))
            return EndOfMonth(words.Contains("volgende", StringComparison.Ordinal) ? today.AddMonths(1) : today);
        return Counted(text, today) ?? MonthOrDay(text, today);
    }

    static DateOnly? Counted(TokenizedText text, DateOnly today)
    {
        var moments = MomentText.ForDays(text, today);
        for (var i = 0; i < text.Count; i++)
            if (text.At(i).Norm is "binnen" or "nog" or "in" or "na" && LengthReader.Read(moments, i + 1) is { } length) return Later(length.Value, today);
        return LengthReader.Read(moments, 0) is { } bare ? Later(bare.Value, today) : null;
    }

    static DateOnly? Later(TimeLength length, DateOnly today) => length.From(today.ToDateTime(default), 1) is { } moment ? DateOnly.FromDateTime(moment) : null;

    static DateOnly? MonthOrDay(TokenizedText text, DateOnly today)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (DateWords.Month(text.At(i).Norm) is { } month)
            {
                var first = new DateOnly(today.Year, month, 1);
                if (EndOfMonth(first) < today) first = first.AddYears(1);
                return text.At(i - 1).Norm is "eind" or "einde" ? EndOfMonth(first) : first < today ? today : first;
            }
            if (text.Count <= 4 && (DutchNumbers.Ordinal(text.At(i).Norm) ?? (text.At(i).IsNumber && text.At(i).Text.Length <= 2 ? int.Parse(text.At(i).Text, System.Globalization.CultureInfo.InvariantCulture) : null)) is >= 1 and <= 31 and var day)
                return Next(day, today);
            if (text.Count <= 2 && DateWords.Weekday(text.At(i).Norm, shortForms: true) is { } weekday) return DateWords.Coming(today, weekday);
        }
        return null;
    }

    static DateOnly? Next(int day, DateOnly today)
    {
        for (var month = new DateOnly(today.Year, today.Month, 1); month < today.AddMonths(3); month = month.AddMonths(1))
            if (DateWords.Day(month.Year, month.Month, day) is { } found && found >= today) return found;
        return null;
    }

    static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
