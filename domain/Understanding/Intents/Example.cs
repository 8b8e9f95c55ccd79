namespace Maatwerk.Domain.Understanding;

/// <summary>One sentence to learn from.</summary>
/// <param name="Intent">What it means: its place in <see cref="Intents.All"/>, or among the classes of another model.</param>
/// <param name="Features">What the model sees of it.</param>
/// <param name="Stems">Its words, see <see cref="Vocabulary"/>.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(int Intent, Feature[] Features, List<int> Stems, float Weight);

/// <summary>The same row of numbers each time: training gives the same model from the same sentences.</summary>
internal sealed class Dice(uint seed)
{
    uint _state = seed;

    public int Next(int below)
    {
        _state = _state * 1664525 + 1013904223;
        return (int)((_state >> 8) % (uint)below);
    }

    /// <summary>From 0 up to 1.</summary>
    public float NextFloat() => Next(1 << 20) / (float)(1 << 20);

    public void Shuffle<T>(IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }
}
