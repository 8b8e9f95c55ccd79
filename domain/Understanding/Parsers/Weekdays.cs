namespace Maatwerk.Domain.Understanding;

/// <summary>Weekdays with what stands before and after: "aanstaande vrijdag", "volgende week dinsdag", "vrijdag over een week", "donderdag besloten".</summary>
internal static class Weekdays
{
    public static DateHit? Read(TokenizedText text, int at, DateOnly today)
    {
        var lead = Lead(text, at);
        var day = at + lead.Tokens;
        if (DateWords.Weekday(text.At(day).Norm, shortForms: lead.Tokens > 0 || IsShortWithDate(text, day)) is not { } weekday) return null;
        if (lead.Tokens == 0 && IsRecurring(text, day)) return null;
        if (WithDate(text, day, today) is { } full) return new DateHit(full.Date, full.Tokens + day + 1 - at);
        return Shifted(text, at, day, weekday, today) ?? new DateHit(Place(text, at, day, weekday, lead, today), day + 1 - at);
    }

    static (int Tokens, int? Week, bool Past) Lead(TokenizedText text, int at) => (text.At(at).Norm, text.At(at + 1).Norm, text.At(at + 2).Norm) switch
    {
        ("volgende" or "komende", "week", "op") => (3, 1, false),
        ("volgende" or "komende" or "aanstaande" or "volgend", "week" or "wk", _) => (2, 1, false),
        ("deze", "week" or "wk", _) => (2, 0, false),
        ("vorige" or "afgelopen", "week" or "wk", _) => (2, -1, true),
        ("afgelopen" or "vorige" or "laatste", _, _) => (1, null, true),
        ("aanstaande" or "komende" or "aankomende" or "aanst" or "eerstvolgende" or "volgende" or "deze", _, _) => (1, null, false),
        ("op", _, _) when DateWords.Weekday(text.At(at + 1).Norm, shortForms: true) is not null && DateWords.Weekday(text.At(at + 1).Norm) is null && text.At(at + 2) is { IsWord: false } or { Norm: "om" } => (1, null, false),
        _ => (0, null, false),
    };

    static bool IsShortWithDate(TokenizedText text, int at) => text.At(at + 1) is { IsNumber: true } && DateWords.Month(text.At(at + 2).Norm) is not null;

    /// <summary>"vrijdag 4 december", "vr 4-12": the date that follows decides.</summary>
    static DateHit? WithDate(TokenizedText text, int day, DateOnly today)
    {
        var next = text.At(day + 1).Text is "," or "." ? day + 2 : day + 1;
        var found = NumericDates.Read(text, next, today) ?? (text.At(next).Is("de") ? MonthDays.Read(text, next + 1, today) is { } named ? named with { Tokens = named.Tokens + 1 } : null : MonthDays.Read(text, next, today));
        return found is { } hit ? hit with { Tokens = hit.Tokens + next - day - 1 } : null;
    }

    /// <summary>"vrijdag over een week", "dinsdag over 14 dagen", "woensdag volgende week".</summary>
    static DateHit? Shifted(TokenizedText text, int at, int day, int weekday, DateOnly today)
    {
        if (text.At(day + 1).Norm is "volgende" or "vorige" or "deze" or "komende" && text.At(day + 2).Norm is "week" or "wk")
            return new DateHit(DateWords.InWeek(today, weekday, text.At(day + 1).Norm switch { "vorige" => -1, "deze" => 0, _ => 1 }), day + 3 - at);
        if (text.At(day + 1).Is("over") && DutchNumbers.Read(text, day + 2) is { } n && n.Value is >= 1 and <= 100 && n.Value % 1 == 0)
        {
            var days = text.At(day + 2 + n.Tokens).Norm switch { "week" or "weken" or "wk" or "wkn" => (int)n.Value * 7, "dagen" => (int)n.Value / 7 * 7, _ => -1 };
            if (days >= 0) return new DateHit(DateWords.Coming(today, weekday).AddDays(days), day + 3 + n.Tokens - at);
        }
        return null;
    }

    static DateOnly Place(TokenizedText text, int at, int day, int weekday, (int Tokens, int? Week, bool Past) lead, DateOnly today)
    {
        if (lead.Week is { } week) return DateWords.InWeek(today, weekday, week);
        if (text.At(day + 1).Norm is "jl" or "jongstleden" or "j") return DateWords.Last(today, weekday);
        if (lead.Past || (lead.Tokens == 0 && DateWords.IsPastNear(text, at, day))) return DateWords.Last(today, weekday);
        return DateWords.Coming(today, weekday);
    }

    /// <summary>"elke vrijdag", "op maandag t/m donderdag", "ma-di-do": a habit, no day.</summary>
    static bool IsRecurring(TokenizedText text, int at) =>
        text.At(at - 1).Norm is "elke" or "iedere" or "alle" || text.At(at - 1).Text is "-" && text.At(at - 2).IsWord || text.At(at + 1).Text is "-" && DateWords.Weekday(text.At(at + 2).Norm, true) is not null
        || (text.At(at + 1).Norm is "t" && text.At(at + 2).Text is "/") || (text.At(at - 1).Norm is "m" && text.At(at - 2).Text is "/") || text.At(at + 1).Is("tm") || text.At(at - 1).Is("tm");
}
