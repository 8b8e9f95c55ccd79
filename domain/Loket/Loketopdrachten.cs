using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Loket;

/// <summary>What somebody types to do something at the desk.</summary>
/// <param name="Dialoog">The dialog that does it.</param>
/// <param name="Casus">The casus that was named, or null.</param>
/// <param name="Rest">What was said along with it, as typed, or null.</param>
public sealed record Loketopdracht(string Dialoog, Casusnummer? Casus, string? Rest);

/// <summary>The sentences of the desk, from <c>Loket/opdrachten.csv</c>. A sentence is the whole message; the one with most words of its own wins.</summary>
public static class Loketopdrachten
{
    private const string Casus = "{casus}";
    private const string Rest = "{rest}";
    private const char Ends = ':';

    private static readonly Lazy<ILookup<string, Zin>> Zinnen = new(() =>
        EmbeddedContent.Lines("Loket/opdrachten.csv").Select(Zin.Parse).OrderByDescending(zin => zin.Own).ToLookup(zin => zin.Words[0], StringComparer.OrdinalIgnoreCase));

    /// <summary>Names of all dialogs that have a sentence.</summary>
    public static IReadOnlyCollection<string> Dialogen => [.. Zinnen.Value.SelectMany(group => group).Select(zin => zin.Dialoog).Distinct()];

    /// <summary>The act that is meant, or null when the message is no such sentence.</summary>
    public static Loketopdracht? Parse(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return null;
        return Zinnen.Value[Bare(words[0])].Select(zin => zin.Match(text, words)).FirstOrDefault(found => found is not null);
    }

    private static string Bare(string word) => word.TrimEnd(Ends, '.', '!', '?', ',');

    /// <summary>One sentence: words of its own, at most one casus, and at the end what is left open.</summary>
    private sealed record Zin(string Dialoog, IReadOnlyList<string> Words)
    {
        public int Own => Words.Count(word => word is not (Casus or Rest));

        public static Zin Parse(string line)
        {
            var cells = line.Split(';', 2, StringSplitOptions.TrimEntries);
            return new Zin(cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        public Loketopdracht? Match(string text, string[] typed)
        {
            Casusnummer? casus = null;
            for (var at = 0; at < Words.Count; at++)
            {
                if (Words[at] == Rest) return at < typed.Length ? new Loketopdracht(Dialoog, casus, From(text, typed, at)) : null;
                if (at >= typed.Length) return null;
                if (Words[at] != Casus && !Words[at].Equals(Bare(typed[at]), StringComparison.OrdinalIgnoreCase)) return null;
                if (Words[at] == Casus && (casus = Casusnummer.Parse(Bare(typed[at]))) is null) return null;
            }
            return typed.Length == Words.Count ? new Loketopdracht(Dialoog, casus, null) : null;
        }

        // As typed, also its line breaks: only the words before it are taken away.
        private static string From(string text, string[] typed, int words)
        {
            var at = 0;
            foreach (var word in typed.Take(words)) at = text.IndexOf(word, at, StringComparison.Ordinal) + word.Length;
            return text[at..].Trim();
        }
    }
}
