using Maatwerk.Cards;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Measure.Cards;

/// <summary>Overbruggingen as cards.</summary>
public static partial class CardCatalogue
{
    private static readonly Gebruiker Aanvrager = DemoGebruikers.All[3], Zoeker = DemoGebruikers.All[5], Verlener = DemoGebruikers.All[8];

    private static IEnumerable<ExampleCard> Overbruggen(Func<string, string> u)
    {
        var gevraagd = Gevraagd(u);
        var loopt = Loopt(u);
        var klaar = loopt.Apply(new OverbruggingStap(OverbruggingTrigger.BepaalBetaler, Zoeker, Moment.AddDays(30)) { Partij = "Zorgkantoor", Tekst = u("Besluit van 20 december 2026") });
        yield return new("overbrugging-aangevraagd", OverbruggingCard.Show(gevraagd, gevraagd.Allowed(Zoeker)));
        yield return new("overbrugging-loopt", OverbruggingCard.Show(loopt, loopt.Allowed(Zoeker)));
        yield return new("overbrugging-betaler-bepaald", OverbruggingCard.Show(klaar, klaar.Allowed(Verlener)));
        yield return new("overbruggingen", OverbruggingenCard.Show([gevraagd, loopt with { Casus = new Casusnummer(2026, 98) }]));
        yield return new("overbruggingen-leeg", OverbruggingenCard.Show([]));
        yield return new("open-bedragen", OpenBedragenCard.Show(OpenBedragen.Of([loopt, klaar]), Nederland.Day(Moment.AddDays(150))));
    }

    private static Overbrugging Gevraagd(Func<string, string> u) => new Overbrugging { Id = "een", Casus = new Casusnummer(2026, 123), Indiener = Aanvrager.Id }.Apply(
        new OverbruggingStap(OverbruggingTrigger.VraagAan, Aanvrager, Moment)
        {
            CasusBijLmm = true, Condities = Overbruggingseisen.Vooraf.ToDictionary(id => id, _ => Antwoord.Ja), Hulp = u("Behandeling in het dorp"), Aanbieder = u("Behandelhuis De Linde"),
        });

    private static Overbrugging Loopt(Func<string, string> u) => Gevraagd(u)
        .Apply(new OverbruggingStap(OverbruggingTrigger.ZoekBetaler, Zoeker, Moment) { Partijen = ["Zorgkantoor", "gemeente Utrecht"] })
        .Apply(new OverbruggingStap(OverbruggingTrigger.NoteerReactie, Zoeker, Moment) { Partij = "Zorgkantoor", Reactie = BetalerReactie.Weigert, Tekst = u("Geen indicatie.") })
        .Apply(new OverbruggingStap(OverbruggingTrigger.LegVoor, Zoeker, Moment) { Condities = new Dictionary<string, Antwoord> { ["C21"] = Antwoord.Ja, ["C22"] = Antwoord.Ja } })
        .Apply(new OverbruggingStap(OverbruggingTrigger.VerleenVoorschot, Verlener, Moment) { Bedrag = 12000, Einddatum = new DateOnly(2027, 3, 1), Tekst = u("Betaling per maand op factuur."), MoetNuBetaald = true })
        .Apply(new OverbruggingStap(OverbruggingTrigger.BoekBetaling, Verlener, Moment) { Bedrag = 4500 })
        .Apply(new OverbruggingStap(OverbruggingTrigger.StartHulp, Aanvrager, Moment) { AanbiederBevestigt = true });
}
