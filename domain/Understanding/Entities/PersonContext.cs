namespace Maatwerk.Domain.Understanding;

/// <summary>
/// Whether a name is that of a colleague or contact, judged by the words around it; content file <c>persoonswoorden.csv</c>.
/// Inwoners ("cliënt", "de zaak van", an age behind the name), signatures and the writer's own name are not.
/// </summary>
internal sealed class PersonContext(TokenizedText text, IReadOnlyList<EntitySpan> taken)
{
    /// <summary>How far behind a name a date of birth still belongs to it.</summary>
    const int Birth = 8;

    /// <summary>Words that may stand between a name and "van het UWV".</summary>
    const int Between = 2;

    static readonly Dictionary<string, HashSet<string>> s_words = UnderstandingContent.Lines("persoonswoorden.csv").Select(l => l.Split(';', 2))
        .ToDictionary(p => p[0], p => p[1].Split(',').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    static readonly HashSet<string> s_roles = s_words["rol"], s_titles = s_words["aanspreking"], s_clients = s_words["inwoner"], s_belongings = s_words["bezit"];
    static readonly HashSet<string> s_work = s_words["werk"], s_need = s_words["nood"], s_greetings = s_words["groet"], s_workplaces = s_words["werkplek"];

    public static bool IsRole(Token token) => s_roles.Contains(token.Norm);

    public static bool IsTitle(Token token) => s_titles.Contains(token.Norm);

    /// <param name="first">First token of the name.</param>
    /// <param name="last">Last token of the name.</param>
    public bool IsContact(int first, int last)
    {
        if (IsWriter(first, last)) return false;
        if (HasRole(first) || WorksSomewhere(last)) return true;
        if (IsInwoner(first, last) || IsMarked(last)) return false;
        if (last == first || HasNear(first, last, s_work, ".")) return true;
        return !HasNear(first, last, s_need, ",") && text.At(first - 1).Norm is not ("voor" or "bij" or "op" or "tegen");
    }

    /// <summary>"groet, Marjan Pieters", "ik ben Mirjam", "Wouter hier", or a name alone on the last line.</summary>
    bool IsWriter(int first, int last)
    {
        for (var i = first - 1; i >= first - 2 && i >= 0; i--)
            if (s_greetings.Contains(text.At(i).Norm)) return true;
        if (text.At(first - 1).Text is "," && last + 1 == text.Count && text.At(first - 2).Norm is "dank" or "bedankt" or "dankjewel" or "alvast" or "thanks") return true;
        if (text.At(first - 1).Norm is "ben" && text.At(first - 2).Norm is "ik" || text.At(first - 1).Norm is "is" && text.At(first - 2).Norm is "naam" && text.At(first - 3).Norm is "mijn" || text.At(last + 1).Norm is "hier" && text.At(last + 2).Norm is "van" or "met") return true;
        return first > 0 && OnNewLine(first) && (last + 1 == text.Count || OnNewLine(last + 1));
    }

    bool OnNewLine(int at) => text.Text.AsSpan(text.At(at - 1).End, text.At(at).Start - text.At(at - 1).End).Contains('\n');

    /// <summary>"collega Karin", "de waarnemer van Petra", "onze regievoerder, Ton", "contactpersoon is Jan".</summary>
    bool HasRole(int first)
    {
        var at = first - 1;
        while (text.At(at).Text is "," or ":" or "(" || IsTitle(text.At(at)) || text.At(at).Norm is "van" or "is" or "heet" or "genaamd" or "de" or "heer") at--;
        return IsRole(text.At(at));
    }

    /// <summary>"Bos van gemeente Tiel", "Priya (DUO)", "Hatice van Dienst Toeslagen".</summary>
    bool WorksSomewhere(int last)
    {
        var at = last + 1;
        if (text.At(at).Text is ",") at++;
        for (var skip = 1; skip <= Between && text.At(at + skip).Text.Length > 0; skip++)
            if (text.At(at + skip).Is("van") && !IsOfOrganisation(at) && IsOfOrganisation(at + skip)) return true;
        if (text.At(at).Norm is not ("van" or "bij" or "vd") && text.At(at).Text is not "(") return IsRole(text.At(at)) && text.At(at - 1).Text is ",";
        at = Workplace(at);
        return s_workplaces.Contains(text.At(at).Norm) || IsRole(text.At(at)) || IsOrganisation(at);
    }

    /// <summary>"De Groot hebben van het LBIO": the organisation comes a verb later.</summary>
    bool IsOfOrganisation(int preposition) => text.At(preposition).IsWord && IsOrganisation(Workplace(preposition));

    int Workplace(int preposition)
    {
        var at = preposition + 1;
        while (text.At(at).Norm is "de" or "het" or "t" or "onze" or "jullie" or "ons" or "een") at++;
        return at;
    }

    bool IsOrganisation(int at) => taken.Any(s => s.Kind == EntityKind.Organisation && s.Start < text.At(at).End && text.At(at).Start < s.End);

    /// <summary>"mevrouw", "cliënt:", "de zaak van", initials.</summary>
    bool IsInwoner(int first, int last)
    {
        for (var i = first - 1; i >= first - 4 && i >= 0 && !EndsSentence(i); i--)
        {
            var token = text.At(i);
            if ((s_clients.Contains(token.Norm) || IsTitle(token)) && (i >= first - 2 || text.At(i + 1).Text is ":")) return true;
            // "de zaak van Danique" is the one she works on; an inwoner is called by her whole name.
            if (last > first && s_belongings.Contains(token.Norm) && text.At(i + 1).Norm is "van" && i + 2 >= first - 1) return true;
            if (token.Is("naam") && text.At(i + 1).Text is ":") return true;
            if (token.Norm is "gaat" or "betreft" && i >= first - 2 && text.At(first - 1).Norm is "om" or "betreft" or "over") return true;
        }
        return text.At(first - 1).Text is "." && text.At(first - 2).Text.Length == 1;
    }

    /// <summary>"Lotte Vermaat (16)", "Kevin (geb. 1999)", "Sara, 34 jaar", "Nadia d'r zaak": such things are said of an inwoner.</summary>
    bool IsMarked(int last)
    {
        var next = text.At(last + 1).Text is "(" or "," ? last + 2 : last + 1;
        if (next == last + 2 && text.At(next).IsNumber && (text.At(last + 1).Text is "(" || text.At(next + 1).Norm is "jaar" or "jr" || text.At(next + 1).Text is ",")) return true;
        if (text.At(last + 1).Norm is "en" && text.At(last + 2).Norm is "haar" or "zijn" or "hun" or "dr" or "zn") return true;
        if (text.At(next).Norm is "dr" or "haar" or "zijn" or "zn" or "hun" && s_belongings.Contains(text.At(next + 1).Norm)) return true;
        for (var i = last + 1; i <= last + Birth; i++)
            if (text.At(i).Norm is "geb" or "geboren" or "bsn" or "gebdat" or "geboortedatum") return true;
        return false;
    }

    /// <summary>One of the words stands in the same sentence, or, when <paramref name="border"/> is a comma, between the same commas.</summary>
    bool HasNear(int first, int last, HashSet<string> words, string border)
    {
        for (var i = first - 1; i >= 0 && !EndsSentence(i) && text.At(i).Text != border; i--)
            if (words.Contains(text.At(i).Norm)) return true;
        for (var i = last + 1; i < text.Count && !EndsSentence(i) && text.At(i).Text != border; i++)
            if (words.Contains(text.At(i).Norm)) return true;
        return false;
    }

    /// <summary>A full stop, but not that of "mevr." or of an initial.</summary>
    bool EndsSentence(int at) => text.At(at).Text is "!" or "?" or ";" || (text.At(at).Text is "." && text.At(at - 1).Text.Length > 1 && !IsTitle(text.At(at - 1)));
}
