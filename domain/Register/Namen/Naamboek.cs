namespace Maatwerk.Domain.Register.Namen;

/// <summary>A name that stands in the content files and what it points at.</summary>
/// <param name="Nr">Position in the list of its kind: municipalities, organisations or themes.</param>
/// <param name="Woorden">Number of words in it.</param>
internal readonly record struct Naam(string Tekst, string Spaced, DoelSoort Doel, int Nr, Naamsoort Soort, int Woorden);

/// <summary>Everything the content files say: the municipalities, organisations and themes, and all their names.</summary>
internal sealed class Naamboek
{
    private readonly List<Naam> _namen = new(4500);
    private readonly Dictionary<string, int> _gemeenteNr;
    private readonly Dictionary<string, int> _organisatieNr;
    private readonly Dictionary<string, int> _themaNr;

    public Naamboek()
    {
        Gemeenten = [.. Inhoud.Read("gemeenten").Select(ReadGemeente)];
        Organisaties = [.. Inhoud.Read("organisaties").Select(ReadOrganisatie)];
        Themas = [.. Inhoud.Read("themas").Select(r => new Thema(r[0], r[1]))];
        _gemeenteNr = Number(Gemeenten, g => g.Naam);
        _organisatieNr = Number(Organisaties, o => o.Id);
        _themaNr = Number(Themas, t => t.Naam);
        AddOfficial();
        AddPlaces();
        foreach (var r in Inhoud.Read("organisatie-namen"))
            Add(r[0], DoelSoort.Organisatie, Look(_organisatieNr, r[1], "organisatie-namen"), Soort(r[2]));
        foreach (var r in Inhoud.Read("thema-woorden"))
            Add(r[0], DoelSoort.Thema, Look(_themaNr, r[1], "thema-woorden"), Naamsoort.Informeel);
        Vulwoorden = [.. Inhoud.Read("vulwoorden").Select(r => r[0])];
        Uitvoerders = [.. _namen.Where(n => n is { Doel: DoelSoort.Organisatie, Woorden: 1, Soort: Naamsoort.Officieel or Naamsoort.Afkorting or Naamsoort.Kort } && n.Spaced != "toeslagen").Select(n => n.Spaced), .. Organisaties.Select(o => Woorden.Compact(o.Naam))];
        GeenPlaatsen = [.. Inhoud.Read("geen-plaatsen").Select(r => r[0])];
        Aanwijzingen = Inhoud.Read("gewone-woorden").ToDictionary(r => Woorden.Compact(r[0]), r => Read(r[1]), StringComparer.Ordinal);
    }

    public IReadOnlyList<Gemeente> Gemeenten { get; }
    public IReadOnlyList<Organisatie> Organisaties { get; }
    public IReadOnlyList<Thema> Themas { get; }
    public IReadOnlyList<Naam> Namen => _namen;

    /// <summary>Words of a question that name nothing: "wie", "contactpersoon", "graag".</summary>
    public HashSet<string> Vulwoorden { get; }

    /// <summary>Place names that are also ordinary words or surnames, with the cue they need in running prose.</summary>
    public Dictionary<string, Aanwijzing> Aanwijzingen { get; }

    /// <summary>Short names of organisations: after "uwv" an ordinary word is a place sooner.</summary>
    public HashSet<string> Uitvoerders { get; }

    /// <summary>Ordinary words that look like a misspelt place ("voorschotten"): without a capital they are never one in prose.</summary>
    public HashSet<string> GeenPlaatsen { get; }

    /// <summary>Countries, foreign cities, provinces and regions, spelled in one: they are no municipality and no misspelt one either.</summary>
    public HashSet<string> GeenGemeenten { get; } = [.. Inhoud.Read("geen-gemeenten").Select(r => Woorden.Compact(r[0]))];

    /// <summary>Cities that may stand for who has its seat there.</summary>
    public Zetels Zetels { get; } = new();

    private void AddOfficial()
    {
        for (var i = 0; i < Gemeenten.Count; i++)
        {
            Add(Gemeenten[i].Naam, DoelSoort.Gemeente, i, Naamsoort.Officieel);
            if (Gemeenten[i].KorteNaam != Gemeenten[i].Naam)
                Add(Gemeenten[i].KorteNaam, DoelSoort.Gemeente, i, Naamsoort.Officieel);
            if (Gemeenten[i].Naam is [.., '.', ')'] naam)
                Add(naam[..naam.IndexOf('(', StringComparison.Ordinal)].Trim(), DoelSoort.Gemeente, i, Naamsoort.Officieel);
        }
        for (var i = 0; i < Organisaties.Count; i++)
        {
            Add(Organisaties[i].Naam, DoelSoort.Organisatie, i, Naamsoort.Officieel);
            Add(Organisaties[i].VolledigeNaam, DoelSoort.Organisatie, i, Naamsoort.VolledigeNaam);
        }
        for (var i = 0; i < Themas.Count; i++)
            Add(Themas[i].Naam, DoelSoort.Thema, i, Naamsoort.Officieel);
    }

    private void AddPlaces()
    {
        foreach (var r in Inhoud.Read("voormalige-gemeenten"))
            Add(r[0], DoelSoort.Gemeente, Look(_gemeenteNr, r[1], "voormalige-gemeenten"), Naamsoort.OudeNaam);
        foreach (var r in Inhoud.Read("plaatsen"))
        {
            Add(r[0], DoelSoort.Gemeente, Look(_gemeenteNr, r[1], "plaatsen"), Naamsoort.Plaats);
            // "Hengelo (Gld)" is called Hengelo there.
            if (r[0].IndexOf(" (", StringComparison.Ordinal) is var haak and > 0)
                Add(r[0][..haak], DoelSoort.Gemeente, _gemeenteNr[r[1]], Naamsoort.Plaats);
        }
        foreach (var r in Inhoud.Read("bijnamen"))
            Add(r[0], DoelSoort.Gemeente, Look(_gemeenteNr, r[1], "bijnamen"), Soort(r[2]));
    }

    private void Add(string tekst, DoelSoort doel, int nr, Naamsoort soort)
    {
        var spaced = Woorden.Spaced(tekst);
        _namen.Add(new Naam(tekst, spaced, doel, nr, soort, spaced.AsSpan().Count(' ') + 1));
    }

    private static Dictionary<string, int> Number<T>(IReadOnlyList<T> list, Func<T, string> key) =>
        Enumerable.Range(0, list.Count).ToDictionary(i => key(list[i]), StringComparer.Ordinal);

    private static int Look(Dictionary<string, int> numbers, string name, string file) => numbers.TryGetValue(name, out var nr) ? nr
        : throw new InvalidDataException($"Expected an official name in {file}.csv, got '{name}': write it as in gemeenten.csv, organisaties.csv or themas.csv.");

    private static Gemeente ReadGemeente(string[] r) => new(
        r[0], r[1], r[2].Length == 0 ? r[1] : r[2], r[3], r[4], r[5], Inhoud.Number(r[6]), r[7], r[8], Inhoud.Date(r[9]));

    private static Organisatie ReadOrganisatie(string[] r) => new(
        r[0], r[1], r[2], r[3] == "ministerie" ? Organisatiesoort.Ministerie : Organisatiesoort.Uitvoerder,
        r[4].Split(',', StringSplitOptions.RemoveEmptyEntries), Inhoud.Optional(r[5]), Inhoud.Optional(r[6]));

    private static Naamsoort Soort(string soort) => soort switch
    {
        "volledige naam" => Naamsoort.VolledigeNaam,
        "schrijfwijze" => Naamsoort.Schrijfwijze,
        "kort" => Naamsoort.Kort,
        "afkorting" => Naamsoort.Afkorting,
        "oude naam" => Naamsoort.OudeNaam,
        "andere taal" => Naamsoort.AndereTaal,
        "plaats" => Naamsoort.Plaats,
        "informeel" => Naamsoort.Informeel,
        "bijnaam" => Naamsoort.Bijnaam,
        "als instantie" => Naamsoort.AlsInstantie,
        "onderwerp" => Naamsoort.Onderwerp,
        _ => throw new InvalidDataException($"Expected a kind of name, got '{soort}': use one of the words already in the file."),
    };

    private static Aanwijzing Read(string aanwijzing) => aanwijzing switch
    {
        "zwak" => Aanwijzing.Zwak,
        "sterk" => Aanwijzing.Sterk,
        "hoofdletter" => Aanwijzing.Hoofdletter,
        _ => throw new InvalidDataException($"Expected zwak, sterk or hoofdletter in gewone-woorden.csv, got '{aanwijzing}'."),
    };
}

/// <summary>What must stand before an ordinary word before it is read as a place.</summary>
internal enum Aanwijzing
{
    /// <summary>Nothing: the name is only a name.</summary>
    Geen,

    /// <summary>"in", "naar", "uit" is enough.</summary>
    Zwak,

    /// <summary>"gemeente", "gem", "regio", or a capital after "in", "naar", "uit".</summary>
    Sterk,

    /// <summary>A capital, and "in", "gemeente" and the like before it.</summary>
    Hoofdletter,
}
