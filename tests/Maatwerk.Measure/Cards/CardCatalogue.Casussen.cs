using Maatwerk.Cards;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;

namespace Maatwerk.Measure.Cards;

/// <summary>The cards on a casus: receipt, status in several places of its life, the list.</summary>
public static partial class CardCatalogue
{
    private static readonly Gebruiker Indiener = new(new GebruikerId("demo", "04"), "Sanne", "GM0344", "gemeente Utrecht", [Rol.Maatwerkprofessional, Rol.Casusregisseur]);
    private static readonly Gebruiker Regievoerder = new(new GebruikerId("demo", "06"), "Robin", null, "LMM", [Rol.Regievoerder]);

    // As long as a real one; what it names nobody knows.
    private const string Handvat = "aB3dE5fG7hJ9kL1mN2pQ4r";

    private static IEnumerable<ExampleCard> Casussen(Func<string, string> u)
    {
        var filed = Casus.File(new Casusnummer(2026, 123), Indiener, Melding(u), Moment) with { Versie = 1 };
        var taken = Later(filed, new Stap(CasusTrigger.NeemInBehandeling, Regievoerder, Moment.AddHours(2)));
        var asked = Later(taken, new Stap(CasusTrigger.VraagAanvulling, Regievoerder, Moment.AddDays(1)) { Tekst = u("Heeft de verhuurder al een datum bevestigd?\nEn wie is daar aanspreekpunt?") });
        var solved = Later(taken, new Stap(CasusTrigger.StelOplossingVast, Regievoerder, Moment.AddDays(2))
        {
            Uitkomst = CasusUitkomst.BetalerGevonden, Tekst = u("UWV en gemeente delen de kosten."), Acties = [new Actie(u("Betaalt het eerste halfjaar"), "UWV")],
        });
        return
        [
            new("ontvangst", OntvangstCard.Show(filed.Nummer, filed.Melding, Moment, filed.Status, Handvat)),
            new("ontvangst-in-behandeling", OntvangstCard.Show(taken.Nummer, taken.Melding, Moment, taken.Status, Handvat)),
            new("casus-gewijzigd", CasusCard.Show(taken, taken.Allowed(Indiener), Handvat).After("Intussen is deze casus gewijzigd. Ik heb niets gedaan. Hieronder zie je hoe het nu is.")),
            new("niet-te-zien", NietTeZienCard.Show()),
            new("casus-ingediend", CasusCard.Show(filed, filed.Allowed(Indiener), Handvat)),
            new("casus-aanvulling-gevraagd", CasusCard.Show(asked, asked.Allowed(Indiener), Handvat)),
            new("casus-regievoerder", CasusCard.Show(taken, taken.Allowed(Regievoerder), Handvat)),
            new("casus-opgelost", CasusCard.Show(solved, solved.Allowed(Indiener), Handvat)),
            new("casus-alles-mag", CasusCard.Show(taken, Enum.GetValues<CasusTrigger>(), Handvat)),
            new("casussen", CasussenCard.Show([(asked, Handvat), (filed with { Nummer = new Casusnummer(2026, 98) }, Handvat)])),
            new("casussen-veel", CasussenCard.Show([.. Enumerable.Range(1, 14).Select(volgnummer => (filed with { Nummer = new Casusnummer(2026, volgnummer) }, Handvat))])),
        ];
    }

    private static Casus Later(Casus casus, Stap stap) => casus.Apply(stap) with { Versie = casus.Versie + 1 };

    private static Melding Melding(Func<string, string> u) => new()
    {
        IndienerOrganisatie = "gemeente Utrecht",
        IndienerContact = "maatwerk@utrecht.example",
        IndienerRol = IndienerRol.Casusregisseur,
        Titel = OneLine(u("Dreigende uithuiszetting, twee jonge kinderen")),
        HuishoudenSchets = "volwassene 30–39, 2 kinderen 4–11",
        Gemeente = "Zaanstad",
        GemeenteCode = "GM0479",
        Leefgebieden = [Leefgebied.Schulden, Leefgebied.Wonen],
        Partijen = [new Partij("UWV") { Benaderd = JaNeeOnbekend.Ja, Datum = new DateOnly(2026, 11, 12) }, new Partij("CJIB") { Benaderd = JaNeeOnbekend.Ja }],
        Situatie = u("Na vertrek van de partner zijn er schulden bij vijf organisaties."),
        Urgentie = "De woning.",
        Deadline = new DateOnly(2026, 11, 27),
        Knelpunten = [KnelpuntCategorie.BotsendeRegels],
        GeprobeerdLokaal = u("Overleg met wijkteam en schuldhulp."),
        LokaalEnRegionaalGedaan = JaNeeOnbekend.Ja,
        CasusoverlegGehouden = JaNeeOnbekend.Ja,
        GewensteOplossing = "Uitstel van de ontruiming.",
        LokaalAdvies = "Gezin in de woning houden.",
        Rugdekking = Rugdekking.Ja,
        InwonerGeinformeerd = InwonerGeinformeerd.Ja,
    };

    private static string OneLine(string text)
    {
        var line = text.Split('\n')[0];
        return line.Length <= 80 ? line : line[..80];
    }
}
