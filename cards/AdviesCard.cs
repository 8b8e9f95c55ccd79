using Maatwerk.Cards.Model;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Cards;

/// <summary>What the check says: the likely way in one line, why, what is not known, what would change it, and where to go on.</summary>
public static class AdviesCard
{
    private const int MostChanges = 4;

    public static AdaptiveCard Show(Advies advies)
    {
        var body = new List<Element>();
        if (advies.Aanhef.Length > 0) body.Add(new TextBlock(advies.Aanhef.TrimEnd(':') + "."));
        body.AddRange(Rule(advies.Regels[0]));
        foreach (var extra in advies.Regels.Skip(1)) body.AddRange(Rule(extra).Prepend(new Heading($"Let ook op: {LowerFirst(extra.Uitkomst.Tekst())}")));
        body.AddRange(Unknown(advies));
        body.Add(new Container([.. Sources(advies)]));
        return new AdaptiveCard(Verdict(advies), body, Onwards(advies));
    }

    private static string Verdict(Advies advies) => advies.Aanhef.Length == 0 ? advies.Kop : $"Advies: {LowerFirst(advies.Kop)}";

    private static IEnumerable<Element> Rule(GeraakteRegel regel)
    {
        yield return new TextBlock(regel.Tekst);
        foreach (var remark in regel.Opmerkingen.Concat(regel.Standen.Select(stand => $"{stand.Tekst} (Stand op {Datum.Kort(stand.StandOp)}.)"))) yield return new TextBlock(remark);
        var facts = new List<Fact>();
        if (regel.Omdat.Count > 0) facts.Add(new Fact("Waarom", string.Join('\n', regel.Omdat.Select(reden => reden.Tekst))) { AtMost = 800 });
        facts.Add(new Fact("Regel", regel.Bronnen.Count == 0 ? regel.Id : $"{regel.Id} ({string.Join("; ", regel.Bronnen)})"));
        yield return new FactList(facts);
    }

    private static IEnumerable<Element> Unknown(Advies advies)
    {
        if (advies.Onbekend.Count > 0)
        {
            yield return new Heading("Wat je nog niet weet");
            foreach (var conditie in advies.Onbekend) yield return new TextBlock(UpperFirst(conditie.Kort) + ".");
        }
        if (advies.Omslagen.Count == 0) yield break;
        yield return new Heading("Wat het advies kan veranderen");
        foreach (var omslag in advies.Omslagen.Take(MostChanges)) yield return new TextBlock(omslag.Tekst);
    }

    private static IEnumerable<Element> Sources(Advies advies)
    {
        if (advies.Uitkomst is not (Uitkomst.Spoed or Uitkomst.NietVoorInwoners)) yield return new TextBlock(Advies.BellenMagAltijd);
        yield return new TextBlock($"Bronnen: {string.Join("; ", advies.Bronnen.Select(bron => $"{bron.Bron.Key} {bron.Bron.Titel}{(bron.Bron.Datum is { } dag ? $" ({Datum.Kort(dag)})" : "")}").Distinct())}. "
            + $"Regels versie {advies.Versie}, gecontroleerd op {Datum.Kort(advies.GecontroleerdOp)}.") { Subtle = true };
    }

    // Always in this order: the numbers in the text twin are answers too.
    private static CardButton[] Onwards(Advies advies)
    {
        if (advies.Uitkomst is Uitkomst.NietVoorInwoners or Uitkomst.Spoed) return [];
        var first = advies.Stappen.Select(stap => stap.Vervolg).FirstOrDefault(vervolg => vervolg is Vervolg.ZoekFunctionaris or Vervolg.DienIn or Vervolg.BelLoket);
        return
        [
            new Knop("Functionaris zoeken", CardVerbs.Zoek, "zoek") { Style = Style(first == Vervolg.ZoekFunctionaris) },
            new Knop("Casus melden", CardVerbs.Meld, "meld") { Style = Style(first == Vervolg.DienIn) },
            new Knop("LMM bellen", CardVerbs.BelLmm, "bel") { Style = Style(first == Vervolg.BelLoket) },
            new VensterKnop("Verder in een venster", CardVerbs.Venster),
        ];
    }

    private static KnopStyle Style(bool first) => first ? KnopStyle.Positive : KnopStyle.Default;

    private static string LowerFirst(string text) => text.StartsWith("LMM", StringComparison.Ordinal) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static string UpperFirst(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
