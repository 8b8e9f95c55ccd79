namespace Maatwerk.Domain.Understanding;

/// <summary>One word as the model sees it: an entity as its kind, a word in its usual spelling, or one of ? ! @.</summary>
/// <param name="Word">The word, folded; marks and entities stand between angle brackets.</param>
/// <param name="Start">Where it stands in the message.</param>
/// <param name="Clause">The clause it stands in, from 0.</param>
internal readonly record struct Unit(string Word, int Start, int Clause)
{
    public bool IsMark => Word[0] == '<';
}

/// <summary>A message, or a stretch of it, as the model sees it.</summary>
internal sealed class Units
{
    readonly List<Unit> _all = [];
    readonly List<int> _places;
    int _clause;

    public List<Unit> All => _all;
    public int Count => _all.Count;
    public Unit this[int index] => _all[index];

    /// <summary>How many clauses there are.</summary>
    public int Clauses => _clause + 1;

    /// <summary>Whether there are more clauses, and this unit stands in the last.</summary>
    public bool IsInLastClause(int index) => _clause > 0 && _all[index].Clause == _clause;

    /// <summary>The stretch in its usual spelling, for the ideas.</summary>
    public TokenizedText Text { get; }

    /// <param name="text">The message.</param>
    /// <param name="spans">Its entities.</param>
    /// <param name="from">First token, inclusive.</param>
    /// <param name="to">Last token, exclusive.</param>
    public Units(TokenizedText text, IReadOnlyList<EntitySpan> spans, int from, int to)
    {
        for (var i = from; i < to; i++) Add(text, i, spans);
        if (_all.Count == 0) Append("<leeg>", 0);
        if (_clause > _all[^1].Clause) _clause = _all[^1].Clause;
        var usual = new System.Text.StringBuilder();
        _places = new List<int>(_all.Count);
        foreach (var unit in _all) { _places.Add(usual.Length); usual.Append(unit.Word.Trim('<', '>')).Append(' '); }
        Text = new TokenizedText(usual.ToString());
    }

    /// <summary>The unit at a place in <see cref="Text"/>.</summary>
    public int UnitAt(int start)
    {
        var index = _places.BinarySearch(start);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }

    void Add(TokenizedText text, int at, IReadOnlyList<EntitySpan> spans)
    {
        var token = text.At(at);
        foreach (var span in spans)
            if (token.Start >= span.Start && token.Start < span.End)
            {
                if (token.Start == span.Start || _all.Count == 0) Append("<" + span.Kind + ">", token.Start);
                return;
            }
        if (token.IsNumber) Append(token.Text.Length >= 7 ? "<lang>" : "<getal>", token.Start);
        else if (token.IsWord) AddWord(token);
        else if (token.Text is "?" or "!" or "@") Append(token.Text == "@" ? "<at>" : "<" + token.Text + ">", token.Start);
        if (token.Text is "." or "," or ";" or ":" or "?" or "!" or "(" or ")") NextClause();
    }

    void AddWord(Token token)
    {
        if (token.Norm is "maar") NextClause();
        foreach (var word in Spelling.Usual(token.Norm)) Append(word, token.Start);
    }

    void NextClause()
    {
        if (_all.Count > 0 && _all[^1].Clause == _clause) _clause++;
    }

    void Append(string word, int start) => _all.Add(new Unit(word.Length > 40 ? word[..40] : word, start, _clause));
}
