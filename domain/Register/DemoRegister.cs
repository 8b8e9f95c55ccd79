using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register;

/// <summary>
/// A fictitious register for demonstrations: three entries for nearly every municipality, and the national bodies.
/// Everything is visibly demo: names with "demo", mail at <c>.example</c>, phone 088-000 00 xx. The same day gives the same register.
/// </summary>
public static class DemoRegister
{
    private static readonly string[] Bestaan = ["Schulden", "Werk en inkomen", "Toeslagen en belastingen", "Wonen"];
    private static readonly string[] Gezin = ["Jeugd", "Zorg", "Onderwijs", "Veiligheid"];
    private static readonly Dictionary<string, string> Houders = new(StringComparer.Ordinal)
    {
        ["gm0479-toegang"] = DemoGebruikers.All[1].Id.ObjectId, ["uwv-landelijk"] = DemoGebruikers.All[2].Id.ObjectId,
    };
    private static readonly DayOfWeek[] Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>All demo entries as they stand on a day: some away from a few days before to ten days after it.</summary>
    public static IReadOnlyList<Maatwerkfunctionaris> Create(DateOnly today)
    {
        var namen = Gazetteer.Default;
        var mensen = new DemoNamen();
        var bijzonder = Inhoud.Read("demo-bijzonder").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        var lijst = new List<Maatwerkfunctionaris>(1300);
        foreach (var gemeente in namen.Gemeenten)
            lijst.AddRange(OfGemeente(gemeente, bijzonder.GetValueOrDefault(gemeente.Naam, ""), mensen, today));
        foreach (var organisatie in namen.Organisaties.Where(o => o.Themas.Count > 0))
            lijst.AddRange(OfOrganisatie(organisatie, namen.Gemeenten, mensen, today));
        return [.. lijst.Select(ingang => Houders.TryGetValue(ingang.Id, out var houder) ? ingang with { Houder = houder } : ingang)];
    }

    private static IEnumerable<Maatwerkfunctionaris> OfGemeente(Gemeente gemeente, string bijzonder, DemoNamen mensen, DateOnly today)
    {
        if (bijzonder == "niet aangesloten")
            yield break;
        var id = gemeente.Code.ToLowerInvariant();
        var basis = Entry(gemeente.Code, $"de gemeente {gemeente.KorteNaam}", DemoNamen.Domain(gemeente.KorteNaam), mensen, today);
        var weg = new Afwezigheid(today.AddDays(-3), today.AddDays(10), null);
        yield return basis with { Id = $"{id}-toegang", Naam = $"Demo-team Toegang {gemeente.KorteNaam}" };
        var bestaan = basis with { Id = $"{id}-bestaan", Naam = mensen.Next(), Soort = Functionarissoort.Persoon, Themas = Bestaan, Telefoon = mensen.Phone(), Email = At("bestaanszekerheid", basis), Regelingen = ["Participatiewet", "Wet gemeentelijke schuldhulpverlening"] };
        var gezin = basis with { Id = $"{id}-gezin", Naam = $"Demo-team Jeugd en Zorg {gemeente.KorteNaam}", Themas = Gezin, Telefoon = mensen.Phone(), Email = At("jeugdenzorg", basis), Regelingen = ["Jeugdwet", "Wmo 2015", "Leerplichtwet"] };
        yield return bijzonder is "afwezig" or "keten" ? bestaan with { Status = Functionarisstatus.TijdelijkAfwezig, Afwezigheid = weg with { VervangerId = gezin.Id } } : bestaan;
        yield return bijzonder == "keten" ? gezin with { Status = Functionarisstatus.TijdelijkAfwezig, Afwezigheid = weg with { VervangerId = $"{id}-toegang" } } : gezin;
        if (bijzonder == "vervallen")
            yield return bestaan with { Id = $"{id}-oud", Naam = mensen.Next(), Status = Functionarisstatus.Vervallen, OpvolgerId = bestaan.Id };
    }

    private static IEnumerable<Maatwerkfunctionaris> OfOrganisatie(Organisatie organisatie, IReadOnlyList<Gemeente> gemeenten, DemoNamen mensen, DateOnly today)
    {
        var basis = Entry(organisatie.Id, organisatie.Naam, DemoNamen.Domain(organisatie.Naam), mensen, today);
        yield return basis with { Id = $"{organisatie.Id}-landelijk", Naam = $"Demo-team Maatwerk {organisatie.Naam}" };
        if (organisatie.Soort == Organisatiesoort.Ministerie)
            yield break;
        yield return basis with { Id = $"{organisatie.Id}-themateam", Naam = mensen.Next(), Soort = Functionarissoort.Persoon, Themas = [organisatie.Themas[^1]], Telefoon = mensen.Phone(), Email = At("thema", basis), Werkdagen = Week[..4] };
        foreach (var regio in Regions(organisatie.Id, gemeenten))
        {
            var domein = DemoNamen.Slug(regio.Key);
            yield return basis with
            {
                Id = $"{organisatie.Id}-{domein}",
                Naam = $"Demo-team {organisatie.Naam} {regio.Key}",
                Themas = organisatie.Themas,
                Werkgebied = new Werkgebied(regio.Key, [.. regio.Select(g => g.Code)]),
                Telefoon = mensen.Phone(),
                Email = At(domein, basis),
            };
        }
    }

    /// <summary>UWV works by labour market region; care offices, child protection, probation and Veilig Thuis by safety region here.</summary>
    private static IEnumerable<IGrouping<string, Gemeente>> Regions(string organisatieId, IReadOnlyList<Gemeente> gemeenten) => organisatieId switch
    {
        "uwv" => gemeenten.GroupBy(g => g.Arbeidsmarktregio),
        "zorgkantoor" or "veilig-thuis" or "kinderbescherming" or "reclassering" => gemeenten.GroupBy(g => g.Veiligheidsregio),
        _ => [],
    };

    private static Maatwerkfunctionaris Entry(string organisatieId, string namens, string domein, DemoNamen mensen, DateOnly today) => new()
    {
        Id = "",
        Naam = "",
        Soort = Functionarissoort.Team,
        OrganisatieId = organisatieId,
        Email = $"maatwerk@{domein}",
        Telefoon = mensen.Phone(),
        Mandaat = $"Voorbeeldtekst (demo): mag namens {namens} besluiten over maatwerk en zoekt zo nodig binnen de organisatie wie meer mag.",
        Werkdagen = Week,
        GecontroleerdOp = today.AddDays(-mensen.Age()),
        Demo = true,
    };

    private static string At(string postbus, Maatwerkfunctionaris basis) => basis.Email.Replace("maatwerk@", $"maatwerk.{postbus}@", StringComparison.Ordinal);
}
