using System.Globalization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>Rows of days that share a month, and days that are no date; relative to Sunday 22 November 2026.</summary>
public class DayRowTests
{
    [Theory]
    [InlineData("ma 7 of di 8 december", "2026-12-07 2026-12-08")]
    [InlineData("maandag 7 december of dinsdag 8 december", "2026-12-07 2026-12-08")]
    [InlineData("tussen 3 en 5 maart ben ik weg", "2027-03-03 2027-03-05")]
    [InlineData("van 3 t/m 5 maart ben ik weg", "2027-03-03 2027-03-05")]
    [InlineData("afwezig 24-28 december", "2026-12-24 2026-12-28")]
    [InlineData("7 en 8 januari 2027", "2027-01-07 2027-01-08")]
    [InlineData("kan op de 7e of de 8e", "2026-12-07 2026-12-08")]
    [InlineData("kan de 7e, 8e of 10e", "2026-12-07 2026-12-08 2026-12-10")]
    [InlineData("1 of 2 december kan", "2026-12-01 2026-12-02")]
    [InlineData("14/12 of 16/12", "2026-12-14 2026-12-16")]
    [InlineData("zitting verplaatst van 3 naar 10 december", "2026-12-03 2026-12-10")]
    [InlineData("week 50 of 51", "2026-12-07 2026-12-14")]
    [InlineData("kinderen van 3, 5 en 7. 10 december zitting", "2026-12-10")]
    [InlineData("morgen over een week", "2026-11-30")]
    public void Days_in_a_row_share_the_month_behind_the_last(string text, string expected) => Days(text).ShouldBe(expected);

    [Theory]
    [InlineData("geb.: 2-5-2014")]
    [InlineData("zoon is 2 mei geboren")]
    [InlineData("2-3 weken")]
    [InlineData("5/6 van het bedrag")]
    [InlineData("3/4 jaar")]
    [InlineData("1-2 keer per week")]
    [InlineData("over een half jaar")]
    [InlineData("12 of 13 gezinnen")]
    [InlineData("geboren op 3 november")]
    [InlineData("jongen geboren 12-5-2009 zit thuis")]
    [InlineData("mw Bakker (14-03-1971) heeft schulden")]
    [InlineData("na kerst graag terugbellen")]
    [InlineData("tussen kerst en oud en nieuw ben ik vrij")]
    [InlineData("met oud en nieuw dicht?")]
    public void A_date_of_birth_a_season_and_a_count_are_no_date(string text) => Days(text).ShouldBeEmpty();

    [Theory]
    [InlineData("overleg vrijdga", "2026-11-27")]
    [InlineData("overleg maandga", "2026-11-23")]
    [InlineData("overleg woendsag", "2026-11-25")]
    [InlineData("overleg op 3 decmber", "2026-12-03")]
    [InlineData("overleg 12 janauri", "2027-01-12")]
    [InlineData("overleg 12 febuari", "2027-02-12")]
    [InlineData("zitting vr. 4 dec.", "2026-12-04")]
    [InlineData("3dec zitting", "2026-12-03")]
    [InlineData("zitting 3.12.26", "2026-12-03")]
    [InlineData("eergisteravond", "2026-11-20")]
    [InlineData("maandag in week 50", "2026-12-07")]
    [InlineData("dinsdag week 49", "2026-12-01")]
    [InlineData("wo wk 50", "2026-12-09")]
    [InlineData("as. maandag", "2026-11-23")]
    [InlineData("deze dinsdag was hij er", "2026-11-17")]
    [InlineData("14 januari, 21 januari en 4 februari", "2027-01-14 2027-01-21 2027-02-04")]
    public void A_day_typed_in_a_hurry_is_read_as_well(string text, string expected) => Days(text).ShouldBe(expected);

    [Theory]
    [InlineData("uiterlijk voor de kerst besluit", "2026-12-25")]
    [InlineData("op eerste kerstdag is hij vrij", "2026-12-25")]
    [InlineData("uitspraak van 3-2-2012", "2012-02-03")]
    public void A_feast_as_a_limit_and_an_old_decision_are_dates(string text, string expected) => Days(text).ShouldBe(expected);

    static string Days(string text) => string.Join(' ', DutchDates.FindAll(text, Vandaag.Dag).Select(d => d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
