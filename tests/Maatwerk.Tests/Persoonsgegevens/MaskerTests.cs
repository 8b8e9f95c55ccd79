using Maatwerk.Domain.Persoonsgegevens;

namespace Maatwerk.Tests.Persoonsgegevens;

public class MaskerTests
{
    [Theory]
    [InlineData("mijn bsn is 999992417 en meer", "mijn bsn is [BSN weggelaten] en meer")]
    [InlineData("check aub bsn 9999.91.693, past die", "check aub bsn [BSN weggelaten], past die")]
    [InlineData("die over 999995716 gaat", "die over [BSN weggelaten] gaat")]
    [InlineData("bsn 12345678 graag", "bsn [BSN weggelaten] graag")]
    [InlineData("BSN 123 456 782 2 kinderen", "BSN [BSN weggelaten] 2 kinderen")]
    [InlineData("BSN: １２３４５６７８２", "BSN: [BSN weggelaten]")]
    [InlineData("BSN123456782", "BSN[BSN weggelaten]")]
    [InlineData("NL91 ABNA 0417 1643 00 staat rood", "[rekeningnummer weggelaten] staat rood")]
    [InlineData("nl91abna0417164300", "[rekeningnummer weggelaten]")]
    [InlineData("bel 06-1234 5678 of 0031612345678", "bel [telefoonnummer weggelaten] of [telefoonnummer weggelaten]")]
    [InlineData("bel (020) 123 45 67 of +31 (0)20-1234567", "bel [telefoonnummer weggelaten] of [telefoonnummer weggelaten]")]
    [InlineData("mail fatima.el@gmail.com even", "mail [e-mailadres weggelaten] even")]
    [InlineData("woont op Kerkstraat 12 in Hilversum", "woont op [adres weggelaten] in Hilversum")]
    [InlineData("kerkstraat 12b, 1211 AB Hilversum", "[adres weggelaten] Hilversum")]
    [InlineData("adres 1211 AB 12", "adres [adres weggelaten]")]
    [InlineData("geboren op 12-03-1985 in Breda", "geboren op [geboortedatum weggelaten] in Breda")]
    [InlineData("geb. 12/3/85", "geb. [geboortedatum weggelaten]")]
    [InlineData("cliënt (geb. 3 maart 1985) wacht", "cliënt (geb. [geboortedatum weggelaten]) wacht")]
    [InlineData("V-nummer 1234567890", "V-nummer [V-nummer weggelaten]")]
    [InlineData("dossiernummer: 20-12345-AB", "dossiernummer: [dossiernummer weggelaten]")]
    [InlineData("Ze heet Fatima el Amrani en wacht", "Ze heet [naam weggelaten] en wacht")]
    [InlineData("mag ik voor mevr. Peeters-Aksoy de norm", "mag ik voor mevr. [naam weggelaten] de norm")]
    [InlineData("Cliënt: G. Tissink, huurachterstand", "Cliënt: [naam weggelaten], huurachterstand")]
    [InlineData("trek de zaak van Milan Hoekzema in aub", "trek de zaak van [naam weggelaten] in aub")]
    [InlineData("de opvang voor Lotte Vermaat (16), voorfinanciering", "de opvang voor [naam weggelaten] (16), voorfinanciering")]
    [InlineData("bij Chantal Roskam en nog twee anderen", "bij [naam weggelaten] en nog twee anderen")]
    [InlineData("de heer van den Berg wacht", "de heer [naam weggelaten] wacht")]
    [InlineData("contact voor mevrouw de Boer", "contact voor mevrouw [naam weggelaten]")]
    [InlineData("klant mw A.B. de Wit-Jansen belt", "klant mw [naam weggelaten] belt")]
    public void Personal_data_is_taken_out(string text, string masked) => Masker.Mask(text).Tekst.ShouldBe(masked);

    [Theory]
    [InlineData("status MW-2026-000123 en mw 2026 000 256")]
    [InlineData("zitting op 27-11-2026, brief van 12-03-2024")]
    [InlineData("schuld van € 14.500 en 1.234.567,89 euro")]
    [InlineData("moeder (38) met 2 kinderen van 4 en 11 jaar")]
    [InlineData("is Fatma er nog bij UWV?")]
    [InlineData("meneer Bos van de gemeente Zaanstad belde terug")]
    [InlineData("Heb je Nadia van der Ploeg in het register staan?")]
    [InlineData("wie vervangt Anouk Verhoeven van gem. Venlo?")]
    [InlineData("collega Bart van Loon wil dat ik het doorstuur")]
    [InlineData("bel 112 of 0800-2000 of 14 020")]
    [InlineData("die mevr van toeslagen, meneer heeft zich gemeld")]
    [InlineData("hij woont aan de Kerkstraat in Breda")]
    [InlineData("een uitkering 2026, vonnis van 12-03-1999, art. 4:84 Awb")]
    [InlineData("KvK 12345678, kenmerk 2024/123456789")]
    [InlineData("het gaat om polis 123456789")]
    [InlineData("in 2026 is 5 keer gebeld, onderweg 3 dagen")]
    [InlineData("")]
    public void What_is_no_personal_data_stays(string text) => Masker.Mask(text).Tekst.ShouldBe(text);

    [Fact]
    public void Masking_twice_changes_nothing_more()
    {
        var once = Masker.Mask("Mevrouw Jansen, bsn 123456782, Kerkstraat 12, 06-12345678, geb. 12-03-1985, j@x.nl, NL91ABNA0417164300").Tekst;
        Masker.Scan(once).ShouldBeEmpty();
    }

    [Fact]
    public void Positions_are_those_of_the_text_that_was_typed()
    {
        const string text = "Cli\u00EBnt\u00A0bsn\u2007123\u00A0456\u2013782!";
        var found = Masker.Scan(text).Single();
        text.Substring(found.Start, found.Lengte).ShouldBe("123\u00A0456\u2013782");
    }

    [Fact]
    public void The_user_is_told_in_one_friendly_sentence()
    {
        Masker.Explain([]).ShouldBe("");
        Masker.Explain([Soort.Bsn]).ShouldBe("Ik zag een BSN in je bericht en heb dat niet bewaard, want gegevens van inwoners horen niet in deze chat.");
        Masker.Explain([Soort.Bsn, Soort.Naam, Soort.Adres]).ShouldStartWith("Ik zag een BSN, een naam en een adres in je bericht");
    }

    [Fact]
    public void A_text_in_which_nothing_was_found_is_looked_through_once_and_one_with_personal_data_is_not_remembered()
    {
        const string clean = "de schuld bij de verhuurder loopt op", personal = "de schuld van bsn 999992417 loopt op";
        Masker.Mask(clean).Tekst.ShouldBe(clean);
        Masker.Mask(personal).Soorten.ShouldBe([Soort.Bsn]);
        Masker.Clean.Has(clean).ShouldBeTrue();
        Masker.Clean.Has(personal).ShouldBeFalse();
        Masker.Mask(personal).Soorten.ShouldBe([Soort.Bsn]);
    }
}
