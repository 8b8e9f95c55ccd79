using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>Telephone numbers, addresses and yes or no found in sentences. All numbers and addresses are invented.</summary>
public class TextParserTests
{
    static string Found(IEnumerable<TextMention> mentions) => string.Join(" + ", mentions.Select(m => m.Value));

    [Theory]
    [InlineData("bel 06-00000000 na vijven", "06-00000000")]
    [InlineData("088 000 00 07 is het loket", "088 000 00 07")]
    [InlineData("ik ben op +31 (0)20 000 00 00 te bereiken", "+31 (0)20 000 00 00")]
    [InlineData("tel: (0320) 000000.", "(0320) 000000")]
    [InlineData("020-0000000 toestel 12", "020-0000000 toestel 12")]
    [InlineData("het gratis nummer 0800-0000", "0800-0000")]
    [InlineData("bel 0900 0000.", "0900 0000")]
    [InlineData("06.00000000", "06.00000000")]
    [InlineData("op 12-10-2026 en 2026-10-12", "")]
    [InlineData("rekeningnummer 12345678", "")]
    [InlineData("2500*3=7500", "")]
    [InlineData("artikel 58 lid 8", "")]
    public void A_telephone_number_is_found_and_a_date_or_account_is_not(string text, string expected) => Found(PhoneNumbers.FindAll(text)).ShouldBe(expected);

    [Theory]
    [InlineData("mail naar j.de-vries@gemeente.example.nl graag", "j.de-vries@gemeente.example.nl")]
    [InlineData("Alle@naam is geen adres", "")]
    [InlineData("a..b@voorbeeld.nl", "")]
    [InlineData("naam@fout_host.nl", "")]
    [InlineData("twee: a@b.nl,c@d.eu", "a@b.nl + c@d.eu")]
    public void An_e_mail_address_is_found(string text, string expected) => Found(EmailAddresses.FindAll(text)).ShouldBe(expected);

    [Theory]
    [InlineData("zie www.voorbeeld.nl.", "www.voorbeeld.nl")]
    [InlineData("op https://loket.example.com/casus?id=3&x=1, daar", "https://loket.example.com/casus?id=3&x=1")]
    [InlineData("staat op voorbeeld.nl", "voorbeeld.nl")]
    [InlineData("dat is klaar.de volgende", "")]
    [InlineData("mail a@voorbeeld.nl", "")]
    [InlineData("o.a. d.w.z. i.v.m.", "")]
    public void A_web_address_is_found_and_a_forgotten_space_is_not(string text, string expected) => Found(WebAddresses.FindAll(text)).ShouldBe(expected);

    [Theory]
    [InlineData("Prima, ga je gang", "Prima", true)]
    [InlineData("dan wil ik dat toch niet", "niet", false)]
    [InlineData("👌🏽", "👌🏽", true)]
    [InlineData("akkoord? akkoord niet", "akkoord", true)]
    [InlineData("klopt niet", "niet", false)]
    public void The_first_yes_or_no_of_a_text_counts(string text, string word, bool isYes)
    {
        var said = DutchYesNo.First(text).ShouldNotBeNull();
        text.Substring(said.Start, said.Length).ShouldBe(word);
        said.IsYes.ShouldBe(isYes);
    }

    [Fact]
    public void A_text_without_yes_or_no_has_neither() => DutchYesNo.First("wanneer is de zitting").ShouldBeNull();
}
