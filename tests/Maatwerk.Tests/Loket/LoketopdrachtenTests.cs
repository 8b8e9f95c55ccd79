using Maatwerk.Bot.Hosting;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Tests.Loket;

/// <summary>Sentences of the desk: the whole message, or none of it.</summary>
public class LoketopdrachtenTests
{
    private const string Een = "MW-2026-000001", Twee = "MW-2026-000002", Drie = "MW-2026-000003";

    [Theory]
    [InlineData("werkvoorraad", "werkvoorraad", "", null, null)]
    [InlineData("Werkvoorraad schulden utrecht urgent", "werkvoorraad", "", null, "schulden utrecht urgent")]
    [InlineData("mijn werk uwv", "mijn-werk", "", null, "uwv")]
    [InlineData("over tijd", "casussen-over-tijd", "", null, null)]
    [InlineData("neem " + Een, "neem-casus", Een, null, null)]
    [InlineData("neem " + Een + ", " + Twee + " en " + Drie, "neem-casus", Een + " " + Twee + " " + Drie, null, null)]
    [InlineData("neem " + Een + " over: Marloes is ziek", "neem-casus-over", Een, null, "Marloes is ziek")]
    [InlineData("neem " + Een + " in behandeling", "neem-in-behandeling", Een, null, null)]
    [InlineData("wijs " + Een + " en " + Twee + " toe aan Deniz", "wijs-casus-toe", Een + " " + Twee, null, "Deniz")]
    [InlineData("geef " + Een + " vrij", "geef-casus-vrij", Een, null, null)]
    [InlineData("notitie bij " + Een + ": Bel morgen.\nEn dan nog eens.", "dossier-notitie", Een, null, "Bel morgen.\nEn dan nog eens.")]
    [InlineData("contact met gemeente Utrecht over " + Een + ": zij wachten", "dossier-contact", Een, "gemeente Utrecht", "zij wachten")]
    [InlineData("koppel " + Een + " aan " + Twee, "dossier-koppel", Een + " " + Twee, null, null)]
    [InlineData("label " + Een + " schulden", "dossier-label", Een, null, "schulden")]
    public void A_sentence_names_its_dialog_and_what_it_needs(string typed, string dialoog, string casussen, string? woorden, string? rest)
    {
        var opdracht = Loketopdrachten.Parse(typed).ShouldNotBeNull();
        opdracht.Dialoog.ShouldBe(dialoog);
        (opdracht.Casus is { } first ? string.Join(' ', opdracht.Ook.Prepend(first)) : "").ShouldBe(casussen);
        (opdracht.Woorden, opdracht.Rest).ShouldBe((woorden, rest));
    }

    [Theory]
    [InlineData("mijn werk is zwaar, ik kan niet meer")]
    [InlineData("neem contact op met de gemeente")]
    [InlineData("contact met het UWV lukt niet")]
    [InlineData("over tijd dan maar weer")]
    [InlineData("sluit de woning af")]
    [InlineData("het dossier is kwijt")]
    public void What_only_begins_like_one_is_none(string typed) => Loketopdrachten.Parse(typed).ShouldBeNull();

    [Fact]
    public void Every_sentence_has_a_dialog() => Loketopdrachten.Dialogen.Except(Dialogen.All().Names).ShouldBeEmpty();

    [Theory]
    [InlineData("handel correctie 3 af", "handel-correctie-af", 3, null)]
    [InlineData("Handel correctie 3 af: het nummer is vervangen", "handel-correctie-af", 3, "het nummer is vervangen")]
    [InlineData("wijs voorstel 12 af", "wijs-voorstel-af", 12, null)]
    public void A_number_may_stand_in_the_middle(string text, string dialoog, int nummer, string? rest)
    {
        var opdracht = Loketopdrachten.Parse(text).ShouldNotBeNull();
        (opdracht.Dialoog, opdracht.Nummer, opdracht.Rest).ShouldBe((dialoog, nummer, rest));
    }

    [Theory]
    [InlineData("ingang gm0344-toegang klopt niet meer", "klopt-niet", "gm0344-toegang", null)]
    [InlineData("ingang Demo-team UWV Midden-Utrecht klopt niet meer.", "klopt-niet", "Demo-team UWV Midden-Utrecht", null)]
    [InlineData("geef Samira Jansen de rol regievoerder", "geef-rol", "Samira Jansen", "regievoerder")]
    [InlineData("zet ingang uwv-landelijk op afwezig", "ingang-afwezig", "uwv-landelijk", null)]
    public void A_name_may_stand_in_the_middle(string text, string dialoog, string naam, string? rest)
    {
        var opdracht = Loketopdrachten.Parse(text).ShouldNotBeNull();
        (opdracht.Dialoog, opdracht.Woorden, opdracht.Rest).ShouldBe((dialoog, naam, rest));
    }

    [Theory]
    [InlineData("handel correctie drie af")]
    [InlineData("geef mij advies")]
    [InlineData("ik heb een vraag over mijn ingang in het register")]
    [InlineData("maak een afspraak")]
    public void Another_sentence_is_none(string text) => Loketopdrachten.Parse(text).ShouldBeNull();
}
