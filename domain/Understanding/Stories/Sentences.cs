namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>Cuts a story into sentences at full stops, question and exclamation marks, semicolons and new lines.</summary>
internal static class Sentences
{
    public static IEnumerable<TokenizedText> Of(TokenizedText text)
    {
        var from = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (!Ends(text, i)) continue;
            yield return new TokenizedText(text.Slice(from, i));
            from = i + 1;
        }
        if (from < text.Count) yield return new TokenizedText(text.Slice(from, text.Count - 1));
    }

    static bool Ends(TokenizedText text, int at)
    {
        if (text.At(at).Text is "!" or "?" or ";") return true;
        if (text.At(at).Text is "." && !IsAbbreviation(text, at)) return true;
        return at + 1 < text.Count && text.Text.AsSpan(text.At(at).End, text.At(at + 1).Start - text.At(at).End).Contains('\n');
    }

    /// <summary>"gem. Breda", "mevr. X", "a.s.": the dot does not end a sentence.</summary>
    static bool IsAbbreviation(TokenizedText text, int at) =>
        text.At(at - 1).Norm.Length == 1 || text.At(at - 1).Norm is "gem" or "mevr" or "mw" or "dhr" or "art" or "nr" or "bijv" or "evt" or "tel" || text.At(at + 1) is { Text.Length: > 0 } next && next.Start == text.At(at).End;
}
