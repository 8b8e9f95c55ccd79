using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Loket;

/// <summary>A casus that looks like another one.</summary>
/// <param name="Gedeeld">What both have: life areas, blockades, organisations and labels. Never a word of the story.</param>
public sealed record Gelijkende(Casusnummer Nummer, int Punten, IReadOnlyList<string> Gedeeld);

/// <summary>Finds casussen that look alike, by what was chosen and by the words of title and situation.</summary>
public static class Gelijkenis
{
    private const int PerLeefgebied = 1, PerKnelpunt = 2, PerPartij = 2, PerLabel = 3, MostForWords = 4, Least = 4, ShortestWord = 6;

    /// <summary>The most alike first; only those that share enough.</summary>
    public static IReadOnlyList<Gelijkende> Find(Werk een, IEnumerable<Werk> anderen, int most = 5) =>
        [.. anderen.Where(ander => ander.Casus.Nummer != een.Casus.Nummer).Select(ander => Compare(een, ander)).Where(found => found.Punten >= Least && found.Gedeeld.Count > 0)
            .OrderByDescending(found => found.Punten).ThenByDescending(found => found.Nummer.ToString(), StringComparer.Ordinal).Take(most)];

    private static Gelijkende Compare(Werk een, Werk ander)
    {
        var (een1, ander1) = (een.Casus.Melding, ander.Casus.Melding);
        var gebieden = een1.Leefgebieden.Intersect(ander1.Leefgebieden).Select(one => one.Tekst()).ToList();
        var knelpunten = een1.Knelpunten.Intersect(ander1.Knelpunten).Select(one => one.Tekst()).ToList();
        var partijen = een1.Partijen.Select(one => one.Naam).Intersect(ander1.Partijen.Select(one => one.Naam), StringComparer.OrdinalIgnoreCase).ToList();
        var labels = een.Dossier.Labels.Intersect(ander.Dossier.Labels, StringComparer.OrdinalIgnoreCase).ToList();
        var woorden = Math.Min(MostForWords, Words(een1).Intersect(Words(ander1)).Count());
        return new Gelijkende(ander.Casus.Nummer,
            gebieden.Count * PerLeefgebied + knelpunten.Count * PerKnelpunt + partijen.Count * PerPartij + labels.Count * PerLabel + woorden,
            [.. gebieden.Concat(knelpunten).Concat(partijen).Concat(labels).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    // Longer words carry the subject; short ones stand in every story.
    private static IEnumerable<string> Words(Melding melding) => $"{melding.Titel} {melding.Situatie}".ToLowerInvariant()
        .Split([' ', '\n', '.', ',', ':', ';', '(', ')', '?', '!', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord).Distinct();
}
