namespace Maatwerk.Domain.Understanding;

/// <summary>Percentages: "100%", "240 procent", "min vijf procent", "percentage van 60". The value is the number of hundredths.</summary>
public static class Percentages
{
    public static IReadOnlyList<NumberMention> FindAll(string text)
    {
        var tokens = new TokenizedText(text);
        var links = WebAddresses.FindAll(text);
        List<NumberMention> found = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var start = tokens.At(i).Norm is "percentage" or "percentages" or "procent" && tokens.At(i + 1).Is("van") ? i + 2 : tokens.At(i).Text is "%" && !tokens.At(i - 1).IsNumber ? i + 1 : i;
            if (NumberGrammar.Read(tokens, start) is not { } number) continue;
            var last = start > i ? start + number.Tokens - 1 : tokens.At(start + number.Tokens) is { Text: "%" } or { Norm: "procent" or "percent" or "pct" } ? start + number.Tokens : -1;
            if (last >= 0 && !links.Any(l => tokens.At(i).Start >= l.Start && tokens.At(i).Start < l.Start + l.Length))
                found.Add(new NumberMention(number.Value, tokens.At(i).Start, tokens.At(last).End - tokens.At(i).Start));
            i = Math.Max(i, last < 0 ? start + number.Tokens - 1 : last);
        }
        return found;
    }
}
