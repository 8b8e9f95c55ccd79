namespace Maatwerk.Domain.Understanding;

/// <summary>Trains one small network with AdaGrad; features are left out at random, so that it leans on no single word.</summary>
internal sealed class NetTraining
{
    const int Hidden = 32;
    const int Rounds = 10;
    const float Rate = 0.06f;
    const float Decay = 0.00001f;

    /// <summary>Shares of features and of hidden numbers left out of a step.</summary>
    const float Drop = 0.3f, HiddenDrop = 0.2f;

    /// <summary>How much of the answer is spread over all intents, so that the network stays modest.</summary>
    const float Smooth = 0.05f;

    static readonly int s_classes = Intents.All.Count;
    readonly float[] _inner = new float[Features.Buckets * Hidden], _innerSquares = new float[Features.Buckets * Hidden];
    readonly float[] _innerBias = new float[Hidden], _innerBiasSquares = new float[Hidden];
    readonly float[] _outer = new float[Hidden * s_classes], _outerSquares = new float[Hidden * s_classes];
    readonly float[] _outerBias = new float[s_classes], _outerBiasSquares = new float[s_classes];
    readonly Dice _dice;

    public NetTraining(uint seed)
    {
        _dice = new Dice(seed);
        for (var i = 0; i < _inner.Length; i++) _inner[i] = (_dice.NextFloat() - 0.5f) * 0.4f;
        for (var i = 0; i < _outer.Length; i++) _outer[i] = (_dice.NextFloat() - 0.5f) * 0.6f;
        for (var i = 0; i < Hidden; i++) _innerBias[i] = 0.05f;
    }

    public NetPart Train(IReadOnlyList<Example> examples)
    {
        var order = examples.ToList();
        for (var round = 0; round < Rounds; round++)
        {
            _dice.Shuffle(order);
            foreach (var example in order) Step(example);
        }
        ForgetUnseen();
        return new NetPart(Packed.From(_inner, Hidden), _innerBias, _outer, _outerBias);
    }

    void Step(Example example)
    {
        var kept = new List<Feature>(example.Features.Length);
        foreach (var f in example.Features)
            if (_dice.NextFloat() >= Drop) kept.Add(f with { Value = f.Value / (1 - Drop) });
        Span<float> hidden = stackalloc float[Hidden], slope = stackalloc float[Hidden], p = stackalloc float[s_classes];
        _innerBias.CopyTo(hidden);
        foreach (var f in kept) Vectors.AddScaled(hidden, _inner.AsSpan(f.Bucket * Hidden, Hidden), f.Value);
        for (var h = 0; h < Hidden; h++) hidden[h] = hidden[h] <= 0 || _dice.NextFloat() < HiddenDrop ? 0 : hidden[h] / (1 - HiddenDrop);
        Guess(hidden, p);
        for (var c = 0; c < p.Length; c++) p[c] -= Smooth / s_classes;
        p[example.Intent] -= 1 - Smooth;
        for (var h = 0; h < Hidden; h++)
        {
            if (hidden[h] <= 0) continue;
            var row = _outer.AsSpan(h * s_classes, s_classes);
            for (var c = 0; c < s_classes; c++) slope[h] += p[c] * row[c];
            slope[h] /= 1 - HiddenDrop;
            AdaGrad.Step(row, _outerSquares.AsSpan(h * s_classes, s_classes), p, hidden[h] * example.Weight, Decay, Rate);
        }
        AdaGrad.Step(_outerBias, _outerBiasSquares, p, example.Weight, 0, Rate);
        AdaGrad.Step(_innerBias, _innerBiasSquares, slope, example.Weight, 0, Rate);
        foreach (var f in kept) AdaGrad.Step(_inner.AsSpan(f.Bucket * Hidden, Hidden), _innerSquares.AsSpan(f.Bucket * Hidden, Hidden), slope, f.Value * example.Weight, Decay, Rate);
    }

    void Guess(ReadOnlySpan<float> hidden, Span<float> p)
    {
        _outerBias.CopyTo(p);
        for (var h = 0; h < hidden.Length; h++)
            if (hidden[h] > 0) Vectors.AddScaled(p, _outer.AsSpan(h * s_classes, s_classes), hidden[h]);
        Vectors.Softmax(p);
    }

    /// <summary>A word that was never trained says nothing, instead of the noise it began with.</summary>
    void ForgetUnseen()
    {
        for (var bucket = 0; bucket < Features.Buckets; bucket++)
            if (_innerSquares.AsSpan(bucket * Hidden, Hidden).IndexOfAnyExcept(0f) < 0) _inner.AsSpan(bucket * Hidden, Hidden).Clear();
    }
}
