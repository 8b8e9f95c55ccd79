using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Tests.Register;

/// <summary>Running prose: only what is really named.</summary>
public class LopendeTekstTests
{
    [Theory]
    [InlineData("Wat is de beste weg? Het best bel ik morgen.")]
    [InlineData("De buren klagen over huizen die leeg staan")]
    [InlineData("dat kan leiden tot uithuiszetting, en om te putten uit ervaring")]
    [InlineData("Mevrouw Van Buren belt terug en de heer Zeeland ook")]
    [InlineData("collega Bart van Loon stuurt het door")]
    [InlineData("Ik sprak Petra van Ede over de casus")]
    [InlineData("hij is een held en echt goed in zijn vak")]
    [InlineData("dit loopt in de provincie Utrecht al jaren")]
    [InlineData("We zitten met anderen in een groep en enter werkt niet")]
    public void Ordinary_words_and_surnames_are_not_places(string text) => Names(text, DoelSoort.Gemeente).ShouldBeEmpty();

    [Theory]
    [InlineData("contact gemeente best graag", "Best")]
    [InlineData("een gezin in Buren heeft schulden", "Buren")]
    [InlineData("client uit huizen met een wajong", "Huizen")]
    [InlineData("iemand bij t uwv leiden?", "Leiden")]
    [InlineData("Gezin in Zaanstad, uithuiszetting vrijdag", "Zaanstad")]
    [InlineData("client verhuist van weesp volgende week", "Amsterdam")]
    [InlineData("het wijkteam leewarden belt niet terug in leewarden", "Leeuwarden")]
    [InlineData("mevrouw woont in den bosch", "'s-Hertogenbosch")]
    public void Places_with_a_cue_are_found(string text, string gemeente) => Names(text, DoelSoort.Gemeente).Distinct().ShouldBe([gemeente]);

    [Theory]
    [InlineData("alle toeslagen zijn gestopt en de toeslagen komen niet terug")]
    [InlineData("ze krijgt haar toeslagen niet")]
    [InlineData("de kinderbijslag is te laat en er is een boete")]
    [InlineData("de financiën zijn niet op orde")]
    public void Money_and_subjects_are_not_organisations(string text) => Names(text, DoelSoort.Organisatie).ShouldBeEmpty();

    [Theory]
    [InlineData("en Toeslagen houdt alles in", "Dienst Toeslagen")]
    [InlineData("die mevr van toeslagen die ons hielp", "Dienst Toeslagen")]
    [InlineData("ik zit vast bij toeslagen", "Dienst Toeslagen")]
    [InlineData("de belastingdinst belt niet", "Belastingdienst")]
    [InlineData("Is er iemand bij reclassering die ik mag bellen", "Reclassering Nederland")]
    [InlineData("een IND-probleem", "IND")]
    [InlineData("alle zorgkantoren zeggen nee", "Zorgkantoor")]
    public void Organisations_are_found(string text, string organisatie) => Names(text, DoelSoort.Organisatie).ShouldBe([organisatie]);

    [Fact]
    public void Several_bodies_with_a_slash_are_all_found() =>
        Names("overleg DUO/Belastingdienst/gemeente Assen", DoelSoort.Organisatie).ShouldBe(["DUO", "Belastingdienst"]);

    [Fact]
    public void What_is_denied_is_marked()
    {
        var vermeldingen = Gazetteer.Default.Find("niet gemeente Utrecht maar gemeente Amersfoort", Leeswijze.LopendeTekst);
        vermeldingen.Where(v => v.Ontkend).Select(v => v.Naam).ShouldBe(["Utrecht"]);
        vermeldingen.Where(v => !v.Ontkend).Select(v => v.Naam).ShouldBe(["Amersfoort"]);
    }

    private static IEnumerable<string> Names(string text, DoelSoort doel) =>
        Gazetteer.Default.Find(text, Leeswijze.LopendeTekst).Where(v => v.Doel == doel).Select(v => v.Naam);
}
