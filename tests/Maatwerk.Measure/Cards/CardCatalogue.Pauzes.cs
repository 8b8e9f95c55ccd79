using Maatwerk.Cards;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Pauzes;

namespace Maatwerk.Measure.Cards;

/// <summary>Pauses with creditors as cards.</summary>
public static partial class CardCatalogue
{
    private static readonly Gebruiker MeeKijker = DemoGebruikers.All[4];

    private static IEnumerable<ExampleCard> Pauzes(Func<string, string> u)
    {
        var gevraagd = Voorbereid(u).Apply(new TimeOutStap(TimeOutTrigger.VraagVierOgen, Aanvrager, Moment));
        var lopend = gevraagd.Apply(new TimeOutStap(TimeOutTrigger.KeurGoed, MeeKijker, Moment.AddDays(1)) { Vingerafdruk = gevraagd.Vingerafdruk });
        foreach (var one in gevraagd.Vorderingen) lopend = lopend.Apply(new TimeOutStap(TimeOutTrigger.StuurVerzoek, Aanvrager, Moment.AddDays(2)) { Organisatie = one.Organisatie, Dag = new DateOnly(2026, 11, 24) });
        var weigert = gevraagd.Vorderingen.Aggregate(lopend, (pauze, one) => pauze.Apply(Weigering(one, u))).Settled(Moment.AddDays(9));
        var actief = lopend.Apply(new TimeOutStap(TimeOutTrigger.Toegezegd, Aanvrager, Moment.AddDays(9)) { Organisatie = "UWV", Einddatum = new DateOnly(2027, 7, 24), Tekst = u("Volgens het convenant.") });
        actief = gevraagd.Vorderingen.Skip(1).Aggregate(actief, (pauze, one) => pauze.Apply(Weigering(one, u))).Settled(Moment.AddDays(9));
        yield return new("vier-ogen", VierOgenCard.Show(gevraagd, gevraagd.VierOgen!.Vingerafdruk));
        yield return new("pauze-voorgelegd", PauzeCard.Show(gevraagd, gevraagd.Allowed(Aanvrager)));
        yield return new("pauze-loopt", PauzeCard.Show(actief, actief.Allowed(Aanvrager)));
        yield return new("pauze-niemand-wacht", PauzeCard.Show(weigert, weigert.Allowed(Aanvrager)));
        yield return new("pauzes", PauzesCard.Show([actief, gevraagd with { Casus = null }]));
    }

    private static TimeOutAfspraak Voorbereid(Func<string, string> u) => new TimeOutAfspraak { Id = "een", Casus = new Casusnummer(2026, 123), Aanvrager = Aanvrager.Id, OrganisatieId = Aanvrager.OrganisatieId }.Apply(
        new TimeOutStap(TimeOutTrigger.BereidVoor, Aanvrager, Moment)
        {
            SchuldhulpLoopt = Antwoord.Ja, ZonderStraffen = true, Plan = u("Inkomen op orde brengen en een voorstel maken."), Einddatum = new DateOnly(2027, 3, 1),
            Vorderingen =
            [
                new Vordering("UWV", SchuldeiserSoort.Overheid, "overheidsconvenant"), new Vordering("CJIB", SchuldeiserSoort.Overheid, "noodstop-cjib"),
                new Vordering("woningcorporatie", SchuldeiserSoort.Verhuurder, "kennisgeving"),
            ],
        });

    private static TimeOutStap Weigering(Vordering one, Func<string, string> u) => new(TimeOutTrigger.Geweigerd, Aanvrager, Moment.AddDays(9)) { Organisatie = one.Organisatie, Tekst = u("Er liep al een regeling.") };
}
