namespace Maatwerk.Domain.Understanding;

/// <summary>One weight per feature bucket and class (an intent, or danger and no danger). Small whole numbers times a scale per class.</summary>
internal sealed class LinearPart(float[] bias, Packed weights) : IModelPart
{
    public float[] Bias => bias;
    public Packed Weights => weights;

    public void Score(List<Feature> features, Span<float> logits)
    {
        weights.Sum(features, logits);
        for (var c = 0; c < logits.Length; c++) logits[c] += bias[c];
    }

    /// <summary>How much one feature pleads for a class above the average of all.</summary>
    public float Weight(Feature feature, int wanted) => feature.Value * weights.AboveMean(feature.Bucket, wanted);

    public void Write(BinaryWriter writer)
    {
        foreach (var b in bias) writer.Write(b);
        weights.Write(writer);
    }

    public static LinearPart Read(BinaryReader reader, int classes) => new(Packed.Floats(reader, classes), Packed.Read(reader, classes));
}
