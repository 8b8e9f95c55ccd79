namespace Maatwerk.Domain;

/// <summary>
/// What was found in the texts that were read last; the same text is read more than once, and always reads the same. Each text has two
/// places where it may stand; when both are taken it pushes out what is in the first. Safe for many threads at once.
/// </summary>
internal sealed class RecentReads<TText, TFound>(Func<TText, TFound> read, int most) where TText : notnull
{
    private const uint Spread = 2654435761;
    private readonly Entry?[] places = new Entry?[most];

    public TFound Of(TText text)
    {
        var hash = (uint)text.GetHashCode();
        ref var first = ref places[hash % places.Length];
        if (Has(ref first, text) is { } known) return known.Found;
        ref var second = ref places[uint.RotateLeft(hash * Spread, 16) % places.Length];
        if (Has(ref second, text) is { } other) return other.Found;
        var found = read(text);
        Volatile.Write(ref Volatile.Read(ref second) is null && Volatile.Read(ref first) is not null ? ref second : ref first, new Entry(text, found));
        return found;
    }

    private static Entry? Has(ref Entry? place, TText text) => Volatile.Read(ref place) is { } known && EqualityComparer<TText>.Default.Equals(known.Text, text) ? known : null;

    private sealed record Entry(TText Text, TFound Found);
}
