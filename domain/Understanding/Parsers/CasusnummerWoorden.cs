namespace Maatwerk.Domain.Understanding;

/// <summary>The words by which a number is known to be that of a casus, or to be something else; content file <c>casuswoorden.csv</c> (soort;woorden).</summary>
internal static class CasusnummerWoorden
{
    static readonly Dictionary<string, HashSet<string>> s_words = UnderstandingContent.Lines("casuswoorden.csv").Select(l => l.Split(';', 2))
        .ToDictionary(p => p[0], p => p[1].Split(',').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    static readonly HashSet<string> s_nouns = s_words["noemer"], s_leads = s_words["aanloop"], s_looseLeads = s_words["losse aanloop"], s_follows = s_words["vervolg"], s_looseFollows = s_words["los vervolg"];
    static readonly HashSet<string> s_acts = s_words["handeling"], s_units = s_words["eenheid"], s_others = s_words["anders"], s_money = s_words["geld"];

    /// <summary>Right before a number it says that it is one: "zaak 66".</summary>
    public static bool IsNoun(string word) => s_nouns.Contains(word);

    /// <summary>Before a number that something is the matter with: "over 61", "opschalen 214".</summary>
    public static bool IsLead(string word) => s_leads.Contains(word);

    /// <summary>Before a bare number in a sentence about a casus: "kan 188 van de lijst".</summary>
    public static bool IsLooseLead(Token token) => token.Text is "" or ":" or "," or "#" or "." or ")" or "-" || s_looseLeads.Contains(token.Norm);

    /// <summary>What is done with a casus; one near a bare number makes it that of a casus.</summary>
    public static bool IsAct(string word) => s_acts.Contains(word);

    /// <summary>What is counted, or a part of a date.</summary>
    public static bool IsUnit(string word) => s_units.Contains(word) || DateWords.Month(word) is not null;

    /// <summary>Before a number it says that it is something else: "artikel 35", "zaal 12".</summary>
    public static bool IsOther(string word) => s_others.Contains(word);

    /// <summary>Near a bare number it says that it is money: "de huur is 650".</summary>
    public static bool IsMoney(string word) => s_money.Contains(word);

    /// <summary>Whether the sentence goes on after the number and counts nothing; nothing at all is well too.</summary>
    public static bool Follows(Token next, bool loose) =>
        next.Text.Length == 0 || (next.Kind == TokenKind.Mark ? next.Text is not ("-" or "/" or "+" or "%" or "€") : s_follows.Contains(next.Norm) || (loose && (s_looseFollows.Contains(next.Norm) || s_acts.Contains(next.Norm))));
}
