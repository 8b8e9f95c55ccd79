namespace Maatwerk.Domain.Understanding;

/// <summary>Remembers what a reader found at each token, so that readers that build on each other stay linear in the length of the text.</summary>
internal sealed class Memo<T>(int count)
{
    // Made at the first question: of most texts only days are asked.
    (bool Known, T Value)[]? _found;

    public T Get(MomentText text, int at, Func<MomentText, int, T> read)
    {
        if (at < 0 || at > count) return read(text, at);
        _found ??= new (bool, T)[count + 1];
        if (_found[at] is { Known: true } known) return known.Value;
        var value = read(text, at);
        _found[at] = (true, value);
        return value;
    }
}
