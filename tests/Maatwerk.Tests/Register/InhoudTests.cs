using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Tests.Register;

/// <summary>What the content files must hold; a wrong line is named by the reader itself.</summary>
public class InhoudTests
{
    private static readonly Gazetteer Namen = Gazetteer.Default;

    public static TheoryData<string> Uitvoerders =>
        ["Belastingdienst", "CAK", "CIZ", "CJIB", "COA", "DUO", "Dienst Toeslagen", "IND", "LBIO", "Raad voor de Kinderbescherming",
            "Reclassering Nederland", "RvIG", "SVB", "UWV", "Veilig Thuis", "Zorgkantoor", "DJI"];

    [Fact]
    public void There_are_342_municipalities_each_with_its_own_code()
    {
        Namen.Gemeenten.Count.ShouldBe(342);
        Namen.Gemeenten.Select(g => g.Code).Distinct().Count().ShouldBe(342);
        Namen.Gemeenten.ShouldAllBe(g => g.Code.StartsWith("GM") && g.Code.Length == 6);
    }

    [Fact]
    public void There_are_twelve_provinces_and_every_municipality_has_regions_and_a_phone()
    {
        Namen.Gemeenten.Select(g => g.Provincie).Distinct().Count().ShouldBe(12);
        Namen.Gemeenten.Select(g => g.Veiligheidsregio).Distinct().Count().ShouldBe(25);
        Namen.Gemeenten.Select(g => g.Arbeidsmarktregio).Distinct().Count().ShouldBe(35);
        Namen.Gemeenten.ShouldAllBe(g => g.Telefoon.Length >= 5 && g.Website.Contains('.') && g.Inwoners > 500);
    }

    [Fact]
    public void Recent_and_abolished_municipalities_are_right()
    {
        foreach (var naam in new[] { "Voorne aan Zee", "Land van Cuijk", "Dijk en Waard", "Maashorst", "Wijdemeren" })
            Namen.Gemeenten.ShouldContain(g => g.Naam == naam);
        Namen.Gemeenten.ShouldNotContain(g => g.Naam == "Weesp" || g.Naam == "Landerd");
    }

    [Fact]
    public void Every_municipality_is_found_by_code_by_name_and_in_a_query()
    {
        foreach (var gemeente in Namen.Gemeenten)
        {
            Namen.FindGemeente(gemeente.Code).ShouldBe(gemeente);
            Namen.FindGemeente(gemeente.KorteNaam).ShouldBe(gemeente);
            var gevonden = Namen.Find($"gemeente {gemeente.KorteNaam.ToLowerInvariant()} jeugd", Leeswijze.Zoekregel);
            gevonden.First(v => v.Doel == DoelSoort.Gemeente).Naam.ShouldBe(gemeente.Naam);
        }
    }

    [Theory, MemberData(nameof(Uitvoerders))]
    public void National_bodies_are_known_by_their_short_name(string naam) => Namen.FindOrganisatie(naam)!.Naam.ShouldBe(naam);

    [Fact]
    public void There_are_twelve_ministries() => Namen.Organisaties.Count(o => o.Soort == Organisatiesoort.Ministerie).ShouldBe(12);

    [Fact]
    public void Every_theme_of_an_organisation_is_a_theme() =>
        Namen.Organisaties.SelectMany(o => o.Themas).Distinct().Except(Namen.Themas.Select(t => t.Naam)).ShouldBeEmpty();

    [Theory]
    [InlineData("'s-Gravenhage", "GM0518"), InlineData("Den Haag", "GM0518"), InlineData("hengelo", "GM0164"), InlineData("Hengelo (O.)", "GM0164")]
    [InlineData("Bergen (L.)", "GM0893"), InlineData("Bergen (NH.)", "GM0373"), InlineData("SUDWEST-FRYSLAN", "GM1900"), InlineData("hoogerheide", "GM0873")]
    public void A_name_leads_to_one_code(string naam, string code) => Namen.FindGemeente(naam)!.Code.ShouldBe(code);

    [Fact]
    public void An_unknown_name_leads_nowhere()
    {
        Namen.FindGemeente("Nergenshuizen").ShouldBeNull();
        Namen.FindOrganisatie("Ministerie van Gekke Loopjes").ShouldBeNull();
    }
}
