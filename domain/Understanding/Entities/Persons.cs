using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Understanding;

/// <summary>The name of a colleague or contact, in title case, and where it stands.</summary>
public readonly record struct PersonMention(string Name, int Start, int Length);

/// <summary>
/// Names of colleagues and contacts. A first name, a role ("wethouder") or a form of address starts one; surnames with van, de, der follow.
/// Whose name it is, <see cref="PersonContext"/> judges. Source: utterances, rules for <c>person</c>.
/// </summary>
public static class Persons
{
    const int MostInfixes = 3;

    internal static IEnumerable<PersonMention> Find(TokenizedText text, IReadOnlyList<EntitySpan> taken)
    {
        var context = new PersonContext(text, taken);
        for (var i = 0; i < text.Count; i++)
            if (Start(text, i, taken) is { } last)
            {
                last = Last(text, i, last, taken);
                if (context.IsContact(i, last)) yield return new PersonMention(Title(text, i, last), text.At(i).Start, text.At(last).End - text.At(i).Start);
                i = last;
            }
    }

    /// <summary>The last token of the first part of a name that begins here: "Petra", "El Idrissi", "Van den Berg"; null when none begins.</summary>
    static int? Start(TokenizedText text, int at, IReadOnlyList<EntitySpan> taken)
    {
        var token = text.At(at);
        if (!token.IsWord || IsTaken(token, taken) || text.At(at + 1).Text is "@" || text.At(at - 1).Text is "@") return null;
        if (IsFirstName(text, at, taken)) return at;
        if (!token.IsCapitalised || IsAbbreviation(token)) return null;
        if (AfterRole(text, at)) return Surname(text, at, taken);
        return !StartsSentence(text, at) && !Persoonsnamen.IsInfix(token.Norm) && token.Text.Length > 2 && !PersonContext.IsRole(token) && !PersonContext.IsTitle(token) && text.At(at + 1).Norm is not ("in" or "op" or "te") && Surname(text, at + 1, taken) is { } last && Persoonsnamen.IsLast(text.At(last).Norm) ? last : null;
    }

    static bool IsFirstName(TokenizedText text, int at, IReadOnlyList<EntitySpan> taken)
    {
        var token = text.At(at);
        var name = Bare(token);
        if (!Persoonsnamen.IsFirst(name) || (IsAbbreviation(token) && name.Length < 5)) return false;
        if (!Persoonsnamen.IsFirstAndWord(name)) return true;
        return token.IsCapitalised && (!StartsSentence(text, at) || Acts(text, at + 1, taken));
    }

    /// <summary>"Bas de Wit", "Els en Tom", "Mark belt": behind a word that opens a sentence this makes it a name.</summary>
    static bool Acts(TokenizedText text, int next, IReadOnlyList<EntitySpan> taken)
    {
        var token = text.At(next);
        if (token.Norm is "en" or "of") return text.At(next + 1).IsCapitalised && Persoonsnamen.IsFirst(Bare(text.At(next + 1)));
        return token.IsWord && (token.IsCapitalised ? !IsAbbreviation(token) && !IsTaken(token, taken) : token.Norm is "is" or "heeft" or "komt" or "belt" or "belde" or "zit" or "werkt" or "doet" or "krijgt" or "zegt" or "zei" or "vraagt" or "gaat" or "staat" or "neemt" or "was");
    }

    /// <summary>A role or a form of address stands before it: "wethouder Jansma", "mevrouw De Vries", "de waarnemer van Hoekstra".</summary>
    static bool AfterRole(TokenizedText text, int at)
    {
        var before = text.At(at - 1);
        if (PersonContext.IsRole(text.At(at)) || PersonContext.IsTitle(text.At(at))) return false;
        if (before.Text is "." && PersonContext.IsTitle(text.At(at - 2))) return true;
        return PersonContext.IsRole(before) || PersonContext.IsTitle(before) || (before.Is("van") && PersonContext.IsRole(text.At(at - 2)));
    }

    /// <summary>The last token of a surname in capitals that begins here, its "van den" first.</summary>
    static int? Surname(TokenizedText text, int at, IReadOnlyList<EntitySpan> taken)
    {
        var last = at;
        while (last - at < MostInfixes && Persoonsnamen.IsInfix(text.At(last).Norm)) last++;
        var token = text.At(last);
        return token.IsWord && token.IsCapitalised && token.Text.Length > 2 && !IsAbbreviation(token) && !IsTaken(token, taken) ? last : null;
    }

    static int Last(TokenizedText text, int first, int last, IReadOnlyList<EntitySpan> taken)
    {
        while (!text.At(last).Text.EndsWith("'s", StringComparison.Ordinal) && Next(text, first, last, taken) is { } next) last = next;
        return last;
    }

    static int? Next(TokenizedText text, int first, int last, IReadOnlyList<EntitySpan> taken)
    {
        var dash = text.At(last + 1).Text is "-" && text.At(last + 1).Start == text.At(last).End && text.At(last + 2).Start == text.At(last + 1).End;
        var at = dash ? last + 2 : last + 1;
        if (Surname(text, at, taken) is { } next) return text.At(first).IsCapitalised ? next : null;
        while (at - last <= MostInfixes && Persoonsnamen.IsInfix(text.At(at).Norm)) at++;
        var token = text.At(at);
        return token.IsWord && !token.IsCapitalised && !IsTaken(token, taken) && first == last && !text.At(first).IsCapitalised && Persoonsnamen.IsLastInLowerCase(token.Norm, at > last + 1) ? at : null;
    }

    /// <summary>A capital says nothing here: at the start, after a full stop, and in "'k Wil".</summary>
    static bool StartsSentence(TokenizedText text, int at) => at == 0 || text.At(at - 1).Text is "." or "!" or "?" or ":" or "-" or "'" or "’" || (at == 1 && text.At(0).Norm.Length == 1) || (at == 2 && text.At(0).Text is "'" or "’");

    /// <summary>"LMM", "UWV": no part of a name.</summary>
    static bool IsAbbreviation(Token token) => token.Text.Length is > 1 and <= 5 && token.Text.All(char.IsUpper);

    static bool IsTaken(Token token, IReadOnlyList<EntitySpan> taken) => taken.Any(t => token.Start < t.End && t.Start < token.End);

    /// <summary>Folded, without the 's of "Petra's waarnemer".</summary>
    static string Bare(Token token) => token.Text.Length > 3 && token.Text[^1] == 's' && token.Text[^2] is '\'' or '’' ? token.Norm[..^1] : token.Norm;

    /// <summary>As typed; what was typed without capitals gets them, but for van, de and the like.</summary>
    static string Title(TokenizedText text, int first, int last)
    {
        var name = text.Slice(first, last);
        if (name.Length > 3 && name[^1] == 's' && name[^2] is '\'' or '’') name = name[..^2];
        if (text.At(first).IsCapitalised) return name;
        return string.Join(' ', name.Split(' ').Select((w, i) => w.Length == 0 || (i > 0 && Persoonsnamen.IsInfix(w)) ? w : char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
