using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register.Import;

/// <summary>Reads rows of a file as entries and holds them against the register. It writes nothing.</summary>
/// <param name="documents">The stored entries as text, by id.</param>
/// <param name="today">A check in the future is a mistake.</param>
public sealed class Importlezer(IReadOnlyDictionary<string, string> documents, DateOnly today)
{
    /// <summary>Most rows below the heading.</summary>
    public const int MeesteRegels = 10_000;

    /// <summary>What the file would do, with every fault.</summary>
    /// <param name="regels">With the heading as the first; empty rows may be left out.</param>
    public Importuitkomst Read(string bestand, IReadOnlyList<Importregel> regels)
    {
        if (regels.Count == 0) return Broken(bestand, 0, [Importfout.Of(1, "alle", "", "een regel met de namen van de kolommen")]);
        var fouten = Headings(regels[0], out var plaatsen);
        if (regels.Count - 1 > MeesteRegels) fouten.Add(Importfout.Of(1, "alle", $"{regels.Count - 1} regels", $"hoogstens {MeesteRegels} regels"));
        if (fouten.Count > 0) return Broken(bestand, regels.Count - 1, fouten);

        var gelezen = regels.Skip(1).Select(regel => (Regel: regel, Cel: new Cellezer(regel, plaatsen))).Select(een => (een.Regel, een.Cel, Ingang: Entry(een.Regel, een.Cel, plaatsen.Count))).ToList();
        Compare(gelezen);
        var goed = gelezen.Where(een => een.Cel.Fouten.Count == 0).Select(een => een.Ingang!).ToList();
        var wijzigingen = goed.Where(Differs).Select(ingang => new Ingangwijziging(documents.TryGetValue(ingang.Id, out var was) ? Ingangmerk.Of(was) : null, ingang)).ToList();
        var nieuw = wijzigingen.Count(wijziging => wijziging.Was is null);
        return new(new Importverslag(bestand, regels.Count - 1, nieuw, wijzigingen.Count - nieuw, goed.Count - wijzigingen.Count, [.. gelezen.SelectMany(een => een.Cel.Fouten)]), wijzigingen);
    }

    private static Importuitkomst Broken(string bestand, int regels, IReadOnlyList<Importfout> fouten) => new(new Importverslag(bestand, regels, 0, 0, 0, fouten), []);

    private static List<Importfout> Headings(Importregel kop, out Dictionary<string, int> plaatsen)
    {
        plaatsen = new Dictionary<string, int>(StringComparer.Ordinal);
        var fouten = new List<Importfout>();
        for (var at = 0; at < kop.Cellen.Count; at++)
        {
            if (Importkolommen.Parse(kop.Cellen[at]) is not { } kolom) fouten.Add(Importfout.Of(1, $"{at + 1}", kop.Cellen[at], $"een van: {string.Join(", ", Importkolommen.Alle)}"));
            else if (!plaatsen.TryAdd(kolom, at)) fouten.Add(Importfout.Of(1, kolom, kop.Cellen[at], "elke kolom één keer"));
        }
        var missing = Importkolommen.Nodig.Where(kolom => kop.Cellen.All(cel => Importkolommen.Parse(cel) != kolom));
        fouten.AddRange(missing.Select(kolom => Importfout.Of(1, kolom, "", "deze kolom in het bestand")));
        return fouten;
    }

    private Maatwerkfunctionaris? Entry(Importregel regel, Cellezer cel, int kolommen)
    {
        if (regel.Cellen.Skip(kolommen).Any(extra => extra.Trim().Length > 0)) cel.Fouten.Add(Importfout.Of(regel.Regel, "alle", $"{regel.Cellen.Count} cellen", $"{kolommen} cellen"));
        var id = cel.Id();
        var was = documents.TryGetValue(id, out var document) ? MaatwerkfunctionarisJson.Read(document) : null;
        var read = new Maatwerkfunctionaris
        {
            Id = id, Naam = cel.Text(Importkolommen.Naam, Cellezer.LangsteNaam), Soort = cel.Choice(Importkolommen.Soort, was?.Soort ?? Functionarissoort.Team) ?? default,
            OrganisatieId = cel.Organisation(Importkolommen.Organisatie) ?? "", Email = cel.Email(Importkolommen.Email), Telefoon = cel.Phone(Importkolommen.Telefoon),
            Mandaat = cel.Text(Importkolommen.Mandaat, Cellezer.LangsteTekst), GecontroleerdOp = Checked(cel),
            Themas = cel.Has(Importkolommen.Themas) ? cel.Parts(Importkolommen.Themas, Theme, $"onderwerpen met komma’s, uit: {string.Join(", ", Gazetteer.Default.Themas)}") : was?.Themas ?? [],
            Regelingen = cel.Has(Importkolommen.Regelingen) ? cel.Parts(Importkolommen.Regelingen, Short, "namen van regelingen met komma’s, elk hoogstens 80 tekens") : was?.Regelingen ?? [],
            Werkdagen = cel.Has(Importkolommen.Werkdagen) ? cel.Days(Importkolommen.Werkdagen) : was?.Werkdagen ?? [],
            Werkgebied = cel.Has(Importkolommen.Gemeenten) ? Area(cel) : was?.Werkgebied,
            Status = cel.Choice(Importkolommen.Status, was?.Status ?? Functionarisstatus.Actief) ?? default,
            Afwezigheid = cel.Has(Importkolommen.AfwezigVan) ? Away(cel) : was?.Afwezigheid,
            OpvolgerId = cel.Has(Importkolommen.Opvolger) && cel.Raw(Importkolommen.Opvolger) is { Length: > 0 } opvolger ? opvolger : was?.OpvolgerId,
            Houder = was?.Houder, Demo = was?.Demo ?? false,
        };
        return read;
    }

    private DateOnly Checked(Cellezer cel)
    {
        var before = cel.Fouten.Count;
        var day = cel.Date(Importkolommen.GecontroleerdOp);
        if (day is null && cel.Fouten.Count == before) cel.Fail(Importkolommen.GecontroleerdOp, "een datum als 2026-11-26, na 2000");
        else if (day > today) cel.Fail(Importkolommen.GecontroleerdOp, "een dag die niet in de toekomst ligt");
        return day ?? today;
    }

    private static Werkgebied? Area(Cellezer cel)
    {
        var gemeenten = cel.Parts(Importkolommen.Gemeenten, part => Gazetteer.Default.FindGemeente(part)?.Code, "namen of codes van gemeenten met komma’s");
        var naam = cel.Raw(Importkolommen.Werkgebied);
        if (gemeenten.Count > 0 && cel.Raw(Importkolommen.Organisatie) is { Length: > 0 } organisatie && Gazetteer.Default.FindOrganisatie(organisatie) is null && Gazetteer.Default.FindGemeente(organisatie) is not null)
            cel.Fail(Importkolommen.Gemeenten, "leeg, want een gemeente werkt in de eigen gemeente");
        if (naam.Length > 0 && gemeenten.Count == 0 && cel.Raw(Importkolommen.Gemeenten).Length == 0) cel.Fail(Importkolommen.Gemeenten, "de gemeenten van het werkgebied");
        if (naam.Length > Cellezer.LangsteNaam) cel.Fail(Importkolommen.Werkgebied, $"hoogstens {Cellezer.LangsteNaam} tekens");
        return gemeenten.Count == 0 ? null : new Werkgebied(naam.Length > 0 ? naam : "eigen werkgebied", gemeenten);
    }

    private static Afwezigheid? Away(Cellezer cel)
    {
        var (van, tot, wie) = (cel.Date(Importkolommen.AfwezigVan), cel.Date(Importkolommen.AfwezigTot), cel.Raw(Importkolommen.Vervanger));
        if (van is null && cel.Raw(Importkolommen.AfwezigVan).Length == 0 && (cel.Raw(Importkolommen.AfwezigTot).Length > 0 || wie.Length > 0)) cel.Fail(Importkolommen.AfwezigVan, "de eerste dag van de afwezigheid");
        else if (tot is null && van is not null && cel.Raw(Importkolommen.AfwezigTot).Length == 0) cel.Fail(Importkolommen.AfwezigTot, "de laatste dag van de afwezigheid");
        else if (tot < van) cel.Fail(Importkolommen.AfwezigTot, "een dag die niet voor de eerste dag ligt");
        return van is { } first && tot is { } last ? new Afwezigheid(first, last, wie.Length > 0 ? wie : null) : null;
    }

    // What only shows when all rows are there: an id twice, a stand-in or successor that does not exist.
    private void Compare(List<(Importregel Regel, Cellezer Cel, Maatwerkfunctionaris? Ingang)> gelezen)
    {
        var eerste = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (regel, cel, ingang) in gelezen)
            if (Cellezer.IsId(ingang!.Id) && !eerste.TryAdd(ingang.Id, regel.Regel)) cel.Fail(Importkolommen.Id, $"een id dat nog niet voorkomt; het staat ook op regel {eerste[ingang.Id]}");
        foreach (var (_, cel, ingang) in gelezen)
        {
            Other(cel, Importkolommen.Vervanger, ingang!.Id, cel.Raw(Importkolommen.Vervanger), eerste);
            Other(cel, Importkolommen.Opvolger, ingang.Id, cel.Raw(Importkolommen.Opvolger), eerste);
            if (ingang.Status == Functionarisstatus.Vervallen && ingang.OpvolgerId == ingang.Id && cel.Raw(Importkolommen.Opvolger).Length == 0) cel.Fail(Importkolommen.Opvolger, "een andere ingang");
        }
    }

    private void Other(Cellezer cel, string kolom, string own, string other, Dictionary<string, int> eerste)
    {
        if (other.Length == 0) return;
        if (other == own) cel.Fail(kolom, "een andere ingang dan deze");
        else if (!eerste.ContainsKey(other) && !documents.ContainsKey(other)) cel.Fail(kolom, "het id van een ingang die bestaat");
    }

    private bool Differs(Maatwerkfunctionaris ingang) => !documents.TryGetValue(ingang.Id, out var was) || was != MaatwerkfunctionarisJson.Write(ingang);

    private static string? Theme(string part) => Gazetteer.Default.Themas.FirstOrDefault(thema => thema.Naam.Equals(part, StringComparison.OrdinalIgnoreCase))?.Naam;

    private static string? Short(string part) => part.Length <= 80 ? part : null;
}
