using System.Text.Json;
using Maatwerk.Cards.Model;
using Maatwerk.Measure.Cards;

namespace Maatwerk.Tests.Cards;

/// <summary>Text of a user is shown letter by letter: never as markdown, link, mention or template.</summary>
public class LiteralTextTests
{
    [Fact]
    public void There_are_enough_payloads() => (Payloads.All.Count, Payloads.OfTemplates.Count).ShouldSatisfyAllConditions(
        counts => counts.Item1.ShouldBeGreaterThan(200), counts => counts.Item2.ShouldBeGreaterThan(500));

    [Fact]
    public void No_text_of_a_user_stands_where_a_renderer_looks_for_markdown()
    {
        foreach (var payload in Payloads.All.Chunk(4).Select(some => string.Join('\n', some)))
            foreach (var (name, card) in CardCatalogue.All(_ => payload))
                foreach (var text in ReadAsMarkdown(CardWriter.Write(card, CardChannel.Submit)))
                    text.Any(c => "[]*_`<>#\\|~@{}$&\"".Contains(c)).ShouldBeFalse($"{name}: {text}");
    }

    [Fact]
    public void A_card_has_the_same_elements_whatever_a_user_typed()
    {
        var usual = CardCatalogue.All(_ => "gewoon").Select(example => Shape(example.Card)).ToList();
        foreach (var payload in Payloads.All.Where((text, i) => i % 4 == 0 && !text.Contains('\n')))
            CardCatalogue.All(_ => payload).Select(example => Shape(example.Card)).ShouldBe(usual);
    }

    [Fact]
    public void A_template_comes_out_as_it_was_typed()
    {
        foreach (var payload in Payloads.OfTemplates)
        {
            var json = CardWriter.Write(new AdaptiveCard("Proef", [new Literal(payload)], []), CardChannel.Submit);
            var runs = CardExamples.Typed(json).Where(item => CardExamples.Type(item) == "TextRun").Select(run => CardExamples.Text(run, "text")!).ToList();
            string.Concat(runs).ShouldBe(payload.Trim());
            runs.ShouldAllBe(run => !run.Contains("{{") && !run.Contains("${"));
        }
    }

    [Theory]
    [InlineData("links\u202Erechts", "linksrechts")]
    [InlineData("nul\u200Bbreed\uFEFF", "nulbreed")]
    [InlineData("bel\u0007\u0000", "bel")]
    [InlineData("e\u0301e\u0301n", "één")]
    [InlineData("a\tb\u00A0c", "a b c")]
    [InlineData("regel\r\nregel", "regel\nregel")]
    public void Invisible_and_reversing_characters_fall_away(string typed, string shown) => SafeText.Clean(typed).ShouldBe(shown);

    [Fact]
    public void Half_a_character_is_shown_as_unknown() => SafeText.Clean("half" + (char)0xD83D).ShouldBe("half\uFFFD");

    [Fact]
    public void A_long_text_ends_with_dots_and_never_in_half_a_character()
    {
        SafeText.Clip(new string('a', 50), 10).ShouldBe("aaaaaaaaa…");
        SafeText.Clip("aaaaaaaa😀aaaa", 10).ShouldBe("aaaaaaaa…");
        SafeText.Clip("kort", 10).ShouldBe("kort");
        SafeText.Clip(" ", 10).ShouldBe("–");
    }

    [Theory]
    [InlineData("Wat wil je wijzigen?")]
    [InlineData("Typ je vraag in je eigen woorden, of kies een knop.")]
    [InlineData("Het LMM bellen mag altijd.")]
    public void Sentences_of_our_own_are_ordinary_text_blocks(string text) => SafeText.IsPlain(text).ShouldBeTrue();

    private static IEnumerable<string> ReadAsMarkdown(JsonElement card) => CardExamples.Typed(card).SelectMany(json => CardExamples.Type(json) switch
    {
        "TextBlock" => [CardExamples.Text(json, "text")!],
        "Input.ChoiceSet" => json.GetProperty("choices").EnumerateArray().Select(choice => CardExamples.Text(choice, "title")!).Append(CardExamples.Text(json, "errorMessage")!),
        var type when type.StartsWith("Input.", StringComparison.Ordinal) => new[] { CardExamples.Text(json, "errorMessage")!, CardExamples.Text(json, "title") ?? "" },
        _ => [],
    });

    // TextBlock or RichTextBlock and the number of runs may differ; what kind of thing stands where may not.
    private static string Shape(AdaptiveCard card) => string.Join(' ', CardExamples.Typed(CardWriter.Write(card, CardChannel.Submit))
        .Select(CardExamples.Type).Where(type => type != "TextRun").Select(type => type == "RichTextBlock" ? "TextBlock" : type));
}
