namespace Maatwerk.Domain.Understanding;

/// <summary>Multinomial logistic regression over hashed features with AdaGrad.</summary>
internal sealed class LinearTraining(int classes)
{
    const int Rounds = 12;
    const float Rate = 0.6f;
    const float Decay = 0.000012f;

    /// <summary>Share of features left out of a step, so that no single word carries the choice.</summary>
    const float Drop = 0.2f;

    readonly float[] _weights = new float[Features.Buckets * classes];
    readonly float[] _squares = new float[Features.Buckets * classes];
    readonly float[] _bias = new float[classes];
    readonly Dice _dice = new(20261122);

    public LinearPart Train(IReadOnlyList<Example> examples)
    {
        var order = examples.ToList();
        for (var round = 0; round < Rounds; round++)
        {
            _dice.Shuffle(order);
            foreach (var example in order) Step(example);
        }
        return new LinearPart(_bias, Packed.From(_weights, classes));
    }

    void Step(Example example)
    {
        Span<float> p = stackalloc float[classes];
        _bias.CopyTo(p);
        foreach (var f in example.Features) Vectors.AddScaled(p, _weights.AsSpan(f.Bucket * classes, classes), f.Value);
        Vectors.Softmax(p);
        p[example.Intent] -= 1;
        foreach (var f in example.Features)
        {
            if (_dice.NextFloat() < Drop) continue;
            var row = f.Bucket * classes;
            AdaGrad.Step(_weights.AsSpan(row, classes), _squares.AsSpan(row, classes), p, f.Value * example.Weight, Decay, Rate);
        }
        for (var c = 0; c < classes; c++) _bias[c] -= 0.01f * p[c] * example.Weight;
    }
}
