using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Tests.Register;

/// <summary>Every name a municipality goes by.</summary>
public class PlaatsnamenTests
{
    [Theory]
    [InlineData("wijkteam overvecht", "Utrecht"), InlineData("de bijlmer", "Amsterdam"), InlineData("schilderswijk jeugd", "'s-Gravenhage"), InlineData("blerick", "Venlo")]
    [InlineData("hazerswoude", "Alphen aan den Rijn"), InlineData("spakenburg", "Bunschoten"), InlineData("veenwouden", "Dantumadiel"), InlineData("hardegarijp", "Tytsjerksteradiel")]
    public void Districts_and_villages_lead_to_their_municipality(string text, string gemeente) => InQuery(text).ShouldBe([gemeente]);

    [Theory]
    [InlineData("oeteldonk", "'s-Hertogenbosch"), InlineData("krabbegat", "Bergen op Zoom"), InlineData("roffa schulden", "Rotterdam"), InlineData("020 wonen", "Amsterdam")]
    [InlineData("damsko", "Amsterdam"), InlineData("gorkum", "Gorinchem"), InlineData("rdam", "Rotterdam"), InlineData("utreg zorg", "Utrecht")]
    public void Nicknames_and_area_codes_too(string text, string gemeente) => InQuery(text).ShouldBe([gemeente]);

    [Theory]
    [InlineData("cuyk", "Land van Cuijk"), InlineData("wyhe", "Olst-Wijhe"), InlineData("het harde", "Elburg"), InlineData("tweede exloërmond", "Borger-Odoorn")]
    [InlineData("wst betuwe", "West Betuwe"), InlineData("hof fan twente", "Hof van Twente"), InlineData("godua", "Gouda"), InlineData("urkk", "Urk"), InlineData("neter-betuwe", "Neder-Betuwe")]
    public void Other_spellings_and_slips_of_short_names_are_forgiven(string text, string gemeente) => InQuery(text).ShouldBe([gemeente]);

    [Theory]
    [InlineData("velp", "Rheden"), InlineData("zevenhuizen", "Zuidplas"), InlineData("zuidwolde", "De Wolden"), InlineData("achterveld", "Leusden")]
    public void Of_places_with_one_name_the_likeliest_comes_first(string text, string gemeente) => InQuery(text).First().ShouldBe(gemeente);

    [Theory]
    [InlineData("Bergen in Limburg, wie doet daar jeugd", "Bergen (L.)"), InlineData("iemand in Hengelo Gelderland", "Bronckhorst"), InlineData("nieuwland amersfoort", "Amersfoort")]
    public void The_province_behind_it_says_which(string text, string gemeente) => InProse(text).ShouldBe([gemeente]);

    [Theory]
    [InlineData("gemeenteTilburg heeft niemand", "Tilburg"), InlineData("gezin uit Nieuw-Vennep", "Haarlemmermeer"), InlineData("mevrouw in Delden wacht nog", "Hof van Twente")]
    [InlineData("in de gemeente buren speelt dit", "Buren"), InlineData("wethouder Demoveld van Schiedam", "Schiedam")]
    public void They_are_found_in_prose(string text, string gemeente) => InProse(text).ShouldBe([gemeente]);

    [Theory]
    [InlineData("de gemeente alleen beslist niets"), InlineData("de gemeente echt niet meer"), InlineData("dat zit al in voorschotten"), InlineData("het is lijden in stilte")]
    [InlineData("bergen werk en geen antwoord"), InlineData("over die brief"), InlineData("die men naar den rechter brengt"), InlineData("het hapert steeds"), InlineData("mensen uit het veld")]
    public void Ordinary_words_are_no_misspelt_places(string text) => InProse(text).ShouldBeEmpty();

    [Theory]
    [InlineData("een school in Duitsland"), InlineData("hij komt uit Portugal"), InlineData("alle scholen in Nederland"), InlineData("in de regio West-Brabant"), InlineData("iedereen in Zeeland"), InlineData("Kop van Noord-Holland")]
    public void Countries_provinces_and_regions_are_no_municipality(string text) => InProse(text).ShouldBeEmpty();

    [Theory]
    [InlineData("collega Bloemendaal neemt het over"), InlineData("het gezin Van Dongen wacht"), InlineData("de heer Zeeland belt"), InlineData("Sandra Best is ziek")]
    public void Surnames_are_no_places(string text) => InProse(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Den Haag verzint steeds nieuwe regels"), InlineData("Leeuwarden stuurt weer een boete"), InlineData("er kwam een aanslag uit Apeldoorn")]
    public void A_city_that_stands_for_who_sits_there_is_no_place(string text) => InProse(text).ShouldBeEmpty();

    [Theory]
    [InlineData("gezin uit Den Haag zit vast", "'s-Gravenhage"), InlineData("gemeente Den Haag vraagt om beleid", "'s-Gravenhage"), InlineData("cliënt in Leeuwarden kreeg een boete", "Leeuwarden")]
    public void The_same_city_is_a_place_where_people_live(string text, string gemeente) => InProse(text).ShouldBe([gemeente]);

    [Theory]
    [InlineData("een inwoner van Sneek"), InlineData("een gezin van Lelystad"), InlineData("gezin Almere zit zonder geld")]
    public void A_place_behind_an_inwoner_is_not_taken_for_a_name(string text) => Masker.Scan(text).ShouldBeEmpty();

    [Theory]
    [InlineData("cliënt van Dongen wacht"), InlineData("mevrouw Almere wacht")]
    public void What_may_be_a_surname_is_masked(string text) => Masker.Scan(text).ShouldNotBeEmpty();

    private static IEnumerable<string> InQuery(string text) => Names(text, Leeswijze.Zoekregel);

    private static IEnumerable<string> InProse(string text) => Names(text, Leeswijze.LopendeTekst);

    private static IEnumerable<string> Names(string text, Leeswijze wijze) =>
        Gazetteer.Default.Find(text, wijze).Where(v => v.Doel == DoelSoort.Gemeente).Select(v => v.Naam);
}
