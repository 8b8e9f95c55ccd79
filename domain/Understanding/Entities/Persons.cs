namespace Maatwerk.Domain.Understanding;

/// <summary>The name of a colleague or contact, in title case, and where it stands.</summary>
public readonly record struct PersonMention(string Name, int Start, int Length);

/// <summary>
/// Names of colleagues and contacts. A first name from <c>voornamen.txt</c> or a word of role ("collega", "wethouder") starts one; surnames with van, de, der follow.
/// Names of the people whom the casus is about (after "cliënt", "mevrouw", "de zaak van") are left out. Source: utterances, rules for <c>person</c>.
/// </summary>
public static class Persons
{
    static readonly HashSet<string> s_names = [.. UnderstandingContent.Lines("voornamen.txt").SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(TokenizedText.Fold)];
    static readonly HashSet<string> s_words = [.. UnderstandingContent.Lines("voornamen-ook-woorden.txt").SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(TokenizedText.Fold)];
    static readonly HashSet<string> s_roles = ["collega", "wethouder", "wethouders", "burgemeester", "voorzitter", "regievoerder", "teamleider", "jurist", "waarnemer", "opvolger", "opvolgster", "vervanger", "functionaris", "mwf", "maatwerkfunctionaris", "contactpersoon", "directeur", "secretaris", "adviseur", "namens", "bestuurder", "manager", "leidinggevende"];
    static readonly HashSet<string> s_clients = ["client", "clienten", "clientnaam", "mevrouw", "mevr", "mw", "mvr", "meneer", "mijnheer", "dhr", "heer", "hr", "gezin", "familie", "fam", "naam", "heet", "genaamd", "moeder", "vader", "dochter", "zoon", "kind", "inwoner", "betrokkene", "patient", "huurder", "echtpaar", "jongen", "meisje", "bewoner", "dochtertje", "zoontje", "man", "vrouw", "ex", "partner", "klant"];
    static readonly HashSet<string> s_infixes = ["van", "de", "der", "den", "ter", "ten", "het", "el", "al", "ben", "in", "t", "op", "la", "le", "du", "von", "ait", "bin"];

    internal static IEnumerable<PersonMention> Find(TokenizedText text, IReadOnlyList<EntitySpan> taken)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
            if (Starts(text, i, taken) && !IsClient(text, i))
            {
                var last = Last(text, i, taken);
                if (!IsFollowedByClientMark(text, last)) yield return new PersonMention(Title(text, i, last), text.At(i).Start, text.At(last).End - text.At(i).Start);
                i = last;
            }
    }

    static bool Starts(TokenizedText text, int at, IReadOnlyList<EntitySpan> taken)
    {
        var token = text.At(at);
        if (!token.IsWord || IsTaken(token, taken)) return false;
        if (s_names.Contains(token.Norm)) return !s_words.Contains(token.Norm) || (token.IsCapitalised && (at > 0 || text.At(1).IsCapitalised));
        if (!token.IsCapitalised || token.Text.Length < 3 || token.Text.All(char.IsUpper)) return false;
        return s_roles.Contains(text.At(at - 1).Norm) || (text.At(at - 1).Is("van") && s_roles.Contains(text.At(at - 2).Norm));
    }

    static int Last(TokenizedText text, int at, IReadOnlyList<EntitySpan> taken)
    {
        var last = at;
        while (true)
        {
            var next = last + 1;
            while (s_infixes.Contains(text.At(next).Norm) && next - last <= 3) next++;
            var dash = text.At(last + 1).Text is "-" && text.At(last + 1).Start == text.At(last).End;
            if (dash) next = last + 2;
            if (!text.At(next).IsWord || !text.At(next).IsCapitalised || !text.At(at).IsCapitalised || IsTaken(text.At(next), taken) || (next - last > 1 && !dash && s_names.Contains(text.At(next).Norm))) return last;
            last = next;
        }
    }

    static bool IsClient(TokenizedText text, int at)
    {
        for (var i = at - 1; i >= at - 4 && i >= 0 && text.At(i).Text is not ("." or "!" or "?" or ";"); i--)
        {
            if (s_roles.Contains(text.At(i).Norm)) return false;
            if (s_clients.Contains(text.At(i).Norm) && (i >= at - 2 || text.At(i + 1).Text is ":" )) return true;
            if (text.At(i).Norm is "zaak" or "casus" or "situatie" or "dossier" or "kinderen" or "aanvraag" && text.At(i + 1).Norm is "van") return true;
        }
        return text.At(at - 1).Text is "." && text.At(at - 2).Text.Length == 1;
    }

    /// <summary>"Lotte Vermaat (16)": an age marks the person the casus is about.</summary>
    static bool IsFollowedByClientMark(TokenizedText text, int last) => text.At(last + 1).Text is "(" && text.At(last + 2).IsNumber;

    static bool IsTaken(Token token, IReadOnlyList<EntitySpan> taken) => taken.Any(t => token.Start < t.End && t.Start < token.End);

    static string Title(TokenizedText text, int first, int last) =>
        text.At(first).IsCapitalised ? text.Slice(first, last) : char.ToUpperInvariant(text.At(first).Text[0]) + text.At(first).Text[1..] + text.Text[text.At(first).End..text.At(last).End];
}
