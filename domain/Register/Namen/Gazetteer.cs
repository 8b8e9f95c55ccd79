namespace Maatwerk.Domain.Register.Namen;

/// <summary>
/// Knows every municipality, national body and theme by all its names, and finds them in a text: any case, without diacritics,
/// misspelt, split or joined, by village, former name, nickname or subject.
/// </summary>
/// <remarks>Reads the content files of <c>domain/Content/Register</c> once, at first use. Safe for many threads at once.</remarks>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Gedeeld = new(() => new Gazetteer());
    private readonly Naamboek _boek = new();
    private readonly Naamindex _index;
    private readonly Kandidaten _kandidaten;
    private readonly Duiding _duiding;
    private readonly RecentReads<string, IReadOnlyList<Vermelding>> _running;
    private readonly Dictionary<string, Gemeente> _gemeenten;
    private readonly Dictionary<string, Organisatie> _organisaties;

    private Gazetteer()
    {
        _index = new Naamindex(_boek);
        _kandidaten = new Kandidaten(_boek, _index);
        _duiding = new Duiding(_boek);
        _running = new(text => Find(text, Leeswijze.LopendeTekst), most: 16);
        _gemeenten = _boek.Gemeenten.ToDictionary(g => g.Code, StringComparer.Ordinal);
        _organisaties = _boek.Organisaties.ToDictionary(o => o.Id, StringComparer.Ordinal);
    }

    public static Gazetteer Default => Gedeeld.Value;

    /// <summary>All current municipalities.</summary>
    public IReadOnlyList<Gemeente> Gemeenten => _boek.Gemeenten;

    /// <summary>The national executing organisations and the ministries.</summary>
    public IReadOnlyList<Organisatie> Organisaties => _boek.Organisaties;

    public IReadOnlyList<Thema> Themas => _boek.Themas;

    /// <summary>The municipalities, national bodies and themes named in a text, in reading order.</summary>
    public IReadOnlyList<Vermelding> Find(string text, Leeswijze wijze)
    {
        var woorden = Woorden.Split(text);
        var gekozen = Kandidaat.Best(_kandidaten.Collect(woorden, wijze), woorden.Count);
        return _duiding.Read(text, woorden, gekozen, wijze);
    }

    /// <summary>The same in the words of a message or a story.</summary>
    public IReadOnlyList<Vermelding> FindInRunningText(string text) => _running.Of(text);

    /// <summary>The municipality with this CBS code or any of its names, written out in full; null when there is none.</summary>
    public Gemeente? FindGemeente(string codeOrName)
    {
        if (_gemeenten.TryGetValue(codeOrName.Trim().ToUpperInvariant(), out var gemeente))
            return gemeente;
        return Named(codeOrName, DoelSoort.Gemeente) is { } nr ? Gemeenten[nr] : null;
    }

    /// <summary>The national body with this id or any of its names; null when there is none.</summary>
    public Organisatie? FindOrganisatie(string idOrName)
    {
        if (_organisaties.TryGetValue(idOrName.Trim(), out var organisatie))
            return organisatie;
        return Named(idOrName, DoelSoort.Organisatie) is { } nr ? Organisaties[nr] : null;
    }

    /// <summary>The name to show for a CBS code or organisation id; the id itself when it is unknown.</summary>
    public string NameOf(string id) =>
        _gemeenten.TryGetValue(id, out var gemeente) ? $"gemeente {gemeente.KorteNaam}" : _organisaties.TryGetValue(id, out var organisatie) ? organisatie.Naam : id;

    /// <summary>Municipalities and national bodies whose name looks like what was typed, nearest first.</summary>
    public IReadOnlyList<Alternatief> Nearest(string text, int most)
    {
        var namen = _index.Alike(Woorden.Compact(text), 24, n => n.Doel != DoelSoort.Thema && n.Soort is not (Naamsoort.Onderwerp or Naamsoort.Bijnaam));
        return [.. namen.Select(n => _duiding.Target(_boek.Namen[n])).DistinctBy(a => a.Id).Take(most)];
    }

    private int? Named(string name, DoelSoort doel)
    {
        var namen = new List<int>();
        _index.Exact(Woorden.Compact(name), namen);
        return _duiding.Ranked(namen.Where(n => _boek.Namen[n].Doel == doel)) is [var eerste, ..] ? _boek.Namen[eerste].Nr : null;
    }

    /// <summary>Whether a word only fills a question: "wie", "contactpersoon".</summary>
    internal bool IsFiller(string kern) => _boek.Vulwoorden.Contains(kern);
}
