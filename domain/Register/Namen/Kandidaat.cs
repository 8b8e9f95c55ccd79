namespace Maatwerk.Domain.Register.Namen;

/// <summary>A run of words that may be a name.</summary>
/// <param name="Namen">The names it may be; all spelled the same when it is letter for letter.</param>
/// <param name="Zekerheid">1 when letter for letter.</param>
/// <param name="Gewicht">Letters explained times certainty; the best set of runs together explains most.</param>
internal sealed record Kandidaat(int Begin, int Count, List<int> Namen, double Zekerheid, double Gewicht)
{
    public int Einde => Begin + Count;

    /// <summary>The runs that do not overlap and together explain most of the text, in reading order.</summary>
    public static List<Kandidaat> Best(List<Kandidaat> kandidaten, int woorden)
    {
        var tot = kandidaten.ToLookup(k => k.Einde);
        var best = new double[woorden + 1];
        var via = new Kandidaat?[woorden + 1];
        for (var i = 1; i <= woorden; i++)
        {
            best[i] = best[i - 1];
            foreach (var k in tot[i])
            {
                if (best[k.Begin] + k.Gewicht > best[i])
                    (best[i], via[i]) = (best[k.Begin] + k.Gewicht, k);
            }
        }
        var gekozen = new List<Kandidaat>();
        for (var i = woorden; i > 0;)
        {
            if (via[i] is { } k)
                gekozen.Add(k);
            i = via[i]?.Begin ?? i - 1;
        }
        gekozen.Reverse();
        return gekozen;
    }
}
