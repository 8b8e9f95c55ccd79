using System.Buffers;

namespace Maatwerk.Domain.Kennis;

/// <summary>Something one can ask about, as text to search in.</summary>
internal sealed record Onderwerp(IReadOnlyList<string> Vragen, string Trefwoorden, string Antwoord);

/// <summary>
/// Scores articles for a question. Words weigh by how rare they are and saturate, as in BM25: one part of the score is how much of the
/// question an article is about, the other part is how close the question is to one of the ways in which people ask it. A score is from 0 to 1.
/// </summary>
internal sealed class Zoekindex
{
    // Found on our own questions with ./measure.sh kennis; a change is a change of all figures.
    private const double Coverage = 0.7, InAnswer = 0.5, InKeywords = 2, About = 0.3, Saturation = 1, Unknown = 0.75, Composed = 0.8, RarityCounts = 0.3;

    private readonly Ontleder reader = new();
    private readonly int articles;
    private readonly List<(int Artikel, double Lengte)> questions = [];
    private readonly Dictionary<string, List<(int Vraag, double Gewicht)>> inQuestions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Artikel, double Gewicht)>> inArticles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> rarity;
    private readonly double rarest;

    public Zoekindex(IReadOnlyList<Onderwerp> all)
    {
        articles = all.Count;
        rarest = Rarity(0);
        var texts = new Queue<List<Eenheid>>(reader.Learn([.. all.SelectMany(one => one.Vragen.Append(one.Trefwoorden).Append(one.Antwoord))]));
        var read = all.Select(one => new Gelezen([.. one.Vragen.Select(_ => texts.Dequeue())], texts.Dequeue(), texts.Dequeue())).ToList();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in read)
            foreach (var term in one.Vragen.Append(one.Trefwoorden).SelectMany(Terms).ToHashSet(StringComparer.Ordinal)) counts[term] = counts.GetValueOrDefault(term) + 1;
        rarity = counts.ToDictionary(pair => pair.Key, pair => Rarity(pair.Value), StringComparer.Ordinal);
        for (var at = 0; at < read.Count; at++)
        {
            foreach (var (term, weight) in Weights(read[at])) Append(inArticles, term, (at, weight));
            foreach (var vraag in read[at].Vragen) AddQuestion(at, vraag);
        }
    }

    /// <summary>The score of each article, in the order in which they were given.</summary>
    public double[] Score(string question)
    {
        var sums = ArrayPool<double>.Shared.Rent(2 * (articles + questions.Count));
        try
        {
            return Score(reader.Read(question), sums.AsSpan(0, articles), sums.AsSpan(articles, questions.Count),
                sums.AsSpan(articles + questions.Count, articles), sums.AsSpan(2 * articles + questions.Count, questions.Count));
        }
        finally
        {
            ArrayPool<double>.Shared.Return(sums);
        }
    }

    private double[] Score(List<Eenheid> units, Span<double> covered, Span<double> close, Span<double> bestArticle, Span<double> bestQuestion)
    {
        covered.Clear();
        close.Clear();
        var (all, square) = (0.0, 0.0);
        var unknown = 0;
        foreach (var unit in units)
        {
            // A long message has many words that are not about the subject: each next unknown one weighs less.
            var weight = Weight(unit);
            if (unit.Herkenning == Herkenning.Onbekend && ++unknown > 1) weight *= Math.Sqrt(unknown) - Math.Sqrt(unknown - 1);
            all += weight;
            square += weight * weight;
            Best(inArticles, unit, bestArticle);
            Best(inQuestions, unit, bestQuestion);
            for (var at = 0; at < articles; at++) covered[at] += weight * bestArticle[at];
            for (var at = 0; at < questions.Count; at++) close[at] += weight * weight * bestQuestion[at];
        }
        return Combine(covered, close, all, Math.Sqrt(square));
    }

    private double[] Combine(ReadOnlySpan<double> covered, ReadOnlySpan<double> close, double all, double length)
    {
        var scores = new double[articles];
        if (all == 0) return scores;
        for (var at = 0; at < questions.Count; at++)
            scores[questions[at].Artikel] = Math.Max(scores[questions[at].Artikel], Math.Min(1, close[at] / (length * questions[at].Lengte)));
        for (var at = 0; at < articles; at++) scores[at] = Coverage * (covered[at] / all) + (1 - Coverage) * scores[at];
        return scores;
    }

    private static void Best(Dictionary<string, List<(int At, double Gewicht)>> postings, Eenheid unit, Span<double> best)
    {
        best.Clear();
        foreach (var (term, share) in unit.Termen)
            if (postings.TryGetValue(term, out var list))
                foreach (var (at, weight) in list) best[at] = Math.Max(best[at], share * weight);
    }

    // What is said in many of its questions is what an article is about; what stands only in its answer counts for less.
    private Dictionary<string, double> Weights(Gelezen artikel)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var text in artikel.Vragen)
            foreach (var (term, weight) in Best(text)) counts[term] = counts.GetValueOrDefault(term) + weight;
        foreach (var (term, weight) in Best(artikel.Trefwoorden)) counts[term] = counts.GetValueOrDefault(term) + InKeywords * weight;
        var weights = counts.ToDictionary(pair => pair.Key, pair => Math.Min(1, pair.Value) * (1 - About + About * pair.Value / (pair.Value + Saturation)), StringComparer.Ordinal);
        foreach (var (term, weight) in Best(artikel.Antwoord)) weights[term] = Math.Max(weights.GetValueOrDefault(term), InAnswer * weight);
        return weights;
    }

    private void AddQuestion(int artikel, List<Eenheid> units)
    {
        foreach (var (term, weight) in Best(units)) Append(inQuestions, term, (questions.Count, weight));
        questions.Add((artikel, Math.Max(0.01, Math.Sqrt(units.Sum(unit => Weight(unit) * Weight(unit))))));
    }

    // What no article knows weighs much: a question about something else must not look like ours.
    private double Weight(Eenheid unit)
    {
        var weight = unit.Herkenning != Herkenning.Bekend ? 0
            : rarity.TryGetValue(unit.Termen[0].Term, out var own) ? own
            : unit.Termen.Max(term => rarity.GetValueOrDefault(term.Term));
        if (unit.Herkenning == Herkenning.Samengesteld) return rarest * Composed * unit.Zwaarte;
        return (weight > 0 ? weight : rarest * Unknown) * unit.Zwaarte;
    }

    // Flatter than in a large library: with so few texts a word is soon rare by chance.
    private double Rarity(int count) => Math.Pow(Math.Log(1 + (articles - count + 0.5) / (count + 0.5)), RarityCounts);

    private static void Append<T>(Dictionary<string, List<T>> postings, string term, T posting)
    {
        if (!postings.TryGetValue(term, out var list)) postings[term] = list = [];
        list.Add(posting);
    }

    /// <summary>Each term once, with the highest weight it has there.</summary>
    private static Dictionary<string, double> Best(List<Eenheid> units)
    {
        var best = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var unit in units)
            foreach (var (term, weight) in unit.Termen) best[term] = Math.Max(best.GetValueOrDefault(term), weight);
        return best;
    }

    private static IEnumerable<string> Terms(List<Eenheid> units) => units.SelectMany(unit => unit.Termen).Select(term => term.Term);

    private sealed record Gelezen(List<List<Eenheid>> Vragen, List<Eenheid> Trefwoorden, List<Eenheid> Antwoord);
}
