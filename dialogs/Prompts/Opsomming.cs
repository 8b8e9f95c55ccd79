namespace Maatwerk.Dialogs.Prompts;

/// <summary>Several things typed in one answer: "UWV, CJIB en de gemeente", "1 3 4", a line each.</summary>
internal static class Opsomming
{
    public static IEnumerable<string> Parts(string text) =>
        text.Replace(" en ", ",", StringComparison.OrdinalIgnoreCase).Split([',', ';', '\n', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => part.All(c => char.IsAsciiDigit(c) || c == ' ') ? part.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [part]);
}
