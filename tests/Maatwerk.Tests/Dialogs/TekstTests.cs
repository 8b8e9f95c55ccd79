using Maatwerk.Dialogs.Prompts;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Tests.Dialogs;

/// <summary>A question that is answered in own words.</summary>
public sealed class TekstTests
{
    [Theory]
    [InlineData("ja")]
    [InlineData("Nee.")]
    [InlineData("ja ja")]
    [InlineData("weet ik niet")]
    [InlineData("ok")]
    public void Yes_no_and_i_do_not_know_are_no_title(string said)
    {
        var heard = Ask(Tekst.Of("Geef je casus een korte titel."), said);

        (heard.Ok, heard.Problem).ShouldBe((false, "Daar kan ik nog niets mee. Typ het antwoord in je eigen woorden."));
    }

    [Theory]
    [InlineData("Geen inkomen")]
    [InlineData("Goede afspraken vallen weg")]
    [InlineData("Vader onbekend")]
    [InlineData("Ontruiming")]
    public void Words_that_also_say_yes_or_no_make_a_title_with_another_word(string said) =>
        Ask(Tekst.Of("Geef je casus een korte titel."), said).Answer.ShouldBe(said);

    [Fact]
    public void What_an_organisation_said_may_be_no_more_than_yes() =>
        Ask(Tekst.Of("Wat zei UWV?").Optional(), "ja").Answer.ShouldBe("ja");

    private static Recognition<string> Ask(Tekst vraag, string said) => vraag.Recognize(new PromptInput(said, null, null, DateTimeOffset.UnixEpoch));
}
