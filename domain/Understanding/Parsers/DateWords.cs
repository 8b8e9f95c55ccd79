namespace Maatwerk.Domain.Understanding;

/// <summary>The words dates are made of, and days counted from today in whole weeks.</summary>
internal static class DateWords
{
    const int ShortestSlip = 6;

    static readonly string[][] s_months =
    [
        ["januari", "jan", "januarie"], ["februari", "feb", "febr", "februarie"], ["maart", "mrt"], ["april", "apr"], ["mei"], ["juni", "jun"],
        ["juli", "jul"], ["augustus", "aug"], ["september", "sept", "sep"], ["oktober", "okt", "october"], ["november", "nov"], ["december", "dec"],
    ];
    static readonly Dictionary<string, int> s_monthOf = s_months.SelectMany((words, i) => words.Select(w => (w, i + 1))).ToDictionary(p => p.w, p => p.Item2, StringComparer.Ordinal);
    static readonly string[] s_weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
    static readonly string[] s_short = ["ma", "di", "wo", "do", "vr", "za", "zo"];
    static readonly string[] s_parts = ["ochtend", "morgen", "middag", "avond", "nacht"];

    /// <summary>1 for January … 12 for December; also short forms and one slip in a long name: "febuari", "decmber".</summary>
    public static int? Month(string word) => s_monthOf.TryGetValue(word, out var month) ? month : word.Length >= ShortestSlip ? Slip(word) : null;

    static int? Slip(string word)
    {
        for (var month = 1; month <= s_months.Length; month++)
            if (s_months[month - 1][0] is { Length: > ShortestSlip } name && name[0] == word[0] && Math.Abs(name.Length - word.Length) <= 1 && EditDistance.Between(name, word, 1) <= 1) return month;
        return null;
    }

    /// <summary>0 for Monday … 6 for Sunday; also "dinsdagmiddag" and the usual slips "dinsdg", "vrijdg". Short forms ("vr") only when asked.</summary>
    public static int? Weekday(string word, bool shortForms = false) => s_weekday.Of((word, shortForms));

    // Each word of a text is asked about many times.
    static readonly RecentReads<(string Word, bool ShortForms), int?> s_weekday = new(asked => ReadWeekday(asked.Word, asked.ShortForms), most: 4096);

    static int? ReadWeekday(string word, bool shortForms)
    {
        foreach (var part in s_parts)
            if (word.EndsWith(part, StringComparison.Ordinal) && word.AsSpan(0, word.Length - part.Length).EndsWith("dag", StringComparison.Ordinal)) { word = word[..^part.Length]; break; }
        var index = Array.IndexOf(s_weekdays, word);
        if (index < 0 && shortForms) index = Array.IndexOf(s_short, word);
        if (index < 0 && word.Length >= 6 && (word[^1] == 'g' || word.EndsWith("ga", StringComparison.Ordinal))) index = Slipped(word);
        return index < 0 ? null : index;
    }

    static int Slipped(string word) => !word.Contains('d', StringComparison.Ordinal) ? -1 : Array.FindIndex(s_weekdays, day => day[0] == word[0] && EditDistance.Between(day, word, 1) <= 1);

    /// <summary>The day in the week of today (Monday first) shifted by whole weeks.</summary>
    public static DateOnly InWeek(DateOnly today, int weekday, int weeks) => Monday(today).AddDays(weekday + 7 * weeks);

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static DateOnly Coming(DateOnly today, int weekday)
    {
        var day = InWeek(today, weekday, 0);
        return day <= today ? day.AddDays(7) : day;
    }

    public static DateOnly Last(DateOnly today, int weekday)
    {
        var day = InWeek(today, weekday, 0);
        return day >= today ? day.AddDays(-7) : day;
    }

    /// <summary>The day when it exists: 31 April is null.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
