namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>
/// Acute danger in a message (C40): violence now, suicide, a child that is not safe. Rather once too often than once too little; an eviction is no danger of this kind.
/// Heard by patterns or by a trained model. The patterns, and what says that it is not now, stand in <c>gevaar.csv</c>; see <see cref="GevaarModel"/> for the other.
/// </summary>
public static class Gevaar
{
    static readonly HashSet<string> s_dangers = new(["suicide", "geweld", "kind", "acuut"], StringComparer.Ordinal);
    static readonly StemIndex s_words = GevaarWoorden.Index;

    /// <summary>Below this score of <see cref="GevaarModel"/> even a pattern is taken back: a subject, a figure of speech, something long past. No danger on our lists scores below -2.9.</summary>
    public const float SureOfSafe = -3.5f;

    /// <summary>Texts without danger.</summary>
    internal static readonly RecentTexts Safe = new();

    public static bool IsAcuut(string text) => Why(text) is not null;

    /// <summary>The words that speak of danger now; null when there is no danger.</summary>
    public static string? Why(string text) => Safe.Has(text) ? null : Why(new TokenizedText(text));

    /// <summary>The words that speak of danger now; null when there is no danger.</summary>
    internal static string? Why(TokenizedText text)
    {
        if (Safe.Has(text.Text)) return null;
        var found = Find(text);
        if (found is null) Safe.Add(text.Text);
        return found;
    }

    /// <summary>Whether a pattern alone hears danger.</summary>
    public static bool FiresPattern(string text) => FindPattern(new TokenizedText(text)) is not null;

    static string? Find(TokenizedText text) => FindPattern(text) switch
    {
        null => GevaarModel.Embedded.Find(text),
        _ when GevaarModel.Embedded.Score(text) < SureOfSafe => null,
        var words => words,
    };

    static string? FindPattern(TokenizedText text)
    {
        foreach (var sentence in Sentences.Of(GevaarWoorden.Spelled(text)))
        {
            var found = s_words.Find(sentence).ToList();
            var excused = found.Where(f => f.Value is "nooit" or "ontkend").ToList();
            var danger = found.Where(f => s_dangers.Contains(f.Value) && !excused.Exists(other => Overlap(f, other))).ToList();
            if (danger.Count > 0 && !IsNotNow(found)) return danger[0].Words;
        }
        return null;
    }

    // What lies behind or is only a subject is no danger, unless the same sentence says that it is going on.
    static bool IsNotNow(List<StemMention> found)
    {
        var over = found.Where(f => f.Value is "voorbij" or "onderwerp").ToList();
        return over.Count > 0 && !found.Exists(f => f.Value == "nu" && !over.Exists(other => Overlap(f, other)));
    }

    static bool Overlap(StemMention one, StemMention other) => one.Start < other.Start + other.Words.Length && other.Start < one.Start + one.Words.Length;
}
