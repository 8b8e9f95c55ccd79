using System.Globalization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>Amounts by the words round the number.</summary>
public class AmountContextTests
{
    [Theory]
    [InlineData("een ton schuld", "100000")]
    [InlineData("halve ton aan boetes", "50000")]
    [InlineData("2 à 3 mille per jaar", "2000 3000")]
    [InlineData("tussen 2 en 3 ton schuld", "200000 300000")]
    [InlineData("schulden 4-5k", "4000 5000")]
    [InlineData("400 of 500 euro per maand", "400 500")]
    [InlineData("van 800 naar 950 euro", "800 950")]
    [InlineData("3x 400 euro", "400")]
    [InlineData("huur is 780 en leefgeld 75 per week", "780 75")]
    [InlineData("gezin met 4 kinderen en 3 mille schuld", "3000")]
    [InlineData("schuld 12.500, huur 650 p/m", "12500 650")]
    [InlineData("1500eu nodig voor borg", "1500")]
    [InlineData("vijfhonderd euro p.p.", "500")]
    [InlineData("negenhonderd per maand", "900")]
    [InlineData("tweeënhalfduizend euro", "2500")]
    [InlineData("rood staan voor 300", "300")]
    [InlineData("betaalt nu 125 in de maand", "125")]
    [InlineData("230/dag", "230")]
    [InlineData("in 2021 was de schuld 2000", "2000")]
    [InlineData("boete 1 is 90 euro, boete 2 is 145 euro", "90 145")]
    [InlineData("schuld loopt op tot 23000", "23000")]
    [InlineData("inkomen 1650 netto", "1650")]
    [InlineData("krijgt 1100 aan uitkering", "1100")]
    [InlineData("schuld bij DUO (19600)", "19600")]
    [InlineData("geen 3500 maar 4500 euro", "3500 4500")]
    [InlineData("dwangsom van 100 per dag", "100")]
    [InlineData("eigen bijdrage 19 per maand", "19")]
    [InlineData("houdt 35 per week over", "35")]
    [InlineData("schulden van 20 tot 30 duizend euro", "20000 30000")]
    [InlineData("schulden tussen de 20.000 en 30.000", "20000 30000")]
    [InlineData("schuld ± 15000", "15000")]
    [InlineData("bedrag is € 12 500", "12500")]
    [InlineData("€ 1 250,50", "1250.5")]
    [InlineData("samen 9100", "9100")]
    [InlineData("vraagt een voorschot van 500", "500")]
    [InlineData("wie betaalt die 5000", "5000")]
    [InlineData("schuld was 8000, nu 6500", "8000 6500")]
    [InlineData("vijftigduizend schuld", "50000")]
    [InlineData("€1200pm", "1200")]
    public void A_number_is_an_amount_where_the_words_round_it_are_about_money(string text, string expected) => Amounts(text).ShouldBe(expected);

    [Theory]
    [InlineData("een paar honderd euro")]
    [InlineData("2 ton afval")]
    [InlineData("24 uur pw")]
    [InlineData("1800 uur per jaar")]
    [InlineData("30k kwetsbare inwoners")]
    [InlineData("gemeente van 45k")]
    [InlineData("8k volgers op linkedin")]
    [InlineData("artikel 58 lid 8 pw")]
    [InlineData("36 per week werkt ze")]
    [InlineData("sinds 2020 schulden")]
    [InlineData("kamer 214 in het stadhuis")]
    [InlineData("factuur 2026-118")]
    [InlineData("achterstand van 3 maanden")]
    [InlineData("geldt 58.8 pw hier")]
    public void What_is_counted_numbered_or_a_year_is_no_amount(string text) => Amounts(text).ShouldBeEmpty();

    static string Amounts(string text) => string.Join(' ', Vandaag.Recognize(text).Entities.Amounts.Select(a => a.ToString("0.##", CultureInfo.InvariantCulture)));
}
