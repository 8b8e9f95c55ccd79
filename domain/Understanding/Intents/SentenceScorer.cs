namespace Maatwerk.Domain.Understanding;

/// <summary>
/// Scores a message with the model as a whole and, when it is long, sentence by sentence: in a story the question stands in one sentence, mostly the last or the first.
/// </summary>
internal sealed class SentenceScorer(IntentModel model)
{
    const int LongMessage = 14;
    const int MostSentences = 12;

    /// <summary>What a sentence that is not the last gives away.</summary>
    const float NotLast = 0.3f;

    public (double[] Probabilities, IReadOnlyList<string> Why) Score(TokenizedText text, IReadOnlyList<EntitySpan> spans)
    {
        var whole = new Units(text, spans, 0, text.Count);
        var features = model.Features(whole);
        var logits = model.Score(features);
        var explained = (Units: whole, Features: features);
        if (whole.Count >= LongMessage)
        {
            var best = float.MinValue;
            var sum = (float[])logits.Clone();
            foreach (var (units, position) in Sentences(text, spans))
            {
                var own = model.Features(units);
                var scores = model.Score(own);
                for (var c = 0; c < sum.Length; c++) sum[c] = Math.Max(sum[c], scores[c] - (position == 0 ? 0 : NotLast));
                if (scores.Max() > best)
                {
                    best = scores.Max();
                    (explained, own) = ((units, own), explained.Features);
                }
                Features.Done(own);
            }
            for (var c = 0; c < sum.Length; c++) logits[c] = (logits[c] + sum[c]) / 2;
        }
        var probabilities = Chances(logits);
        var why = Explain(explained.Units, explained.Features, Array.IndexOf(probabilities, probabilities.Max()));
        Features.Done(explained.Features);
        return (probabilities, why);
    }

    /// <summary>The sentences of at least two words, with their place counted from the end.</summary>
    static IEnumerable<(Units Units, int Position)> Sentences(TokenizedText text, IReadOnlyList<EntitySpan> spans)
    {
        var ends = new List<int>();
        for (var i = 0; i < text.Count; i++)
            if (text.At(i).Text is "." or "?" or "!" or ";" && text.At(i + 1).Text is not "." || (i + 1 < text.Count && text.Text.AsSpan(text.At(i).End, text.At(i + 1).Start - text.At(i).End).Contains('\n')))
                ends.Add(i + 1);
        if (ends.Count == 0 || ends[^1] < text.Count) ends.Add(text.Count);
        if (ends.Count < 2) yield break;
        for (var s = Math.Max(0, ends.Count - MostSentences); s < ends.Count; s++)
        {
            var from = s == 0 ? 0 : ends[s - 1];
            if (ends[s] - from >= 3) yield return (new Units(text, spans, from, ends[s]), ends.Count - 1 - s);
        }
    }

    double[] Chances(float[] logits)
    {
        var temperature = model.Calibration.Temperature;
        var max = logits.Max();
        var exps = logits.Select(l => Math.Exp((l - max) / temperature)).ToArray();
        var total = exps.Sum();
        return [.. exps.Select(e => e / total)];
    }

    List<string> Explain(Units units, List<Feature> features, int intent)
    {
        var weights = new float[units.Count];
        foreach (var feature in features) weights[feature.Unit] += model.Weight(feature, intent);
        return [.. weights.Select((w, i) => (w, i)).Where(x => x.w > 0).OrderByDescending(x => x.w).Take(3).Select(x => $"woord: {units[x.i].Word.Trim('<', '>')}")];
    }
}
