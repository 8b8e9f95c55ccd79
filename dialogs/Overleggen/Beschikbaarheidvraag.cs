using Maatwerk.Cards;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>When somebody can be there: "kan dinsdag wel, donderdag niet", by button or in own words. What is not said stays open.</summary>
public sealed class Beschikbaarheidvraag(string question, IReadOnlyList<DateTimeOffset> momenten) : Vraag<List<MomentAntwoord>>(question, OverlegJson.Default.ListMomentAntwoord)
{
    private const string Example = "Typ bijvoorbeeld: dinsdag wel, donderdag niet.";

    public override Invoer Field => new(InvoerSoort.Tekst, [], 300);

    // More than a few buttons get numbers of their own, and a number here is that of a moment.
    protected override IReadOnlyList<string> Buttons => momenten.Count switch
    {
        1 => ["Ik kan", "Ik kan niet"],
        2 => ["Ik kan altijd", "Ik kan nooit", .. momenten.Select(moment => $"Alleen {OverlegCard.Moment(moment)}")],
        _ => ["Ik kan altijd", "Ik kan nooit"],
    };

    public override string Show(List<MomentAntwoord> answer) => InWords(answer);

    public override string HowTo => Example;

    /// <summary>"dinsdag 1 december 2026, 10.00 uur: wel; …".</summary>
    public static string InWords(IEnumerable<MomentAntwoord> answers) => string.Join("; ", answers.Select(one => $"{OverlegCard.Moment(one.Moment)}: {(one.Kan ? "wel" : "niet")}"));

    protected override Recognition<List<MomentAntwoord>> Understand(string text, DateTimeOffset now) => Beschikbaarheid.Read(text, momenten, now) is { Count: > 0 } said
        ? Recognition<List<MomentAntwoord>>.Understood([.. said])
        : Recognition<List<MomentAntwoord>>.Not($"Ik weet niet welk moment je bedoelt. {Example}");
}
