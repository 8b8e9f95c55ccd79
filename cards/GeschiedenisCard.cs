using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Cards;

/// <summary>All that happened to a casus and to its dossier, with who and why, newest first. For the loket only: it names colleagues.</summary>
public static class GeschiedenisCard
{
    private const int Most = 25;

    public static AdaptiveCard Show(Casus casus, Dossier dossier)
    {
        var lines = Lines(casus, dossier);
        var body = new List<Element> { new FactList([.. lines.Take(Most).Select(line => new Fact(Datum.MetTijd(line.Op), line.Tekst) { AtMost = 400 })]) };
        if (lines.Count > Most) body.Add(new TextBlock($"Daarvoor gebeurde er nog {lines.Count - Most} keer iets. Druk het dossier af om alles te zien.") { Subtle = true });
        return new AdaptiveCard($"Geschiedenis van {casus.Nummer}", body, [Typ.Knop("Dossier", $"dossier {casus.Nummer}"), Typ.Knop("Afdrukken", $"druk dossier {casus.Nummer} af")]);
    }

    /// <summary>Every line, newest first.</summary>
    public static IReadOnlyList<(DateTimeOffset Op, string Tekst)> Lines(Casus casus, Dossier dossier) =>
        [.. casus.Geschiedenis.Select(regel => (regel.Op, Line(regel))).Concat(dossier.Geschiedenis.Select(regel => (regel.Op, Line(regel)))).Reverse().OrderByDescending(line => line.Op)];

    private static string Line(Domain.Levenslopen.GeschiedenisRegel<CasusStatus, CasusTrigger> regel)
    {
        var said = new[] { regel.Reden, regel.Tekst, regel.Uitkomst?.Tekst() }.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal);
        var agreed = regel.Acties.Select(actie => $"{actie.Eigenaar}: {actie.Wat}{(actie.VoorDatum is { } dag ? $" (voor {Datum.Kort(dag)})" : "")}");
        var moved = regel.Van == regel.Naar ? "" : $" → {regel.Naar.Tekst()}";
        return string.Join('\n', said.Concat(agreed).Prepend($"{regel.Trigger.Tekst()}{moved}, door {regel.Naam} ({regel.Als.Tekst()})")!);
    }

    private static string Line(DossierRegel regel)
    {
        var what = $"Dossier: {regel.Wat.Tekst()}, door {regel.Naam}";
        return regel.Reden is null ? what : $"{what}\n{regel.Reden}";
    }
}
