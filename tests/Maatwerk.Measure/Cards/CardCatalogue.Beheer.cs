using Maatwerk.Cards;
using Maatwerk.Domain.Afspraken;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Register.Import;

namespace Maatwerk.Measure.Cards;

/// <summary>The cards of who keeps the register.</summary>
public static partial class CardCatalogue
{
    private static IEnumerable<ExampleCard> Beheer(Func<string, string> u)
    {
        var een = Register.Value.Find("gm0344-bestaan")!;
        var (wie, mandaat) = (DemoGebruikers.All[3], new Mandaat(DemoGebruikers.All[3].Id, u("Samira Jansen"), Rol.Regievoerder, "GM0344", Vandaag, Vandaag.AddDays(60), u("Tom Visser en een collega")));
        var correctie = new Correctie(3, een.Id, u(een.Naam), een.OrganisatieId, wie.Id, u(wie.Naam), Moment, u("Het nummer is niet in gebruik."));
        var voorstel = new Voorstel(4, Voorstelsoort.Ingang, u("Demo-team Toegang Zaanstad: telefoon 088-000 00 12"), wie.Id, u(wie.Naam), Moment);
        var fouten = Enumerable.Range(2, 8).Select(regel => Importfout.Of(regel, Importkolommen.Telefoon, u("geen nummer"), "een telefoonnummer van 8 tot 15 cijfers")).ToList();
        var vol = Enum.GetValues<Afspraakpunt>().Aggregate(new BestuurlijkeAfspraak("GM0344"), (afspraak, punt) => afspraak.With(punt, u("Vier uur per week, vast in het rooster.")));
        return
        [
            new("ingang", IngangCard.Show(een with { Naam = u(een.Naam), Mandaat = u(een.Mandaat) }, Vandaag)),
            new("ingang-afwezig", IngangCard.Show(een with { Afwezigheid = new Afwezigheid(Vandaag, Vandaag.AddDays(5), null) }, Vandaag)),
            new("correcties", CorrectiesCard.Show([correctie])),
            new("correcties-veel", CorrectiesCard.Show([.. Enumerable.Range(1, 12).Select(nummer => correctie with { Nummer = nummer })])),
            new("voorstellen", VoorstellenCard.Show([.. Enumerable.Range(1, 12).Select(nummer => voorstel with { Nummer = nummer })])),
            new("import", ImportCard.Show(new Importverslag(u("register.csv"), 3000, 120, 40, 2832, fouten))),
            new("import-onleesbaar", ImportCard.Show(new Importverslag("register.csv", 10, 0, 0, 0, [Importfout.Of(1, "1", u("kleur"), "een van de kolommen")]))),
            new("afspraken", AfsprakenCard.Show(new BestuurlijkeAfspraak("GM0344").With(Afspraakpunt.Tijd, u("Vier uur per week.")), "gemeente Utrecht", Vandaag, magVullen: true)),
            new("afspraken-tekenen", AfsprakenCard.Show(vol, "gemeente Utrecht", Vandaag, magTekenen: true)),
            new("afspraken-getekend", AfsprakenCard.Show(vol.Signed(u("Fleur van Dam"), Vandaag), "gemeente Utrecht", Vandaag)),
            new("mandaten", MandatenCard.Show([mandaat, mandaat with { TotEnMet = null }])),
            new("mandaten-leeg", MandatenCard.Show([])),
        ];
    }
}
