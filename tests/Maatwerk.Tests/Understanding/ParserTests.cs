using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

public class ParserTests
{
    [Theory]
    [InlineData("3", 3)]
    [InlineData("drie", 3)]
    [InlineData("het zijn er vijfendertig", 35)]
    [InlineData("tweeëntwintig", 22)]
    [InlineData("honderdtwintig", 120)]
    [InlineData("tweeduizend driehonderd", 2300)]
    [InlineData("1.972,93", 1972.93)]
    [InlineData("4.500", 4500)]
    [InlineData("4,25", 4.25)]
    [InlineData("anderhalf", 1.5)]
    [InlineData("12 duizend", 12000)]
    [InlineData("-5", -5)]
    [InlineData("een stuk of zes", 6)]
    [InlineData("het is er maar een", 1)]
    [InlineData("drie honderd", 300)]
    [InlineData("4kinderen", 4)]
    public void A_number_is_read_as_Dutch_people_write_it(string text, double expected) => DutchNumbers.Parse(text).ShouldBe((decimal)expected);

    [Theory]
    [InlineData("geen idee")]
    [InlineData("12:30")]
    [InlineData("")]
    public void What_is_no_number_gives_none(string text) => DutchNumbers.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("28 mille", 28_000)]
    [InlineData("1,5 ton", 150_000)]
    [InlineData("€ 1.972,93", 1972.93)]
    [InlineData("€1.972,93", 1972.93)]
    [InlineData("anderhalve ton schuld", 150_000)]
    [InlineData("22k", 22_000)]
    [InlineData("tweeduizend euro", 2_000)]
    [InlineData("het kost 6.200 per maand", 6_200)]
    [InlineData("een schuld van 6400", 6_400)]
    [InlineData("850,-", 850)]
    [InlineData("4500", 4_500)]
    [InlineData("veertien euro negentig", 14.90)]
    [InlineData("€ 12 en 40 cent", 12)]
    [InlineData("acht euro en vijftien cent", 8.15)]
    public void An_amount_is_read_in_euro(string text, double expected) => DutchAmounts.Parse(text).ShouldBe((decimal)expected);

    [Theory]
    [InlineData("een gemeente met 30k inwoners")]
    [InlineData("art 58 lid 8 pw")]
    [InlineData("moeder van 34 met 2 kinderen")]
    [InlineData("1.200 cliënten in beeld")]
    public void What_counts_people_or_laws_is_no_amount(string text) => Vandaag.Recognize(text).Entities.Amounts.ShouldBeEmpty();

    [Theory]
    [InlineData("MW-2026-000123", "MW-2026-000123")]
    [InlineData("mw26-000051 graag", "MW-2026-000051")]
    [InlineData("MW 2026 - 266", "MW-2026-000266")]
    [InlineData("mw 2026 000 256 al ingepland?", "MW-2026-000256")]
    [InlineData("hoe ver zijn ze met 2026/131", "MW-2026-000131")]
    [InlineData("casus 290", "MW-2026-000290")]
    [InlineData("opschalen 214", "MW-2026-000214")]
    [InlineData("dossier 2025-77 sluiten", "MW-2025-000077")]
    [InlineData("kan iemand bellen over 61", "MW-2026-000061")]
    public void A_casus_number_is_read_as_people_type_it(string text, string expected) =>
        Vandaag.Recognize(text).Entities.CaseNumbers.Select(n => n.ToString()).ShouldBe([expected]);

    [Theory]
    [InlineData("thuiszitter van 14")]
    [InlineData("over 3 weken is de zitting")]
    [InlineData("artikel 16 pw")]
    [InlineData("bel 112")]
    [InlineData("schuld van 850 euro")]
    [InlineData("de zitting is op 2026-12-09")]
    public void An_age_a_law_or_a_term_is_no_casus_number(string text) => Vandaag.Recognize(text).Entities.CaseNumbers.ShouldBeEmpty();

    [Theory]
    [InlineData("ja", YesNo.Ja)]
    [InlineData("weet ik eigenlijk niet", YesNo.WeetIkNiet)]
    [InlineData("dat weet ik nu echt niet", YesNo.WeetIkNiet)]
    [InlineData("jazeker", YesNo.Ja)]
    [InlineData("klopt", YesNo.Ja)]
    [InlineData("dat klopt", YesNo.Ja)]
    [InlineData("jaaaa", YesNo.Ja)]
    [InlineData("👍", YesNo.Ja)]
    [InlineData("doe maar", YesNo.Ja)]
    [InlineData("nee", YesNo.Nee)]
    [InlineData("neeee", YesNo.Nee)]
    [InlineData("nee hoor", YesNo.Nee)]
    [InlineData("nog niet", YesNo.Nee)]
    [InlineData("liever niet", YesNo.Nee)]
    [InlineData("zeker niet", YesNo.Nee)]
    [InlineData("dat klopt niet", YesNo.Nee)]
    [InlineData("weet ik niet", YesNo.WeetIkNiet)]
    [InlineData("geen idee", YesNo.WeetIkNiet)]
    [InlineData("dat weet ik nog niet", YesNo.WeetIkNiet)]
    [InlineData("onbekend", YesNo.WeetIkNiet)]
    [InlineData("?", YesNo.WeetIkNiet)]
    public void Yes_no_and_not_known_are_told_apart(string text, YesNo expected) => DutchYesNo.Parse(text).ShouldBe(expected);

    [Theory]
    [InlineData("ja maar nee maar ja")]
    [InlineData("Zaanstad")]
    [InlineData("")]
    public void What_is_neither_yes_nor_no_stays_open(string text) => DutchYesNo.Parse(text).ShouldBeNull();

    static readonly string[] s_options = ["Schulden", "Wonen", "Jeugd en opvoeding", "Werk en participatie"];

    [Theory]
    [InlineData("2", 1)]
    [InlineData("optie 3", 2)]
    [InlineData("de tweede", 1)]
    [InlineData("de laatste", 3)]
    [InlineData("wonen", 1)]
    [InlineData("schuldn", 0)]
    [InlineData("jeugd", 2)]
    [InlineData("werk en partisipatie", 3)]
    public void A_choice_is_made_by_number_order_or_words(string text, int expected) => Choices.Match(text, s_options).ShouldBe(expected);

    [Theory]
    [InlineData("9")]
    [InlineData("bananen")]
    [InlineData("0")]
    public void A_choice_that_is_not_there_is_not_guessed(string text) => Choices.Match(text, s_options).ShouldBeNull();

    [Theory]
    [InlineData("om 10 uur", "10:00")]
    [InlineData("14:30", "14:30")]
    [InlineData("morgen 9.00", "09:00")]
    [InlineData("half drie", "14:30")]
    [InlineData("kwart over 9", "09:15")]
    [InlineData("tien over half vier", "15:40")]
    [InlineData("donderdag 's avonds om 8", "20:00")]
    public void A_time_of_day_is_read(string text, string expected) => DutchTimes.Parse(text).ShouldBe(TimeOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
}
