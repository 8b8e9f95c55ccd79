using System.Text.Json;
using Maatwerk.Cards;
using Maatwerk.Cards.Model;

namespace Maatwerk.Tests.Cards;

/// <summary>Whoever has no cards reads and does the same.</summary>
public class TextTwinTests
{
    public static TheoryData<string> Names => CardExamples.Names;

    [Theory, MemberData(nameof(Names))]
    public void Everything_that_stands_on_a_card_stands_in_its_twin(string name)
    {
        var json = CardExamples.Json(name);
        var twin = json.GetProperty("fallbackText").GetString()!;
        foreach (var text in Shown(json)) twin.ShouldContain(text);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_button_can_be_typed(string name)
    {
        var card = CardExamples.Get(name);
        var twin = CardText.Twin(card);
        foreach (var knop in card.Knoppen)
        {
            twin.ShouldContain(knop.TypHint);
            twin.ShouldContain(knop.Title, Case.Insensitive);
            CardText.Match(card, knop.TypHint).ShouldBe(knop);
            CardText.Match(card, knop.TypHint.ToUpperInvariant() + ".").ShouldBe(knop);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Links_stand_in_the_twin_as_one_reads_them_out(string name)
    {
        var card = CardExamples.Get(name);
        foreach (var open in card.Actions.OfType<OpenUrl>()) CardText.Twin(card).ShouldContain($"{open.Title}: {open.Readable}");
    }

    [Theory, MemberData(nameof(Names))]
    public void A_twin_is_plain_text(string name)
    {
        var twin = CardText.Twin(CardExamples.Get(name));
        twin.ShouldNotContain("**");
        twin.ShouldNotContain("\n\n\n");
        twin.Trim().ShouldBe(twin);
    }

    [Fact]
    public void A_number_means_the_button_with_that_number() =>
        CardText.Match(HulpCard.Show(), "3")!.Verb.ShouldBe(CardVerbs.Meld);

    [Fact]
    public void A_number_on_a_card_with_choices_is_for_the_choices() =>
        CardText.Match(SamenvattingCard.Show("Klopt dit?", [new("gemeente", "Gemeente", "Zaanstad")]), "1").ShouldBeNull();

    // Fact labels lose a colon, everything else stands there letter by letter.
    private static IEnumerable<string> Shown(JsonElement card) => CardExamples.Typed(card).SelectMany(json => CardExamples.Type(json) switch
    {
        "TextBlock" => [CardExamples.Text(json, "text")!],
        "RichTextBlock" => [string.Concat(json.GetProperty("inlines").EnumerateArray().Select(run => CardExamples.Text(run, "text")))],
        "Input.ChoiceSet" => json.GetProperty("choices").EnumerateArray().Select(choice => CardExamples.Text(choice, "title")!).Append(CardExamples.Text(json, "label")!),
        var type when type.StartsWith("Input.", StringComparison.Ordinal) => new[] { CardExamples.Text(json, "label")!, CardExamples.Text(json, "value") ?? "" },
        _ => [],
    });
}
