namespace Maatwerk.Domain.Understanding;

/// <summary>
/// The words our own subjects are spoken of with. A message with hardly any of them is about something else, whatever else it resembles: "cursus breien", "status van mijn pakketje".
/// </summary>
internal sealed class Vocabulary(byte[] lines)
{
    const int Size = Features.Buckets;
    const float Weight = 0.25f;

    /// <summary>Counts in how many lines each word occurs, given the stems of every line.</summary>
    public static Vocabulary Of(IEnumerable<IReadOnlySet<int>> lines)
    {
        var counts = new byte[Size];
        foreach (var line in lines)
            foreach (var stem in line)
                if (counts[stem] < byte.MaxValue) counts[stem]++;
        return new Vocabulary(counts);
    }

    /// <summary>The stems that say something, as places in the vocabulary.</summary>
    public static List<int> Stems(Units units) =>
        [.. units.All.Where(u => !u.IsMark && u.Word.Length > 2 && !Spelling.IsCommon(u.Word)).Select(u => WordParts.Of(u.Word).OfStem)];

    /// <summary>Features for how much of a message is known.</summary>
    /// <param name="stems">See <see cref="Stems"/>.</param>
    /// <param name="own">How many lines to leave out of account: 1 for a line that was counted itself, else 0.</param>
    public IEnumerable<Feature> Describe(List<int> stems, int own)
    {
        var known = stems.Count(s => lines[s] > own);
        var share = stems.Count == 0 ? "geen" : ((stems.Count - known) * 4 / stems.Count).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var many = known switch { <= 2 => "012"[known], <= 4 => '4', _ => '9' };
        yield return new Feature(Features.Bucket("uw", share), Weight, 0);
        yield return new Feature(Features.Bucket("uw", share, [many]), Weight, 0);
    }

    public void Write(BinaryWriter writer) => writer.Write(lines);

    public static Vocabulary Read(BinaryReader reader) => new(reader.ReadBytes(Size));
}
