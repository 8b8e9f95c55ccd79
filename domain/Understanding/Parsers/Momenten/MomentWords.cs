namespace Maatwerk.Domain.Understanding;

internal enum TimeUnit { Second, Minute, Hour, Day, Workday, Night, Weekend, Week, Month, Quarter, Year, Decade, Century }

/// <summary>Units, directions and joining words of moments.</summary>
internal static class MomentWords
{
    static readonly Dictionary<string, TimeUnit> s_units = Table(
        (TimeUnit.Second, "seconde seconden sec secs"), (TimeUnit.Minute, "minuut minuten min minuutje minuutjes"), (TimeUnit.Hour, "uur uren u uurtje uurtjes"),
        (TimeUnit.Day, "dag dagen dg dgn dagje dagjes etmaal"), (TimeUnit.Workday, "werkdag werkdagen"), (TimeUnit.Night, "nacht nachten nachtje nachtjes"), (TimeUnit.Weekend, "weekend weekenden weekends"),
        (TimeUnit.Week, "week weken wk wkn weekje weekjes"), (TimeUnit.Month, "maand maanden mnd mnden maandje maandjes"), (TimeUnit.Quarter, "kwartaal kwartalen"), (TimeUnit.Year, "jaar jaren jr jaartje"),
        (TimeUnit.Decade, "decennium decennia"), (TimeUnit.Century, "eeuw eeuwen"));

    static readonly Dictionary<string, int> s_weekdays = new(StringComparer.Ordinal)
    {
        ["maan"] = 0, ["dins"] = 1, ["dinsd"] = 1, ["woens"] = 2, ["woensd"] = 2, ["dond"] = 3, ["donderd"] = 3, ["zat"] = 5, ["zond"] = 6,
        ["mndg"] = 0, ["dnsdg"] = 1, ["woe"] = 2, ["wnsdg"] = 2, ["dndrdg"] = 3, ["vrijd"] = 4, ["vrdg"] = 4, ["ztrdg"] = 5, ["zndg"] = 6,
    };

    static readonly Dictionary<string, int> s_few = new(StringComparer.Ordinal) { ["paar"] = 2, ["wat"] = 3, ["enkele"] = 3, ["aantal"] = 3, ["meerdere"] = 3, ["verschillende"] = 3 };

    public static TimeUnit? Unit(string norm) => s_units.TryGetValue(norm, out var unit) ? unit : null;

    public static int? Few(string norm) => s_few.TryGetValue(norm, out var count) ? count : null;

    /// <summary>A weekday in full or in a short form nobody uses for something else; "ma", "vr" only when asked.</summary>
    public static int? Weekday(string norm, bool shortForms = false) =>
        DayParts.Split(norm) is not null ? null : DateWords.Weekday(norm, shortForms) ?? (s_weekdays.TryGetValue(norm, out var day) ? day : shortForms && norm is "vrij" ? 4 : null);

    /// <summary>-1 for what lies behind, 0 for now, 1 for what lies ahead.</summary>
    public static int? Direction(string norm) => norm switch
    {
        "volgende" or "volgend" or "komende" or "komend" or "aankomende" or "aankomend" or "aanstaande" or "eerstvolgende" => 1,
        "deze" or "dit" or "huidige" or "lopende" => 0,
        "vorige" or "vorig" or "afgelopen" or "laatste" or "voorgaande" or "voorafgaande" or "voorbije" => -1,
        _ => null,
    };

    /// <summary>The next one counted from now, not the one of the next week: "komende vrijdag".</summary>
    public static bool IsNearest(string norm) => norm is "komende" or "komend" or "aankomende" or "aankomend" or "aanstaande" or "eerstvolgende" or "afgelopen" or "laatste" or "voorgaande";

    public static bool IsUntil(MomentText text, int at) => text.Norm(at) is "tot" or "tm" or "t" || text.IsDash(at);

    static Dictionary<string, TimeUnit> Table(params (TimeUnit Unit, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' ').Select(w => (w, r.Unit))).ToDictionary(p => p.w, p => p.Unit, StringComparer.Ordinal);
}
