using Maatwerk.Cards;
using Maatwerk.Domain.Register;

namespace Maatwerk.Measure.Cards;

/// <summary>The cards for chats with others, for the own list, and for one question in a window.</summary>
public static partial class CardCatalogue
{
    private static IEnumerable<ExampleCard> Teams(Func<string, string> u)
    {
        var een = Register.Value.Search("uwv utrecht schulden", Vandaag).Treffers[0].Functionaris;
        var persoon = Register.Value.Of("GM0479").First(wie => wie.Soort == Functionarissoort.Persoon);
        var weg = persoon with { Status = Functionarisstatus.TijdelijkAfwezig, Afwezigheid = new Afwezigheid(Vandaag.AddDays(-3), Vandaag.AddDays(10), null) };
        var niet = (Zoekresultaat.NietAangesloten)Register.Value.Search("gemeente Vlieland", Vandaag);
        return
        [
            new("functionaris-kort-gedeeld", FunctionarisKortCard.Share(een with { Naam = u(een.Naam) }, Vandaag)),
            new("functionaris-kort-groep", FunctionarisKortCard.Answer(persoon, Vandaag)),
            new("functionaris-kort-afwezig", FunctionarisKortCard.Answer(weg, Vandaag, een)),
            new("functionaris-kort-niemand", FunctionarisKortCard.Answer(weg, Vandaag)),
            new("functionaris-kort-meer", FunctionarisKortCard.Answer([.. Register.Value.Of("GM0479")], vraagOmGemeente: false)),
            new("functionaris-kort-niet-aangesloten", FunctionarisKortCard.Answer(niet)),
            new("functionaris-kort-niets", FunctionarisKortCard.Answer(niet: null)),
            new("functionaris-bewaard", FunctionarisCard.Show(een, Vandaag, isFavoriet: true)),
            new("favorieten", FavorietenCard.Show([een with { Naam = u(een.Naam) }, weg], [Register.Value.Of("GM0344").First(wie => wie.Soort == Functionarissoort.Persoon)], Vandaag)),
            new("favorieten-leeg", FavorietenCard.Show([], [], Vandaag)),
            new("vraag", VraagCard.Show("Casus melden", new FormField("antwoord", "Steunt je leidinggevende dit?", FieldKind.Choice) { Choices = [new("ja", "Ja"), new("nee", "Nee")], Value = "ja" }, terug: true)),
            new("vraag-fout", VraagCard.Show("Casus melden", new FormField("antwoord", "Wanneer moet het geregeld zijn?", FieldKind.Text) { Value = u("vrijdga"), Problem = "Ik herken geen datum. Typ bijvoorbeeld ‘vrijdag’." }, terug: false)),
        ];
    }
}
