using System.Text;
using Maatwerk.Cards.Model;
using Maatwerk.Measure.Cards;

namespace Maatwerk.Tests.Cards;

/// <summary>What holds for every card we send, on every channel.</summary>
public class CardRulesTests
{
    public static TheoryData<string> Names => CardExamples.Names;

    [Theory, MemberData(nameof(Names))]
    public void A_card_is_version_1_5(string name) => CardExamples.Text(CardExamples.Json(name), "version").ShouldBe("1.5");

    [Theory, MemberData(nameof(Names))]
    public void A_card_is_smaller_than_25_KB_on_each_channel(string name)
    {
        foreach (var channel in Enum.GetValues<CardChannel>())
            Encoding.UTF8.GetByteCount(CardExamples.Json(name, channel).GetRawText()).ShouldBeLessThan(25 * 1024);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_card_has_at_most_six_buttons(string name) =>
        (CardExamples.Json(name).TryGetProperty("actions", out var actions) ? actions.GetArrayLength() : 0).ShouldBeLessThanOrEqualTo(6);

    [Theory]
    [InlineData("Functionaris zoeken", "Functionaris zoeken")]
    [InlineData("Voorleggen aan de eigen organisatie", "Voorleggen aan de eigen organisatie")]
    [InlineData("Mogen UWV, SVB en gemeente gegevens met elkaar delen?", "Mogen UWV, SVB en gemeente…")]
    [InlineData("Een naam die zonder een enkele spatiebalkaanslagen doorgaat", "Een naam die zonder een enkele…")]
    [InlineData("Arbeidsongeschiktheidsverzekeringsmaatschappij", "Arbeidsongeschiktheidsverzekerings…")]
    public void A_title_that_no_button_can_show_is_cut_between_two_words_when_it_can(string title, string shown)
    {
        var card = new AdaptiveCard("Kaart", [new TextBlock("Tekst")], [new Knop(title, "kies", title)]);
        foreach (var channel in Enum.GetValues<CardChannel>())
            CardWriter.Write(card, channel).GetProperty("actions")[0].GetProperty("title").GetString().ShouldBe(shown);
        CardText.Twin(card).ShouldContain(title);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_field_has_a_label_and_an_error_text(string name)
    {
        foreach (var input in CardExamples.Typed(CardExamples.Json(name)).Where(json => CardExamples.Type(json).StartsWith("Input.", StringComparison.Ordinal)))
        {
            CardExamples.Text(input, "label").ShouldNotBeNullOrWhiteSpace();
            CardExamples.Text(input, "errorMessage").ShouldNotBeNullOrWhiteSpace();
            CardExamples.Type(input).ShouldNotBe("Input.Number", "an empty one with bounds blocks the button in Web Chat");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_on_a_card_is_hidden_or_filtered_and_all_text_wraps(string name)
    {
        foreach (var json in CardExamples.Typed(CardExamples.Json(name)))
        {
            json.TryGetProperty("isVisible", out _).ShouldBeFalse();
            CardExamples.Text(json, "style").ShouldNotBe("filtered");
            if (CardExamples.Type(json) == "TextBlock") json.GetProperty("wrap").GetBoolean().ShouldBeTrue();
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_button_is_a_submit_where_the_channel_knows_nothing_else(string name) =>
        CardExamples.Typed(CardExamples.Json(name)).Select(CardExamples.Type).ShouldNotContain("Action.Execute");

    [Theory, MemberData(nameof(Names))]
    public void A_button_is_an_execute_with_the_same_submit_as_fallback_in_Teams(string name)
    {
        var card = CardExamples.Json(name, CardChannel.Execute);
        foreach (var button in (card.TryGetProperty("actions", out var actions) ? actions.EnumerateArray() : []).Where(json => CardExamples.Type(json) == "Action.Execute"))
        {
            var fallback = button.GetProperty("fallback");
            CardExamples.Type(fallback).ShouldBe("Action.Submit");
            fallback.GetProperty("data").GetRawText().ShouldBe(button.GetProperty("data").GetRawText());
            CardExamples.Text(button, "verb").ShouldBe(CardExamples.Text(button.GetProperty("data"), "verb"));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_button_names_the_question_it_belongs_to(string name)
    {
        foreach (var button in CardExamples.Typed(CardExamples.Json(name)).Where(json => CardExamples.Type(json) == "Action.Submit"))
        {
            var submit = CardSubmit.Parse(button.GetProperty("data")).ShouldNotBeNull();
            (submit.Dialog, submit.Question, submit.Instance, submit.Nonce)
                .ShouldBe((CardCatalogue.Origin.Dialog, CardCatalogue.Origin.Question, CardCatalogue.Origin.Instance, CardCatalogue.Origin.Nonce));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void The_same_card_is_written_the_same_twice(string name) =>
        CardExamples.Json(name).GetRawText().ShouldBe(CardExamples.Json(name).GetRawText());
}
