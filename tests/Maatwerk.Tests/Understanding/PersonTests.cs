namespace Maatwerk.Tests.Understanding;

/// <summary>Colleagues and contacts are named; inwoners and the writer are not. All names are invented.</summary>
public class PersonTests
{
    [Theory]
    [InlineData("is Priya Ramveld nog steeds de contactpersoon bij DUO", "Priya Ramveld")]
    [InlineData("kan agnieszka kowalska in het register", "Agnieszka Kowalska")]
    [InlineData("spreek met hans de wit van gemeente elburg", "Hans de Wit")]
    [InlineData("Mohamed Ben Alveld staat niet meer in het register", "Mohamed Ben Alveld")]
    [InlineData("verwijder Jan-Willem de Boerveld als functionaris", "Jan-Willem de Boerveld")]
    [InlineData("Sjoukje neemt waar tot maart", "Sjoukje")]
    [InlineData("volgens Hatice van Dienst Toeslagen mag dit wel", "Hatice")]
    public void First_names_of_all_backgrounds_with_their_surname(string text, string expected) => Persons(text).ShouldBe([expected]);

    [Theory]
    [InlineData("mevrouw De Vriesveld van de SVB belt niet terug", "De Vriesveld")]
    [InlineData("meneer Bosveld van gemeente Tiel is met pensioen", "Bosveld")]
    [InlineData("onze regievoerder, Ton Hoekveld, is ziek", "Ton Hoekveld")]
    [InlineData("wethouder Kayaveld van Schiedam wil meedoen", "Kayaveld")]
    [InlineData("staat de casus van Danique nog open", "Danique")]
    public void Who_is_named_by_role_or_workplace(string text, string expected) => Persons(text).ShouldBe([expected]);

    [Fact]
    public void Two_names_are_two_persons() => Persons("Bas en Els doen het register bij ons").ShouldBe(["Bas", "Els"]);

    [Theory]
    [InlineData("mevr. Achterveldman wordt maandag ontruimd")]
    [InlineData("bij Gerrit Bolkveld is de uitkering stopgezet")]
    [InlineData("het gaat om Danny Kuiperveld, hij slaapt in zijn auto")]
    [InlineData("mag ik de gegevens van Peter Jansenveld delen met de SVB")]
    [InlineData("hoe staat het met Nadia Hendrixveld d'r zaak")]
    [InlineData("voor Kevin de Bruinveld (geboren 12-03-1999) is opvang nodig")]
    [InlineData("dochter Noor (7) is uit huis geplaatst")]
    public void Who_the_casus_is_about_is_not(string text) => Persons(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Kan dit ook later?\ngroet, Marjan Pieterveld")]
    [InlineData("mvg Erik de Grootveld gemeente Ede")]
    [InlineData("graag vandaag nog. dank, Tineke")]
    [InlineData("mail naar jaap@gemeente.example")]
    public void A_signature_or_an_address_is_not(string text) => Persons(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Wil Utrecht ook meedoen")]
    [InlineData("'k Wil graag een geval voorleggen")]
    [InlineData("Roos kleurige bril of niet")]
    public void Words_that_are_first_names_too_are_words_at_the_start(string text) => Persons(text).ShouldBeEmpty();

    private static IReadOnlyList<string> Persons(string text) => Vandaag.Recognize(text).Entities.Persons;
}
