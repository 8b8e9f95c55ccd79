namespace Maatwerk.Domain.Understanding;

/// <summary>A message, or a stretch of it, as the model sees it: entities as their kind, words in their usual spelling, question marks kept.</summary>
internal sealed class Units
{
    readonly List<int> _starts = [];
    readonly List<string> _words = [];

    public IReadOnlyList<string> Words => _words;
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>The stretch in its usual spelling, for the ideas.</summary>
    public TokenizedText Text { get; }

    /// <param name="from">First token, inclusive.</param>
    /// <param name="to">Last token, exclusive.</param>
    public Units(TokenizedText text, IReadOnlyList<EntitySpan> spans, int from, int to)
    {
        for (var i = from; i < to; i++) Add(text, i, spans);
        if (_words.Count == 0) { _words.Add("<leeg>"); _starts.Add(0); }
        var usual = new System.Text.StringBuilder();
        _places = new List<int>(_words.Count);
        foreach (var word in _words) { _places.Add(usual.Length); usual.Append(word.Trim('<', '>')).Append(' '); }
        Text = new TokenizedText(usual.ToString());
    }

    readonly List<int> _places;

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
                if (token.Start == span.Start || _words.Count == 0) Append("<" + span.Kind + ">", token.Start);
                return;
            }
        if (token.IsNumber) Append(token.Text.Length >= 7 ? "<lang>" : "<getal>", token.Start);
        else if (token.IsWord)
            foreach (var word in Spelling.Usual(token.Norm)) Append(word, token.Start);
        else if (token.Text is "?" or "!" or "@") Append(token.Text == "@" ? "<at>" : "<" + token.Text + ">", token.Start);
    }

    void Append(string word, int start)
    {
        if (word.Length > 40) word = word[..40];
        _words.Add(word);
        _starts.Add(start);
    }
}
