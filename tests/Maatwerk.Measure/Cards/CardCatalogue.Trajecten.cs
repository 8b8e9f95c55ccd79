using Maatwerk.Cards;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Measure.Cards;

/// <summary>The cards on what is begun for a casus: the LET and the casusoverleg.</summary>
public static partial class CardCatalogue
{
    private static readonly Gebruiker Voorzitter = new(new GebruikerId("demo", "08"), "Hans", "let", "LET", [Rol.LetVoorzitter]);
    private static readonly Gebruiker Bestuurder = new(new GebruikerId("demo", "14"), "Joost", "uwv", "UWV", [Rol.Bestuurder]);

    private static IEnumerable<ExampleCard> Escalatie(Func<string, string> u)
    {
        var casus = Casus.File(new Casusnummer(2026, 123), Indiener, Melding(u), Moment) with { Versie = 1 };
        var nieuw = Let.Of("k", casus).Apply(new LetStap(LetTrigger.DraagVoor, Regievoerder, Moment.AddDays(9)) { Reden = u("Drie gesprekken gevoerd; UWV en gemeente wachten op elkaar."), Partijen = [new LetPartij("UWV", "uwv"), new LetPartij("CJIB", "cjib")] });
        var uit = nieuw.Apply(new LetStap(LetTrigger.NodigBestuurdersUit, Voorzitter, Moment.AddDays(10))
        {
            Partijen = [new LetPartij("UWV", "uwv") { Vertegenwoordiger = "bestuurder van UWV", HeeftGebruiker = true }, new LetPartij("CJIB", "cjib") { Vertegenwoordiger = u("directeur inning") }],
        });
        var overleg = uit.Apply(new LetStap(LetTrigger.StartOverleg, Voorzitter, Moment.AddDays(14)));
        var doorbraak = overleg.Apply(new LetStap(LetTrigger.LegAfsprakenVast, Voorzitter, Moment.AddDays(14)) { Acties = [new Actie(u("Stelt de terugvordering een half jaar uit"), "UWV", new DateOnly(2026, 12, 11)), new Actie(u("Schort de boetes op"), "CJIB")] });
        var bevestigd = doorbraak.Apply(new LetStap(LetTrigger.BevestigAfspraak, Bestuurder, Moment.AddDays(15)) { Partij = "UWV" });
        var niet = overleg.Apply(new LetStap(LetTrigger.GeenOvereenstemming, Voorzitter, Moment.AddDays(14)) { Standpunten = [new Standpunt("UWV", u("De wet laat dit niet toe.")), new Standpunt("CJIB", u("Wij wachten op UWV."))] });
        return
        [
            new("let-voorgedragen", LetCard.Show(nieuw, casus, nieuw.Possible(Voorzitter, metBemiddeling: false))),
            new("let-doorbraak", LetCard.Show(bevestigd, casus, bevestigd.Possible(Regievoerder, metBemiddeling: false))),
            new("let-niet-beslist", LetCard.Show(niet, casus, niet.Possible(Voorzitter, metBemiddeling: true))),
            new("let-samenvatting", LetSamenvattingCard.Show(bevestigd, casus, bevestigd.Partijen[0], bevestigd.Possible(Bestuurder, metBemiddeling: false))),
            new("let-samenvatting-bevestigen", LetSamenvattingCard.Show(doorbraak, casus, doorbraak.Partijen[0], doorbraak.Possible(Bestuurder, metBemiddeling: false))),
            new("let-zaken", LetZakenCard.Show([nieuw, .. Enumerable.Range(1, 11).Select(volgnummer => bevestigd with { Nummer = new Casusnummer(2026, volgnummer) })])),
            new("let-zaken-leeg", LetZakenCard.Show([])),
        ];
    }

    private static IEnumerable<ExampleCard> Overleggen(Func<string, string> u)
    {
        var casus = Casus.File(new Casusnummer(2026, 123), Indiener, Melding(u), Moment) with { Versie = 1 };
        DateTimeOffset[] momenten = [new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero), new(2026, 11, 26, 13, 30, 0, TimeSpan.Zero)];
        var begin = new Overleg { Id = "k", Nummer = casus.Nummer, Indiener = Indiener.Id, Organisator = Indiener.Id, OrganisatorFunctie = "Casusregisseur gemeente Utrecht", OrganisatorEmail = "maatwerk@utrecht.example" };
        var functionaris = new Gebruiker(new GebruikerId("demo", "03"), "Els", "uwv", "UWV", [Rol.Maatwerkfunctionaris]);
        var voorstel = begin.Apply(new OverlegStap(OverlegTrigger.StelMomentenVoor, Indiener, Moment)
        {
            Doel = u("Eén plan voor het gezin, met uitstel"), Momenten = momenten,
            Genodigden = [new Genodigde("UWV", "uwv") { Ingang = "Maatwerkteam UWV", Mandaat = u("Mag een terugvordering uitstellen."), Email = "maatwerk@uwv.example", HeeftGebruiker = true }, new Genodigde(u("leerplichtambtenaar"), null)],
        });
        var antwoord = voorstel.Apply(new OverlegStap(OverlegTrigger.Antwoord, functionaris, Moment.AddHours(1)) { Partij = "UWV", Antwoorden = [new(momenten[0], true), new(momenten[1], false)] });
        var vast = antwoord.Apply(new OverlegStap(OverlegTrigger.LegMomentVast, Indiener, Moment.AddHours(2)) { Moment = momenten[0], Link = "https://teams.example/l/meetup-join/abc" });
        var gehouden = vast.Apply(new OverlegStap(OverlegTrigger.LegBesluitenVast, Indiener, momenten[0].AddHours(1)) { Reden = u("UWV mag dit niet zonder besluit van de directie."), Acties = [new Actie(u("Legt het voor aan de directie"), "UWV", new DateOnly(2026, 12, 4))] });
        return
        [
            new("overleg-voorgesteld", OverlegCard.Show(antwoord, casus, antwoord.Allowed(Indiener))),
            new("overleg-genodigde", OverlegCard.Show(voorstel, casus, voorstel.Allowed(functionaris))),
            new("overleg-vastgelegd", OverlegCard.Show(vast, casus, vast.Allowed(Indiener))),
            new("overleggen", OverleggenCard.Show([voorstel, .. Enumerable.Range(1, 11).Select(volgnummer => vast with { Nummer = new Casusnummer(2026, volgnummer) })])),
            new("overleggen-geen", OverleggenCard.Show([])),
            new("overleg-gehouden", OverlegCard.Show(gehouden, casus, gehouden.Allowed(Indiener))),
        ];
    }
}
