namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>Trains the model of danger, in a fixed order and with fixed seeds: the same sentences give the same weights.</summary>
public sealed class GevaarTrainer
{
    // Our own sentences are near misses of each other; those of the intents are only there to know ordinary work.
    const float Ordinary = 0.3f;
    const float OfDanger = 1.5f;

    readonly IReadOnlyList<IReadOnlyList<Example>> _lines;

    /// <summary>Reads the lines once; then any part of them can be trained on.</summary>
    /// <param name="lines">Each line with whether it speaks of danger and whether it is about danger at all; see <see cref="TrainingSet"/> for what a line may hold.</param>
    public GevaarTrainer(IReadOnlyList<GevaarZin> lines)
    {
        var variants = new Variants([], []);
        _lines = [.. lines.Select(line => Read(variants, line))];
    }

    /// <summary>A model from the lines whose number (from 0) is wanted; its threshold is still to be chosen.</summary>
    public GevaarModel Train(Func<int, bool> wanted, string fingerprint) =>
        new(fingerprint, 0, new LinearTraining(GevaarModel.Classes).Train([.. _lines.Where((_, i) => wanted(i)).SelectMany(line => line)]));

    static List<Example> Read(Variants variants, GevaarZin line)
    {
        var sentences = TrainingSet.Expand(line.Line);
        var weight = (line.IsDanger ? OfDanger : line.IsOrdinary ? Ordinary : 1) / MathF.Sqrt(sentences.Count);
        return [.. sentences.SelectMany(sentence => variants.Of(Intents.None, sentence)).SelectMany(variant => Examples(line.IsDanger, variant.Text, variant.Weight * weight))];
    }

    // Every part of a safe story is safe; of a dangerous one it is known of the whole only.
    static IEnumerable<Example> Examples(bool danger, string text, float weight)
    {
        var tokens = new TokenizedText(text);
        var whole = new Units(tokens, [], 0, tokens.Count);
        IReadOnlyList<Units> parts = danger ? [whole] : [.. GevaarDelen.Of(tokens)];
        return parts.Select(units => new Example(danger ? GevaarModel.Danger : GevaarModel.Safe, [.. GevaarModel.Features(units)], [], weight / MathF.Sqrt(parts.Count)));
    }
}

/// <summary>One line to learn danger from.</summary>
/// <param name="IsDanger">Whether it speaks of danger now.</param>
/// <param name="IsOrdinary">Whether it is an ordinary message, written for an intent.</param>
/// <param name="Line">What is said; may hold alternatives and slots.</param>
public sealed record GevaarZin(bool IsDanger, bool IsOrdinary, string Line);
