using System.IO.Compression;
using System.Text;

namespace Maatwerk.Domain.Understanding;

/// <summary>The trained model: a linear part that also explains, and small networks beside it. Made from <c>Content/Understanding/zinnen</c>, kept in <c>model.bin</c>.</summary>
public sealed class IntentModel
{
    public static IntentModel Embedded => s_embedded.Value;

    static readonly Lazy<IntentModel> s_embedded = new(() => { using var stream = UnderstandingContent.Open("model.bin"); return Read(stream); });

    readonly Vocabulary _vocabulary;
    readonly LinearPart _linear;
    readonly NetPart[] _nets;

    /// <summary>Fingerprint of the sentences it was trained from, see <see cref="TrainingSet"/>.</summary>
    public string Fingerprint { get; }

    /// <summary>How sure the scores are: chosen on held-out sentences.</summary>
    public Calibration Calibration { get; }

    internal IntentModel(string fingerprint, Calibration calibration, Vocabulary vocabulary, LinearPart linear, NetPart[] nets) =>
        (Fingerprint, Calibration, _vocabulary, _linear, _nets) = (fingerprint, calibration, vocabulary, linear, nets);

    /// <summary>The same weights with another calibration.</summary>
    public IntentModel With(Calibration calibration) => new(Fingerprint, calibration, _vocabulary, _linear, _nets);

    /// <summary>What the model sees of a message, or of a stretch of it.</summary>
    internal List<Feature> Features(Units units)
    {
        var features = Understanding.Features.Of(units);
        features.AddRange(_vocabulary.Describe(Vocabulary.Stems(units), 0));
        return features;
    }

    /// <summary>Logits in the order of <see cref="Intents.All"/>: the mean of the parts.</summary>
    internal float[] Score(List<Feature> features)
    {
        var sums = new float[Intents.All.Count];
        _linear.Score(features, sums);
        Span<float> own = stackalloc float[sums.Length];
        foreach (var net in _nets)
        {
            net.Score(features, own);
            Vectors.AddScaled(sums, own, 1);
        }
        for (var c = 0; c < sums.Length; c++) sums[c] /= 1 + _nets.Length;
        return sums;
    }

    /// <summary>How much one feature pleads for an intent above the average of all.</summary>
    internal float Weight(Feature feature, int intent) => _linear.Weight(feature, intent);

    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Fingerprint);
        Calibration.Write(writer);
        _vocabulary.Write(writer);
        _linear.Write(writer);
        writer.Write(_nets.Length);
        foreach (var net in _nets) net.Write(writer);
    }

    static IntentModel Read(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        var fingerprint = reader.ReadString();
        var calibration = Calibration.Read(reader);
        var vocabulary = Vocabulary.Read(reader);
        var linear = LinearPart.Read(reader, Intents.All.Count);
        var nets = new NetPart[reader.ReadInt32()];
        for (var i = 0; i < nets.Length; i++) nets[i] = NetPart.Read(reader);
        return new IntentModel(fingerprint, calibration, vocabulary, linear, nets);
    }
}
