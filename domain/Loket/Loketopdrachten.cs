using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Loket;

/// <summary>What somebody types to do something at the desk.</summary>
/// <param name="Dialoog">The dialog that does it.</param>
/// <param name="Casus">The casus that was named first, or null.</param>
/// <param name="Rest">What was said along with it, as typed, or null.</param>
public sealed record Loketopdracht(string Dialoog, Casusnummer? Casus, string? Rest)
{
    /// <summary>The casussen that were named after the first.</summary>
    public IReadOnlyList<Casusnummer> Ook { get; init; } = [];

    /// <summary>Words inside the sentence, such as the name of an organisation, or null.</summary>
    public string? Woorden { get; init; }

    /// <summary>The number of a task that was named, "correctie 3".</summary>
    public int? Nummer { get; init; }
}

/// <summary>The sentences of the desk, from <c>Loket/opdrachten.csv</c>. A sentence is the whole message; the one with most words of its own wins.</summary>
public static class Loketopdrachten
{
    private const char Ends = ':';

    private static readonly Lazy<ILookup<string, Opdrachtzin>> Zinnen = new(() =>
        EmbeddedContent.Lines("Loket/opdrachten.csv").Select(Opdrachtzin.Parse).OrderByDescending(zin => zin.Own).ToLookup(zin => zin.Words[0], StringComparer.OrdinalIgnoreCase));

    /// <summary>Names of all dialogs that have a sentence.</summary>
    public static IReadOnlyCollection<string> Dialogen => [.. Zinnen.Value.SelectMany(group => group).Select(zin => zin.Dialoog).Distinct()];

    /// <summary>The act that is meant, or null when the message is no such sentence.</summary>
    public static Loketopdracht? Parse(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return null;
        return Zinnen.Value[Bare(words[0])].Select(zin => zin.Match(text, words)).FirstOrDefault(found => found is not null);
    }

    internal static string Bare(string word) => word.TrimEnd(Ends, '.', '!', '?', ',');
}
