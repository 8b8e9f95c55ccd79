using Maatwerk.Cards.Model;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Cards;

/// <summary>Where an overbrugging stands: the help, who might pay, the money, what happened, and what this viewer may do now.</summary>
public static class OverbruggingCard
{
    private const int MostHistory = 6;

    public static AdaptiveCard Show(Overbrugging zaak, IReadOnlyList<OverbruggingTrigger> allowed) => new($"Overbrugging bij casus {zaak.Casus}",
    [
        new FactList([.. Facts(zaak)]),
        .. Payers(zaak),
        .. Facts(zaak.Status).Select(feit => new TextBlock(feit.Tekst)),
        new TextBlock(Overbruggingseisen.Source(Facts(zaak.Status).SelectMany(feit => feit.Bronnen))) { Subtle = true },
        new Heading("Wat er gebeurde"),
        new FactList([.. zaak.Geschiedenis.Reverse().Take(MostHistory).Select(Line)]),
    ],
    [
        .. allowed.Where(trigger => Fits(zaak, trigger)).Take(CardLimits.MaxActions - 1).Select(trigger => Typ.Knop(trigger.Tekst(), OverbruggingZinnen.For(trigger, zaak.Casus.ToString()!))),
        Typ.Knop("Vernieuwen", $"overbrugging {zaak.Casus}"),
    ]);

    private static IEnumerable<Fact> Facts(Overbrugging zaak)
    {
        yield return new Fact("Status", zaak.Status.Tekst());
        yield return new Fact("Hulp", zaak.Hulp ?? "");
        yield return new Fact("Aanbieder", zaak.Aanbieder ?? "");
        yield return new Fact("Voorwaarden", string.Join("\n", zaak.Condities.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{Checktabel.Of(Checktabel.Versies[^1]).Conditie(one.Key).Kort}: {Said(one.Value)}"))) { AtMost = 500 };
        if (zaak.Toekenning is { } toekenning)
        {
            yield return new Fact(toekenning.Soort.Tekst(), $"hoogstens {Bedrag.Tekst(toekenning.Maximum)}, tot en met {Datum.Lang(toekenning.Einddatum)}");
            yield return new Fact("Voorwaarden van het Rijk", toekenning.Voorwaarden);
            if (toekenning.Soort == ToekenningSoort.Voorschot) yield return new Fact("Uitbetaald", Bedrag.Tekst(zaak.Uitbetaald));
        }
        if (zaak.Terugbetaald > 0) yield return new Fact("Terugbetaald", Bedrag.Tekst(zaak.Terugbetaald));
        if (zaak.Betaler is { } betaler) yield return new Fact("Betaalt", betaler);
        if (zaak.Besluit is { } besluit) yield return new Fact("Besluit", besluit);
        if (zaak.Leerpunt is { } leerpunt) yield return new Fact("Leerpunt", leerpunt);
    }

    private static Overbruggingsfeit[] Facts(OverbruggingStatus status) => status == OverbruggingStatus.HulpLoopt
        ? [Overbruggingseisen.Feit("alleen-een-besluit"), Overbruggingseisen.Feit("verrekenen")] : [Overbruggingseisen.Feit("verrekenen")];

    private static IEnumerable<Element> Payers(Overbrugging zaak)
    {
        if (zaak.Betalers.Count == 0) yield break;
        yield return new Heading("Wie zou kunnen betalen");
        yield return new FactList([.. zaak.Betalers.Select(one => new Fact(one.Organisatie, one.Tekst is null ? one.Reactie.Tekst() : $"{one.Reactie.Tekst()}\n{one.Tekst}"))]);
    }

    // The table allows more than fits: what kind of grant it is decides too.
    private static bool Fits(Overbrugging zaak, OverbruggingTrigger trigger) => trigger switch
    {
        OverbruggingTrigger.VerleenGarantstelling or OverbruggingTrigger.VerleenVoorschot => zaak.IsVoorgelegd,
        OverbruggingTrigger.VervalGarantie => zaak.Toekenning?.Soort == ToekenningSoort.Garantstelling,
        OverbruggingTrigger.BoekBetaling or OverbruggingTrigger.BetaalTerug => zaak.Toekenning?.Soort == ToekenningSoort.Voorschot,
        OverbruggingTrigger.LegVoor => !zaak.IsVoorgelegd,
        _ => true,
    };

    private static string Said(Antwoord antwoord) => antwoord == Antwoord.Onbekend ? "weet ik niet" : antwoord == Antwoord.Ja ? "ja" : "nee";

    private static Fact Line(GeschiedenisRegel<OverbruggingStatus, OverbruggingTrigger> regel) =>
        new(Datum.MetTijd(regel.Op), string.Join('\n', new[] { $"{regel.Trigger.Tekst()} (door de {regel.Als.Tekst()})", regel.Reden, regel.Tekst }.Where(part => part is { Length: > 0 }))) { AtMost = 400 };
}

/// <summary>What somebody types to take a step with an overbrugging.</summary>
public static class OverbruggingZinnen
{
    public static string For(OverbruggingTrigger trigger, string nummer) => trigger switch
    {
        OverbruggingTrigger.VraagAan => $"vraag overbrugging {nummer}",
        OverbruggingTrigger.ZoekBetaler => $"zoek betaler {nummer}",
        OverbruggingTrigger.NoteerReactie => $"reactie betaler {nummer}",
        OverbruggingTrigger.BetalerGevonden => $"betaler gevonden {nummer}",
        OverbruggingTrigger.WijsAf => $"wijs overbrugging {nummer} af",
        OverbruggingTrigger.LegVoor => $"leg overbrugging {nummer} voor",
        OverbruggingTrigger.VerleenGarantstelling => $"verleen garantstelling {nummer}",
        OverbruggingTrigger.VerleenVoorschot => $"verleen voorschot {nummer}",
        OverbruggingTrigger.BoekBetaling => $"boek betaling {nummer}",
        OverbruggingTrigger.StartHulp => $"start hulp {nummer}",
        OverbruggingTrigger.BepaalBetaler => $"bepaal betaler {nummer}",
        OverbruggingTrigger.VervalGarantie or OverbruggingTrigger.BetaalTerug => $"verreken overbrugging {nummer}",
        OverbruggingTrigger.Sluit => $"sluit overbrugging {nummer}",
        _ => throw new ArgumentOutOfRangeException(nameof(trigger), trigger, "Expected a step with a sentence, got another one; add it to OverbruggingZinnen."),
    };
}
