namespace Maatwerk.Domain.Understanding;

/// <summary>Whether a day that can lie on both sides of today is the last one or the coming one.</summary>
internal static class DayTense
{
    /// <summary>So close behind, while the coming one is far away, that the past of another clause of the sentence will do.</summary>
    const int Close = 92, Far = 200;

    const int PieceWords = 4, ClauseWordsBehind = 12;

    static readonly HashSet<string> s_since = DayVocabulary.Of("sinds"), s_until = DayVocabulary.Of("tot"), s_pieces = DayVocabulary.Of("stuk");

    public static bool IsPast(MomentText text, int at, int last, DateOnly? before, DateOnly coming)
    {
        if (text.Norm(last + 1) is "jl" or "jongstleden" or "laatstleden" || text.Norm(last + 1) is "j" && text.Norm(last + 3) is "l") return true;
        var lead = Lead(text, at);
        var word = text.Norm(lead);
        if (s_since.Contains(word)) return true;
        if (word is "dd" || text.IsMark(lead, ".") && text.Norm(lead - 1) is "d" && text.Norm(lead - 3) is "d") return IsNearer(text, before, coming);
        if (word is "vanaf" or "van" && text.Norm(lead - 1) is "al") return true;
        var clause = text.Clauses.At(at);
        if (word is "van" or "v" or "vd" && IsOfPiece(text, lead)) return true;
        return clause.IsPast ? (clause.IsTold || !LiesAhead(text, clause, last)) && IsTold(text, clause, word, before, coming) : IsLeftUndone(text, clause) || IsNear(text, clause, before, coming);
    }

    /// <summary>The word before the day that says how it is meant; "op", "de", "die" and a short "op" of another week are skipped.</summary>
    static int Lead(MomentText text, int at)
    {
        var lead = at - 1;
        while (lead > 0 && (text.Norm(lead) is "de" or "die" or "deze" or "dag" || text.Norm(lead) is "op" && s_pieces.Contains(text.Norm(lead - 1)) || text.IsMark(lead, ".") && text.IsGlued(lead) && text.Norm(lead - 1) is not "d")) lead--;
        return lead;
    }

    /// <summary>"de brief van", "het verslag van het overleg van", "sinds de brand van"; what invites or is asked for ("de uitnodiging van vrijdag verzetten") may lie ahead.</summary>
    static bool IsOfPiece(MomentText text, int lead)
    {
        for (var i = lead - 1; i >= lead - PieceWords && i >= 0 && text.At(i).IsWord; i--)
        {
            if (s_since.Contains(text.Norm(i))) return true;
            if (s_pieces.Contains(text.Norm(i))) return (i == lead - 1 || text.Norm(i + 1) is "van" or "v" or "vd") && (text.Norm(i) is not ("uitnodiging" or "herinnering" or "opdracht" or "versie" or "presentatie") || text.Clauses.At(lead).IsPast);
        }
        return false;
    }

    static bool IsTold(MomentText text, Clause clause, string lead, DateOnly? before, DateOnly coming)
    {
        var aims = s_until.Contains(lead);
        if (clause.Has(ClauseTime.SurelyPlanned) || clause.Has(ClauseTime.Planned) && (aims || lead is "op" or "in") && !clause.IsTold) return false;
        if (!aims) return true;
        if (lead is "liefst" or "graag") return false;
        if (before is { } past && coming.DayNumber - past.DayNumber > 7) return IsNearer(text, past, coming);
        return clause.IsTold && lead is not "tot";
    }

    static bool IsNearer(MomentText text, DateOnly? before, DateOnly coming) => before is { } past && text.Today.DayNumber - past.DayNumber < coming.DayNumber - text.Today.DayNumber;

    /// <summary>"beloofd vrijdag te komen", "is uitgenodigd vrijdag": the participle stands before the day, and what it plans behind it.</summary>
    static bool LiesAhead(MomentText text, Clause clause, int last)
    {
        for (var i = last + 1; i <= last + ClauseWordsBehind && i < text.Count && text.Clauses.At(i) == clause; i++)
        {
            if (ClauseWords.IsParticiple(text.Norm(i), clause)) return false;
            if (text.Norm(i) is "te") return true;
        }
        return clause.Has(ClauseTime.Planned);
    }

    /// <summary>"die zou dinsdag komen en dat is niet gebeurd", "zou op 3 mei in Tiel zijn geweest".</summary>
    static bool IsLeftUndone(MomentText text, Clause clause) => clause.Has(ClauseTime.Would) && !clause.Has(ClauseTime.Wish) && text.Clauses.IsDeniedIn(clause);

    static bool IsNear(MomentText text, Clause clause, DateOnly? before, DateOnly coming) =>
        before is { } past && text.Today.DayNumber - past.DayNumber <= Close && coming.DayNumber - text.Today.DayNumber > Far && !clause.Has(ClauseTime.Ahead | ClauseTime.Condition | ClauseTime.Wish) && text.Clauses.IsToldIn(clause);
}
