using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>What announces a correction, and what is left of the message then.</summary>
public class CorrectieTests
{
    [Theory]
    [InlineData("nee, Tilburg", "Tilburg", false)]
    [InlineData("toch 3 kinderen", "3 kinderen", false)]
    [InlineData("ik bedoelde SVB", "SVB", true)]
    [InlineData("het is trouwens donderdag", "het is donderdag", false)]
    [InlineData("sorry, moet Purmerend zijn", "moet Purmerend zijn", true)]
    [InlineData("correctie: 18 december", "18 december", true)]
    public void Signal_words_are_taken_out_and_the_value_is_left(string text, string value, bool strong)
    {
        var correctie = Correctie.Parse(text).ShouldNotBeNull();

        correctie.Waarde.ShouldBe(value);
        correctie.IsSterk.ShouldBe(strong);
    }

    [Theory]
    [InlineData("niet UWV maar SVB", "SVB", "UWV")]
    [InlineData("SVB in plaats van UWV", "SVB", "UWV")]
    [InlineData("nee, niet Utrecht maar Tilburg", "Tilburg", "Utrecht")]
    public void A_contrast_names_what_was_wrong(string text, string value, string wrong)
    {
        var correctie = Correctie.Parse(text).ShouldNotBeNull();

        correctie.Waarde.ShouldBe(value);
        correctie.InPlaatsVan.ShouldBe(wrong);
    }

    [Theory]
    [InlineData("Tilburg")]
    [InlineData("UWV en CJIB")]
    [InlineData("we hebben alles geprobeerd")]
    public void An_ordinary_answer_announces_nothing(string text) => Correctie.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("moeder (30–39), 2 kinderen (4–11, 12–17)", "3 kinderen", "moeder (30–39), 3 kinderen")]
    [InlineData("moeder, 1 kind", "2 volwassenen", "2 volwassenen, 1 kind")]
    public void What_is_said_anew_of_a_household_takes_the_place_of_its_like(string earlier, string heard, string becomes) => HouseholdMerge.Merge(earlier, heard).ShouldBe(becomes);

    [Theory]
    [InlineData("ik heb met UWV en CJIB gesproken", "UWV,CJIB")]
    [InlineData("gebeld met het UWV, de SVB en het wijkteam, zonder resultaat", "UWV,SVB,wijkteam")]
    [InlineData("UWV nog niet gesproken", "")]
    [InlineData("al gesproken met de functionarissen", "")]
    [InlineData("schulden bij UWV; met het CAK gesproken", "CAK")]
    public void With_whom_was_spoken_stands_next_to_the_verb(string text, string names) =>
        string.Join(',', StoryReader.Read(text, new DateOnly(2026, 11, 22)).Gesproken.Select(found => found.Value)).ShouldBe(names);
}
