using Maatwerk.Cards.Model;

namespace Maatwerk.Cards;

/// <summary>One answer in a summary: the question's name, its short label, and the answer as the user would say it.</summary>
public sealed record SummaryLine(string Id, string Label, string Value);

/// <summary>Everything filled in so far, before it is filed. Every answer can be changed from here.</summary>
public static class SamenvattingCard
{
    public const string WijzigField = "wijzig";

    public static AdaptiveCard Show(string titel, IReadOnlyList<SummaryLine> answers, string confirm = "Indienen") => new(titel,
    [
        new TextBlock("Klopt dit zo? Pas als je bevestigt, gaat het weg."),
        new FactList([.. answers.Select(answer => new Fact(answer.Label, answer.Value))]),
        new InputChoiceSet(WijzigField, "Wat wil je wijzigen?", "Kies eerst wat je wilt wijzigen.",
            [.. answers.Select(answer => new CardChoice(answer.Id, answer.Label))]) { Compact = true },
    ],
    [
        new Knop(confirm, CardVerbs.DienIn, "ja") { Style = KnopStyle.Positive, WithInputs = false },
        new Knop("Wijzigen", CardVerbs.Wijzig, $"wijzig {answers[0].Label.ToLowerInvariant()}"),
        new Knop("Bewaren", CardVerbs.Bewaar, "bewaar") { WithInputs = false },
        new Knop("Stoppen", CardVerbs.Stop, "stop") { WithInputs = false },
        new VensterKnop("In een venster", CardVerbs.Venster),
    ]);
}
