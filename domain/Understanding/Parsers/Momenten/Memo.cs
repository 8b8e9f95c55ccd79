namespace Maatwerk.Domain.Understanding;

/// <summary>Remembers what a reader found at each token, so that readers that build on each other stay linear in the length of the text.</summary>
internal sealed class Memo<T>(int count)
{
    readonly (bool Known, T Value)[] _found = new (bool, T)[count + 1];

    public T Get(MomentText text, int at, Func<MomentText, int, T> read)
    {
        if (at < 0 || at >= _found.Length) return read(text, at);
        ref var slot = ref _found[at];
        if (slot.Known) return slot.Value;
        var value = read(text, at);
        _found[at] = (true, value);
        return value;
    }
}
