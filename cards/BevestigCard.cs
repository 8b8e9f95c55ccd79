using Maatwerk.Cards.Model;

namespace Maatwerk.Cards;

/// <summary>Asks once more before something that counts.</summary>
public static class BevestigCard
{
    public static AdaptiveCard Show(string vraag, string gevolg, string ja = "Ja", string nee = "Nee", IReadOnlyList<Fact>? facts = null) => new(vraag,
        facts is { Count: > 0 } ? [new TextBlock(gevolg), new FactList(facts)] : [new TextBlock(gevolg)],
        [
            new Knop(ja, CardVerbs.Ja, "ja") { Style = KnopStyle.Positive },
            new Knop(nee, CardVerbs.Nee, "nee"),
        ]);
}
