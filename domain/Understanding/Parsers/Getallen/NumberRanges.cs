namespace Maatwerk.Domain.Understanding;

/// <summary>A range of numbers and where it stands; a bound that is null is open, and each bound says whether it belongs to the range.</summary>
public readonly record struct NumberRangeMention(decimal? From, bool FromIncluded, decimal? To, bool ToIncluded, int Start, int Length);

/// <summary>Ranges: "tussen de 20 en 30", "meer dan 100", "van duizend tot vijftienhonderd", "groter dan 10 en kleiner dan 20", "5000 of minder".</summary>
public static class NumberRanges
{
    public static IReadOnlyList<NumberRangeMention> FindAll(string text)
    {
        var tokens = new TokenizedText(text);
        List<NumberRangeMention> found = [];
        for (var i = 0; i < tokens.Count; i++)
            if ((Between(tokens, i) ?? Both(tokens, i)) is { } hit)
            {
                found.Add(new NumberRangeMention(hit.Bound.From, hit.Bound.FromIncluded, hit.Bound.To, hit.Bound.ToIncluded, tokens.At(i).Start, tokens.At(hit.Last).End - tokens.At(i).Start));
                i = hit.Last;
            }
        return found;
    }

    /// <summary>"tussen 20 en 30", "van 20 tot 30", "20 tot en met 30".</summary>
    static (Bound Bound, int Last)? Between(TokenizedText text, int at)
    {
        var between = text.At(at).Norm is "tussen";
        var first = between || text.At(at).Is("van") ? text.At(at + 1).Is("de") ? at + 2 : at + 1 : at;
        if (first == at && text.At(at - 1) is { Text: "-" or "/" or "+" }) return null;
        if (NumberGrammar.Read(text, first) is not { } from) return null;
        var link = first + from.Tokens;
        var inclusive = false;
        if (between) { if (!text.At(link).Is("en")) return null; }
        else if (text.At(link).Norm is "t" && text.At(link + 1).Text is "/" && text.At(link + 2).Is("m")) (link, inclusive) = (link + 2, true);
        else if (text.At(link).Norm is "tm") inclusive = true;
        else if (!text.At(link).Is("tot")) return null;
        else if (text.At(link + 1).Is("en") && text.At(link + 2).Is("met")) (link, inclusive) = (link + 2, true);
        var second = text.At(link + 1).Is("de") ? link + 2 : link + 1;
        return NumberGrammar.Read(text, second) is { } to && from.Value < to.Value ? (new Bound(from.Value, true, to.Value, inclusive), second + to.Tokens - 1) : null;
    }

    /// <summary>One bound, or two that close a range: "groter dan 100, maar kleiner dan 300".</summary>
    static (Bound Bound, int Last)? Both(TokenizedText text, int at)
    {
        if (Bounds.Read(text, at) is not { } first) return null;
        var next = first.Last + 1;
        while (next <= first.Last + 3 && (text.At(next).Text is "," || text.At(next).Norm is "maar" or "en")) next++;
        if (next == first.Last + 1 || Bounds.Read(text, next) is not { } second) return first;
        if (first.Bound.From is null == second.Bound.From is null || first.Bound is { From: not null, To: not null } || second.Bound is { From: not null, To: not null }) return first;
        var (low, high) = first.Bound.From is null ? (second.Bound, first.Bound) : (first.Bound, second.Bound);
        return low.From <= high.To ? (new Bound(low.From, low.FromIncluded, high.To, high.ToIncluded), second.Last) : first;
    }
}
