namespace Maatwerk.Domain.Understanding;

/// <summary>What makes a score mean "this often right", and where doubt begins; chosen on sentences held out from training.</summary>
/// <param name="Temperature">Logits are divided by it: above 1 makes the scores more modest.</param>
/// <param name="Sure">Below this score, 0 to 1, the bot asks which intent is meant.</param>
public readonly record struct Calibration(float Temperature, float Sure)
{
    public static readonly Calibration Plain = new(1, 0.5f);

    internal void Write(BinaryWriter writer)
    {
        writer.Write(Temperature);
        writer.Write(Sure);
    }

    internal static Calibration Read(BinaryReader reader) => new(reader.ReadSingle(), reader.ReadSingle());
}
