using System.Collections.Immutable;

namespace Maatwerk.Domain.Check;

/// <summary>What is known of a casus, by id of condition. A value: adding an answer gives new answers.</summary>
public sealed class Antwoorden
{
    public static readonly Antwoorden Leeg = new(ImmutableSortedDictionary<string, Antwoord>.Empty.WithComparers(StringComparer.Ordinal));
    private readonly ImmutableSortedDictionary<string, Antwoord> _known;

    private Antwoorden(ImmutableSortedDictionary<string, Antwoord> known) => _known = known;

    public IReadOnlyDictionary<string, Antwoord> All => _known;

    /// <summary>The answer, or null when nobody asked or told.</summary>
    public Antwoord? this[string conditie] => _known.TryGetValue(conditie, out var antwoord) ? antwoord : null;

    public static Antwoorden Of(IReadOnlyDictionary<string, Antwoord> known) => new(Leeg._known.SetItems(known));

    public Antwoorden With(string conditie, Antwoord antwoord) => new(_known.SetItem(conditie, antwoord));

    public Antwoorden Without(string conditie) => new(_known.Remove(conditie));

    /// <summary>These answers, and from the other ones what is not answered yet.</summary>
    public Antwoorden FilledFrom(Antwoorden other) => new(other._known.SetItems(_known));
}
