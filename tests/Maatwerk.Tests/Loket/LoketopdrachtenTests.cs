using Maatwerk.Domain.Loket;

namespace Maatwerk.Tests.Loket;

/// <summary>Sentences of the desk with a number or a name in the middle.</summary>
public class LoketopdrachtenTests
{
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
        (opdracht.Dialoog, opdracht.Naam, opdracht.Rest).ShouldBe((dialoog, naam, rest));
    }

    [Theory]
    [InlineData("handel correctie drie af")]
    [InlineData("geef mij advies")]
    [InlineData("ik heb een vraag over mijn ingang in het register")]
    [InlineData("maak een afspraak")]
    public void Another_sentence_is_none(string text) => Loketopdrachten.Parse(text).ShouldBeNull();
}
