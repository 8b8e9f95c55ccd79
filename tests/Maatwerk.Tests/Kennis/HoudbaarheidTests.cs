using Maatwerk.Domain.Kennis;

namespace Maatwerk.Tests.Kennis;

/// <summary>An answer says itself what may no longer be so.</summary>
public class HoudbaarheidTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("wams", "Stand op 18 februari 2026")]
    [InlineData("participatiewet-in-balans", "Stand op 15 oktober 2025")]
    [InlineData("waarborgfunctie", "Stand op 31 juli 2024")]
    [InlineData("wet-handhaving", "Stand op 2 februari 2026")]
    [InlineData("overbrugging", "Stand op 6 juli 2022")]
    [InlineData("wat-is-let", "Stand op 6 juli 2022")]
    [InlineData("breed-moratorium", "Stand op 7 februari 2023")]
    public void What_changes_in_law_or_practice_is_told_with_its_date(string id, string remark) => Remarks(id).ShouldContain(text => text.StartsWith(remark));

    [Fact]
    public void An_old_text_of_law_asks_to_be_checked() => Remarks("beleidsregel").ShouldBe(["De wettekst die wij lazen, is van mei 2017. Controleer de actuele tekst op wetten.overheid.nl."]);

    [Fact]
    public void An_old_source_is_said_to_be_old() => Remarks("regievoerder").ShouldBe(["De nieuwste bron is uit 2022. Dit kan intussen veranderd zijn."]);

    [Fact]
    public void A_recent_sure_answer_says_nothing() => Remarks("wanneer-lmm").ShouldBeEmpty();

    [Fact]
    public void An_answer_that_was_not_checked_for_a_year_says_so() =>
        Houdbaarheid.Remarks(Kennisbank.Default.Find("besluit-bot")!, Today.AddYears(2)).ShouldBe(["Wij hebben dit langer dan een jaar niet gecontroleerd."]);

    private static IReadOnlyList<string> Remarks(string id) => Houdbaarheid.Remarks(Kennisbank.Default.Find(id)!, Today);
}
