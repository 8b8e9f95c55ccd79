namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>
/// The parts of a message that are read for danger: a short message as a whole, each sentence, and stretches of a very long sentence, so that one sentence in a long story is not drowned.
/// </summary>
internal static class GevaarDelen
{
    const int ShortMessage = 24;
    const int LongSentence = 22;
    const int Stretch = 14;
    const int Step = 7;
    const int Fewest = 2;

    public static IEnumerable<Units> Of(TokenizedText text)
    {
        var sentences = Sentences.Of(text).ToList();
        if (sentences.Count > 1 && text.Count <= ShortMessage) yield return Whole(text);
        foreach (var sentence in sentences)
        {
            if (sentence.Count < Fewest && sentences.Count > 1) continue;
            yield return Whole(sentence);
            if (sentence.Count <= LongSentence) continue;
            for (var from = 0; from < sentence.Count - Stretch + Step; from += Step)
                yield return new Units(sentence, [], from, Math.Min(from + Stretch, sentence.Count));
        }
    }

    static Units Whole(TokenizedText text) => new(text, [], 0, text.Count);
}
