namespace Maatwerk.Domain.Register.Namen;

/// <summary>Finds names by their letters: exactly in a dictionary, nearly by trigrams and typing errors.</summary>
internal sealed class Naamindex
{
    private const int KortWoord = 7;

    private readonly Dictionary<string, int> _eerste = new(6000, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _zoek;
    private readonly List<(int Naam, string Key, string Klank, int Volgende)> _sleutels = new(6000);
    private readonly List<int> _benaderbaar = new(5000);
    private readonly TrigramIndex _trigrams;
    private readonly Naamboek _boek;

    // What a word comes near to is always the same, and most words of a message were read before.
    private const int MeesteOnthouden = 16_384;
    private readonly RecentReads<(string Compact, int Most), Bijna[]> _bijna;

    public Naamindex(Naamboek boek)
    {
        _boek = boek;
        _bijna = new(gevraagd => [.. FindNear(gevraagd.Compact, gevraagd.Most)], MeesteOnthouden);
        for (var i = 0; i < boek.Namen.Count; i++)
        {
            foreach (var key in Schrijfwijzen.Keys(boek.Namen[i].Spaced))
                Add(i, key);
        }
        _zoek = _eerste.GetAlternateLookup<ReadOnlySpan<char>>();
        _trigrams = new TrigramIndex([.. _benaderbaar.Select(s => _sleutels[s].Klank)]);
    }

    /// <summary>The names spelled with exactly these letters.</summary>
    public void Exact(ReadOnlySpan<char> compact, List<int> namen)
    {
        if (!_zoek.TryGetValue(compact, out var at))
            return;
        for (; at >= 0; at = _sleutels[at].Volgende)
        {
            if (!namen.Contains(_sleutels[at].Naam))
                namen.Add(_sleutels[at].Naam);
        }
    }

    public bool IsExact(ReadOnlySpan<char> compact) => _zoek.ContainsKey(compact);

    /// <summary>The name that comes nearest, or null when none is near enough.</summary>
    /// <param name="most">Typing errors allowed at most.</param>
    /// <param name="mag">Which names may take part.</param>
    public Bijna? Near(string compact, int most, Func<Naam, bool> mag)
    {
        Bijna? beste = null;
        foreach (var bijna in _bijna.Of((compact, most)))
        {
            var naam = _boek.Namen[bijna.Naam];
            if (mag(naam) && (beste is null || bijna.Kosten < beste.Value.Kosten || bijna.Kosten <= beste.Value.Kosten && Bigger(naam, _boek.Namen[beste.Value.Naam])))
                beste = bijna;
        }
        return beste;
    }

    private List<Bijna> FindNear(string compact, int most)
    {
        var klank = Schrijfwijzen.Sound(compact);
        Span<Buur> buren = stackalloc Buur[128];
        // One letter wrong costs three trigrams, two that changed places four.
        var aantal = _trigrams.Nearest(klank, klank.Length - 4 * most, buren);
        var gevonden = new List<Bijna>();
        foreach (var buur in buren[..aantal])
            AddNear(gevonden, compact, klank, _benaderbaar[buur.Key], most);
        if (compact.Length <= KortWoord)
            AddSwapped(gevonden, compact, klank, most);
        return gevonden;
    }

    /// <summary>In a short word two letters that changed places, or one typed twice, leave too few trigrams: "godua" is looked up as Gouda, "urkk" as Urk.</summary>
    private void AddSwapped(List<Bijna> gevonden, string compact, string klank, int most)
    {
        Span<char> letters = stackalloc char[KortWoord];
        for (var i = 1; i + 1 < compact.Length; i++)
        {
            compact.CopyTo(letters);
            var twice = letters[i] == letters[i + 1];
            if (twice)
                compact.AsSpan(i + 1).CopyTo(letters[i..]);
            else
                (letters[i], letters[i + 1]) = (letters[i + 1], letters[i]);
            if (!_zoek.TryGetValue(letters[..(twice ? compact.Length - 1 : compact.Length)], out var at))
                continue;
            for (; at >= 0; at = _sleutels[at].Volgende)
                AddNear(gevonden, compact, klank, at, most);
        }
    }

    private void AddNear(List<Bijna> gevonden, string compact, string klank, int at, int most)
    {
        var sleutel = _sleutels[at];
        if (Errors(compact, klank, sleutel.Key, sleutel.Klank, most) is { } fouten)
            gevonden.Add(new Bijna(sleutel.Naam, sleutel.Key, fouten, fouten + Distrust(_boek.Namen[sleutel.Naam])));
    }

    /// <summary>The names that look most like it, however far off, for "did you mean".</summary>
    public List<int> Alike(string compact, int most, Func<Naam, bool> mag)
    {
        Span<Buur> buren = stackalloc Buur[64];
        var klank = Schrijfwijzen.Sound(compact);
        var gevonden = _trigrams.Nearest(klank, 2, buren);
        var lijst = new List<(int Naam, double Lijkt)>();
        foreach (var buur in buren[..gevonden])
        {
            var sleutel = _sleutels[_benaderbaar[buur.Key]];
            if (mag(_boek.Namen[sleutel.Naam]))
                lijst.Add((sleutel.Naam, 2.0 * buur.Gedeeld / (klank.Length + sleutel.Klank.Length)));
        }
        return [.. lijst.Where(l => l.Lijkt >= 0.3).OrderByDescending(l => l.Lijkt).Select(l => l.Naam).Distinct().Take(most)];
    }

    /// <summary>Whether name a is the likelier of two that are spelled alike.</summary>
    public bool Bigger(Naam a, Naam b) => a.Doel == DoelSoort.Gemeente && b.Doel == DoelSoort.Gemeente
        && _boek.Gemeenten[a.Nr].Inwoners > _boek.Gemeenten[b.Nr].Inwoners;

    private static double? Errors(string a, string aKlank, string b, string bKlank, int most)
    {
        if (aKlank == bKlank)
            return 0.5;
        var letters = Afstand.Between(a, b, most);
        var klanken = Afstand.Between(aKlank, bKlank, most) + 0.4;
        var fouten = Math.Min(letters, klanken);
        // Two errors and another first letter is another word, unless it is a long one.
        return fouten > most + 0.4 || fouten >= 1.5 && a[0] != b[0] && a.Length < 14 ? null : fouten;
    }

    private static double Distrust(Naam naam) => naam.Soort switch
    {
        Naamsoort.Officieel => 0,
        Naamsoort.VolledigeNaam or Naamsoort.Schrijfwijze => 0.1,
        Naamsoort.OudeNaam or Naamsoort.Kort or Naamsoort.AndereTaal => 0.25,
        Naamsoort.Plaats => 0.45,
        _ => naam.Doel == DoelSoort.Thema ? 0.15 : 0.5,
    };

    private void Add(int naam, string key)
    {
        if (key.Length == 0)
            return;
        var volgende = _eerste.TryGetValue(key, out var eerste) ? eerste : -1;
        var benaderbaar = key.Length >= 4 && _boek.Namen[naam] is not { Soort: Naamsoort.Afkorting, Woorden: > 1 } && !_boek.Namen[naam].Tekst.Contains('(', StringComparison.Ordinal) && (_boek.Namen[naam].Soort is not (Naamsoort.Afkorting or Naamsoort.Bijnaam) || key.Length >= 7);
        _sleutels.Add((naam, key, benaderbaar ? Schrijfwijzen.Sound(key) : "", volgende));
        _eerste[key] = _sleutels.Count - 1;
        if (benaderbaar)
            _benaderbaar.Add(_sleutels.Count - 1);
    }
}

/// <summary>A name that was nearly typed.</summary>
/// <param name="Fouten">Typing errors between the two; 0.5 when they only sound the same.</param>
/// <param name="Kosten">Errors and distrust of the kind of name together; the lowest wins.</param>
internal readonly record struct Bijna(int Naam, string Key, double Fouten, double Kosten);
