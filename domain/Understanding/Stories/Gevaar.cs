namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>Acute danger in a message (C40): violence now, suicide, a child that is not safe. Rather once too often than once too little; an eviction is no danger of this kind.</summary>
public static class Gevaar
{
    static readonly StemIndex s_words = StemIndex.FromCsv("gevaar.csv");

    public static bool IsAcuut(string text) => Find(new TokenizedText(text)) is not null;

    /// <summary>The words that speak of danger now; null when there are none.</summary>
    internal static string? Find(TokenizedText text)
    {
        foreach (var sentence in Sentences.Of(text))
        {
            var found = s_words.Find(sentence).ToList();
            var never = found.Where(f => f.Value == "nooit").ToList();
            if (found.Any(f => f.Value == "niet-nu")) continue;
            var danger = found.Where(f => f.Value != "nooit" && !never.Any(n => f.Start < n.Start + n.Words.Length && n.Start < f.Start + f.Words.Length)).ToList();
            if (danger.Count > 0) return danger[0].Words;
        }
        return null;
    }
}
