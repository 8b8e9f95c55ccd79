namespace Maatwerk.Domain.Register.Namen;

/// <summary>How many typing errors lie between two words: a letter too many, too few, other, or two that changed places.</summary>
internal static class Afstand
{
    private const int Langste = 64;

    /// <summary>The number of errors, or <paramref name="most"/> + 1 as soon as it is certain that there are more.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length >= Langste || b.Length >= Langste)
            return most + 1;
        Span<int> vorig2 = stackalloc int[Langste];
        Span<int> vorig = stackalloc int[Langste];
        Span<int> nu = stackalloc int[Langste];
        for (var j = 0; j <= b.Length; j++)
            vorig[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            nu[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var stap = Math.Min(Math.Min(vorig[j], nu[j - 1]) + 1, vorig[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    stap = Math.Min(stap, vorig2[j - 2] + 1);
                nu[j] = stap;
                best = Math.Min(best, stap);
            }
            if (best > most)
                return most + 1;
            var oud = vorig2;
            vorig2 = vorig;
            vorig = nu;
            nu = oud;
        }
        return vorig[b.Length];
    }
}
