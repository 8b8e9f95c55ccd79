namespace Maatwerk.Domain.Understanding;

/// <summary>
/// The clauses of a message. A mark or a joining word begins a new one, but "en" and a comma only where what follows has a verb of its own:
/// "ik heb vrijdag met Ans, Kees en Piet gesproken" is one clause, "vrijdag kwam er een brief en maandag komt de deurwaarder" is two.
/// </summary>
internal sealed class Clauses
{
    static readonly HashSet<string> s_conjunctions = DayVocabulary.Of("voegwoord"), s_abbreviations = DayVocabulary.Of("afkorting");

    enum Cut { None, Loose, Comma, Joining, Sentence }

    readonly Clause[] _of;
    readonly bool[] _toldIn, _deniedIn;

    public Clauses(TokenizedText text)
    {
        _of = new Clause[text.Count];
        var current = new Clause(0);
        for (var first = 0; first < _of.Length;)
        {
            var cut = first == 0 ? Cut.Sentence : At(text, first);
            var next = first + 1;
            while (next < _of.Length && At(text, next) == Cut.None) next++;
            var time = Time(text, first, next);
            if (!Belongs(cut, current, time)) current = new Clause(first == 0 ? 0 : cut == Cut.Sentence ? current.Sentence + 1 : current.Sentence);
            current.Time |= time;
            for (; first < next; first++) _of[first] = current;
        }
        _toldIn = new bool[current.Sentence + 1];
        _deniedIn = new bool[current.Sentence + 1];
        foreach (var clause in _of)
        {
            _toldIn[clause.Sentence] |= clause.IsPast;
            _deniedIn[clause.Sentence] |= clause.Has(ClauseTime.Denied) && clause.IsDone;
        }
    }

    public Clause At(int at) => _of[at];

    /// <summary>Something in the sentence is in the past.</summary>
    public bool IsToldIn(Clause clause) => _toldIn[clause.Sentence];

    /// <summary>Something in the sentence or the next one has not happened: "dat is niet gebeurd".</summary>
    public bool IsDeniedIn(Clause clause) => _deniedIn[clause.Sentence] || clause.Sentence + 1 < _deniedIn.Length && _deniedIn[clause.Sentence + 1];

    static ClauseTime Time(TokenizedText text, int first, int next)
    {
        var time = ClauseTime.None;
        for (var i = first; i < next; i++) time |= ClauseWords.Of(text.At(i), i == first || i == first + 1 && text.At(first).Kind == TokenKind.Mark) | (LooksBack(text, i) ? ClauseTime.Past : ClauseTime.None);
        return time;
    }

    /// <summary>"bedankt voor het gesprek van dinsdag", "n.a.v. het overleg van dinsdag".</summary>
    static bool LooksBack(TokenizedText text, int at) => text.At(at).Norm is "voor" && text.At(at - 1).Norm is "bedankt" or "dank" || text.At(at).Norm is "v" && text.At(at - 2).Norm is "a" && text.At(at - 4).Norm is "n";

    /// <summary>Whether a piece is still part of the clause before it.</summary>
    static bool Belongs(Cut cut, Clause current, ClauseTime time)
    {
        var waits = current.Has(ClauseTime.Auxiliary) && !current.Has(ClauseTime.Participle);
        return (time & ClauseTime.Finite) == ClauseTime.None && cut switch
        {
            Cut.Loose => waits || (time & ClauseTime.Participle) == ClauseTime.None || current.Has(ClauseTime.Participle | ClauseTime.Ahead),
            Cut.Comma => waits,
            _ => false,
        };
    }

    /// <summary>What begins at this token.</summary>
    static Cut At(TokenizedText text, int at)
    {
        var before = text.At(at - 1);
        var gap = text.Text.AsSpan(before.End, text.At(at).Start - before.End);
        if (gap.Contains('\n') || before.Text is "!" or "?" or ";" or "…" || before.Text is "." && gap.Length > 0 && text.At(at - 2).Text.Length > 1 && !s_abbreviations.Contains(text.At(at - 2).Norm)) return Cut.Sentence;
        if (before.Text is ":" or "(" or ")" || before.Text is "-" or "–" or "—" && gap.Length > 0) return Cut.Joining;
        if (before.Text is ",") return Cut.Comma;
        if (text.At(at).Norm is "en" or "of" or "plus" || text.At(at).Norm is "dat" && text.At(at + 1).Norm is "pas" or "al" or "nog" or "ook" or "op") return Cut.Loose;
        return s_conjunctions.Contains(text.At(at).Norm) && !IsOfADay(text, at) ? Cut.Joining : Cut.None;
    }

    /// <summary>"die maandag" and "dat weekend" begin nothing.</summary>
    static bool IsOfADay(TokenizedText text, int at) => text.At(at).Norm is "die" or "dat" && DateWords.Weekday(text.At(at + 1).Norm) is not null && text.At(at - 1).Norm is "op" or "van" or "voor" or "sinds";
}
