using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Maatwerk.Domain.Understanding;

/// <summary>Sums over rows of numbers. Each place is added up by itself, so that the width of the processor does not change the outcome.</summary>
internal static class Vectors
{
    /// <summary>target += source * factor</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var times = new Vector<float>(factor);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(target);
        var added = MemoryMarshal.Cast<float, Vector<float>>(source)[..sums.Length];
        for (var i = 0; i < sums.Length; i++) sums[i] += added[i] * times;
        for (var i = sums.Length * Vector<float>.Count; i < target.Length; i++) target[i] += source[i] * factor;
    }

    /// <summary>target += source * factor</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<sbyte> source, float factor)
    {
        var times = Vector256.Create(factor);
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(target);
        var added = MemoryMarshal.Cast<sbyte, long>(source)[..sums.Length];
        for (var i = 0; i < sums.Length; i++) sums[i] += Widened(added[i]) * times;
        for (var i = sums.Length * Vector256<float>.Count; i < target.Length; i++) target[i] += source[i] * factor;
    }

    /// <summary>Eight whole numbers as fractions.</summary>
    static Vector256<float> Widened(long eight)
    {
        var bytes = Vector128.CreateScalarUnsafe(eight).AsSByte();
        if (Avx2.IsSupported) return Vector256.ConvertToSingle(Avx2.ConvertToVector256Int32(bytes));
        var shorts = Vector128.WidenLower(bytes);
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
