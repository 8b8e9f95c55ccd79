using System.Globalization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>Short weekdays are days only where the words round them say so; relative to Sunday 22 November 2026.</summary>
public class ShortDayTests
{
    [Theory]
    [InlineData("start traject ma", "2026-11-23")]
    [InlineData("terugbellen ma 9u svp", "2026-11-23")]
    [InlineData("wo belt de deurwaarder aan bij cliënt", "2026-11-25")]
    [InlineData("heb je wo tijd", "2026-11-25")]
    [InlineData("wie kan er do", "2026-11-26")]
    [InlineData("overleg di 14.00", "2026-11-24")]
    [InlineData("ben vr afwezig", "2026-11-27")]
    [InlineData("do vr of za lukt mij", "2026-11-26 2026-11-27 2026-11-28")]
    [InlineData("rechtbank heeft wo uitspraak gedaan", "2026-11-18")]
    [InlineData("ik heb vr met Ans gebeld", "2026-11-20")]
    [InlineData("mdo verplaatsen van do naar vr", "2026-11-26 2026-11-27")]
    [InlineData("liefst za, anders zo", "2026-11-28")]
    [InlineData("zo 29-11 is het pand leeg", "2026-11-29")]
    [InlineData("volg wk di", "2026-11-24")]
    [InlineData("volgende wk di overleg", "2026-11-24")]
    [InlineData("kan de zitting van do nog uitgesteld", "2026-11-26")]
    [InlineData("ontruiming do, spoed", "2026-11-26")]
    [InlineData("woe of dond kan ik", "2026-11-25 2026-11-26")]
    [InlineData("za en zo", "2026-11-28 2026-11-29")]
    [InlineData("ik kan ma, di of wo", "2026-11-23 2026-11-24 2026-11-25")]
    [InlineData("hele week behalve vr", "2026-11-27")]
    [InlineData("vr middag kan ik", "2026-11-27")]
    [InlineData("ma ochtend 9 uur", "2026-11-23")]
    [InlineData("ben ma weer terug", "2026-11-23")]
    [InlineData("mdo wo 2-12 11u", "2026-12-02")]
    [InlineData("morgenvroeg staat de slotenmaker er", "2026-11-23")]
    [InlineData("moandag komt de deurwaarder", "2026-11-23")]
    [InlineData("vandoag nog", "2026-11-22")]
    public void A_short_weekday_is_a_day_among_words_that_go_with_one(string text, string expected) => Days(text).ShouldBe(expected);

    [Theory]
    [InlineData("ma is opgenomen in het ziekenhuis")]
    [InlineData("haar ma belt me elke week")]
    [InlineData("vervanger nodig vr vakantie")]
    [InlineData("hulp vr alleenstaande vr met 3 kinderen")]
    [InlineData("do ut des geldt hier ook")]
    [InlineData("hbo of wo maakt niet uit")]
    [InlineData("dat doe ik zo")]
    [InlineData("Luigi di Stefano belt niet terug")]
    [InlineData("WO 2 trauma bij opa")]
    [InlineData("I have to do this")]
    [InlineData("mijn spreekuur is ma en do")]
    [InlineData("werk alleen ma di wo")]
    [InlineData("ik werk maandag, dinsdag en donderdag")]
    [InlineData("ik werk op dinsdag en vrijdag")]
    [InlineData("iedere ma en wo zit ik op kantoor")]
    [InlineData("elke di overleg")]
    public void A_mother_a_for_a_study_and_a_habit_are_no_day(string text) => Days(text).ShouldBeEmpty();

    static string Days(string text) => string.Join(' ', DutchDates.FindAll(text, Vandaag.Dag).Select(d => d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
