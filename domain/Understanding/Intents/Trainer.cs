namespace Maatwerk.Domain.Understanding;

/// <summary>
/// Trains the model: multinomial logistic regression over hashed features with AdaGrad, in a fixed order, so that the same sentences give the same weights.
/// Each sentence also comes with one typing error, so that letter groups learn to carry a misspelt word.
/// </summary>
public sealed class Trainer(INamesMatcher names)
{
    const int Rounds = 24;
    const float Rate = 0.6f;
    const float Decay = 0.000012f;
    static readonly DateOnly s_today = new(2026, 11, 22);

    readonly float[] _weights = new float[Features.Buckets * Intents.All.Count];
    readonly float[] _squares = new float[Features.Buckets * Intents.All.Count];
    readonly float[] _bias = new float[Intents.All.Count];
    uint _random = 20261122;

    public LinearModel Train(IReadOnlyList<(string Intent, string Line)> lines, string fingerprint)
    {
        var examples = Examples(lines);
        for (var round = 0; round < Rounds; round++)
        {
            Shuffle(examples);
            foreach (var example in examples) Step(example);
        }
        return Pack(fingerprint);
    }

    sealed record Example(int Intent, List<Feature> Features, float Weight);

    List<Example> Examples(IReadOnlyList<(string Intent, string Line)> lines)
    {
        var finder = new EntityFinder(names);
        var all = new List<Example>();
        foreach (var (intent, line) in lines)
        {
            var sentences = TrainingSet.Expand(line);
            foreach (var sentence in sentences)
                foreach (var variant in new[] { sentence, Misspell(sentence) }.Distinct())
                {
                    var text = new TokenizedText(variant);
                    var features = Features.Of(new Units(text, finder.Find(text, s_today).Spans, 0, text.Tokens.Count));
                    all.Add(new Example(Index(intent), features, (ReferenceEquals(variant, sentence) ? 1f : 0.5f) / MathF.Sqrt(sentences.Count)));
                }
        }
        return all;
    }

    static int Index(string intent)
    {
        for (var i = 0; i < Intents.All.Count; i++)
            if (Intents.All[i] == intent) return i;
        throw new ArgumentException($"Expected one of the {Intents.All.Count} intents; got {intent}.", nameof(intent));
    }

    void Step(Example example)
    {
        var classes = _bias.Length;
        Span<float> p = stackalloc float[classes];
        _bias.CopyTo(p);
        foreach (var f in example.Features)
            for (var c = 0; c < classes; c++) p[c] += f.Value * _weights[f.Bucket * classes + c];
        Softmax(p);
        p[example.Intent] -= 1;
        foreach (var f in example.Features)
        {
            var row = f.Bucket * classes;
            for (var c = 0; c < classes; c++)
            {
                var gradient = p[c] * f.Value * example.Weight + Decay * _weights[row + c];
                _squares[row + c] += gradient * gradient;
                _weights[row + c] -= Rate * gradient / MathF.Sqrt(_squares[row + c] + 1e-6f);
            }
        }
        for (var c = 0; c < classes; c++) _bias[c] -= 0.01f * p[c] * example.Weight;
    }

    static void Softmax(Span<float> values)
    {
        var max = float.MinValue;
        foreach (var v in values) max = MathF.Max(max, v);
        var total = 0f;
        for (var c = 0; c < values.Length; c++) total += values[c] = MathF.Exp(values[c] - max);
        for (var c = 0; c < values.Length; c++) values[c] /= total;
    }

    LinearModel Pack(string fingerprint)
    {
        var classes = _bias.Length;
        var scales = new float[classes];
        var packed = new sbyte[_weights.Length];
        for (var c = 0; c < classes; c++)
        {
            var largest = 1e-6f;
            for (var i = c; i < _weights.Length; i += classes) largest = MathF.Max(largest, MathF.Abs(_weights[i]));
            scales[c] = largest / 127;
            for (var i = c; i < _weights.Length; i += classes) packed[i] = (sbyte)MathF.Round(_weights[i] / scales[c]);
        }
        return new LinearModel(fingerprint, _bias, scales, packed);
    }

    /// <summary>One slip of the thumb in one of the longer words: a letter dropped, doubled or swapped.</summary>
    string Misspell(string sentence)
    {
        var words = sentence.Split(' ');
        var slips = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= 5 && words[i].All(char.IsLetter)).ToList();
        if (slips.Count == 0) return sentence;
        var at = slips[Next(slips.Count)];
        var word = words[at];
        var i = 1 + Next(word.Length - 2);
        words[at] = Next(3) switch { 0 => word.Remove(i, 1), 1 => word.Insert(i, word[i].ToString()), _ => word[..i] + word[i + 1] + word[i] + word[(i + 2)..] };
        return string.Join(' ', words);
    }

    void Shuffle(List<Example> examples)
    {
        for (var i = examples.Count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (examples[i], examples[j]) = (examples[j], examples[i]);
        }
    }

    int Next(int below)
    {
        _random = _random * 1664525 + 1013904223;
        return (int)((_random >> 8) % (uint)below);
    }
}
