using System.Text.Json.Serialization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Domain.Kennis;

/// <summary>An article that was found, with how well it fits: from 0 to a bit over 1.</summary>
public readonly record struct Treffer(Artikel Artikel, double Score);

/// <summary>What a search gave: the articles that come closest, and whether the first one is an answer.</summary>
/// <param name="Treffers">The best first; at most five.</param>
public sealed record Zoekuitslag(IReadOnlyList<Treffer> Treffers)
{
    /// <summary>Below this score the words of a question are too far from what we know.</summary>
    public const double Genoeg = 0.44;

    private const double NearlyAsClose = 0.2;

    /// <summary>What may have been meant too, being nearly as close; or null.</summary>
    public Artikel? Ook => Treffers.Count > 1 && Treffers[1].Score >= Math.Max(Genoeg, Treffers[0].Score - NearlyAsClose) ? Treffers[1].Artikel : null;

    /// <summary>How close the question is to something we know we have no answer to.</summary>
    public double Buiten { get; init; }

    /// <summary>What comes near enough to be offered when there is no answer.</summary>
    public IEnumerable<Treffer> Nabij => Treffers.Where(one => one.Score >= Genoeg / 2);

    /// <summary>The answer, or null when we do not know.</summary>
    public Artikel? Antwoord => Treffers.Count > 0 && Treffers[0].Score >= Genoeg && Treffers[0].Score > Buiten ? Treffers[0].Artikel : null;
}

/// <summary>The knowledge base: answers with their source, found by the words of a question. In process, the same for the same question.</summary>
public sealed class Kennisbank
{
    private const int Most = 5;
    private const double OfTheIntent = 0.08;

    // As close to both: rather silent than wrong.
    private const double ForSilence = 1.05;
    private static readonly Lazy<Kennisbank> Shared = new(() => new Kennisbank());

    private readonly List<Artikel> articles = [.. EmbeddedContent.Names("Kennis/artikelen/").Order(StringComparer.Ordinal).SelectMany(name => EmbeddedContent.Read(name, KennisJson.Default.ListArtikel))];
    private readonly Dictionary<string, Artikel> byId;
    private readonly Dictionary<string, Artikel> byQuestion = new(StringComparer.Ordinal);
    private readonly Betekenissen meanings = new();
    private readonly Zoekindex index;
    private readonly RecentReads<string, double[]> scores;

    private Kennisbank()
    {
        byId = articles.ToDictionary(artikel => artikel.Id, StringComparer.Ordinal);
        foreach (var artikel in articles)
            foreach (var vraag in artikel.Vraagvormen.Prepend(artikel.Vraag)) byQuestion.TryAdd(Bare(vraag), artikel);
        index = new Zoekindex([.. articles.Select(artikel => new Onderwerp([artikel.Vraag, .. artikel.Vraagvormen], artikel.Trefwoorden, artikel.Antwoord)), .. Outside()]);
        scores = new(index.Score, most: 64);
    }

    public static Kennisbank Default => Shared.Value;

    public IReadOnlyList<Artikel> All => articles;

    /// <summary>The words that can mean more than one thing.</summary>
    public IReadOnlyList<Betekenis> Betekenissen => meanings.All;

    /// <summary>The article with that id, or null when there is none (any more).</summary>
    public Artikel? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The article that is the answer to an intent when the question says no more, or null.</summary>
    public Artikel? MainOf(string intent) => articles.Find(artikel => artikel.HoofdVan == intent);

    /// <summary>The word in this question that can mean more than one thing, or null when it is clear what is meant.</summary>
    public Betekenis? FindDoubt(string question) => meanings.Find(question);

    /// <summary>The article of which this is exactly a question, apart from capitals and marks; or null.</summary>
    public Artikel? FindExact(string question) => byQuestion.GetValueOrDefault(Bare(question));

    /// <summary>Searches the articles.</summary>
    /// <param name="intent">What the recogniser made of it, if anything: articles of that intent come a little nearer.</param>
    public Zoekuitslag Search(string question, string? intent = null)
    {
        if (FindExact(question) is { } exact) return new([new(exact, 1), .. Related(exact)]);
        var all = scores.Of(question);
        var found = all[..articles.Count];
        if (intent is not (null or Intents.AskKnowledge))
            for (var i = 0; i < found.Length; i++)
                if (found[i] > 0 && articles[i].Onderwerpen.Contains(intent)) found[i] += OfTheIntent;
        var best = found.Select((score, at) => new Treffer(articles[at], score)).Where(one => one.Score > 0)
            .OrderByDescending(one => one.Score).ThenBy(one => one.Artikel.Id, StringComparer.Ordinal).Take(Most);
        return new([.. best]) { Buiten = all[found.Length..].Max() * ForSilence };
    }

    // What people ask here too and we have no answer to; content file Kennis/buiten-bereik.csv.
    private static IEnumerable<Onderwerp> Outside() => EmbeddedContent.Lines("Kennis/buiten-bereik.csv").Select(line => new Onderwerp(line.Split(';', 2)[1].Split(" / "), "", ""));

    private IEnumerable<Treffer> Related(Artikel artikel) => artikel.Verwant.Select(id => new Treffer(byId[id], 0));

    private static string Bare(string question) => string.Join(' ', new TokenizedText(question).Tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Norm));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(List<Artikel>))]
[JsonSerializable(typeof(List<Betekenis>))]
internal sealed partial class KennisJson : JsonSerializerContext;
