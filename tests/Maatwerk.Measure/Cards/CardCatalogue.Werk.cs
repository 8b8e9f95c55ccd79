using Maatwerk.Cards;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Measure.Cards;

/// <summary>The cards of the regievoerder: the work, a dossier, its history, what looks like it, and the card in the channel.</summary>
public static partial class CardCatalogue
{
    private static IEnumerable<ExampleCard> Werk(Func<string, string> u)
    {
        var filed = Casus.File(new Casusnummer(2026, 123), Indiener, Melding(u), Moment) with { Versie = 1 };
        var taken = Later(filed, new Stap(CasusTrigger.NeemInBehandeling, Regievoerder, Moment.AddHours(2)));
        var asked = Later(taken, new Stap(CasusTrigger.VraagAanvulling, Regievoerder, Moment.AddDays(1)) { Tekst = u("Heeft de verhuurder al een datum bevestigd?") });
        var free = new Dossier(filed.Nummer);
        var mine = Kept(free.GiveTo(Regievoerder, Regievoerder, Moment.AddHours(2)), u);
        var now = Moment.AddDays(1);
        IReadOnlyList<Werk> all = [.. Enumerable.Range(1, 11).Select(volgnummer => new Werk(volgnummer % 3 == 0 ? asked : filed with { Nummer = new Casusnummer(2026, volgnummer) }, volgnummer % 2 == 0 ? mine : free))];
        IReadOnlyList<Werkregel> lines = [.. all.Select((werk, place) => Werkregel.Of(werk, now) with { Nummer = new Casusnummer(2026, place + 1) })];
        return
        [
            new("loket-hulp", LoketHulpCard.Show()),
            new("werkvoorraad", WerkvoorraadCard.Show(Werkdeel.Alles, ["schulden", "gemeente Zaanstad"], [.. lines.Take(3)], 0, 3, now)),
            new("werkvoorraad-bladeren", WerkvoorraadCard.Show(Werkdeel.Alles, [], [.. lines.Skip(8)], 8, 11, now)),
            new("werkvoorraad-over-tijd", WerkvoorraadCard.Show(Werkdeel.OverTijd, [], [Werkregel.Of(new Werk(asked, mine), Moment.AddDays(70))], 0, 1, Moment.AddDays(70))),
            new("dossier-vrij", DossierCard.Show(filed, free, eigen: false, filed.Allowed(Regievoerder), now)),
            new("dossier-eigen", DossierCard.Show(asked, mine, eigen: true, asked.Allowed(Regievoerder), now)),
            new("geschiedenis", GeschiedenisCard.Show(asked, mine)),
            new("gelijkende", GelijkendeCard.Show(filed.Nummer, [new Gelijkende(new Casusnummer(2026, 98), 9, ["Schulden", "Wonen", u("UWV")]), new Gelijkende(new Casusnummer(2025, 7), 5, ["Schulden"])])),
            new("gelijkende-geen", GelijkendeCard.Show(filed.Nummer, [])),
            new("afdruk", AfdrukCard.Show(filed.Nummer, "https://maatwerk.example/afdruk/AAAAAAAAAAAAAAAAAAAAAA", now)),
            new("loketkanaal", LoketkanaalCard.Show(filed, free, now)),
            new("loketkanaal-genomen", LoketkanaalCard.Show(taken, mine, now)),
        ];
    }

    private static Dossier Kept(Dossier dossier, Func<string, string> u) => dossier
        .Note(Regievoerder, Moment.AddHours(3), u("De corporatie lijkt bereid te wachten."))
        .Spoke(Regievoerder, Moment.AddHours(4), "UWV", "teamleider", u("Zij zoeken uit of uitstel kan."), wacht: true)
        .Label(Regievoerder, Moment.AddHours(5), "schulden").Label(Regievoerder, Moment.AddHours(5), u("proef corporaties"))
        .Link(Regievoerder, Moment.AddHours(6), new Casusnummer(2026, 98));
}
