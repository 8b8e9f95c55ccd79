using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register;

/// <summary>Finds entries by the words of their name: "anouk verhoefen" finds Anouk Verhoeven.</summary>
internal sealed class Personenindex
{
    private const int Meeste = 200;
    private readonly List<string> _woorden = [];
    private readonly List<List<Maatwerkfunctionaris>> _dragers = [];
    private readonly TrigramIndex _trigrams;

    public Personenindex(IEnumerable<Maatwerkfunctionaris> functionarissen, Gazetteer namen)
    {
        var nummers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var functionaris in functionarissen)
        {
            foreach (var woord in Words(functionaris.Naam).Where(w => !namen.IsFiller(w)))
            {
                if (!nummers.TryGetValue(woord, out var nr))
                {
                    nummers[woord] = nr = _woorden.Count;
                    _woorden.Add(woord);
                    _dragers.Add([]);
                }
                _dragers[nr].Add(functionaris);
            }
        }
        _trigrams = new TrigramIndex(_woorden);
    }

    /// <summary>Entries that have most of the words, at most 200; one unknown word among several is forgiven, none known is not.</summary>
    public List<Maatwerkfunctionaris> Find(IReadOnlyList<string> woorden)
    {
        var punten = new Dictionary<Maatwerkfunctionaris, int>(ReferenceEqualityComparer.Instance);
        foreach (var woord in woorden.Take(6))
        {
            foreach (var nr in Alike(woord))
            {
                foreach (var drager in _dragers[nr])
                    punten[drager] = punten.GetValueOrDefault(drager) + 1;
            }
        }
        if (punten.Count == 0)
            return [];
        var most = punten.Values.Max();
        return most * 2 < woorden.Count ? [] : [.. punten.Where(p => p.Value == most).Take(Meeste).Select(p => p.Key)];
    }

    /// <summary>How many of the words stand in a name.</summary>
    public static int Matches(string naam, IReadOnlyList<string> woorden)
    {
        var van = Words(naam).ToList();
        return woorden.Count(w => van.Exists(v => IsAlike(w, v)));
    }

    private List<int> Alike(string woord)
    {
        Span<Buur> buren = stackalloc Buur[64];
        var gevonden = _trigrams.Nearest(woord, woord.Length - 3, buren);
        var nummers = new List<int>();
        foreach (var buur in buren[..gevonden])
        {
            if (_woorden[buur.Key] == woord)
                return [buur.Key];
            if (IsAlike(woord, _woorden[buur.Key]))
                nummers.Add(buur.Key);
        }
        return nummers;
    }

    private static bool IsAlike(string getypt, string naam) =>
        getypt == naam || getypt.Length >= 5 && Afstand.Between(getypt, naam, 1) <= 1 || getypt.Length >= 5 && Schrijfwijzen.Sound(getypt) == Schrijfwijzen.Sound(naam);

    private static IEnumerable<string> Words(string naam) => Woorden.Split(naam).Where(w => w.Kern.Length > 1).Select(w => w.Kern).Distinct();
}
