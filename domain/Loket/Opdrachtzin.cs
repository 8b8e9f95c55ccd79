using System.Collections.Immutable;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Loket;

/// <summary>
/// One sentence of the desk: words of its own and open places. <c>{casus}</c> is one casus, <c>{casussen}</c> one or more, <c>{woorden}</c> some words up to
/// the next own word, <c>{zoek}</c> words that each narrow the work of the loket, <c>{rest}</c> all that is left.
/// </summary>
internal sealed record Opdrachtzin(string Dialoog, IReadOnlyList<string> Words)
{
    private const string Casus = "{casus}", Casussen = "{casussen}", Woorden = "{woorden}", Zoek = "{zoek}", Rest = "{rest}";
    private const int MostWords = 6;
    private static readonly string[] Between = ["en", "&", "plus"];

    public int Own => Words.Count(word => word[0] != '{');

    public static Opdrachtzin Parse(string line)
    {
        var cells = line.Split(';', 2, StringSplitOptions.TrimEntries);
        return new Opdrachtzin(cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    public Loketopdracht? Match(string text, string[] typed) => Match(new Plek(text, typed), 0, 0, [], null);

    private Loketopdracht? Match(Plek plek, int word, int at, ImmutableList<Casusnummer> named, string? woorden)
    {
        if (word == Words.Count) return at == plek.Typed.Length ? Found(named, woorden, null) : null;
        if (at >= plek.Typed.Length) return null;
        switch (Words[word])
        {
            case Rest:
                return Found(named, woorden, plek.From(at));
            case Zoek:
                return plek.From(at) is var zoek && Werkfilter.Parse(zoek).Woorden.Count == 0 ? Found(named, woorden, zoek) : null;
            case Woorden:
                return Enumerable.Range(1, Math.Min(MostWords, plek.Typed.Length - at)).Select(count => Match(plek, word + 1, at + count, named, plek.Between(at, count))).FirstOrDefault(found => found is not null);
            case Casus or Casussen:
                var (next, numbers) = Numbers(plek.Typed, at, Words[word] == Casus ? 1 : plek.Typed.Length);
                return numbers.Count == 0 ? null : Match(plek, word + 1, next, named.AddRange(numbers), woorden);
            default:
                return Words[word].Equals(Loketopdrachten.Bare(plek.Typed[at]), StringComparison.OrdinalIgnoreCase) ? Match(plek, word + 1, at + 1, named, woorden) : null;
        }
    }

    private Loketopdracht Found(ImmutableList<Casusnummer> named, string? woorden, string? rest) =>
        new(Dialoog, named.IsEmpty ? null : named[0], rest) { Ook = named.Count > 1 ? [.. named.Skip(1)] : [], Woorden = woorden };

    private static (int Next, List<Casusnummer> Numbers) Numbers(string[] typed, int at, int most)
    {
        var (next, numbers) = (at, new List<Casusnummer>());
        for (var place = at; place < typed.Length && numbers.Count < most; place++)
        {
            var parts = typed[place].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => Casusnummer.Parse(Loketopdrachten.Bare(part))).ToList();
            if (parts.Count > 0 && parts.TrueForAll(part => part is not null)) (next, numbers) = (place + 1, [.. numbers, .. parts.Select(part => part!.Value)]);
            else if (numbers.Count == 0 || !Between.Contains(typed[place], StringComparer.OrdinalIgnoreCase)) break;
        }
        return (next, [.. numbers.Distinct()]);
    }

    /// <summary>The message and its words; parts of it come back as typed, also their line breaks.</summary>
    private sealed record Plek(string Text, string[] Typed)
    {
        public string From(int words) => Text[Place(words)..].Trim();

        public string Between(int from, int count) => Text[Place(from)..Place(from + count)].Trim().TrimEnd(':', ',');

        private int Place(int words)
        {
            var at = 0;
            foreach (var word in Typed.Take(words)) at = Text.IndexOf(word, at, StringComparison.Ordinal) + word.Length;
            return at;
        }
    }
}
