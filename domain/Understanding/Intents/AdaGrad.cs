using System.Numerics;

namespace Maatwerk.Domain.Understanding;

/// <summary>Steps that grow smaller where much was learnt already.</summary>
internal static class AdaGrad
{
    /// <summary>One step down the slope <paramref name="gradient"/> * <paramref name="factor"/>, with the weights pulled to zero by <paramref name="decay"/>.</summary>
    public static void Step(Span<float> weights, Span<float> squares, ReadOnlySpan<float> gradient, float factor, float decay, float rate)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i <= weights.Length - width; i += width)
        {
            var weight = new Vector<float>(weights[i..]);
            var slope = new Vector<float>(gradient[i..]) * factor + weight * decay;
            var square = new Vector<float>(squares[i..]) + slope * slope;
            square.CopyTo(squares[i..]);
            (weight - slope * rate / Vector.SquareRoot(square + new Vector<float>(1e-6f))).CopyTo(weights[i..]);
        }
        for (; i < weights.Length; i++)
        {
            var slope = gradient[i] * factor + weights[i] * decay;
            squares[i] += slope * slope;
            weights[i] -= slope * rate / MathF.Sqrt(squares[i] + 1e-6f);
        }
    }
}
