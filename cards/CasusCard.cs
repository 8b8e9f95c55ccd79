using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Levenslopen;

namespace Maatwerk.Cards;

/// <summary>Where one casus stands, what happened to it, and what this viewer may do now.</summary>
public static class CasusCard
{
    private const int MostHistory = 8;

    public static AdaptiveCard Show(Casus casus, IReadOnlyList<CasusTrigger> allowed, string handvat)
    {
        var body = new List<Element> { new FactList([.. Facts(casus)]) };
        if (OpenQuestion(casus) is { } question)
            body.Add(new Container([new TextBlock("Het LMM vraagt:"), new Literal(question)], Ground.Emphasis));
        body.Add(new Heading("Wat er gebeurde"));
        body.AddRange(History(casus.Geschiedenis));
        var beyond = CasusKnoppen.Beyond(allowed).Select(trigger => trigger.Tekst()).ToList();
        if (beyond.Count > 0) body.Add(new TextBlock($"Ook mogelijk: {string.Join(", ", beyond)}.") { Subtle = true });
        return new AdaptiveCard($"Casus {casus.Nummer}", body, [.. CasusKnoppen.For(casus, allowed, handvat)])
        {
            Refresh = CasusKnoppen.Refresh(casus.Nummer, handvat, CasusKaartsoort.Casus),
        };
    }

    private static IEnumerable<Fact> Facts(Casus casus)
    {
        var melding = casus.Melding;
        yield return new Fact("Status", casus.Status.Tekst());
        yield return new Fact("Titel", melding.Titel ?? "");
        yield return new Fact(melding.Gemeente is null ? "Regio" : "Gemeente", melding.Gemeente ?? melding.Regio ?? "");
        if (melding.Partijen.Count > 0) yield return new Fact("Organisaties", string.Join(", ", melding.Partijen.Select(partij => partij.Naam)));
        if (melding.Deadline is { } deadline) yield return new Fact("Uiterlijk", Datum.Lang(deadline));
        if (casus.IngediendOp is { } filed) yield return new Fact("Ingediend op", Datum.MetTijd(filed));
    }

    private static string? OpenQuestion(Casus casus) => casus.Status == CasusStatus.AanvullingGevraagd
        ? casus.Geschiedenis.LastOrDefault(regel => regel.Trigger == CasusTrigger.VraagAanvulling) is { } asked ? asked.Tekst ?? asked.Reden : null
        : null;

    private static IEnumerable<Element> History(IReadOnlyList<GeschiedenisRegel<CasusStatus, CasusTrigger>> history)
    {
        yield return new FactList([.. history.Reverse().Take(MostHistory).Select(Line)]);
        if (history.Count > MostHistory) yield return new TextBlock($"Daarvoor waren er nog {history.Count - MostHistory} stappen.") { Subtle = true };
    }

    // The capacity is enough to understand what happened; names of colleagues stay out of cards.
    private static Fact Line(GeschiedenisRegel<CasusStatus, CasusTrigger> regel)
    {
        var said = new[] { regel.Tekst, regel.Reden, regel.Uitkomst?.Tekst() }.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal);
        var agreed = regel.Acties.Select(actie => $"{actie.Eigenaar}: {actie.Wat}");
        var lines = said.Concat(agreed).Prepend($"{regel.Trigger.Tekst()} (door de {regel.Als.Tekst()})");
        return new Fact(Datum.MetTijd(regel.Op), string.Join('\n', lines)) { AtMost = 400 };
    }
}
