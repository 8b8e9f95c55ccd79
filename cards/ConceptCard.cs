using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Cards;

/// <summary>What somebody began earlier: go on, begin again, or throw it away.</summary>
public static class ConceptCard
{
    public static AdaptiveCard Show(string titel, DateTimeOffset gewijzigdOp, DateTimeOffset nu, IReadOnlyList<SummaryLine>? answers = null) => new("Je hebt nog iets openstaan",
        Body(titel, gewijzigdOp, nu, answers ?? []),
        [
            new Knop("Verder", CardVerbs.Verder, "verder") { Style = KnopStyle.Positive },
            new Knop("Opnieuw beginnen", CardVerbs.Opnieuw, "nieuwe casus"),
            new Knop("Weggooien", CardVerbs.GooiWeg, "gooi weg") { Style = KnopStyle.Destructive },
        ]);

    private static List<Element> Body(string titel, DateTimeOffset gewijzigdOp, DateTimeOffset nu, IReadOnlyList<SummaryLine> answers)
    {
        var age = Datum.Afstand(Nederland.Day(gewijzigdOp), Nederland.Day(nu));
        var facts = new List<Fact> { new("Waar je aan werkte", titel), new("Laatst gewijzigd", $"{age}, {Datum.MetTijd(gewijzigdOp)}") };
        facts.AddRange(answers.Select(answer => new Fact(answer.Label, answer.Value) { AtMost = 120 }));
        return [new FactList(facts), new TextBlock("Ga je verder, dan hoef je niets opnieuw te typen. Ik bewaar een concept 30 dagen na de laatste wijziging.") { Subtle = true }];
    }
}
