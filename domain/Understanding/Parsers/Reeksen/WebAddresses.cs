namespace Maatwerk.Domain.Understanding;

/// <summary>Web addresses: with http(s), with www, or a bare host that ends in a known domain ("rijksoverheid.nl"). The domains are in the content file <c>domeinen.csv</c>.</summary>
public static class WebAddresses
{
    static readonly HashSet<string> s_domains = [.. UnderstandingContent.Lines("domeinen.csv").SelectMany(l => l.Split(';')[0].Split(' '))];
    static readonly HashSet<string> s_alsoWords = [.. "de me in is en er nu no so to at be al an as do ga ma mi we ze om re te la pa ha ho hm".Split(' ')];

    public static IReadOnlyList<TextMention> FindAll(string text)
    {
        List<TextMention> found = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsStart(text, i)) continue;
            if (Read(text, i) is { } end)
            {
                found.Add(TextMention.Of(text, i, end));
                i = end - 1;
            }
            else while (i + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[i + 1]) || text[i + 1] is '@' || text[i + 1] is '.' or '-' or '_' && !Starts(text, i + 2, "http"))) i++;
        }
        return found;
    }

    static bool IsStart(string text, int at) => char.IsAsciiLetterOrDigit(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '@' or '_' or '-' or '.' or '/'));

    static int? Read(string text, int at)
    {
        var scheme = Starts(text, at, "https://") ? 8 : Starts(text, at, "http://") ? 7 : Starts(text, at, "ftp://") ? 6 : 0;
        var host = Host(text, at + scheme, out var last);
        if (host is not { } end) return null;
        var domain = text[(last + 1)..end].ToLowerInvariant();
        var local = scheme > 0 && last < at + scheme && domain is "localhost" || scheme > 0 && IsAddress(text.AsSpan(at + scheme, end - at - scheme));
        if (end < text.Length && text[end] is '@' or '_') return null;
        if (!local && (last < at + scheme || !s_domains.Contains(domain))) return null;
        if (scheme == 0 && !Starts(text, at, "www.") && (s_alsoWords.Contains(domain) || IsAddress(text.AsSpan(at, end - at)))) return null;
        return Path(text, Port(text, end));
    }

    static int? Host(string text, int start, out int last)
    {
        var end = start;
        last = start - 1;
        for (; end < text.Length && end - start < 253; end++)
            if (text[end] == '.')
            {
                if (end == start || end + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[end + 1])) break;
                last = end;
            }
            else if (!char.IsAsciiLetterOrDigit(text[end]) && text[end] != '-') break;
        return end > start && (end >= text.Length || text[end] != '.' || end + 1 >= text.Length || text[end + 1] != '.' || last > start && end - last > 3 || !char.IsAsciiLetter(text[end - 1])) ? end : end > start && last > start ? end : null;
    }

    static bool IsAddress(ReadOnlySpan<char> host)
    {
        var dots = 0;
        foreach (var c in host)
            if (c == '.') dots++;
            else if (!char.IsAsciiDigit(c)) return false;
        return dots == 3;
    }

    static int Port(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ':' || !char.IsAsciiDigit(text[at + 1])) return at;
        for (at++; at < text.Length && char.IsAsciiDigit(text[at]);) at++;
        return at;
    }

    /// <summary>Path, question and fragment, without the marks that close the sentence round it.</summary>
    static int Path(string text, int start)
    {
        if (start >= text.Length || text[start] is not ('/' or '?' or '#')) return start;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>' or '\'' or '”' or '’' or '|' or '{' or '}' or '[' or ']')) end++;
        while (end > start + 1 && text[end - 1] is '.' or ',' or '!' or '?' or ';' or ':' or ')') end--;
        return end;
    }

    static bool Starts(string text, int at, string part) => at + part.Length <= text.Length && text.AsSpan(at, part.Length).Equals(part, StringComparison.OrdinalIgnoreCase);
}
