using Maatwerk.Cards.Model;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Cards;

/// <summary>A casusoverleg: for what, when, who can, what is on the agenda and what was agreed. For the organiser and for whoever is invited.</summary>
public static class OverlegCard
{
    private const int LongText = 500;

    public static AdaptiveCard Show(Overleg overleg, Casus casus, IReadOnlyList<OverlegTrigger> allowed)
    {
        List<Element> body =
        [
            new FactList([new Fact("Status", overleg.Status.Tekst()), new Fact("Doel", overleg.Doel), .. When(overleg)]),
            new Heading("Wie er komen"), new FactList([.. overleg.Genodigden.Select(genodigde => Who(overleg, genodigde))]),
        ];
        if (overleg.IsOpen && overleg.Missing(casus) is { Count: > 0 } missing)
            body.Add(new Container([new TextBlock(missing.Count == 1 ? "Let op. Deze partij van de casus komt niet. Misschien draait het juist om haar:" : "Let op. Deze partijen van de casus komen niet. Misschien draait het juist om hen:"), new Literal(string.Join(", ", missing))], Ground.Attention));
        if (overleg.Status is OverlegStatus.MomentenVoorgesteld or OverlegStatus.Vastgelegd) body.AddRange(Agenda(overleg, casus));
        if (overleg.Besluiten.Count > 0) body.AddRange([new Heading("Afspraken"), new FactList([.. overleg.Besluiten.Select(one => new Fact(one.Eigenaar, one.VoorDatum is { } day ? $"{one.Wat} (uiterlijk {Datum.Kort(day)})" : one.Wat))])]);
        if (overleg.Geschiedenis[^1] is { Reden: { } reason } last) body.Add(new FactList([new Fact(last.Trigger.Tekst(), reason)]));
        return new AdaptiveCard($"Casusoverleg {overleg.Nummer}", body, [.. Buttons(overleg, allowed)]);
    }

    /// <summary>"1. dinsdag 1 december 2026, 10.00 uur".</summary>
    public static string Moment(DateTimeOffset moment)
    {
        var local = Nederland.Local(moment);
        return $"{Datum.Lang(DateOnly.FromDateTime(local.DateTime))}, {local.Hour}.{local.Minute:00} uur";
    }

    private static IEnumerable<Fact> When(Overleg overleg)
    {
        if (overleg.Status == OverlegStatus.MomentenVoorgesteld) yield return new Fact("Momenten", string.Join('\n', overleg.Momenten.Select((moment, at) => $"{at + 1}. {Moment(moment)}")));
        else if (overleg.Moment is { } moment) yield return new Fact("Wanneer", Moment(moment));
        yield return new Fact("Organisator", overleg.OrganisatorFunctie);
    }

    private static Fact Who(Overleg overleg, Genodigde genodigde)
    {
        var wie = genodigde.Ingang ?? (genodigde.OrganisatieId is null ? "staat niet in het register: nodig zelf uit" : genodigde.Telefoon is { } general ? $"geen ingang in het register: bel de centrale, {general}" : "geen ingang in het register: bel de centrale");
        var kan = overleg.Status == OverlegStatus.MomentenVoorgesteld
            ? string.Join(", ", overleg.Momenten.Select((moment, at) => $"{at + 1} {Can(genodigde.Kan(moment))}"))
            : overleg.Moment is { } fixedAt ? Can(genodigde.Kan(fixedAt)) : "";
        return new Fact(genodigde.Partij, $"{wie}\n{(genodigde.Antwoorden.Count == 0 ? "nog geen antwoord" : $"Kan: {kan}")}");
    }

    private static string Can(bool? kan) => kan switch { true => "wel", false => "niet", null => "onbekend" };

    private static IEnumerable<Element> Agenda(Overleg overleg, Casus casus)
    {
        yield return new Heading("Agenda");
        yield return new FactList(
        [
            new Fact("1. Waar het om gaat", overleg.Doel),
            new Fact("2. Wat er nodig is", casus.Melding.GewensteOplossing ?? "") { AtMost = LongText },
            new Fact("3. Wat er is geprobeerd", casus.Melding.GeprobeerdLokaal ?? "") { AtMost = LongText },
            new Fact("4. Wat elke partij zelf kan beslissen", string.Join('\n', overleg.Genodigden.Select(one => $"{one.Partij}: {one.Mandaat ?? "vraag dit bij het begin"}"))) { AtMost = LongText },
            new Fact("5. Afspraken", "Wat, door welke organisatie, en wanneer klaar."),
        ]);
        yield return new TextBlock($"Elke partij beslist binnen haar eigen bevoegdheid. Niemand kan een ander overrulen. {Bronnenlijst.Line(["S3 §3.2.2"], Overleg.GecontroleerdOp)}") { Subtle = true };
    }

    private static IEnumerable<CardButton> Buttons(Overleg overleg, IReadOnlyList<OverlegTrigger> allowed)
    {
        foreach (var trigger in allowed.Where(one => one is not OverlegTrigger.StelMomentenVoor).Take(CardLimits.MaxActions - 2))
            yield return Typ.Knop(trigger.Tekst(), Zin(trigger, overleg), trigger == OverlegTrigger.ZegAf ? KnopStyle.Destructive : KnopStyle.Default);
        if (overleg is { Status: OverlegStatus.Vastgelegd, Link: { } link }) yield return new OpenUrl("Online meedoen", link);
        if (overleg.Status == OverlegStatus.Vastgelegd) yield return Typ.Knop("Agendabestand", $"agendabestand {overleg.Nummer}");
        else yield return Typ.Knop("Vernieuwen", $"overleg {overleg.Nummer}");
    }

    private static string Zin(OverlegTrigger trigger, Overleg overleg) => trigger switch
    {
        OverlegTrigger.Antwoord => $"antwoord overleg {overleg.Nummer}",
        OverlegTrigger.LegMomentVast => $"leg moment vast {overleg.Nummer}",
        OverlegTrigger.StelAndereMomentenVoor => $"verzet overleg {overleg.Nummer}",
        OverlegTrigger.LegBesluitenVast => $"verslag overleg {overleg.Nummer}",
        OverlegTrigger.RondAf => $"rond overleg {overleg.Nummer} af",
        OverlegTrigger.ZegAf => $"zeg overleg {overleg.Nummer} af",
        _ => $"overleg {overleg.Nummer}",
    };
}
