using System.Text.Json;
using Maatwerk.Cards.Model;

namespace Maatwerk.Tests.Cards;

public class CardSubmitTests
{
    [Fact]
    public void A_submit_from_Web_Chat_is_read()
    {
        var submit = Parse("""{"verb":"volgende","dialog":"meld-casus","question":"stap-2","instance":"7f","nonce":"n1","handle":"h1","gemeente":"Zaanstad"}""")!;
        (submit.Verb, submit.Dialog, submit.Question, submit.Instance, submit.Nonce, submit.Handle).ShouldBe(("volgende", "meld-casus", "stap-2", "7f", "n1", "h1"));
        submit.Fields.ShouldHaveSingleItem().ShouldBe(new("gemeente", "Zaanstad"));
    }

    [Fact]
    public void An_execute_from_Teams_is_read_the_same_way() =>
        Parse("""{"action":{"type":"Action.Execute","verb":"volgende","data":{"dialog":"meld-casus","gemeente":"Zaanstad"}},"trigger":"manual"}""")!
            .ShouldSatisfyAllConditions(submit => submit.Verb.ShouldBe("volgende"), submit => submit.Dialog.ShouldBe("meld-casus"), submit => submit.Fields["gemeente"].ShouldBe("Zaanstad"));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"volgende\"")]
    [InlineData("{}")]
    [InlineData("""{"verb":7}""")]
    [InlineData("""{"verb":""}""")]
    [InlineData("""{"verb":{"verb":"x"}}""")]
    [InlineData("""{"action":{"verb":"x","data":7}}""")]
    [InlineData("""{"action":{"verb":"x"}}""")]
    public void What_no_card_of_ours_sends_is_not_a_submit(string json) => Parse(json).ShouldBeNull();

    [Fact]
    public void No_value_is_not_a_submit() => CardSubmit.Parse(null).ShouldBeNull();

    [Fact]
    public void Values_that_are_no_text_become_text_or_fall_away()
    {
        var fields = Parse("""{"verb":"v","a":12,"b":true,"c":false,"d":null,"e":[1],"f":{"g":1}}""")!.Fields;
        fields.ShouldBe(new Dictionary<string, string> { ["a"] = "12", ["b"] = "ja", ["c"] = "nee" }, ignoreOrder: true);
    }

    [Fact]
    public void Fields_that_nobody_asked_for_can_be_left_out() =>
        Parse("""{"verb":"v","gemeente":"Zaanstad","status":"Afgesloten"}""")!.Only(new HashSet<string> { "gemeente" }).Fields.Keys.ShouldBe(["gemeente"]);

    [Fact]
    public void A_flood_of_fields_is_cut_off()
    {
        var many = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"f{i}\":\"x\""));
        Parse($$"""{"verb":"v",{{many}}}""")!.Fields.Count.ShouldBeLessThanOrEqualTo(64);
        Parse($$"""{"verb":"v","lang":"{{new string('x', 1_000_000)}}"}""")!.Fields.ShouldBeEmpty();
    }

    [Fact]
    public void Several_choices_come_apart() => Parse("""{"verb":"v","leefgebieden":"schulden, wonen,"}""")!.Values("leefgebieden").ShouldBe(["schulden", "wonen"]);

    private static CardSubmit? Parse(string json) => CardSubmit.Parse(JsonElement.Parse(json));
}
