using System.Globalization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>Numbers, ranks, ranges, percentages, ages and money found in sentences.</summary>
public class AmountParserTests
{
    static string Write(decimal value) => value.ToString("0.#####", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("er zijn drieënveertig meldingen", "drieënveertig=43")]
    [InlineData("vierduizend en twaalf", "vierduizend en twaalf=4012")]
    [InlineData("zes miljard driehonderd miljoen", "zes miljard driehonderd miljoen=6300000000")]
    [InlineData("zo'n 12 duizend of 1,8 mln", "12 duizend=12000, 1,8 mln=1800000")]
    [InlineData("60 000 huishoudens", "60 000=60000")]
    [InlineData("tweederde deel is geen twee derde", "twee derde=0.66667")]
    [InlineData("zeven en een kwart", "zeven en een kwart=7.25")]
    [InlineData("een half miljoen", "een half miljoen=500000")]
    [InlineData("vier miljoen en een half", "vier miljoen en een half=4500000")]
    [InlineData("een op de acht gezinnen", "een op de acht=0.125")]
    [InlineData("min drie komma twee", "min drie komma twee=-3.2")]
    [InlineData("2,5k volgers", "2,5k=2500")]
    [InlineData("zestienenhalve", "zestienenhalve=16.5")]
    [InlineData("een dozijn brieven", "een dozijn=12")]
    [InlineData("2^5 en 3/8", "2^5=32, 3/8=0.375")]
    [InlineData("een gezin met 250ml melk op de 7e", "")]
    public void Numbers_are_found_as_they_stand(string text, string expected) =>
        string.Join(", ", Numbers.FindAll(text).Select(n => $"{text.Substring(n.Start, n.Length)}={Write(n.Value)}")).ShouldBe(expected);

    [Theory]
    [InlineData("de veertigste melding", 40, RankFrom.Start)]
    [InlineData("het 12e verzoek", 12, RankFrom.Start)]
    [InlineData("honderdzevende", 107, RankFrom.Start)]
    [InlineData("vijf miljoenste", 5_000_000, RankFrom.Start)]
    [InlineData("het voorlaatste besluit", -1, RankFrom.End)]
    [InlineData("op twee na laatste", -2, RankFrom.End)]
    [InlineData("de vorige vraag", -1, RankFrom.Current)]
    public void A_rank_is_counted_from_start_end_or_here(string text, int offset, RankFrom from)
    {
        var rank = Ordinals.FindAll(text).ShouldHaveSingleItem();
        rank.Offset.ShouldBe(offset);
        rank.From.ShouldBe(from);
    }

    [Theory]
    [InlineData("tussen de 40 en 60 uur", "[40,60)")]
    [InlineData("meer dan 15", "(15,)")]
    [InlineData("niet minder dan veertig", "[40,)")]
    [InlineData("hoogstens 8", "(,8]")]
    [InlineData("groter dan 5 maar kleiner dan 9", "(5,9)")]
    [InlineData("750 of meer", "[750,)")]
    [InlineData("10 tot en met 20", "[10,20]")]
    [InlineData("telefoon 0612345678", "")]
    public void A_range_of_numbers_has_bounds(string text, string expected) => string.Join(" ", NumberRanges.FindAll(text).Select(r =>
        $"{(r.FromIncluded ? '[' : '(')}{(r.From is { } from ? Write(from) : "")},{(r.To is { } to ? Write(to) : "")}{(r.ToIncluded ? ']' : ')')}")).ShouldBe(expected);

    [Theory]
    [InlineData("35 procent van de gezinnen", 35)]
    [InlineData("12,5%", 12.5)]
    [InlineData("een percentage van 60", 60)]
    public void A_percentage_is_read(string text, double expected) => Percentages.FindAll(text).ShouldHaveSingleItem().Value.ShouldBe((decimal)expected);

    [Fact]
    public void A_web_address_with_percent_signs_holds_no_percentage() => Percentages.FindAll("zie https://voorbeeld.example.nl/?q=20%2510%").ShouldBeEmpty();

    [Theory]
    [InlineData("zij is negen jaar oud", 9, AgeUnit.Year)]
    [InlineData("een 16-jarige zoon", 16, AgeUnit.Year)]
    [InlineData("de baby is vijf maanden", 5, AgeUnit.Month)]
    public void An_age_is_read(string text, int value, AgeUnit unit)
    {
        var age = Ages.FindAll(text).ShouldHaveSingleItem();
        age.Value.ShouldBe(value);
        age.Unit.ShouldBe(unit);
    }

    [Theory]
    [InlineData("zeven euro veertig", 7.40, "euro")]
    [InlineData("twaalf euro en dertig cent", 12.30, "euro")]
    [InlineData("€ 2.481,17 aan huur", 2481.17, "euro")]
    [InlineData("EUR 900 per maand", 900, "euro")]
    [InlineData("2,3 miljoen euro", 2_300_000, "euro")]
    [InlineData("60 cent", 60, "cent")]
    [InlineData("300 Britse ponden", 300, "Brits pond")]
    [InlineData("cad$ 40", 40, "Canadese dollar")]
    public void Money_is_read_with_its_currency(string text, double value, string unit)
    {
        var money = MoneyAmounts.FindAll(text).ShouldHaveSingleItem();
        money.Value.ShouldBe((decimal)value);
        money.Unit.Name.ShouldBe(unit);
    }
}
