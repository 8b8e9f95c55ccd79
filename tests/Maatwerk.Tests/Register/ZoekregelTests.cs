using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Tests.Register;

/// <summary>A line typed into the search: generous reading.</summary>
public class ZoekregelTests
{
    [Theory]
    [InlineData("alphen a/d rijn", "Alphen aan den Rijn")]
    [InlineData("capelle ad ijssel", "Capelle aan den IJssel")]
    [InlineData("'s-hertogenbosch", "'s-Hertogenbosch")]
    [InlineData("s hertogenbosch", "'s-Hertogenbosch")]
    [InlineData("den bosch", "'s-Hertogenbosch")]
    [InlineData("SÚDWEST-FRYSLÂN", "Súdwest-Fryslân")]
    [InlineData("wijkbijduurstede", "Wijk bij Duurstede")]
    [InlineData("hofvan twente", "Hof van Twente")]
    [InlineData("heer hugo waard", "Dijk en Waard")]
    [InlineData("noardeast fryslan", "Noardeast-Fryslân")]
    [InlineData("dijk & waard", "Dijk en Waard")]
    [InlineData("st. oedenrode", "Meierijstad")]
    [InlineData("hoek v holland", "Rotterdam")]
    [InlineData("gem. uithoorn", "Uithoorn")]
    [InlineData("iemand uit hoorn", "Hoorn")]
    public void Spelling_case_and_punctuation_do_not_matter(string text, string gemeente) => Gemeenten(text).ShouldBe([gemeente]);

    [Theory]
    [InlineData("tillburg", "Tilburg"), InlineData("leewarden", "Leeuwarden"), InlineData("lelijstad", "Lelystad"), InlineData("amersfort", "Amersfoort")]
    [InlineData("groninegn", "Groningen"), InlineData("deflt", "Delft"), InlineData("zoetermeeer", "Zoetermeer"), InlineData("tietsjerksteradeel", "Tytsjerksteradiel")]
    [InlineData("sittrd-geleen", "Sittard-Geleen"), InlineData("alphne-chaam", "Alphen-Chaam")]
    public void Typing_errors_are_forgiven(string text, string gemeente)
    {
        var vermelding = Gazetteer.Default.Find(text, Leeswijze.Zoekregel).ShouldHaveSingleItem();
        vermelding.Naam.ShouldBe(gemeente);
        vermelding.Zekerheid.ShouldBeInRange(0.5, 0.99);
    }

    [Theory]
    [InlineData("weesp", "Amsterdam", Naamsoort.OudeNaam), InlineData("hoogerheide", "Woensdrecht", Naamsoort.Plaats), InlineData("mokum", "Amsterdam", Naamsoort.Bijnaam)]
    [InlineData("ljouwert", "Leeuwarden", Naamsoort.AndereTaal), InlineData("boz", "Bergen op Zoom", Naamsoort.Afkorting), InlineData("tilburg", "Tilburg", Naamsoort.Officieel)]
    public void It_tells_what_kind_of_name_it_was(string text, string gemeente, Naamsoort hoe)
    {
        var vermelding = Gazetteer.Default.Find(text, Leeswijze.Zoekregel).ShouldHaveSingleItem();
        vermelding.Naam.ShouldBe(gemeente);
        vermelding.Hoe.ShouldBe(hoe);
        vermelding.Zekerheid.ShouldBe(1);
    }

    [Theory]
    [InlineData("hengelo", "GM0164", "GM1876"), InlineData("bergen", "GM0373", "GM0893"), InlineData("haren", "GM0014", "GM0828")]
    public void A_name_with_two_meanings_gives_the_likeliest_and_the_other(string text, string code, string ander)
    {
        var vermelding = Gazetteer.Default.Find(text, Leeswijze.Zoekregel).ShouldHaveSingleItem();
        vermelding.Id.ShouldBe(code);
        vermelding.IsMeerduidig.ShouldBeTrue();
        vermelding.Alternatieven.ShouldContain(a => a.Id == ander);
    }

    [Theory]
    [InlineData("hengelo gld", "Bronckhorst"), InlineData("Hengelo (Gelderland)", "Bronckhorst"), InlineData("bergen limburg", "Bergen (L.)"), InlineData("bergen nh", "Bergen (NH.)")]
    [InlineData("gemeente Haren (Groningen)", "Groningen"), InlineData("haren oss", "Oss")]
    public void The_province_or_municipality_behind_it_decides(string text, string gemeente)
    {
        Gemeenten(text).ShouldBe([gemeente]);
        Gazetteer.Default.Find(text, Leeswijze.Zoekregel)[0].IsMeerduidig.ShouldBeFalse();
    }

    [Theory]
    [InlineData("gemeente Nergenshuizen"), InlineData("gemeente Dinkelveen"), InlineData("gemeente Zandhoven"), InlineData("gemeente Muizendrecht"), InlineData("gemeente Kattenburgerveen")]
    public void An_invented_municipality_is_not_swallowed(string text) => Gemeenten(text).ShouldBeEmpty();

    [Theory]
    [InlineData("toeslagen", "Dienst Toeslagen"), InlineData("belastingdienst toeslagen", "Dienst Toeslagen"), InlineData("Belastingdienst (Toeslagen)", "Dienst Toeslagen")]
    [InlineData("ib-groep", "DUO"), InlineData("U.W.V.", "UWV"), InlineData("de kinderbescherming", "Raad voor de Kinderbescherming"), InlineData("cijb", "CJIB")]
    [InlineData("reclasering", "Reclassering Nederland"), InlineData("bd", "Belastingdienst"), InlineData("min szw", "Ministerie van SZW")]
    [InlineData("centraal orgaan opvang asielzoekers", "COA"), InlineData("belasting dienst", "Belastingdienst")]
    public void Organisations_are_known_by_all_their_names(string text, string organisatie) =>
        Gazetteer.Default.Find(text, Leeswijze.Zoekregel).Where(v => v.Doel == DoelSoort.Organisatie).Select(v => v.Naam).ShouldBe([organisatie]);

    [Theory]
    [InlineData("bijstand", "Werk en inkomen"), InlineData("leerplicht", "Onderwijs"), InlineData("kredietbank", "Schulden"), InlineData("wmo", "Zorg"), InlineData("jeugt", "Jeugd")]
    [InlineData("schuldenteam", "Schulden"), InlineData("inburgeringsconsulent", "Inburgering"), InlineData("briefadres", "Identiteit en BRP"), InlineData("huisuitzetting", "Wonen")]
    public void Theme_words_lead_to_themes(string text, string thema) =>
        Gazetteer.Default.Find(text, Leeswijze.Zoekregel).Where(v => v.Doel == DoelSoort.Thema).Select(v => v.Naam).ShouldBe([thema]);

    [Fact]
    public void Positions_point_into_the_text_as_typed()
    {
        const string text = "Wie kent iemand bij het UWV in 's-Hertogenbosch?";
        foreach (var vermelding in Gazetteer.Default.Find(text, Leeswijze.LopendeTekst))
            text.Substring(vermelding.Start, vermelding.Length).ShouldBe(vermelding.Getypt);
        Gazetteer.Default.Find(text, Leeswijze.LopendeTekst).Select(v => v.Getypt).ShouldBe(["UWV", "s-Hertogenbosch"]);
    }

    [Theory]
    [InlineData(""), InlineData("?!"), InlineData("😀😀"), InlineData("日本語"), InlineData("%_*"), InlineData("a"), InlineData("wie moet ik bellen")]
    public void Text_without_names_gives_nothing(string text) => Gazetteer.Default.Find(text, Leeswijze.Zoekregel).ShouldBeEmpty();

    [Fact]
    public void A_megabyte_of_text_is_read_up_to_a_point() =>
        Should.NotThrow(() => Gazetteer.Default.Find(string.Concat(Enumerable.Repeat("utrecht jeugd ", 80_000)), Leeswijze.LopendeTekst));

    private static IEnumerable<string> Gemeenten(string text) =>
        Gazetteer.Default.Find(text, Leeswijze.Zoekregel).Where(v => v.Doel == DoelSoort.Gemeente).Select(v => v.Naam);
}
