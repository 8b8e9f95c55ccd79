using System.Diagnostics;
using System.Text;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>The parsers against damaged and hostile text. <c>PARSER_MUTATIONS</c> asks for more than the usual number of messages.</summary>
public class ParserRobustnessTests
{
    static int Mutations => int.TryParse(Environment.GetEnvironmentVariable("PARSER_MUTATIONS"), out var n) ? n : 5_000;

    static readonly DateTime s_now = new(2026, 11, 22, 10, 0, 0);

    static readonly string[] s_pieces =
    [
        "tussen", "van", "tot", "en met", "en", "de", "31e", "31", "februari", "2026", "'18", "half", "kwart voor", "voor", "na", "over", "week 53", "week", "9999", "0", "laatste", "eerste", "vrijdag", "'s avonds", "ʼs nachts", "in de ochtend", "24:00", "12.30u", "23:59:59", "elke", "om de", "per", "maand",
        "binnen", "minder dan", "jaar", "999999 jaar", "eeuw", "miljard", "biljoenste", "anderhalve", "een", "½", "-", "/", ".", ",", "(", ")", "€", "$", "%", "^", "e+", "+31", "06-", "http://", "www.", "@", "x123", "min", "komma", "dozijn", "kerst", "oud en nieuw", "pasen 9999", "jaren '90", "Q4", "K3-", "rest van", "eind van", "op", "zat.", "tm", "t/m", "~", "\u0000", "\ud83d", "👌🏿", "é́", "٣", "İ", "\n", "20202020202020202020", "1.2.3.4", "32-13-0000", "29/2", "0001-01-01", "9999-12-31", "vandaag", "gisteren", "nu", "toekomst", "geleden",
    ];

    [Fact]
    public void No_text_breaks_a_parser_and_none_takes_long()
    {
        var random = new Random(20261126);
        ReadAll("opwarmen op 3 maart om half drie", s_now);
        var slowest = (Milliseconds: 0.0, Text: "");
        for (var i = 0; i < Mutations; i++)
        {
            var text = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, 1 + random.Next(14)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            var now = i % 50 == 0 ? new DateTime(1000 + random.Next(8000), 1 + random.Next(12), 1) : s_now;
            Should.NotThrow(() => ReadAll(text, now), $"message {i}: {text}");
            if (Taken(text, now) is var taken && taken > slowest.Milliseconds) slowest = (taken, text);
        }
        slowest.Milliseconds.ShouldBeLessThan(50, slowest.Text);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("een ")]
    [InlineData("duizend ")]
    [InlineData("honderd en ")]
    [InlineData("tussen 1 en ")]
    [InlineData("van maandag tot ")]
    [InlineData("over 3 weken na ")]
    [InlineData("1 jaar, 1 maand, ")]
    [InlineData("half ")]
    [InlineData("vrijdag, ")]
    [InlineData("ma of ")]
    [InlineData("7, 8 of ")]
    [InlineData("heb vrijdag en ")]
    [InlineData("ma,,,,,,,,,,,,")]
    [InlineData("2026-")]
    [InlineData("(0) ")]
    [InlineData("+31 6 ")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("http://a/")]
    [InlineData("< = ")]
    [InlineData("honderdduizend")]
    public void Hostile_text_of_100_thousand_characters_is_read_quickly(string unit)
    {
        var text = new StringBuilder().Insert(0, unit, 100_000 / unit.Length).ToString();
        ReadAll(unit, s_now);
        Taken(text, s_now).ShouldBeLessThan(3_000, "all parsers together; a parser that is not linear takes minutes");
    }

    /// <summary>A busy machine pauses: the fastest of three counts when the first is slow.</summary>
    static double Taken(string text, DateTime now)
    {
        var fastest = double.MaxValue;
        for (var i = 0; i < 3 && fastest > 10; i++)
        {
            var watch = Stopwatch.GetTimestamp();
            ReadAll(text, now);
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
        }
        return fastest;
    }

    static void ReadAll(string text, DateTime now)
    {
        foreach (var moment in Moments.FindAll(text, now)) _ = text.Substring(moment.Start, moment.Length);
        foreach (var number in Numbers.FindAll(text)) _ = text.Substring(number.Start, number.Length);
        foreach (var range in NumberRanges.FindAll(text)) _ = text.Substring(range.Start, range.Length);
        foreach (var money in MoneyAmounts.FindAll(text)) _ = text.Substring(money.Start, money.Length);
        foreach (var rank in Ordinals.FindAll(text)) _ = text.Substring(rank.Start, rank.Length);
        Percentages.FindAll(text);
        Ages.FindAll(text);
        PhoneNumbers.FindAll(text);
        EmailAddresses.FindAll(text);
        WebAddresses.FindAll(text);
        DutchYesNo.First(text);
        DutchDates.FindAll(text, DateOnly.FromDateTime(now));
    }
}
