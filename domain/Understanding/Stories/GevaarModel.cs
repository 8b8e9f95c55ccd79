using System.IO.Compression;
using System.Text;

namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>
/// Hears danger in words that no pattern knows: one linear part with two classes, made from <c>Content/Understanding/gevaar-zinnen</c> and kept in <c>gevaar.bin</c>.
/// It stands beside the patterns of <c>gevaar.csv</c>, not in their place.
/// </summary>
public sealed class GevaarModel
{
    internal const int Safe = 0, Danger = 1, Classes = 2;
    const int MostWords = 3;

    /// <summary>The more parts are read, the higher the highest score is by chance alone.</summary>
    const float ForEachPart = 0.4f;

    /// <summary>The content files, next to <c>gevaar-zinnen</c> and <c>zinnen</c>, that the model is made from too.</summary>
    public static readonly IReadOnlyList<string> WordFiles = ["begrippen.csv", "spelling.csv", "gevaar.csv", "gevaar-begrippen.csv"];

    public static GevaarModel Embedded => s_embedded.Value;

    static readonly Lazy<GevaarModel> s_embedded = new(() => { using var stream = UnderstandingContent.Open("gevaar.bin"); return Read(stream); });
    static readonly StemIndex s_ideas = StemIndex.FromCsv("gevaar-begrippen.csv");

    readonly LinearPart _linear;

    /// <summary>Fingerprint of the sentences and words it was made from, see <see cref="TrainingSet"/>.</summary>
    public string Fingerprint { get; }

    /// <summary>From which score on it is danger; chosen on held-out sentences.</summary>
    public float Threshold { get; }

    internal GevaarModel(string fingerprint, float threshold, LinearPart linear) => (Fingerprint, Threshold, _linear) = (fingerprint, threshold, linear);

    /// <summary>The same weights with another threshold.</summary>
    public GevaarModel With(float threshold) => new(Fingerprint, threshold, _linear);

    /// <summary>How strongly a message speaks of danger: that of its strongest part, see <see cref="GevaarDelen"/>. Above 0 is more danger than not; no upper limit.</summary>
    public float Score(string text) => Score(new TokenizedText(text));

    internal float Score(TokenizedText text) => Strongest(text).Score;

    /// <summary>The words that speak of danger most; null when the score stays under the threshold.</summary>
    internal string? Find(TokenizedText text)
    {
        var (score, units, features) = Strongest(text);
        if (units is null || features is null) return null;
        var why = score < Threshold ? null : Why(units, features);
        Understanding.Features.Done(features);
        return why;
    }

    internal static List<Feature> Features(Units units) => Understanding.Features.Of(units, s_ideas);

    (float Score, Units? Units, List<Feature>? Features) Strongest(TokenizedText text)
    {
        (float Score, Units? Units, List<Feature>? Features) best = (float.MinValue, null, null);
        var parts = 0;
        Span<float> logits = stackalloc float[Classes];
        foreach (var units in GevaarDelen.Of(text))
        {
            parts++;
            var features = Features(units);
            _linear.Score(features, logits);
            var (score, weaker) = (logits[Danger] - logits[Safe], features);
            if (score > best.Score) (best, weaker) = ((score, units, features), best.Features);
            if (weaker is not null) Understanding.Features.Done(weaker);
        }
        return best with { Score = best.Score - ForEachPart * MathF.Log(Math.Max(1, parts)) };
    }

    string Why(Units units, List<Feature> features)
    {
        var weights = new float[units.Count];
        foreach (var feature in features) weights[feature.Unit] += _linear.Weight(feature, Danger);
        return string.Join(" … ", Enumerable.Range(0, units.Count).OrderByDescending(i => weights[i]).Take(MostWords).Order().Select(i => units[i].Word.Trim('<', '>')));
    }

    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Fingerprint);
        writer.Write(Threshold);
        _linear.Write(writer);
    }

    static GevaarModel Read(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        return new GevaarModel(reader.ReadString(), reader.ReadSingle(), LinearPart.Read(reader, Classes));
    }
}
