using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Register;

namespace Maatwerk.Measure.Cards;

/// <summary>The cards on finding somebody and on the advice, from the demo register and the real rules.</summary>
public static partial class CardCatalogue
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly Lazy<RegisterIndex> Register = new(() => new RegisterIndex(DemoRegister.Create(Vandaag)));

    private static IEnumerable<ExampleCard> Functionarissen(Func<string, string> u)
    {
        var een = Register.Value.Search("uwv utrecht schulden", Vandaag).Treffers[0].Functionaris;
        var weg = een with { Status = Functionarisstatus.TijdelijkAfwezig, Afwezigheid = new Afwezigheid(Vandaag.AddDays(-3), Vandaag.AddDays(10), null) };
        return
        [
            new("functionaris", FunctionarisCard.Show(een, Vandaag, anderen: Register.Value.Of("uwv").Take(3))),
            new("functionaris-gekozen", FunctionarisCard.Show(een with { Naam = u(een.Naam), Mandaat = u(een.Mandaat) }, Vandaag)),
            new("functionaris-afwezig", FunctionarisCard.Show(weg, Vandaag, Register.Value.Of("uwv")[0])),
            new("functionaris-niemand", FunctionarisCard.Show(weg, Vandaag)),
            new("functionaris-vervallen", FunctionarisCard.Show(een with { Status = Functionarisstatus.Vervallen }, Vandaag, Register.Value.Of("uwv")[0])),
            new("functionarissen", FunctionarissenCard.Show([.. Register.Value.Of("GM0479").Take(10)], Vandaag)),
            new("zoekresultaat-meer", ZoekresultaatCard.Show(Register.Value.Search("schulden", Vandaag), Vandaag)),
            new("zoekresultaat-niet-aangesloten", ZoekresultaatCard.Show(Register.Value.Search("gemeente Vlieland", Vandaag), Vandaag)),
            new("zoekresultaat-onbekende-gemeente", ZoekresultaatCard.Show(new Zoekresultaat.Niets(new Zoekvraag { OnbekendeGemeente = u("Nergenshuizen") }, NietsReden.OnbekendeGemeente, []), Vandaag)),
            new("zoekresultaat-niets", ZoekresultaatCard.Show(new Zoekresultaat.Niets(new Zoekvraag { Tekst = u("de man van de belastingen") }, NietsReden.NietsHerkend, [new("belastingdienst", "Belastingdienst")]), Vandaag)),
        ];
    }

    private static IEnumerable<ExampleCard> Uitleg() =>
    [
        new("uitleg", UitlegCard.Show(Kennisbank.Default.Find("wat-is-pmm")!, Vandaag)),
        new("uitleg-langste", UitlegCard.Show(Kennisbank.Default.All.MaxBy(artikel => artikel.Antwoord.Length)!, Vandaag)),
        new("uitleg-stand", UitlegCard.Show(Kennisbank.Default.Find("wams")!, Vandaag)),
        new("uitleg-controleer", UitlegCard.Show(Kennisbank.Default.Find("schuldhulp-gegevens")!, Vandaag)),
        new("uitleg-onbekend", UitlegCard.Unknown([.. Kennisbank.Default.All.Take(3)])),
        new("kennisrapport", KennisrapportCard.Show(new Kennisrapport(Vandaag.AddDays(-90),
            [new("wams", true, RedenSoort.Geen, "", 3), new("wams", false, RedenSoort.Verouderd, "", 2), new("wams", false, RedenSoort.Anders, "De wet is nu aangenomen", 1)],
            [new("hoe hoog is de bijstandsnorm", 4, Vandaag), new("wie is de wethouder", 1, Vandaag.AddDays(-3))]))),
        new("kennisrapport-leeg", KennisrapportCard.Show(new Kennisrapport(Vandaag.AddDays(-90), [], []))),
    ];

    private static IEnumerable<ExampleCard> Adviezen() =>
    [
        new("advies-register", Advice(("C40", Antwoord.Nee), ("C41", Antwoord.Nee), ("C01", Antwoord.Ja), ("C02", Antwoord.Ja), ("C03", Antwoord.Ja), ("C04", Antwoord.Ja), ("C07", Antwoord.Nee), ("C08", Antwoord.Onbekend), ("C30", Antwoord.Ja))),
        new("advies-lmm", Advice(("C40", Antwoord.Nee), ("C41", Antwoord.Nee), ("C01", Antwoord.Ja), ("C02", Antwoord.Ja), ("C04", Antwoord.Ja), ("C07", Antwoord.Ja), ("C08", Antwoord.Ja),
            ("C16", Antwoord.Ja), ("C17", Antwoord.Ja), ("C18", Antwoord.Ja), ("C19", Antwoord.Ja), ("C20", Antwoord.Ja))),
        new("advies-regulier", Advice(("C40", Antwoord.Nee), ("C41", Antwoord.Nee), ("C01", Antwoord.Ja), ("C02", Antwoord.Nee), ("C09", Antwoord.Ja))),
        new("advies-inwoner", Advice(("C40", Antwoord.Nee), ("C41", Antwoord.Ja))),
        new("advies-spoed", Advice(("C40", Antwoord.Ja))),
        new("advies-alles-onbekend", Advice([.. Casuscheck.Current.Tabel.Condities.Where(one => one.Id is not ("C40" or "C41")).Select(one => (one.Id, Antwoord.Onbekend))])),
    ];

    private static AdaptiveCard Advice(params (string Id, Antwoord Antwoord)[] answers) =>
        AdviesCard.Show(Casuscheck.Current.Advise(answers.Aggregate(Antwoorden.Leeg, (known, answer) => known.With(answer.Id, answer.Antwoord))));
}
