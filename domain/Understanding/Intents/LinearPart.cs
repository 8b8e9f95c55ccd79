namespace Maatwerk.Domain.Understanding;

/// <summary>One weight per feature bucket and intent. Small whole numbers times a scale per intent.</summary>
internal sealed class LinearPart(float[] bias, Packed weights) : IModelPart
{
    public float[] Bias => bias;
    public Packed Weights => weights;

    public void Score(IReadOnlyList<Feature> features, Span<float> logits)
    {
        weights.Sum(features, logits);
        for (var c = 0; c < logits.Length; c++) logits[c] += bias[c];
    }

    /// <summary>How much one feature pleads for an intent above the average of all.</summary>
    public float Weight(Feature feature, int intent) => feature.Value * weights.AboveMean(feature.Bucket, intent);

    public void Write(BinaryWriter writer)
    {
        foreach (var b in bias) writer.Write(b);
        weights.Write(writer);
    }

    public static LinearPart Read(BinaryReader reader) => new(Packed.Floats(reader, Intents.All.Count), Packed.Read(reader, Intents.All.Count));
}
