using System.Globalization;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Loket;

/// <summary>Reads one typed line into a <see cref="Werkfilter"/>: first the words of the loket itself, then names of the register, and what is left as words.</summary>
internal sealed class Werkzin(string text)
{
    /// <summary>What "urgent" means: the deadline is within so many days.</summary>
    public const int UrgentDagen = 7;

    private const int LongestRegion = 5;

    // A word may be a label of the loket too: what only looks like a name is left a word.
    private const double Sure = 0.8;

    private static readonly Lazy<ILookup<string, string[]>> Inhoud = new(() =>
        EmbeddedContent.Lines("Loket/werkvoorraad.csv").Select(line => line.Split(';', StringSplitOptions.TrimEntries)).ToLookup(cells => cells[0], StringComparer.Ordinal));

    private readonly List<string> words = [.. text.Split([' ', '\n', '\t', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', '!', '?', ':')).Where(word => word.Length > 0)];
    private readonly List<string> read = [];

    public Werkfilter Read()
    {
        var (binnen, ouder) = (TakeDays("binnen"), TakeDays("ouder"));
        if (TakeWord("urgent")) binnen ??= UrgentDagen;
        var (regio, region) = TakeRegion();
        var line = string.Join(' ', words);
        var named = Gazetteer.Default.Find(line, Leeswijze.Zoekregel).Where(one => !one.Ontkend && one.Zekerheid >= Sure).ToList();
        var themas = named.Where(one => one.Doel == DoelSoort.Thema).SelectMany(one => Themes(one.Id)).Distinct().ToList();
        read.AddRange(named.Select(one => one.Doel == DoelSoort.Gemeente ? $"gemeente {one.Naam}" : one.Naam).Distinct());
        if (binnen is { } days) read.Add($"deadline binnen {days} dagen");
        if (ouder is { } age) read.Add($"langer dan {age} dagen geleden ingediend");
        var left = Left(line, named);
        read.AddRange(left.Select(word => $"‘{word}’"));
        return new Werkfilter
        {
            Themas = themas, Themawoorden = [.. named.Where(one => one.Doel == DoelSoort.Thema).Select(one => one.Getypt)], Organisaties = Ids(named, DoelSoort.Organisatie), Gemeenten = [.. Ids(named, DoelSoort.Gemeente), .. region],
            Regio = regio, BinnenDagen = binnen, OuderDanDagen = ouder, Woorden = left, Gelezen = [.. read],
        };
    }

    private static List<string> Ids(List<Vermelding> named, DoelSoort doel) => [.. named.Where(one => one.Doel == doel).Select(one => one.Id).Distinct()];

    private static IEnumerable<string> Themes(string thema) => Inhoud.Value["thema"].Where(cells => cells[1] == thema).SelectMany(cells => cells[2].Split('|'));

    private static bool Is(string kind, string word) => Inhoud.Value[kind].Any(cells => cells[1].Split('|').Contains(word, StringComparer.OrdinalIgnoreCase));

    private bool TakeWord(string kind) => words.RemoveAll(word => Is(kind, word)) > 0;

    // "binnen 5 dagen", "ouder dan 6 weken"
    private int? TakeDays(string kind)
    {
        for (var at = 0; at + 2 < words.Count; at++)
        {
            if (!Is(kind, words[at])) continue;
            var number = words[at + 1].Equals("dan", StringComparison.OrdinalIgnoreCase) ? at + 2 : at + 1;
            if (number + 1 >= words.Count || !int.TryParse(words[number], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 5000) continue;
            var unit = Is("week", words[number + 1]) ? 7 : Is("dag", words[number + 1]) ? 1 : 0;
            if (unit == 0) continue;
            words.RemoveRange(at, number + 2 - at);
            return count * unit;
        }
        return null;
    }

    // "regio Haaglanden", "provincie Noord-Holland": every municipality in it
    private (string? Regio, IReadOnlyList<string> Codes) TakeRegion()
    {
        var at = words.FindIndex(word => Is("regio", word));
        for (var count = Math.Min(LongestRegion, words.Count - at - 1); at >= 0 && count > 0; count--)
        {
            var name = string.Join(' ', words.Skip(at + 1).Take(count));
            if (Gazetteer.Default.Gemeenten.Where(gemeente => Lies(gemeente, name)).ToList() is not { Count: > 0 } inside) continue;
            words.RemoveRange(at, count + 1);
            read.Add($"regio {name}");
            return (name, [.. inside.Select(gemeente => gemeente.Code)]);
        }
        return (null, []);
    }

    private static bool Lies(Gemeente gemeente, string name) =>
        new[] { gemeente.Provincie, gemeente.Arbeidsmarktregio, gemeente.Veiligheidsregio }.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static List<string> Left(string line, List<Vermelding> named)
    {
        var letters = line.ToCharArray();
        foreach (var one in named) Array.Fill(letters, ' ', one.Start, one.Length);
        return [.. new string(letters).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Is("vulwoord", word)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
