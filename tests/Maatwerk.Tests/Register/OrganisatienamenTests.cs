using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Tests.Register;

/// <summary>Every name an organisation goes by, and the same word as money, court or council.</summary>
public class OrganisatienamenTests
{
    [Theory]
    [InlineData("een uwvmedewerker zei nee", "UWV"), InlineData("het svbkantoor is dicht", "SVB"), InlineData("UWV SMZ beslist", "UWV"), InlineData("het Stella-team belde", "Belastingdienst")]
    [InlineData("UHT beslist nog", "Dienst Toeslagen"), InlineData("overleg met vt", "Veilig Thuis"), InlineData("de zk zegt nee", "Zorgkantoor"), InlineData("raad vd kb wil onderzoek", "Raad voor de Kinderbescherming")]
    [InlineData("Belastingdienst / Toeslagen", "Dienst Toeslagen"), InlineData("de belasting dienst belt niet", "Belastingdienst")]
    public void Short_names_departments_and_glued_words(string text, string naam) => InProse(text).ShouldBe([naam]);

    [Theory]
    [InlineData("ik zit vast bij de belasting", "Belastingdienst"), InlineData("svb en belasting blokkeren alles", "SVB", "Belastingdienst"), InlineData("toeslagen vordert terug", "Dienst Toeslagen")]
    [InlineData("contact met vt en raad", "Veilig Thuis", "Raad voor de Kinderbescherming"), InlineData("wij belden met de Raad", "Raad voor de Kinderbescherming")]
    public void A_word_for_the_matter_counts_when_it_acts(string text, params string[] namen) => InProse(text).ShouldBe(namen);

    [Theory]
    [InlineData("de belasting is te hoog"), InlineData("haar toeslagen zijn gestopt"), InlineData("hij heeft nog aan toeslagen te goed"), InlineData("de raad van de gemeente stemt")]
    [InlineData("een duo dat niet luistert"), InlineData("een duo-baan"), InlineData("een BKR-registratie")]
    public void And_else_it_does_not(string text) => InProse(text).ShouldBeEmpty();

    [Fact]
    public void Toeslagen_at_the_belastingdienst_is_the_belastingdienst() => InProse("haar toeslagen bij de belastingdienst").ShouldBe(["Belastingdienst"]);

    [Theory]
    [InlineData("belastingsdienst", "Belastingdienst"), InlineData("centraal indicatiestelling zorg", "CIZ"), InlineData("immigratie en naturalisatie", "IND"), InlineData("leger des heils reclassering", "Reclassering Nederland")]
    [InlineData("dienst uitvoerend onderwijs", "DUO"), InlineData("sociale verzekeringsbnak", "SVB")]
    public void In_a_query_old_full_and_misspelt_names_too(string text, string naam) =>
        Gazetteer.Default.Find(text, Leeswijze.Zoekregel).Where(v => v.Doel == DoelSoort.Organisatie).Select(v => v.Naam).ShouldBe([naam]);

    [Theory]
    [InlineData("adresfraude almere", "Identiteit en BRP"), InlineData("taaltraject", "Inburgering"), InlineData("gezinshuisvesting", "Wonen"), InlineData("schuldenproject", "Schulden")]
    public void A_compound_leads_to_its_theme(string text, string thema) =>
        Gazetteer.Default.Find(text, Leeswijze.Zoekregel).Where(v => v.Doel == DoelSoort.Thema).Select(v => v.Naam).ShouldContain(thema);

    private static IEnumerable<string> InProse(string text) =>
        Gazetteer.Default.Find(text, Leeswijze.LopendeTekst).Where(v => v.Doel == DoelSoort.Organisatie).Select(v => v.Naam);
}
