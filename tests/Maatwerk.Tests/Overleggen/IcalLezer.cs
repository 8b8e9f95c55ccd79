using System.Text;

namespace Maatwerk.Tests.Overleggen;

/// <summary>Reads a calendar file by the letter of RFC 5545: CRLF, 75 octets, balanced components, required properties, no property twice that may come once.</summary>
internal static class IcalLezer
{
    private static readonly string[] Texts = ["SUMMARY", "DESCRIPTION", "LOCATION"];

    /// <summary>The properties by name with their parameters; text values unescaped.</summary>
    public static IReadOnlyDictionary<string, string> Read(string file)
    {
        file.ShouldEndWith("\r\n");
        var raw = file[..^2].Split("\r\n");
        raw.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n') && !line.Contains('\r'));
        var open = new Stack<string>();
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Unfold(raw))
        {
            var colon = Colon(line);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            if (name == "BEGIN") open.Push(value);
            else if (name == "END") open.Pop().ShouldBe(value);
            else found.TryAdd(name, Texts.Contains(name) ? Unescape(value) : value).ShouldBeTrue($"{name} stands twice.");
        }
        open.ShouldBeEmpty();
        foreach (var required in new[] { "VERSION", "PRODID", "METHOD", "UID", "DTSTAMP", "DTSTART", "SEQUENCE" }) found.ShouldContainKey(required);
        foreach (var instant in new[] { "DTSTAMP", "DTSTART", "DTEND" }) DateTimeOffset.TryParseExact(found[instant], "yyyyMMdd'T'HHmmss'Z'", null, System.Globalization.DateTimeStyles.AssumeUniversal, out _).ShouldBeTrue(found[instant]);
        return found;
    }

    private static IEnumerable<string> Unfold(string[] raw)
    {
        var whole = new List<string>();
        foreach (var line in raw)
            if (line.StartsWith(' ')) whole[^1] += line[1..];
            else whole.Add(line);
        return whole;
    }

    // A colon within quotes belongs to a parameter.
    private static int Colon(string line)
    {
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"') quoted = !quoted;
            else if (line[at] == ':' && !quoted) return at;
        }
        throw new FormatException($"Expected name:value, got '{line}'.");
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] != '\\')
            {
                value[at].ShouldNotBe(';');
                value[at].ShouldNotBe(',');
                text.Append(value[at]);
            }
            else text.Append(value[++at] is 'n' or 'N' ? '\n' : value[at]);
        }
        return text.ToString();
    }
}
