namespace Maatwerk.Tests.Understanding;

/// <summary>Casus numbers as people type them in a message; today is in 2026.</summary>
public class CasusnummerTests
{
    [Theory]
    [InlineData("status MW2026000123", "MW-2026-000123")]
    [InlineData("casusnr. 2026 000 078 graag", "MW-2026-000078")]
    [InlineData("mw.2026.000.145 staat nog open", "MW-2026-000145")]
    [InlineData("mw 45/2026 afsluiten", "MW-2026-000045")]
    [InlineData("MW_2026_000067, bijlage vergeten", "MW-2026-000067")]
    [InlineData("mw25-33 was van vorig jaar", "MW-2025-000033")]
    [InlineData("kenmerk 2026/0190", "MW-2026-000190")]
    [InlineData("187/2026 graag sluiten", "MW-2026-000187")]
    [InlineData("26/000187 naar het LET", "MW-2026-000187")]
    [InlineData("mw 2026 nr 187", "MW-2026-000187")]
    public void With_a_year_in_any_form(string text, string expected) => Numbers(text).ShouldBe([expected]);

    [Theory]
    [InlineData("zaak met nummer 12", "MW-2026-000012")]
    [InlineData("ons dossier (nr. 66)", "MW-2026-000066")]
    [InlineData("casus45 mag dicht", "MW-2026-000045")]
    [InlineData("LMM-zaak 88", "MW-2026-000088")]
    [InlineData("m.b.t. 78 heb ik nieuws", "MW-2026-000078")]
    [InlineData("kan 188 van de lijst", "MW-2026-000188")]
    [InlineData("sluiten jullie 77 maar af", "MW-2026-000077")]
    [InlineData("214: brief van de SVB binnen", "MW-2026-000214")]
    [InlineData("hoe gaat het met 31?", "MW-2026-000031")]
    [InlineData("rondetafel 187 inplannen", "MW-2026-000187")]
    [InlineData("wie behandelt 187", "MW-2026-000187")]
    public void Without_a_year_it_is_of_this_year(string text, string expected) => Numbers(text).ShouldBe([expected]);

    [Theory]
    [InlineData("zaak 66 en 67 kunnen dicht", "MW-2026-000066", "MW-2026-000067")]
    [InlineData("status 44/45/46", "MW-2026-000044", "MW-2026-000045", "MW-2026-000046")]
    [InlineData("casussen 12, 15 en 18 samenvoegen", "MW-2026-000012", "MW-2026-000015", "MW-2026-000018")]
    public void Several_in_a_row_are_all_read(string text, params string[] expected) => Numbers(text).ShouldBe(expected);

    [Theory]
    [InlineData("over 2 weken is de zitting")]
    [InlineData("graag voor 15 of 16 december")]
    [InlineData("kinderen van 3, 5 en 8")]
    [InlineData("wij zijn met 12 in het overleg")]
    [InlineData("een schuld van 450 en geen status")]
    [InlineData("de huur is 650, meer niet")]
    [InlineData("bel me terug voor 11")]
    [InlineData("ons kenmerk 2026/3345/jt")]
    [InlineData("het schooljaar 2025-2026")]
    [InlineData("art. 16 pw en artikel 18")]
    [InlineData("cliënt in 010 zonder huis")]
    [InlineData("geboren op 12-03-1999")]
    public void What_is_counted_dated_or_paid_is_no_casus(string text) => Numbers(text).ShouldBeEmpty();

    private static IEnumerable<string> Numbers(string text) => Vandaag.Recognize(text).Entities.CaseNumbers.Select(n => n.ToString());
}
