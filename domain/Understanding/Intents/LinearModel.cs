using System.IO.Compression;
using System.Text;

namespace Maatwerk.Domain.Understanding;

/// <summary>One weight per feature bucket and intent, trained from <c>Content/Understanding/zinnen</c> and kept in <c>model.bin</c>. Small whole numbers times a scale per intent.</summary>
public sealed class LinearModel
{
    public static LinearModel Embedded => s_embedded.Value;

    static readonly Lazy<LinearModel> s_embedded = new(() => { using var stream = UnderstandingContent.Open("model.bin"); return Read(stream); });

    readonly sbyte[] _weights;
    readonly float[] _scales;
    readonly float[] _bias;

    /// <summary>Fingerprint of the sentences it was trained from, see <see cref="TrainingSet"/>.</summary>
    public string Fingerprint { get; }

    public LinearModel(string fingerprint, float[] bias, float[] scales, sbyte[] weights)
    {
        (Fingerprint, _bias, _scales, _weights) = (fingerprint, bias, scales, weights);
        if (bias.Length != Intents.All.Count || weights.Length != Features.Buckets * Intents.All.Count)
            throw new InvalidDataException($"Expected a model of {Features.Buckets} buckets and {Intents.All.Count} intents; got {weights.Length} weights and {bias.Length} intents. Run ./measure.sh train.");
    }

    /// <summary>Logits in the order of <see cref="Intents.All"/>.</summary>
    internal float[] Score(IReadOnlyList<Feature> features)
    {
        var sums = new float[_bias.Length];
        for (var i = 0; i < features.Count; i++)
        {
            var row = _weights.AsSpan(features[i].Bucket * sums.Length, sums.Length);
            var value = features[i].Value;
            for (var c = 0; c < sums.Length; c++) sums[c] += value * row[c];
        }
        for (var c = 0; c < sums.Length; c++) sums[c] = sums[c] * _scales[c] + _bias[c];
        return sums;
    }

    /// <summary>How much one feature pleads for an intent above the average of all.</summary>
    internal float Weight(Feature feature, int intent)
    {
        var row = _weights.AsSpan(feature.Bucket * _bias.Length, _bias.Length);
        var mean = 0f;
        for (var c = 0; c < row.Length; c++) mean += row[c] * _scales[c];
        return feature.Value * (row[intent] * _scales[intent] - mean / row.Length);
    }

    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Fingerprint);
        writer.Write(_bias.Length);
        foreach (var b in _bias) writer.Write(b);
        foreach (var s in _scales) writer.Write(s);
        writer.Write((byte[])(object)_weights);
    }

    static LinearModel Read(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        var fingerprint = reader.ReadString();
        var count = reader.ReadInt32();
        var bias = Enumerable.Range(0, count).Select(_ => reader.ReadSingle()).ToArray();
        var scales = Enumerable.Range(0, count).Select(_ => reader.ReadSingle()).ToArray();
        var bytes = reader.ReadBytes(Features.Buckets * count);
        return new LinearModel(fingerprint, bias, scales, (sbyte[])(object)bytes);
    }
}
