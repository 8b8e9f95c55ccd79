using Maatwerk.Cards.Model;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Levenslopen;

namespace Maatwerk.Cards;

/// <summary>A case of the LET for the chair, the regievoerder and the filer: what travelled along, who is in the deadlock, what was agreed and what may be done now.</summary>
public static class LetCard
{
    private const int MostHistory = 6;
    private const int LongText = 800;

    public static AdaptiveCard Show(Let let, Casus casus, IReadOnlyList<LetTrigger> allowed)
    {
        var body = new List<Element>
        {
            new FactList([new Fact("Status", let.Status.Tekst()), .. Facts(let, casus)]),
            new Heading("Van de melding"), new FactList(
            [
                new Fact("Lokale analyse", let.LokaleAnalyse) { AtMost = LongText }, new Fact("Lokaal advies", let.LokaalAdvies) { AtMost = LongText },
            ]),
        };
        body.AddRange(Afspraken(let));
        if (let.Standpunten.Count > 0) body.AddRange([new Heading("Wat elke partij zei"), new FactList([.. let.Standpunten.Select(one => new Fact(one.Partij, one.Gezegd))])]);
        if (let.Leerpunt is { } leerpunt) body.Add(new FactList([new Fact("Leerpunt", leerpunt)]));
        if (allowed.Any(IsForChair)) body.AddRange(Principles());
        body.AddRange([new Heading("Wat er gebeurde"), new FactList([.. let.Geschiedenis.Reverse().Take(MostHistory).Select(Line)])]);
        return new AdaptiveCard($"LET-zaak {let.Nummer}", body, [.. LetKnoppen.For(let, allowed)]);
    }

    internal static IEnumerable<Element> Afspraken(Let let)
    {
        if (let.Afspraken.Count == 0) yield break;
        yield return new Heading("Afspraken");
        yield return new FactList([.. let.Afspraken.Select(afspraak => new Fact(afspraak.Eigenaar, $"{afspraak.Wat}{(afspraak.VoorDatum is { } day ? $" (uiterlijk {Datum.Kort(day)})" : "")}\n{Stand(afspraak)}"))]);
    }

    private static string Stand(LetAfspraak afspraak) => afspraak switch
    {
        { UitgevoerdOp: { } done } => $"uitgevoerd op {Datum.MetTijd(done)}",
        { BevestigdOp: { } agreed } => $"bevestigd op {Datum.MetTijd(agreed)}",
        _ => "nog niet bevestigd",
    };

    private static IEnumerable<Fact> Facts(Let let, Casus casus)
    {
        yield return new Fact("Titel", casus.Melding.Titel ?? "");
        yield return new Fact(casus.Melding.Gemeente is null ? "Regio" : "Gemeente", casus.Melding.Gemeente ?? casus.Melding.Regio ?? "");
        yield return new Fact("Vastgelopen partijen", string.Join('\n', let.Partijen.Select(partij => partij.Vertegenwoordiger is { } who ? $"{partij.Naam} ({who})" : partij.Naam)));
        if (casus.Melding.Deadline is { } deadline) yield return new Fact("Uiterlijk", Datum.Lang(deadline));
    }

    private static IEnumerable<Element> Principles() =>
    [
        new Heading("Uitgangspunten"),
        .. Uitgangspunten.All.Select(one => new TextBlock(one.Tekst)),
        new TextBlock($"Zo is het in 2019 ontworpen. {Bronnenlijst.Line(Uitgangspunten.All.SelectMany(one => one.Bronnen).Distinct(), Uitgangspunten.GecontroleerdOp)}") { Subtle = true },
    ];

    private static bool IsForChair(LetTrigger trigger) => trigger is LetTrigger.NodigBestuurdersUit or LetTrigger.StartOverleg or LetTrigger.LegAfsprakenVast or LetTrigger.GeenOvereenstemming;

    private static Fact Line(GeschiedenisRegel<LetStatus, LetTrigger> regel)
    {
        var said = new[] { regel.Reden, regel.Tekst }.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal);
        return new Fact(Datum.MetTijd(regel.Op), string.Join('\n', said.Prepend($"{regel.Trigger.Tekst()} (door de {regel.Als.Tekst()})"))) { AtMost = 400 };
    }
}
