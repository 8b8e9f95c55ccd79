using System.Globalization;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Loket;

/// <summary>
/// One sentence of the desk: words of its own and open places. <c>{casus}</c> is one casus, <c>{casussen}</c> one or more, <c>{nummer}</c> the number of a task, <c>{woorden}</c> some words up to
/// the next own word, <c>{zoek}</c> words that each narrow the work of the loket, <c>{rest}</c> all that is left.
/// </summary>
internal sealed record Opdrachtzin(string Dialoog, IReadOnlyList<string> Words)
{
    private const string Casus = "{casus}", Casussen = "{casussen}", Nummer = "{nummer}", Woorden = "{woorden}", Zoek = "{zoek}", Rest = "{rest}";
    private const int MostWords = 12;
    private static readonly string[] Between = ["en", "&", "plus"];

    public int Own => Words.Count(word => word[0] != '{');

    public static Opdrachtzin Parse(string line)
    {
        var cells = line.Split(';', 2, StringSplitOptions.TrimEntries);
        return new Opdrachtzin(cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    public Loketopdracht? Match(string text, string[] typed) => Match(new Plek(text, typed), 0, 0, new Loketopdracht(Dialoog, null, null));

    private Loketopdracht? Match(Plek plek, int word, int at, Loketopdracht so)
    {
        if (word == Words.Count) return at == plek.Typed.Length ? so : null;
        if (at >= plek.Typed.Length) return null;
        switch (Words[word])
        {
            case Rest:
                return so with { Rest = plek.From(at) };
            case Zoek:
                return plek.From(at) is var zoek && Werkfilter.Parse(zoek).Woorden.Count == 0 ? so with { Rest = zoek } : null;
            case Woorden:
                return Enumerable.Range(1, Math.Min(MostWords, plek.Typed.Length - at))
                    .Select(count => Match(plek, word + 1, at + count, so with { Woorden = plek.Between(at, count) })).FirstOrDefault(found => found is not null);
            case Nummer:
                return int.TryParse(Loketopdrachten.Bare(plek.Typed[at]), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? Match(plek, word + 1, at + 1, so with { Nummer = nummer }) : null;
            case Casus or Casussen:
                var (next, numbers) = Numbers(plek.Typed, at, Words[word] == Casus ? 1 : plek.Typed.Length);
                return numbers.Count == 0 ? null : Match(plek, word + 1, next, Named(so, numbers));
            default:
                return Words[word].Equals(Loketopdrachten.Bare(plek.Typed[at]), StringComparison.OrdinalIgnoreCase) ? Match(plek, word + 1, at + 1, so) : null;
        }
    }

    private static Loketopdracht Named(Loketopdracht so, List<Casusnummer> numbers) =>
        so.Casus is null ? so with { Casus = numbers[0], Ook = [.. numbers.Skip(1)] } : so with { Ook = [.. so.Ook, .. numbers] };

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

        public string Between(int from, int count) => Text[Place(from)..Place(from + count)].Trim().Trim('"', '‘', '’').TrimEnd(':', ',');

        private int Place(int words)
        {
            var at = 0;
            foreach (var word in Typed.Take(words)) at = Text.IndexOf(word, at, StringComparison.Ordinal) + word.Length;
            return at;
        }
    }
}
