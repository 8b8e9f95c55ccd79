namespace Maatwerk.Tests.Understanding;

public class EntityTests
{
    [Theory]
    [InlineData("collega Bart van Loon wil het dossier", "Bart van Loon")]
    [InlineData("kan marieke mij terugbellen", "Marieke")]
    [InlineData("ik ben de opvolger van Henk Postma bij gem. Meppel", "Henk Postma")]
    [InlineData("Wethouder Jansma vraagt of wij al getekend hebben", "Jansma")]
    public void A_colleague_is_named(string text, string expected) => Vandaag.Recognize(text).Entities.Persons.ShouldBe([expected]);

    [Theory]
    [InlineData("trek de zaak van Milan Hoekzema in")]
    [InlineData("mag ik voor mevr. Peeters-Aksoy de kostendelersnorm loslaten")]
    [InlineData("opvang voor Lotte Vermaat (16)")]
    [InlineData("Wil je dit dossier sluiten")]
    public void Who_the_casus_is_about_is_no_contact(string text) => Vandaag.Recognize(text).Entities.Persons.ShouldBeEmpty();

    [Theory]
    [InlineData("wat is de beste route, het gaat best goed")]
    [InlineData("de buren klagen over de kaarsen")]
    [InlineData("mevrouw Bloemendaal belt morgen")]
    public void Common_words_and_surnames_are_no_municipality(string text) => Vandaag.Recognize(text).Entities.Municipalities.ShouldBeEmpty();

    [Theory]
    [InlineData("wie doet schulden in den bosch", "'s-Hertogenbosch")]
    [InlineData("hoogerheide wonen", "Woensdrecht")]
    [InlineData("gem. capelle ad ijssel", "Capelle aan den IJssel")]
    public void A_place_is_read_as_its_municipality(string text, string expected) => Vandaag.Recognize(text).Entities.Municipalities.ShouldBe([expected]);

    [Fact]
    public void The_trace_has_one_value_or_an_array_and_amounts_as_numbers()
    {
        var entities = Vandaag.Recognize("plan overleg met uwv en cjib volgende week dinsdag over € 4.500").Entities.ToDictionary();
        entities["organisation"].ShouldBeAssignableTo<object[]>()!.ShouldBe(["UWV", "CJIB"]);
        entities["date"].ShouldBe("2026-11-24");
        entities["amount"].ShouldBe(4500m);
        entities.ContainsKey("person").ShouldBeFalse();
    }

    [Theory]
    [InlineData("haarlemmermeer schuldhulp wie", "Schulden")]
    [InlineData("leerplicht in Oisterwijk", "Onderwijs")]
    [InlineData("bij wie voor de wmo", "Zorg")]
    public void A_theme_is_heard(string text, string expected) => Vandaag.Recognize(text).Entities.Domains.ShouldContain(expected);
}
