namespace Maatwerk.Domain.Understanding;

/// <summary>Trains the model from our own sentences, in a fixed order and with fixed seeds, so that the same sentences give the same weights.</summary>
public sealed class Trainer
{
    const int Nets = 4;

    static readonly DateOnly s_today = new(2026, 11, 22);

    readonly IReadOnlyList<IReadOnlyList<Example>> _lines;

    /// <summary>Reads the lines once; then any part of them can be trained on.</summary>
    /// <param name="names">Finds the entities in a sentence.</param>
    /// <param name="lines">Intent and line, see <see cref="TrainingSet"/>.</param>
    public Trainer(INamesMatcher names, IReadOnlyList<(string Intent, string Line)> lines)
    {
        var finder = new EntityFinder(names);
        var variants = new Variants(TrainingSet.Stories, TrainingSet.Denials);
        _lines = [.. lines.Select(line => Read(finder, variants, line.Intent, line.Line))];
    }

    /// <summary>A model from the lines whose number (from 0) is wanted.</summary>
    public IntentModel Train(Func<int, bool> wanted, string fingerprint)
    {
        var lines = _lines.Where((_, i) => wanted(i)).ToList();
        var vocabulary = Vocabulary.Of(lines.Where(IsOurs).Select(l => l.SelectMany(e => e.Stems).ToHashSet()));
        var examples = lines.SelectMany(l => l.Select(e => e with { Features = [.. e.Features, .. vocabulary.Describe(e.Stems, IsOurs(l) ? 1 : 0)] })).ToList();
        var nets = Enumerable.Range(1, Nets).Select(n => new NetTraining((uint)n * 7919).Train(examples)).ToArray();
        return new IntentModel(fingerprint, Calibration.Plain, vocabulary, new LinearTraining(Intents.All.Count).Train(examples), nets);
    }

    static bool IsOurs(IReadOnlyList<Example> line) => Intents.All[line[0].Intent] != Intents.None;

    static List<Example> Read(EntityFinder finder, Variants variants, string intent, string line)
    {
        var sentences = TrainingSet.Expand(line);
        var examples = new List<Example>();
        foreach (var sentence in sentences)
            foreach (var (text, weight) in variants.Of(intent, sentence))
            {
                var tokens = new TokenizedText(text);
                var units = new Units(tokens, finder.Find(tokens, s_today).Spans, 0, tokens.Count);
                examples.Add(new Example(Index(intent), [.. Features.Of(units)], Vocabulary.Stems(units), weight / MathF.Sqrt(sentences.Count)));
            }
        return examples;
    }

    static int Index(string intent)
    {
        for (var i = 0; i < Intents.All.Count; i++)
            if (Intents.All[i] == intent) return i;
        throw new ArgumentException($"Expected one of the {Intents.All.Count} intents; got {intent}.", nameof(intent));
    }
}
