using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register;

/// <summary>One immutable picture of the register in memory: entries by organisation, by place and by the letters of their name.</summary>
/// <remarks>Built in one go from all entries (100,000 is fine) and safe for many searches at once; a change means a new index.</remarks>
public sealed class RegisterIndex : IRegister
{
    private readonly Dictionary<string, Maatwerkfunctionaris> _opId;
    private readonly Dictionary<string, List<Maatwerkfunctionaris>> _vanOrganisatie = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Organisatie, string Gemeente), List<Maatwerkfunctionaris>> _inGemeente = [];
    private readonly Gazetteer _namen;
    private readonly Lazy<Personenindex> _personen;

    /// <exception cref="ArgumentException">Two entries have one id.</exception>
    public RegisterIndex(IReadOnlyCollection<Maatwerkfunctionaris> functionarissen)
    {
        _namen = Gazetteer.Default;
        _opId = new Dictionary<string, Maatwerkfunctionaris>(functionarissen.Count, StringComparer.Ordinal);
        foreach (var functionaris in functionarissen)
        {
            if (!_opId.TryAdd(functionaris.Id, functionaris))
                throw new ArgumentException($"Expected every id once, got {functionaris.Id} twice: give one of the entries another id.", nameof(functionarissen));
            List(_vanOrganisatie, functionaris.OrganisatieId).Add(functionaris);
            foreach (var gemeente in functionaris.Werkgebied?.Gemeenten ?? [])
                List(_inGemeente, (functionaris.OrganisatieId, gemeente)).Add(functionaris);
        }
        _personen = new Lazy<Personenindex>(() => new Personenindex(_opId.Values, _namen));
    }

    public static RegisterIndex Empty { get; } = new([]);

    /// <summary>Number of entries, lapsed ones too.</summary>
    public int Count => _opId.Count;

    public Zoekresultaat Search(string text, DateOnly today) => Search(ZoekvraagLezer.Read(text, _namen), today);

    public Zoekresultaat Search(Zoekvraag vraag, DateOnly today) => new Zoekopdracht(this, _namen, vraag, today).Run();

    public Maatwerkfunctionaris? Find(string id) => _opId.GetValueOrDefault(id);

    public IReadOnlyList<Maatwerkfunctionaris> Of(string organisatieId) => _vanOrganisatie.GetValueOrDefault(organisatieId) ?? [];

    public Gemeente? FindGemeente(string codeOrName) => _namen.FindGemeente(codeOrName);

    public Organisatie? FindOrganisatie(string idOrName) => _namen.FindOrganisatie(idOrName);

    /// <summary>The entries of a national body for a municipality: those of the region, and those for the whole country.</summary>
    internal IEnumerable<Maatwerkfunctionaris> Of(string organisatieId, string gemeenteCode) =>
        (_inGemeente.GetValueOrDefault((organisatieId, gemeenteCode)) ?? []).Concat(Of(organisatieId).Where(f => f.Werkgebied is null));

    /// <summary>The entries whose name has these words, misspelt perhaps.</summary>
    internal List<Maatwerkfunctionaris> Named(IReadOnlyList<string> woorden) => _personen.Value.Find(woorden);

    /// <summary>Builds the index of names now rather than at the first search for a person.</summary>
    internal void PreparePersons() => _ = _personen.Value;

    private static List<Maatwerkfunctionaris> List<TKey>(Dictionary<TKey, List<Maatwerkfunctionaris>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
