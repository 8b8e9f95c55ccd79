using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Tests.Understanding;

public class StoryReaderTests
{
    const string Eviction = "Moeder (34) met twee kinderen van 5 en 9 in Zaanstad, uithuiszetting vrijdag, schulden bij UWV, CJIB en de Belastingdienst, energie afgesloten. "
        + "Al gesproken met de functionarissen, lokaal en regionaal alles gedaan. De woningcorporatie werkt niet mee.";

    static Story Read(string text) => StoryReader.Read(text, Vandaag.Dag);

    [Fact]
    public void A_story_fills_what_it_tells()
    {
        var story = Read(Eviction);
        story.Organisaties.Select(o => o.Value.Naam).ShouldBe(["UWV", "CJIB", "Belastingdienst"]);
        story.Gemeenten.Select(g => g.Value.Naam).ShouldBe(["Zaanstad"]);
        story.AnderePartijen.Select(p => p.Value).ShouldContain("woningcorporatie");
        story.Leefgebieden.Select(l => l.Value).ShouldBe([Leefgebied.JeugdOpvoeding, Leefgebied.Wonen, Leefgebied.Schulden, Leefgebied.VeiligheidJustitie], ignoreOrder: true);
        story.Deadline!.Value.Value.ShouldBe(new DateOnly(2026, 11, 27));
        story.Deadline.Value.Words.ShouldBe("vrijdag");
        story.Urgentie.Select(u => u.Value).ShouldBe(["uithuiszetting", "energie afgesloten"]);
        story.HuishoudenSchets!.Value.Value.ShouldBe("moeder (30–39), 2 kinderen (4–11)");
        story.Voorwaarden["C07"].Value.ShouldBe(Antwoord.Ja);
        story.Voorwaarden["C08"].Value.ShouldBe(Antwoord.Ja);
        story.Knelpunten.Select(k => k.Value).ShouldContain(KnelpuntCategorie.Samenwerking);
        story.Geprobeerd!.Value.Value.ShouldContain("gesproken met de functionarissen");
        story.IsAcuut.ShouldBeFalse();
        story.IsInwoner.ShouldBeFalse();
    }

    [Fact]
    public void What_is_not_told_stays_open()
    {
        var story = Read("Gezin in Losser, ruzie met de SVB.");
        story.Deadline.ShouldBeNull();
        story.HuishoudenSchets.ShouldBeNull();
        story.Geprobeerd.ShouldBeNull();
        story.Voorwaarden.ShouldBeEmpty();
        Read("").IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_payer_dispute_with_a_place_that_waits_is_heard()
    {
        var story = Read("Jongen van 19 met autisme. Het is duidelijk welke hulp nodig is en er is plek per 1 december, maar niemand wil betalen: gemeente en zorgkantoor wijzen naar elkaar. De plek vervalt anders.");
        story.HuishoudenSchets!.Value.Value.ShouldBe("jongen (18–22)");
        story.Voorwaarden["C16"].Value.ShouldBe(Antwoord.Ja);
        story.Voorwaarden["C17"].Value.ShouldBe(Antwoord.Ja);
        story.Voorwaarden["C19"].Value.ShouldBe(Antwoord.Ja);
        story.Voorwaarden["C20"].Value.ShouldBe(Antwoord.Ja);
        story.Knelpunten.Select(k => k.Value).ShouldContain(KnelpuntCategorie.Betaalvraag);
    }

    [Theory]
    [InlineData("nog niet met de functionarissen gesproken", "C07", Antwoord.Nee)]
    [InlineData("we hebben de functionaris van het UWV al gebeld", "C07", Antwoord.Ja)]
    [InlineData("de functionarissen komen er niet uit", "C07", Antwoord.Ja)]
    [InlineData("lokaal is alles geprobeerd", "C08", Antwoord.Ja)]
    [InlineData("we hebben lokaal nog niet alles gedaan", "C08", Antwoord.Nee)]
    [InlineData("de casus ligt al bij het LMM", "C10", Antwoord.Ja)]
    [InlineData("nog niet bij het LMM aangemeld", "C10", Antwoord.Nee)]
    [InlineData("er is nergens plek voor hem", "C17", Antwoord.Nee)]
    [InlineData("onduidelijk wie dit betaalt", "C19", Antwoord.Ja)]
    [InlineData("aangemeld bij schuldhulpverlening", "C30", Antwoord.Ja)]
    public void A_condition_is_answered_by_what_the_text_says(string text, string condition, Antwoord expected) => Read(text).Voorwaarden[condition].Value.ShouldBe(expected);

    [Theory]
    [InlineData("hij slaat haar en de kinderen zijn erbij")]
    [InlineData("ze zegt dat ze zelfmoord wil plegen")]
    [InlineData("mevrouw wil zichzelf iets aandoen")]
    [InlineData("cliënt wil niet meer leven")]
    [InlineData("vader heeft een mes en staat voor de deur")]
    [InlineData("de kinderen zijn daar niet veilig")]
    [InlineData("het kind wordt mishandeld")]
    [InlineData("ex bedreigt haar met de dood")]
    [InlineData("peuter is al uren alleen thuis")]
    [InlineData("er is nu geweld in huis")]
    [InlineData("ontruiming vrijdag en hij zegt dat hij er een einde aan maakt")]
    public void Danger_now_is_heard(string text) => Gevaar.IsAcuut(text).ShouldBeTrue();

    [Theory]
    [InlineData("uithuiszetting vrijdag, moeder met twee kinderen")]
    [InlineData("de deurwaarder dreigt met beslag")]
    [InlineData("dreigende afsluiting van gas en licht")]
    [InlineData("er was jaren geleden huiselijk geweld")]
    [InlineData("de woonplek is in gevaar")]
    [InlineData("wie is de functionaris voor huiselijk geweld in Breda")]
    [InlineData("kinderen dreigen uit huis geplaatst te worden")]
    [InlineData("dit gaat ten koste van het kind")]
    [InlineData("kind is thuiszitter")]
    public void An_eviction_or_an_old_story_is_no_danger_now(string text) => Gevaar.IsAcuut(text).ShouldBeFalse();

    [Theory]
    [InlineData("ik word zelf uit huis gezet", true)]
    [InlineData("ik kan mijn huur niet betalen", true)]
    [InlineData("mijn man en ik hebben schulden", true)]
    [InlineData("mijn cliënt zegt: ik kan mijn huur niet betalen", false)]
    [InlineData("ik begeleid een moeder die uit huis wordt gezet", false)]
    public void The_inwoner_is_told_from_the_professional(string text, bool expected) => Read(text).IsInwoner.ShouldBe(expected);
}
