using Maatwerk.Domain.Understanding;

namespace Maatwerk.Domain.Kennis;

/// <summary>How a word of a question is known to the articles.</summary>
internal enum Herkenning
{
    /// <summary>It stands there, or it is a synonym of what does.</summary>
    Bekend,

    /// <summary>It stands nowhere, but both its parts do.</summary>
    Samengesteld,

    /// <summary>Something like it stands there, or a part of it.</summary>
    Deels,

    Onbekend,
}

/// <summary>A word of a question with everything it may match, each with a weight from 0 to 1; the first is the word itself.</summary>
/// <param name="Zwaarte">How much it weighs beside its rarity: little for "wie" or "cliënt", much for the name of an instrument.</param>
internal sealed record Eenheid(IReadOnlyList<(string Term, double Gewicht)> Termen, double Zwaarte, Herkenning Herkenning);

/// <summary>Cuts a text into units to search with: stems, groups of synonyms, parts of compounds, verbs that were split, and repaired typing mistakes.</summary>
internal sealed class Ontleder
{
    private const double Same = 1, Synonym = 0.85, InPhrase = 0.7, Split = 0.9, Part = 0.6, OnlyPart = 0.45, Repaired = 0.85;
    private const double LightWord = 0.35, HeavyWord = 1.5;
    private const int ShortestCompound = 8, LongestParticle = 5;

    private readonly Synoniemen synonyms = new();
    private readonly HashSet<string> empty;
    private readonly HashSet<string> light;
    private readonly HashSet<string> heavy;
    private Woordenschat known = new([]);
    private Dictionary<string, Eenheid>? seen;
    private Dictionary<string, string> stems = [];

    public Ontleder()
    {
        var lines = EmbeddedContent.Lines("Kennis/kleine-woorden.txt");
        empty = [.. lines[0].Split(' ').Select(TokenizedText.Fold)];
        light = [.. lines[1].Split(' ').Select(TokenizedText.Fold)];
        heavy = [.. lines[2].Split(' ').Select(TokenizedText.Fold)];
    }

    /// <summary>Learns the words of the articles and reads all of these; from then on compounds and mistakes are read against them.</summary>
    public List<List<Eenheid>> Learn(IReadOnlyList<string> texts)
    {
        var words = texts.Select(text => Words(text)).ToList();
        stems = words.SelectMany(text => text).Distinct(StringComparer.Ordinal).ToDictionary(word => word, Stam.Of, StringComparer.Ordinal);
        known = new(stems.Where(pair => !empty.Contains(pair.Key)));
        seen = new(StringComparer.Ordinal);
        var read = words.ConvertAll(Read);
        seen = null;
        return read;
    }

    public List<Eenheid> Read(string text) => Read(Words(text));

    private List<Eenheid> Read(List<string> words)
    {
        var found = words.ConvertAll(StemOf);
        var particles = words.FindAll(word => word.Length <= LongestParticle && Stam.Particles.Contains(word));
        var units = new List<Eenheid>();
        for (var i = 0; i < words.Count; i++)
        {
            var (length, groups) = synonyms.Phrase(found, i);
            if (length > 0)
            {
                var parts = Enumerable.Range(i, length).Where(at => !empty.Contains(words[at])).Select(at => (found[at], InPhrase));
                units.Add(new([.. groups.Select(group => (group, Same)), .. parts], 1, Herkenning.Bekend));
                i += length - 1;
            }
            else if (Joined(words[i], found[i], particles) is { } verb) units.Add(Unit(verb, Stam.Of(verb), Split, words[i]));
            else if (!empty.Contains(words[i])) units.Add(Known(words[i], found[i]));
        }
        return units;
    }

    // The same words return in all articles; while those are read, each is taken apart once.
    private Eenheid Known(string word, string stem)
    {
        if (seen is null) return Unit(word, stem, Same, null);
        return seen.TryGetValue(word, out var unit) ? unit : seen[word] = Unit(word, stem, Same, null);
    }

    private string StemOf(string word) => stems.TryGetValue(word, out var stem) ? stem : Stam.Of(word);

    // "sluit … af" is afsluiten, if the articles know that word.
    private string? Joined(string word, string stem, List<string> particles)
    {
        foreach (var particle in particles)
            if (particle != word && known.Joined(particle, stem) is { } verb) return verb;
        return null;
    }

    private Eenheid Unit(string word, string stem, double weight, string? also)
    {
        var terms = new List<(string, double)> { (stem, weight) };
        if (also is not null && !empty.Contains(also)) terms.Add((Stam.Of(also), InPhrase));
        foreach (var group in synonyms.Of(stem)) terms.Add((group, weight * Synonym));
        if (known.Knows(stem) || synonyms.Of(stem).Count > 0)
        {
            if (word.Length >= ShortestCompound && known.Parts(word) is { Count: 2 } both) AddParts(terms, both, Part);
            return new(terms, WeightOf(word), Herkenning.Bekend);
        }
        var parts = word.Length >= ShortestCompound ? known.Parts(word) : [];
        if (parts.Count == 2)
        {
            AddParts(terms, parts, Part);
            return new(terms, 1, Herkenning.Samengesteld);
        }
        if (known.Meant(word) is { } meant) AddParts(terms, [meant], Repaired);
        else AddParts(terms, parts, OnlyPart);
        return new(terms, WeightOf(word), terms.Count > 1 ? Herkenning.Deels : Herkenning.Onbekend);
    }

    private double WeightOf(string word) => light.Contains(word) ? LightWord : heavy.Contains(word) ? HeavyWord : 1;

    private void AddParts(List<(string, double)> terms, IReadOnlyList<string> parts, double weight)
    {
        foreach (var part in parts)
        {
            terms.Add((part, weight));
            foreach (var group in synonyms.Of(part)) terms.Add((group, weight * Synonym));
        }
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var token in new TokenizedText(text).Tokens)
            if (token.IsWord || token.IsNumber) words.AddRange(Spelling.Usual(token.Norm));
        return words;
    }
}
