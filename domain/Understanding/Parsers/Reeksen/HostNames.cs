namespace Maatwerk.Domain.Understanding;

/// <summary>Names of hosts: labels with points between them, the last of at least two letters.</summary>
internal static class HostNames
{
    const int MaxLength = 253;

    /// <summary>Where the host that starts here ends; null when there is none, or when an underscore goes on where it stops.</summary>
    public static int? End(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MaxLength && (IsLabelPart(text[end]) || text[end] == '.' && end > start && text[end - 1] != '.' && end + 1 < text.Length && IsLabelPart(text[end + 1]))) end++;
        if (end == start || end < text.Length && text[end] == '_') return null;
        var last = text.LastIndexOf('.', end - 1, end - start);
        return last > start && end - last - 1 is >= 2 and <= 24 && text.AsSpan(last + 1, end - last - 1).IndexOfAnyExceptInRange('A', 'z') < 0 ? end : null;
    }

    static bool IsLabelPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '-';
}
