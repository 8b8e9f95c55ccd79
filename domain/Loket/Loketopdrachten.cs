using System.Globalization;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Loket;

/// <summary>What somebody types to do something at the desk.</summary>
/// <param name="Dialoog">The dialog that does it.</param>
/// <param name="Casus">The casus that was named, or null.</param>
/// <param name="Rest">What was said along with it, as typed, or null.</param>
public sealed record Loketopdracht(string Dialoog, Casusnummer? Casus, string? Rest)
{
    /// <summary>The number of a task that was named, "correctie 3".</summary>
    public int? Nummer { get; init; }

    /// <summary>What was named in the middle of the sentence: a person or an entry.</summary>
    public string? Naam { get; init; }
}

/// <summary>The sentences of the desk, from <c>Loket/opdrachten.csv</c>. A sentence is the whole message; the one with most words of its own wins.</summary>
public static class Loketopdrachten
{
    private const string Casus = "{casus}";
    private const string Rest = "{rest}";
    private const string Nummer = "{nummer}";
    private const string Naam = "{naam}";
    private const int LongestName = 12;
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

    /// <summary>One sentence: words of its own, a casus, number or name, and at the end what is left open.</summary>
    private sealed record Zin(string Dialoog, IReadOnlyList<string> Words)
    {
        public int Own => Words.Count(word => word is not (Casus or Rest or Nummer or Naam));

        public static Zin Parse(string line)
        {
            var cells = line.Split(';', 2, StringSplitOptions.TrimEntries);
            return new Zin(cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        public Loketopdracht? Match(string text, string[] typed) => Match(text, typed, 0, 0, new Loketopdracht(Dialoog, null, null));

        private Loketopdracht? Match(string text, string[] typed, int word, int at, Loketopdracht so)
        {
            if (word == Words.Count) return at == typed.Length ? so : null;
            if (at >= typed.Length) return null;
            return Words[word] switch
            {
                Rest => so with { Rest = From(text, typed, at) },
                Naam => Enumerable.Range(1, Math.Min(LongestName, typed.Length - at))
                    .Select(length => Match(text, typed, word + 1, at + length, so with { Naam = string.Join(' ', typed.Skip(at).Take(length)).Trim('"', '‘', '’', ',') }))
                    .FirstOrDefault(found => found is not null),
                Casus => Casusnummer.Parse(Bare(typed[at])) is { } casus ? Match(text, typed, word + 1, at + 1, so with { Casus = casus }) : null,
                Nummer => int.TryParse(Bare(typed[at]), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? Match(text, typed, word + 1, at + 1, so with { Nummer = nummer }) : null,
                var own => own.Equals(Bare(typed[at]), StringComparison.OrdinalIgnoreCase) ? Match(text, typed, word + 1, at + 1, so) : null,
            };
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
