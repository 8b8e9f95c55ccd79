using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Domain.Kennis;

/// <summary>The knowledge base: finds the answer whose words come closest to a question.</summary>
public sealed class Kennisbank
{
    private static readonly Lazy<Kennisbank> Shared = new(() => new Kennisbank());
    private static readonly HashSet<string> Small = [.. "de het een en of ik je jij we wij is zijn was wat wie hoe waar wanneer kan kun mag moet voor van in op bij met aan naar dat die dit er niet nog al ook maar als dan te om mijn onze ons u".Split(' ')];
    private readonly List<(Artikel Artikel, HashSet<string> Woorden)> entries;

    private Kennisbank()
    {
        using var content = typeof(Kennisbank).Assembly.GetManifestResourceStream("Kennis/artikelen.json")!;
        entries = [.. JsonSerializer.Deserialize(content, KennisJson.Default.ListArtikel)!.Select(artikel => (artikel, Words($"{artikel.Vraag} {artikel.Woorden}")))];
    }

    public static Kennisbank Default => Shared.Value;

    public IReadOnlyList<Artikel> All => [.. entries.Select(entry => entry.Artikel)];

    /// <summary>
    /// The best answer for a question of this kind, or null when nothing comes close.
    /// An article that belongs to the intent wins from one that only shares a word.
    /// </summary>
    public Artikel? Find(string intent, string question)
    {
        var asked = Words(question);
        var best = entries.Select(entry => (entry.Artikel, Score: Score(entry.Artikel, entry.Woorden, intent, asked))).MaxBy(one => one.Score);
        return best.Score >= 1 ? best.Artikel : null;
    }

    private static double Score(Artikel artikel, HashSet<string> known, string intent, HashSet<string> asked)
    {
        var shared = asked.Count(word => known.Contains(word) || known.Any(other => Alike(other, word)));
        var rank = artikel.Onderwerpen.ToList().IndexOf(intent);
        return shared + (rank == 0 ? 1.5 : rank > 0 ? 1 : 0) - (shared == 0 && rank != 0 ? 2 : 0);
    }

    // Dutch joins words and adds endings: one stem inside the other counts, from six letters on.
    private static bool Alike(string one, string other) =>
        one.Length >= 6 && other.Length >= 6 && (one.StartsWith(other[..6], StringComparison.Ordinal) || one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));

    private static HashSet<string> Words(string text) =>
        [.. new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || c is ':' or '-' ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Small.Contains(word))];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<Artikel>))]
internal sealed partial class KennisJson : JsonSerializerContext;
