using System.Text;
using Maatwerk.Cards;
using Maatwerk.Cards.Model;

namespace Maatwerk.Tests.Cards;

/// <summary>A card that breaks a limit is refused where it is written, and says what to do.</summary>
public class CardLimitsTests
{
    [Fact]
    public void A_card_is_refreshed_by_itself_for_at_most_sixty_readers_and_only_where_a_client_can()
    {
        var card = new AdaptiveCard("Titel", [], []) { Refresh = new Knop("Vernieuwen", "vernieuw", "status") };
        var readers = Enumerable.Range(1, 75).Select(n => $"29:{n}").ToList();

        CardWriter.Write(card, CardChannel.Execute, readers: readers).GetProperty("refresh").GetProperty("userIds").GetArrayLength().ShouldBe(60);
        CardWriter.Write(card, CardChannel.Execute).GetProperty("refresh").GetProperty("userIds").GetArrayLength().ShouldBe(0, "nobody named is a refresh by hand");
        CardWriter.Write(card, CardChannel.Submit, readers: readers).TryGetProperty("refresh", out _).ShouldBeFalse();
    }

    [Fact]
    public void Seven_buttons_are_refused() =>
        Refused(new("Te veel", [], [.. Enumerable.Range(1, 7).Select(i => new Knop($"Knop {i}", $"k{i}", $"k{i}"))])).ShouldContain("at most 6 buttons, got 7");

    [Fact]
    public void A_field_without_an_error_text_is_refused() => Refused(With(new InputText("gemeente", "Gemeente", " "))).ShouldContain("error text");

    [Theory]
    [InlineData("verb")]
    [InlineData("handle")]
    [InlineData("nonce")]
    [InlineData("")]
    public void A_field_may_not_take_a_name_of_the_button_itself(string id) => Refused(With(new InputText(id, "Label", "Fout"))).ShouldContain($"'{id}'");

    [Fact]
    public void A_field_id_is_used_once() => Refused(With(new InputText("a", "A", "Fout"), new Container([new InputDate("a", "A", "Fout")]))).ShouldContain("'a'");

    [Fact]
    public void A_choice_value_has_no_comma() => Refused(With(new InputChoiceSet("a", "A", "Fout", [new("x,y", "X of Y")]))).ShouldContain("comma");

    [Theory]
    [InlineData("http://voorbeeld.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("geen adres")]
    public void A_link_goes_to_a_safe_page_a_mail_or_a_call(string url) =>
        Should.Throw<ArgumentException>(() => new OpenUrl("Open", url)).Message.ShouldContain("https:");

    [Theory]
    [InlineData('x')]
    [InlineData('é')]
    [InlineData('漢')]
    [InlineData('"')]
    public void A_summary_full_of_the_longest_answers_still_fits(char letter)
    {
        var answers = Enumerable.Range(1, 25).Select(i => new SummaryLine($"vraag-{i}", $"Vraag nummer {i}", new string(letter, 1500))).ToList();
        foreach (var channel in Enum.GetValues<CardChannel>())
            Encoding.UTF8.GetByteCount(CardWriter.Write(SamenvattingCard.Show("Alles", answers), channel).GetRawText()).ShouldBeLessThan(CardLimits.MaxBytes);
    }

    [Fact]
    public void A_card_that_cannot_be_made_to_fit_is_refused() =>
        Refused(With(new InputChoiceSet("a", "A", "Fout", [.. Enumerable.Range(0, 2000).Select(i => new CardChoice($"{i}", $"Keuze {i}"))]))).ShouldContain("less than");

    private static AdaptiveCard With(params Element[] body) => new("Proef", body, []);

    private static string Refused(AdaptiveCard card) => Should.Throw<InvalidOperationException>(() => CardWriter.Write(card, CardChannel.Submit)).Message;
}
