namespace Maatwerk.Domain.Understanding;

/// <summary>E-mail addresses: a name without two points in a row, an at-sign, and a host of letters, digits and hyphens that ends in letters.</summary>
public static class EmailAddresses
{
    const int MaxPart = 64;

    public static IReadOnlyList<TextMention> FindAll(string text)
    {
        List<TextMention> found = [];
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
            if (Name(text, at) is { } start && (found.Count == 0 || start >= found[^1].End) && HostNames.End(text, at + 1) is { } end) found.Add(TextMention.Of(text, start, end));
        return found;
    }

    static int? Name(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MaxPart && IsNamePart(text[start - 1])) start--;
        if (start == at || text[start] == '.' || text[at - 1] == '.') return null;
        return text.AsSpan(start, at - start).Contains("..", StringComparison.Ordinal) ? null : start;
    }

    static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%' or '&' or '\'' or '!' or '#' or '$' or '*' or '=' or '~';
}
