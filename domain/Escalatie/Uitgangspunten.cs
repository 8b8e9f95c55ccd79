namespace Maatwerk.Domain.Escalatie;

/// <summary>How the LET works together, as texts for the chair; from <c>Let/uitgangspunten.csv</c>. Designed in 2019.</summary>
public static class Uitgangspunten
{
    private static readonly Lazy<IReadOnlyList<(string Tekst, IReadOnlyList<string> Bronnen)>> Known = new(() =>
        [.. EmbeddedContent.Lines("Let/uitgangspunten.csv").Select(line => line.Split(';', StringSplitOptions.TrimEntries)).Select(cells => (cells[0], (IReadOnlyList<string>)cells[1].Split(',', StringSplitOptions.TrimEntries)))]);

    /// <summary>Each with the sources it comes from.</summary>
    public static IReadOnlyList<(string Tekst, IReadOnlyList<string> Bronnen)> All => Known.Value;

    /// <summary>The day the texts were last held against their sources.</summary>
    public static readonly DateOnly GecontroleerdOp = new(2026, 11, 22);
}
