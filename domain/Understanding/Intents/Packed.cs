using System.Runtime.InteropServices;

namespace Maatwerk.Domain.Understanding;

/// <summary>A row of weights for each feature bucket, kept as small whole numbers times a scale per column.</summary>
internal sealed class Packed(float[] scales, sbyte[] rows)
{
    public int Width => scales.Length;

    public static Packed From(float[] weights, int width)
    {
        var scales = new float[width];
        var rows = new sbyte[weights.Length];
        for (var c = 0; c < width; c++)
        {
            var largest = 1e-6f;
            for (var i = c; i < weights.Length; i += width) largest = MathF.Max(largest, MathF.Abs(weights[i]));
            scales[c] = largest / 127;
            for (var i = c; i < weights.Length; i += width) rows[i] = (sbyte)MathF.Round(weights[i] / scales[c]);
        }
        return new Packed(scales, rows);
    }

    /// <summary>Sets <paramref name="sums"/> to the rows of the features times their values.</summary>
    public void Sum(List<Feature> features, Span<float> sums)
    {
        sums.Clear();
        foreach (ref readonly var feature in CollectionsMarshal.AsSpan(features)) Vectors.AddScaled(sums, rows.AsSpan(feature.Bucket * Width, Width), feature.Value);
        for (var c = 0; c < sums.Length; c++) sums[c] *= scales[c];
    }

    /// <summary>One weight, less the mean of its row.</summary>
    public float AboveMean(int bucket, int column)
    {
        var row = rows.AsSpan(bucket * Width, Width);
        var mean = 0f;
        for (var c = 0; c < row.Length; c++) mean += row[c] * scales[c];
        return row[column] * scales[column] - mean / row.Length;
    }

    public void Write(BinaryWriter writer)
    {
        foreach (var s in scales) writer.Write(s);
        writer.Write(MemoryMarshal.AsBytes(rows.AsSpan()));
    }

    public static Packed Read(BinaryReader reader, int width)
    {
        var scales = Floats(reader, width);
        var rows = new sbyte[Features.Buckets * width];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return new Packed(scales, rows);
    }

    public static float[] Floats(BinaryReader reader, int count)
    {
        var all = new float[count];
        for (var i = 0; i < count; i++) all[i] = reader.ReadSingle();
        return all;
    }
}
