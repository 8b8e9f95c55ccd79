using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Maatwerk.Domain.Understanding;

/// <summary>Sums over rows of numbers. Each place is added up by itself, so that the width of the processor does not change the outcome.</summary>
internal static class Vectors
{
    /// <summary>target += source * factor</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var width = Vector<float>.Count;
        var times = new Vector<float>(factor);
        var i = 0;
        for (; i <= target.Length - width; i += width)
            (new Vector<float>(target[i..]) + new Vector<float>(source[i..]) * times).CopyTo(target[i..]);
        for (; i < target.Length; i++) target[i] += source[i] * factor;
    }

    /// <summary>target += source * factor</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<sbyte> source, float factor)
    {
        var times = Vector256.Create(factor);
        var i = 0;
        for (; i <= target.Length - Vector256<float>.Count; i += Vector256<float>.Count)
            (Vector256.Create<float>(target[i..]) + Widened(source[i..]) * times).CopyTo(target[i..]);
        for (; i < target.Length; i++) target[i] += source[i] * factor;
    }

    /// <summary>The first eight as fractions.</summary>
    static Vector256<float> Widened(ReadOnlySpan<sbyte> source)
    {
        var shorts = Vector128.WidenLower(Vector128.CreateScalar(MemoryMarshal.Read<long>(MemoryMarshal.AsBytes(source))).AsSByte());
        return Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(shorts), Vector128.WidenUpper(shorts)));
    }

    /// <summary>Turns logits into chances that add up to one.</summary>
    public static void Softmax(Span<float> values)
    {
        var max = float.MinValue;
        foreach (var v in values) max = MathF.Max(max, v);
        var total = 0f;
        for (var c = 0; c < values.Length; c++) total += values[c] = MathF.Exp(values[c] - max);
        for (var c = 0; c < values.Length; c++) values[c] /= total;
    }
}
