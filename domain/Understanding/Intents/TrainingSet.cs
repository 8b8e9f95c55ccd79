using System.Security.Cryptography;
using System.Text;

namespace Maatwerk.Domain.Understanding;

/// <summary>
/// Our own sentences, one file per intent. A line may hold alternatives, "[graag|even|] status", and slots filled from small lists: {org} {gem} {casus} {datum} {bedrag} {persoon}.
/// </summary>
public static class TrainingSet
{
    /// <summary>The content files, next to <c>zinnen</c>, that the model is made from too.</summary>
    public static readonly IReadOnlyList<string> WordFiles = ["begrippen.csv", "spelling.csv", "verhaalzinnen.txt", "ontkenningen.csv"];

    /// <summary>Stretches of story that may stand before any question; content file <c>verhaalzinnen.txt</c>.</summary>
    internal static IReadOnlyList<string> Stories => s_stories.Value;

    /// <summary>Words that wave an intent away; content file <c>ontkenningen.csv</c> (intent;words,words).</summary>
    internal static IReadOnlyList<(string Intent, string Words)> Denials => s_denials.Value;

    static readonly Lazy<IReadOnlyList<(string, string)>> s_denials = new(() =>
        [.. UnderstandingContent.Lines("ontkenningen.csv").Select(l => l.Split(';', 2)).SelectMany(p => p[1].Split(',').Select(words => (p[0], words)))]);

    static readonly Lazy<IReadOnlyList<string>> s_stories = new(() => [.. UnderstandingContent.Lines("verhaalzinnen.txt").SelectMany(Expand)]);

    static readonly Dictionary<string, string[]> s_slots = new(StringComparer.Ordinal)
    {
        ["{org}"] = ["UWV", "de SVB", "de Belastingdienst", "het CJIB", "DUO", "het CAK", "de IND", "Dienst Toeslagen", "het CIZ", "uwv", "svb", "het COA", "cjib", "zorgkantoor"],
        ["{gem}"] = ["Utrecht", "Tilburg", "Zaanstad", "Almere", "Den Haag", "Emmen", "rotterdam", "gemeente Zwolle", "Venlo", "Eindhoven", "leiden", "gem. Breda"],
        ["{casus}"] = ["MW-2026-000123", "casus 290", "mw 2026 17", "zaak 66", "2026-140", "MW-2026-000087", "dossier 2026-61"],
        ["{datum}"] = ["vrijdag", "volgende week dinsdag", "morgen", "9 december", "over drie weken", "12 januari", "overmorgen", "donderdag"],
        ["{bedrag}"] = ["€ 4.500", "12.000 euro", "22k", "1,5 ton", "3 mille", "850 euro"],
        ["{persoon}"] = ["Marieke", "Sophie de Boer", "collega Bart", "Esra Yilmaz", "Henk Postma", "Tom"],
    };

    const int MostOfOneLine = 8;

    /// <summary>The sentences a line stands for, spread evenly when there are very many; the same ones each time.</summary>
    public static IReadOnlyList<string> Expand(string line)
    {
        var all = ExpandAll(line);
        return all.Count <= MostOfOneLine ? all : [.. Enumerable.Range(0, MostOfOneLine).Select(i => all[(i * all.Count / MostOfOneLine + i * 7) % all.Count]).Distinct(StringComparer.Ordinal)];
    }

    static IReadOnlyList<string> ExpandAll(string line)
    {
        var open = line.IndexOf('[', StringComparison.Ordinal);
        var close = open < 0 ? -1 : line.IndexOf(']', open);
        if (close > open) return [.. line[(open + 1)..close].Split('|').SelectMany(part => ExpandAll(line[..open] + part + line[(close + 1)..]))];
        return s_slots.Keys.Any(s => line.Contains(s, StringComparison.Ordinal)) ? [Fill(line, 0), Fill(line, 1), Fill(line, 2)] : [Tidy(line)];
    }

    /// <summary>Fingerprint of all files, by name and content; line ends do not matter.</summary>
    public static string Fingerprint(IEnumerable<(string Name, string Content)> files)
    {
        var all = new StringBuilder();
        foreach (var (name, content) in files.OrderBy(f => f.Name, StringComparer.Ordinal)) all.Append(name).Append('\n').Append(content.ReplaceLineEndings("\n"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }

    static string Fill(string line, int turn)
    {
        foreach (var (slot, values) in s_slots)
            for (var n = 0; line.IndexOf(slot, StringComparison.Ordinal) is >= 0 and var at; n++)
                line = line[..at] + values[(line.Length * 7 + turn * 5 + n * 3) % values.Length] + line[(at + slot.Length)..];
        return Tidy(line);
    }

    static string Tidy(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
