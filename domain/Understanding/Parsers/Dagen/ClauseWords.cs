namespace Maatwerk.Domain.Understanding;

/// <summary>What one word says about the time of its clause.</summary>
internal static class ClauseWords
{
    static readonly (HashSet<string> Words, ClauseTime Time)[] s_kinds =
    [
        (DayVocabulary.Of("verleden"), ClauseTime.Past | ClauseTime.Finite), (DayVocabulary.Of("is"), ClauseTime.Auxiliary | ClauseTime.Finite), (DayVocabulary.Of("komend"), ClauseTime.Ahead | ClauseTime.Finite),
        (DayVocabulary.Of("heden"), ClauseTime.Finite), (DayVocabulary.Of("gepland"), ClauseTime.Planned), (DayVocabulary.Of("altijd gepland"), ClauseTime.Planned | ClauseTime.SurelyPlanned),
        (DayVocabulary.Of("ontkend"), ClauseTime.Denied), (DayVocabulary.Of("gewoonte"), ClauseTime.Habit), (DayVocabulary.Of("met hulpwerkwoord"), ClauseTime.WithAuxiliary),
    ];
    static readonly HashSet<string> s_participles = DayVocabulary.Of("voltooid"), s_others = DayVocabulary.Of("geen deelwoord"), s_condition = DayVocabulary.Of("voorwaarde"), s_withAuxiliary = DayVocabulary.Of("met hulpwerkwoord");
    static readonly string[] s_prefixes = ["aan", "af", "op", "uit", "in", "door", "terug", "mee", "langs", "toe", "bij", "over", "na", "stop", "binnen", "weg", "los", "vast", "rond", "neer", "voor", "om", "onder", "thuis", "klaar", "vrij"];
    static readonly string[] s_pastPrefixes = ["ge", .. s_prefixes.Select(prefix => prefix + "ge")];
    static readonly string[] s_inseparable = ["be", "ver", "ont", "her", "onder", "over", "vol"];

    public static ClauseTime Of(Token token, bool first)
    {
        var time = ClauseTime.None;
        foreach (var (words, kind) in s_kinds)
            if (words.Contains(token.Norm)) time |= kind;
        if (token.Norm is "zou" or "zouden") time |= ClauseTime.Would;
        if (IsRegularPast(token.Norm)) time |= ClauseTime.Past | ClauseTime.Finite;
        if (token.Norm is "graag" or "liefst") time |= ClauseTime.Wish;
        if (first && s_condition.Contains(token.Norm)) time |= ClauseTime.Condition;
        return IsParticiple(token.Norm) ? time | ClauseTime.Participle : time;
    }

    /// <summary>"reageerde", "informeerden"; "geregistreerde" and "verkeerde" are adjectives.</summary>
    static bool IsRegularPast(string word) => word.Length > 7 && (word.EndsWith("eerde", StringComparison.Ordinal) || word.EndsWith("eerden", StringComparison.Ordinal)) && !word.StartsWith("ge", StringComparison.Ordinal) && !word.StartsWith("ver", StringComparison.Ordinal) && !word.StartsWith("on", StringComparison.Ordinal);

    /// <summary>Ends a clause in the perfect: by form, by the list, or with the auxiliary the clause has.</summary>
    public static bool IsParticiple(string word, Clause clause) => IsParticiple(word) || clause.Has(ClauseTime.Auxiliary) && s_withAuxiliary.Contains(word);

    public static bool IsParticiple(string word)
    {
        if (word.Length < 6 || s_others.Contains(word)) return s_participles.Contains(word);
        if (s_participles.Contains(word)) return true;
        if (StartsWithAny(word, s_pastPrefixes))
            return word[^1] is 't' or 'd' || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("daan", StringComparison.Ordinal) || word.EndsWith("gaan", StringComparison.Ordinal) || word.EndsWith("zien", StringComparison.Ordinal) || word.EndsWith("staan", StringComparison.Ordinal);
        return word[^1] == 'd' && word.Length >= 7 && StartsWithAny(word, s_inseparable) && !word.EndsWith("heid", StringComparison.Ordinal) && !word.EndsWith("end", StringComparison.Ordinal);
    }

    static bool StartsWithAny(string word, string[] prefixes)
    {
        foreach (var prefix in prefixes)
            if (word.StartsWith(prefix, StringComparison.Ordinal)) return true;
        return false;
    }
}
