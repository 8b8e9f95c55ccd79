using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Cards;

/// <summary>The amounts that are promised or paid and not settled, with totals per kind. A day that has passed is said in words.</summary>
public static class OpenBedragenCard
{
    private const int MostShown = 15;

    public static AdaptiveCard Show(IReadOnlyList<OpenBedrag> open, DateOnly vandaag)
    {
        List<Element> body = [new FactList([.. OpenBedragen.Totals(open).Select(Total)])];
        body.AddRange(open.Take(MostShown).Select(one => new Container(
        [
            new Literal($"{one.Casus} · {one.Soort.Tekst()}") { Bold = true },
            new FactList([.. Facts(one, vandaag)]),
        ])));
        if (open.Count > MostShown) body.Add(new TextBlock($"En nog {open.Count - MostShown} andere; zij tellen mee in de totalen."));
        return new AdaptiveCard("Open bedragen", body, [Typ.Knop("Overbruggingen", "overbruggingen")]);
    }

    private static Fact Total((ToekenningSoort Soort, int Aantal, decimal Maximum, decimal Uitbetaald) total) => new($"Totaal {total.Soort.Tekst().ToLowerInvariant()}",
        total.Soort == ToekenningSoort.Voorschot
            ? $"{total.Aantal}, hoogstens {Bedrag.Tekst(total.Maximum)}, uitbetaald {Bedrag.Tekst(total.Uitbetaald)}"
            : $"{total.Aantal}, hoogstens {Bedrag.Tekst(total.Maximum)}");

    private static IEnumerable<Fact> Facts(OpenBedrag one, DateOnly vandaag)
    {
        yield return new Fact("Status", one.Status.Tekst());
        yield return new Fact("Hoogstens", Bedrag.Tekst(one.Maximum));
        if (one.Soort == ToekenningSoort.Voorschot) yield return new Fact("Uitbetaald", Bedrag.Tekst(one.Uitbetaald));
        yield return new Fact("Sinds", Datum.Kort(one.Sinds));
        yield return new Fact("Tot en met", $"{Datum.Kort(one.Einddatum)}{(one.Einddatum < vandaag ? " (voorbij)" : "")}");
        yield return new Fact("Wie betaalt", one.WieBetaalt);
    }
}
