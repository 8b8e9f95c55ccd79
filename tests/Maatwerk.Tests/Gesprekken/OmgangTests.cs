using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>How somebody speaks is heard when it is meant for us, and not when it is part of an answer.</summary>
public class OmgangTests
{
    [Theory]
    [InlineData("wat een waardeloos ding", true)]
    [InlineData("schiet eens op", true)]
    [InlineData("dit is belachelijk", true)]
    [InlineData("een belachelijk lange wachttijd bij het UWV", false)]
    [InlineData("het UWV moet opschieten met de beslissing", false)]
    [InlineData("ik schiet hier niet veel mee op bij de gemeente", false)]
    public void Anger_at_the_bot_is_told_from_anger_in_a_story(string text, bool expected) => (Omgang.Boos(text) is not null).ShouldBe(expected);

    [Theory]
    [InlineData("ik trek het niet meer", true)]
    [InlineData("ik zit er doorheen", true)]
    [InlineData("ik ben op zoek naar een functionaris", false)]
    [InlineData("moeder trekt het niet meer", false)]
    [InlineData("weet ik niet meer", false)]
    public void Distress_is_that_of_the_writer(string text, bool expected) => (Omgang.Zwaar(text) is not null).ShouldBe(expected);

    [Theory]
    [InlineData("ik word vrijdag zelf uit huis gezet", true)]
    [InlineData("ik begeleid een gezin dat uit huis wordt gezet", false)]
    public void An_inwoner_is_told_from_a_professional(string text, bool expected) => Omgang.IsInwoner(text).ShouldBe(expected);

    [Theory]
    [InlineData("mijn wachtwoord werkt niet meer", "buiten:ict")]
    [InlineData("ik wil een nieuw rijbewijs aanvragen", "buiten:gemeente")]
    [InlineData("hoeveel verlofdagen heb ik nog", "buiten:werk")]
    [InlineData("iets heel anders", "buiten")]
    public void What_is_not_ours_is_somebody_else_s(string text, string expected) => Omgang.Buiten(text).ShouldBe(expected);

    [Theory]
    [InlineData("112 gebeld, politie is er", true)]
    [InlineData("ze is nu veilig", true)]
    [InlineData("ze is nog niet veilig", false)]
    public void Help_that_has_come_is_heard(string text, bool expected) => (Omgang.Veilig(text) is not null).ShouldBe(expected);
}
