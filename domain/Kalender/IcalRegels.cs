using System.Text;

namespace Maatwerk.Domain.Kalender;

/// <summary>Writes content lines of iCalendar: escaped, folded at 75 octets, ended by CRLF. Source: RFC 5545 §3.1 and §3.3.11, RFC 6868.</summary>
public sealed class IcalRegels
{
    private const int MostOctets = 75;
    private readonly StringBuilder file = new();

    /// <summary>A line whose value is already in its own form: a number, an instant, an address.</summary>
    public IcalRegels Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }
            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        file.Append("\r\n");
        return this;
    }

    /// <summary>A line of text of people.</summary>
    public IcalRegels Text(string name, string value) => Add(name, Escape(value));

    /// <summary>An instant, in UTC.</summary>
    public IcalRegels Instant(string name, DateTimeOffset moment) => Add(name, moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The value of a parameter, in quotes.</summary>
    public static string Parameter(string value) => $"\"{Clean(value).Replace("^", "^^", StringComparison.Ordinal).Replace("\n", "^n", StringComparison.Ordinal).Replace("\"", "^'", StringComparison.Ordinal)}\"";

    public override string ToString() => file.ToString();

    private static string Escape(string value) => Clean(value)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Control characters have no place in a file, and a stray one could begin a line of its own.
    private static string Clean(string value) => string.Concat(value.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c)));
}
