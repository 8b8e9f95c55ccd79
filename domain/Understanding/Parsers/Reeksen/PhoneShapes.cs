namespace Maatwerk.Domain.Understanding;

/// <summary>What telephone numbers look like: where one ends, and what tells it from a date, an address or a sum.</summary>
internal static class PhoneShapes
{
    /// <summary>The end of a run of digits with single separators. A bracket counts only with its other half.</summary>
    public static int End(string text, int start, int maxLength)
    {
        var end = start;
        var open = false;
        for (var i = start; i < text.Length && i - start < maxLength; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c)) { end = i + 1; continue; }
            if (c == '+' && (i == start || i == start + 1 && text[start] == '(')) continue;
            if (c == '(' && !open && !HasBracket(text, start, i) ) { open = true; continue; }
            if (c == '(' && !open && i > start && text[i - 1] is ')' or ' ' or '-') { open = true; continue; }
            if (c == ')' && (open || i - start == 3 && char.IsAsciiDigit(text[i - 1]))) { open = false; if (i > end - 1) end = i + 1; continue; }
            if (!IsSeparator(text, i)) break;
        }
        while (end > start && !char.IsAsciiDigit(text[end - 1])) end--;
        return end;
    }

    /// <summary>Whether the bracket before this place has its other half close by.</summary>
    public static bool Closes(string text, int from, int maxLength)
    {
        for (var i = from; i < text.Length && i - from < maxLength && (char.IsAsciiDigit(text[i]) || text[i] is ' ' or '+' or ')'); i++)
            if (text[i] == ')') return true;
        return false;
    }

    static bool HasBracket(string text, int start, int at) => text.AsSpan(start, at - start).Contains('(');

    /// <summary>A space, hyphen, slash or point between digits; a hyphen or slash may have a space beside it.</summary>
    static bool IsSeparator(string text, int at)
    {
        if (text[at] is not (' ' or '-' or '/' or '.')) return false;
        var next = at + 1;
        while (next < text.Length && next - at < 3 && text[next] is ' ' or '-' or '/') next++;
        return next < text.Length && (char.IsAsciiDigit(text[next]) || text[next] == '(') && !(text[at] == ' ' && text[at + 1] == ' ') && !(text[at] is '-' && text[at + 1] is '-');
    }

    public static int Digits(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            if (char.IsAsciiDigit(text[i])) count++;
        return count;
    }

    public static bool IsPlausible(ReadOnlySpan<char> number)
    {
        var groups = Groups(number);
        if (IsService(number)) return groups.Sum() is 8 or 11;
        var marked = number.IndexOfAny('(', '+') >= 0;
        if (IsDate(number, groups) || groups.Count > 7 || groups is [4, 4, 4, 3 or 4, ..]) return false;
        if (marked) return true;
        var total = groups.Sum();
        if (number.IndexOf('/') >= 0 && number.IndexOf(' ') < 0 && groups.Count == 2 && number[0] != '0') return false;
        if (number.IndexOf('.') >= 0 && !(number[0] == '0' && total == 10) && (groups.Count < 3 || number[0] != '0' && groups.Count != 3)) return false;
        if (groups.Count == 1) return total >= 8 || total == 6 && number[0] == '0';
        if (total < 7) return false;
        if (groups.Count == 3 && groups[0] == 3 && groups[1] == 2 && groups[2] == 4) return false;
        var spaced = number.IndexOf(' ') >= 0;
        if (total < 8 && (spaced || !(groups.Count == 2 && groups[0] == 3 && groups[1] == 4 && number[0] is >= '2') && groups.Count != 3)) return false;
        if (total == 8 && groups.Count == 2 && number[0] == '0' && groups[0] == 4) return false;
        return !(spaced && total == 8 && groups.Count != 4) && groups.Max() <= 11;
    }

    /// <summary>Dutch service numbers: 0800-1234, 0900 1234.</summary>
    static bool IsService(ReadOnlySpan<char> number) =>
        number.Length > 5 && number[4] is '-' or ' ' && (number.StartsWith("0800", StringComparison.Ordinal) || number.StartsWith("0900", StringComparison.Ordinal) || number.StartsWith("0906", StringComparison.Ordinal) || number.StartsWith("0909", StringComparison.Ordinal)) && number[5..].IndexOfAnyExceptInRange('0', '9') < 0;

    static bool IsDate(ReadOnlySpan<char> number, List<int> groups) =>
        number.IndexOfAny('(', '+') < 0 && groups is [2, 2, 4] or [1, 2, 4] or [2, 1, 4] or [1, 1, 4] or [4, 2, 2] or [4, 1, 1] or [4, 4] && number.IndexOfAny('-', '/', '.') >= 0;

    static List<int> Groups(ReadOnlySpan<char> number)
    {
        List<int> groups = [];
        var run = 0;
        foreach (var c in number)
            if (char.IsAsciiDigit(c)) run++;
            else if (run > 0) { groups.Add(run); run = 0; }
        if (run > 0) groups.Add(run);
        return groups;
    }

    /// <summary>"x6388", "ext. 123", "tst 12" behind the number.</summary>
    public static int Extension(string text, int end)
    {
        var i = end;
        while (i < text.Length && i - end < 2 && text[i] == ' ') i++;
        foreach (var word in (string[])["ext.", "ext", "toestel", "tst", "x"])
            if (i + word.Length < text.Length && text.AsSpan(i, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                var digit = text[i + word.Length] == ' ' ? i + word.Length + 1 : i + word.Length;
                var last = digit;
                while (last < text.Length && last - digit < 6 && char.IsAsciiDigit(text[last])) last++;
                return last > digit && last - digit < 6 ? last : end;
            }
        return end;
    }
}
