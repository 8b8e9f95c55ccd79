using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>The theme that is asked for, by its synonyms, compounds and slips.</summary>
public class ThemeTests
{
    [Theory]
    [InlineData("wie kan beslag stoppen bij een huishouden", Themes.Schulden), InlineData("iemand voor bewind", Themes.Schulden), InlineData("de schuldn lopen op", Themes.Schulden)]
    [InlineData("slaapplek voor een vader gezocht", Themes.Wonen), InlineData("contact over huisvestng", Themes.Wonen), InlineData("wie regelt urgentie", Themes.Wonen)]
    [InlineData("gezinsvoogd erbij halen", Themes.Jeugd), InlineData("ondertoezichtstelling, bij wie", Themes.Jeugd)]
    [InlineData("huishoudelijke hulp gestopt", Themes.Zorg), InlineData("wie doet verslaafdenzorg", Themes.Zorg)]
    [InlineData("leerplcht in onze stad", Themes.Onderwijs), InlineData("thuiszittende puber", Themes.Onderwijs)]
    [InlineData("bijstnd aanvragen", Themes.WerkEnInkomen), InlineData("ioaw of bbz", Themes.WerkEnInkomen)]
    [InlineData("nazorg na detentie", Themes.Veiligheid), InlineData("wie gaat over stalking", Themes.Veiligheid)]
    [InlineData("gedupeerde ouder zoekt hulp", Themes.Toeslagen), InlineData("de voorlopige aanslag klopt niet", Themes.Toeslagen)]
    [InlineData("inburgring vastgelopen", Themes.Inburgering), InlineData("nareis van een gezin", Themes.Inburgering)]
    [InlineData("paspoot geweigerd", Themes.Identiteit), InlineData("uitgeschreven uit het bevolkingsregister", Themes.Identiteit)]
    public void It_is_heard(string text, string theme) => Vandaag.Recognize(text).Entities.Domains.ShouldContain(theme);
}
