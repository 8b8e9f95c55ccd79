using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

public class ControlIntentTests
{
    [Theory]
    [InlineData("ja", Intents.Confirm)]
    [InlineData("Ja hoor!", Intents.Confirm)]
    [InlineData("ja, dien maar in", Intents.Confirm)]
    [InlineData("akkoord", Intents.Confirm)]
    [InlineData("👍", Intents.Confirm)]
    [InlineData("nee", Intents.Deny)]
    [InlineData("nee, niet versturen", Intents.Deny)]
    [InlineData("nog niet", Intents.Deny)]
    [InlineData("stop", Intents.Cancel)]
    [InlineData("STOPPP", Intents.Cancel)]
    [InlineData("laat maar zitten joh", Intents.Cancel)]
    [InlineData("annuleer", Intents.Cancel)]
    [InlineData("terug", Intents.Back)]
    [InlineData("vorige vraag aub", Intents.Back)]
    [InlineData("opnieuw", Intents.Restart)]
    [InlineData("begin van voren af aan", Intents.Restart)]
    [InlineData("help", Intents.Help)]
    [InlineData("wat kan je allemaal", Intents.Help)]
    [InlineData("?", Intents.Help)]
    [InlineData("hoi", Intents.Greet)]
    [InlineData("Goedemiddag!", Intents.Greet)]
    [InlineData("dankjewel", Intents.Thanks)]
    [InlineData("top, bedankt", Intents.Thanks)]
    public void A_steering_word_is_understood_for_sure(string text, string expected)
    {
        var result = Vandaag.Recognize(text);
        result.TopIntent.ShouldBe(expected);
        result.Unsure.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Can you tell me how to register a case?")]
    [InlineData("Wo kann ich einen Fall einreichen?")]
    [InlineData("مرحبا أحتاج مساعدة")]
    [InlineData("Dzień dobry, potrzebuję pomocy")]
    public void Another_language_is_not_taken_for_a_question_of_ours(string text) => Vandaag.Recognize(text).TopIntent.ShouldBe(Intents.None);

    [Theory]
    [InlineData("goedemorgen, wie is de mwf van Tilburg", Intents.FindFunctionaris)]
    [InlineData("nee niet intrekken, opschalen naar het LET", Intents.EscalateCasus)]
    [InlineData("trek MW-2026-000123 in", Intents.WithdrawCasus)]
    [InlineData("stop de behandeling van casus 12", Intents.WithdrawCasus)]
    public void A_steering_word_in_a_question_does_not_take_it_over(string text, string expected) => Vandaag.Recognize(text).TopIntent.ShouldBe(expected);
}
