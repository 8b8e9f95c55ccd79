namespace Maatwerk.Domain.Understanding;

/// <summary>Every number in a text: digits and words, fractions ("twee derde", "3/4", "een op de twintig"), powers, dozens, signs.</summary>
public static class Numbers
{
    /// <summary>The numbers in order. An ordinal ("de 4e"), a measure glued to its unit ("180ml") and the article "een" are no numbers.</summary>
    public static IReadOnlyList<NumberMention> FindAll(string text) => Find(new TokenizedText(text));

    internal static IReadOnlyList<NumberMention> Find(TokenizedText text)
    {
        List<NumberMention> found = [];
        for (var i = 0; i < text.Count; i++)
            if (NumberGrammar.Read(text, i) is { } hit)
            {
                found.Add(Mention(text, i, hit));
                i += hit.Tokens - 1;
            }
            else if (text.At(i).IsNumber && text.At(i).Text.Length <= 40 && !DigitGroups.IsGlued(text, i)) found.AddRange(DigitGroups.Pieces(text.At(i)));
        return found;
    }

    internal static NumberMention Mention(TokenizedText text, int at, NumberHit hit) =>
        new(hit.Value, text.At(at).Start, text.At(at + hit.Tokens - 1).End - text.At(at).Start);
}

/// <summary>A number that was read, and how many tokens it took.</summary>
internal readonly record struct NumberHit(decimal Value, int Tokens);
