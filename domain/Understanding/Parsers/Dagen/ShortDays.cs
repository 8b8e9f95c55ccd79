namespace Maatwerk.Domain.Understanding;

/// <summary>
/// Whether "ma", "di", "wo", "do", "vr", "za" or "zo" is a weekday and not a mother, "voor", "so" or a foreign word: joined to another day, with a time, at the end of
/// a clause behind something that has a day, or between words that stand round a day. Source: utterances, rules for <c>date</c>.
/// </summary>
internal static class ShortDays
{
    const int Near = 6;

    static readonly string[] s_days = ["ma", "di", "wo", "do", "vr", "za", "zo"];
    static readonly HashSet<string> s_led = DayVocabulary.Of("aanloop"), s_follows = DayVocabulary.Of("vervolg"), s_around = DayVocabulary.Of("rondom"), s_events = DayVocabulary.Of("gebeurtenis"), s_acts = DayVocabulary.Of("verricht"), s_owned = DayVocabulary.Of("bezit");

    public static bool IsDay(MomentText text, int at)
    {
        if (Index(text, at) < 0 || IsName(text, at)) return false;
        if (IsJoined(text, at)) return true;
        var norm = text.Norm(at);
        if (norm is "zo") return false;
        var (before, after) = (text.Norm(at - 1), text.Norm(at + 1));
        if (IsTime(text, at + 1) || after is "week" or "wk" && text.At(at + 2).IsNumber) return true;
        if (s_owned.Contains(before) && !(before is "je" && norm is not "ma") || after is "ut" or "not" or "you" or "opleiding" or "niveau" or "student" or "studie") return false;
        if (before is "en" or "of" && !HasDayBefore(text, at)) return false;
        var (starts, ends) = (at == 0 || IsEdge(text, at - 1), IsEdge(text, at + 1));
        if (ends) return !starts && (norm is not "ma" || IsExpected(text, at));
        if (starts) return StartsWith(text, at);
        var goesOn = s_follows.Contains(after) && after is not ("en" or "of") || s_events.Contains(after) && norm is not "vr" || after is "afwezig" or "vrij";
        if (norm is "ma" or "vr") return goesOn && (norm is "vr" && after is not "in" || s_led.Contains(before));
        return goesOn || ClauseWords.IsParticiple(after) || s_led.Contains(before) || s_around.Contains(before) && before is not ("dat" or "die" or "het" or "t");
    }

    /// <summary>"dinsdag om 9u en wo": the word that joins has a day before it; "hbo en wo" has none.</summary>
    static bool HasDayBefore(MomentText text, int at)
    {
        for (var i = at - 2; i >= at - Near && i >= 0; i--)
            if (Index(text, i) >= 0 || DateWords.Weekday(text.Norm(i)) is not null || DayVocabulary.Near(text.Norm(i)) is not null) return true;
        return false;
    }

    /// <summary>At the end "ma" is a day behind what has one ("intake budgetcoach ma"), not behind a person's act alone.</summary>
    static bool IsExpected(MomentText text, int at) =>
        s_led.Contains(text.Norm(at - 1)) || Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(i => s_events.Contains(text.Norm(i)) || text.Norm(i) is "start" or "begint" or "overl" or "bellen" or "terugbellen" || s_acts.Contains(text.Norm(i)));

    /// <summary>"ma opgestuurd", "di zitting", "do komt de deurwaarder", "ma heb ik"; "ma is opgenomen" is a mother, "vr gezin" is voor.</summary>
    static bool StartsWith(MomentText text, int at)
    {
        var after = text.Norm(at + 1);
        if (s_follows.Contains(after) && text.Norm(at + 2) is "ik" or "we" or "wij" or "jullie" or "ie") return true;
        return text.Norm(at) switch
        {
            "ma" => s_acts.Contains(after) || s_events.Contains(after),
            "vr" => s_acts.Contains(after) || s_follows.Contains(after) && after is not ("in" or "bij" or "na" or "die" or "of" or "en"),
            _ => s_follows.Contains(after) || s_events.Contains(after) || ClauseWords.IsParticiple(after),
        };
    }

    /// <summary>"ma of di", "wo nr do", "do/vr", "ma di wo".</summary>
    static bool IsJoined(MomentText text, int at) => Partner(text, at, Joint(text, at + 1, 1)) || Partner(text, at, Joint(text, at - 1, -1)) || Adjacent(text, at, at + 1) || Adjacent(text, at - 1, at);

    static bool Partner(MomentText text, int at, int other)
    {
        if (other < 0) return false;
        var day = Index(text, other);
        if (day < 0) return text.Norm(at) is not "zo" && DateWords.Weekday(text.Norm(other)) is not null;
        return text.Norm(at) is "zo" ? text.Norm(other) is "za" && text.Norm(Math.Min(at, other) + 1) is not "of" : text.Norm(other) is not "zo" || text.Norm(at) is "za";
    }

    /// <summary>The token behind the joining word or mark that starts here, seen in one direction; -1 when nothing joins.</summary>
    static int Joint(MomentText text, int at, int step)
    {
        if (text.At(at).Text is "/" or "-" or "," or "&" or "+" or "–") return at + step;
        return text.Norm(at) is "of" or "en" or "nr" or "naar" or "tot" or "tm" ? at + step : -1;
    }

    static bool Adjacent(MomentText text, int first, int second) => Index(text, first) is >= 0 and var day && Index(text, second) == day + 1 && text.Norm(second) is not "zo" && !text.IsMark(second - 1, "-");

    /// <summary>"10u", "9.30", "13 uur", "ochtend".</summary>
    static bool IsTime(MomentText text, int at)
    {
        if (DayParts.Word(text.Norm(at)) is not null || text.Norm(at) is "vm" or "nm" or "mi") return true;
        if (text.Norm(at) is "s" && text.Norm(at + 1).EndsWith('s')) return true;
        if (text.Norm(at) is "om" or "rond" or "vanaf" or "na" or "voor" && text.At(at + 1).IsNumber) return IsTime(text, at + 1) || text.Norm(at) is "om" or "rond";
        return text.At(at).IsNumber && (text.At(at).Text.Contains(':', StringComparison.Ordinal) || text.Norm(at + 1) is "u" or "uur" or "h" || text.At(at).Text is { Length: 4 or 5 } time && time.IndexOf('.', StringComparison.Ordinal) == time.Length - 3 && text.At(at + 1).Text is not ("," or "€") && text.Norm(at + 1) is not "euro");
    }

    /// <summary>"Di Stefano", "WO" in a message that is not all in capitals.</summary>
    static bool IsName(MomentText text, int at)
    {
        if (!text.At(at).IsCapitalised) return false;
        var shouted = text.At(at).Text.All(char.IsUpper);
        return shouted ? !IsShouted(text.At(at - 1)) && !IsShouted(text.At(at + 1)) : text.At(at + 1).IsWord && text.At(at + 1).IsCapitalised || at > 0 && text.At(at - 1).IsWord && text.At(at - 1).IsCapitalised;
    }

    static bool IsShouted(Token token) => token.IsWord && token.Text.Length > 1 && token.Text.All(char.IsUpper);

    static bool IsEdge(MomentText text, int at) => text.At(at).Kind == TokenKind.Mark && text.At(at).Text is not ("'" or "’" or "/" or "-" or "€" or "+" or "&") || text.At(at).Text is "-" && !text.IsGlued(at);

    static int Index(MomentText text, int at) => text.At(at).IsWord ? Array.IndexOf(s_days, text.Norm(at)) : -1;
}
