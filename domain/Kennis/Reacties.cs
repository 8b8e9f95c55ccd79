namespace Maatwerk.Domain.Kennis;

/// <summary>What is said about an answer or about the knowledge base itself.</summary>
public enum Kennisreactie
{
    Helpt,
    HelptNiet,
    Rapport,
}

/// <summary>Reads a reaction; the words stand in <c>Kennis/reacties.csv</c>.</summary>
public static class Reacties
{
    private static readonly Lazy<Dictionary<string, Kennisreactie>> Known = new(() => EmbeddedContent.Lines("Kennis/reacties.csv").Select(line => line.Split(';', 2))
        .SelectMany(parts => parts[1].Split(',').Select(phrase => (phrase, Enum.Parse<Kennisreactie>(parts[0])))).ToDictionary(pair => pair.phrase, pair => pair.Item2, StringComparer.Ordinal));

    /// <summary>The reaction that this whole message is, or null.</summary>
    public static Kennisreactie? Parse(string text) =>
        Known.Value.TryGetValue(text.Trim().TrimEnd('.', '!').Trim().ToLowerInvariant(), out var reaction) ? reaction : null;
}
