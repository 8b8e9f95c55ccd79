namespace Maatwerk.Domain.Understanding;

/// <summary>A small network: features to a layer of hidden numbers, and those to intents. It learns which words stand for the same.</summary>
internal sealed class NetPart(Packed inner, float[] innerBias, float[] outer, float[] outerBias) : IModelPart
{
    public void Score(List<Feature> features, Span<float> logits)
    {
        Span<float> hidden = stackalloc float[innerBias.Length];
        inner.Sum(features, hidden);
        outerBias.CopyTo(logits);
        for (var h = 0; h < hidden.Length; h++)
            if (hidden[h] + innerBias[h] is > 0 and var active) Vectors.AddScaled(logits, outer.AsSpan(h * logits.Length, logits.Length), active);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(innerBias.Length);
        foreach (var list in new[] { innerBias, outer, outerBias })
            foreach (var value in list) writer.Write(value);
        inner.Write(writer);
    }

    public static NetPart Read(BinaryReader reader)
    {
        var size = reader.ReadInt32();
        var innerBias = Packed.Floats(reader, size);
        var outer = Packed.Floats(reader, size * Intents.All.Count);
        var outerBias = Packed.Floats(reader, Intents.All.Count);
        return new NetPart(Packed.Read(reader, size), innerBias, outer, outerBias);
    }
}
