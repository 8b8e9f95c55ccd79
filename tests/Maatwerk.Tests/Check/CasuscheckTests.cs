using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using static Maatwerk.Tests.Check.Antwoordset;

namespace Maatwerk.Tests.Check;

public class CasuscheckTests
{
    private static readonly Casuscheck Check = Casuscheck.Current;

    [Fact]
    public void Danger_is_asked_first_and_then_whether_one_is_the_inwoner()
    {
        Check.Next(Antwoorden.Leeg)!.Id.ShouldBe("C40");
        Check.Next(Read("C40-"))!.Id.ShouldBe("C41");
        Check.Next(Read("C40+")).ShouldBeNull();
        Check.Next(Read("C40- C41+")).ShouldBeNull();
    }

    [Fact]
    public void Only_what_the_first_hit_needs_is_asked()
    {
        Asked("C40- C41- C10- C01+ C02-").ShouldBeEmpty();
        Asked("C40- C41- C10-", "C01+", "C02+", "C04-", "C03+").ShouldBe(["C01", "C02", "C04", "C03"]);
        Asked("C40- C41- C10- C01+ C02+ C03+", "C04+", "C07+", "C08+").ShouldBe(["C04", "C07", "C08"]);
        Asked("C40- C41- C10+", "C11+", "C12-", "C13+").ShouldBe(["C11", "C12", "C13"]);
    }

    [Fact]
    public void Overbrugging_is_only_asked_when_it_plays_and_only_as_long_as_it_can_be()
    {
        Asked("C40- C41- C10- C01+ C02- W02+", "C16+", "C17+", "C18+", "C19+", "C20+").ShouldBe(["C16", "C17", "C18", "C19", "C20"]);
        Asked("C40- C41- C10- C01+ C02- W02+", "C16+", "C17-").ShouldBe(["C16", "C17"]);
        Asked("C40- C41- C10- C01+ C02- W03+", "C30+").ShouldBe(["C30"]);
    }

    [Fact]
    public void Not_knowing_is_an_answer_and_never_a_no()
    {
        Check.Next(Read("C40- C41- C10- C01+ C02?"))!.Id.ShouldBe("C04");
        var advies = Check.Advise(Read("C40- C41- C10- C01+ C02? C04- C03-"));
        advies.Uitkomst.ShouldBe(Uitkomst.EerstEigenRoute);
        advies.Zeker.ShouldBeFalse();
        advies.Mogelijk.ShouldBe([Uitkomst.EerstEigenRoute, Uitkomst.Regulier]);
        advies.Onbekend.Select(one => one.Id).ShouldBe(["C02"]);
        advies.Omslagen[0].Conditie.Id.ShouldBe("C02");
        advies.Omslagen[0].Uitkomst.ShouldBe(Uitkomst.Regulier);
        advies.Aanhef.ShouldContain("Je weet nog niet alles");
    }

    [Fact]
    public void Whatever_is_answered_there_is_an_advice_and_one_may_call()
    {
        foreach (var answers in Every("C10", "C01", "C02", "C04", "C07", "C08", "C11", "C12", "C13"))
            Check.Advise(answers).Regels.ShouldNotBeEmpty();
        Advies.BellenMagAltijd.ShouldContain("altijd bellen");
        Check.Advise(Read("C40- C41- C10- C01-")).Aanhef.ShouldStartWith("Op basis van wat je invult lijkt");
    }

    [Fact]
    public void Doubt_never_ends_in_a_refusal()
    {
        var advies = Check.Advise(Read("C10- C01+ C02- C09+"));
        advies.Uitkomst.ShouldBe(Uitkomst.Regulier);
        advies.Erbij.ShouldBe([Uitkomst.LmmBellen]);
        advies.Stappen.Select(stap => stap.Vervolg).ShouldBe([Vervolg.ZoekFunctionaris, Vervolg.Ruimtezoeker, Vervolg.BelLoket, Vervolg.DienIn]);
    }

    [Fact]
    public void A_kept_advice_is_made_again_word_for_word()
    {
        var advies = Check.Advise(Read("C10- C01+ C02+ C04+ C07? W03+ C30+ C03+"));
        var again = Casuscheck.Again(advies.ToBewaard(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)));
        Words(again).ShouldBe(Words(advies));
        again.Versie.ShouldBe(advies.Versie);
    }

    [Fact]
    public void The_dropped_time_out_law_is_told_with_its_date()
    {
        var stand = Check.Advise(Read("C10- C01+ C02- C30+")).Regels[1].Standen[0];
        stand.Soort.ShouldBe(Standsoort.BestaatNiet);
        stand.StandOp.ShouldBe(new DateOnly(2022, 7, 6));
    }

    [Fact]
    public void What_is_known_already_is_not_asked_again()
    {
        var known = Afleiding.Derive(new Feiten
        {
            Organisaties = ["UWV", "CJIB"], Leefgebieden = [Leefgebied.Wonen, Leefgebied.Schulden], IsProfessional = true, BijLmm = false,
            Tekst = "Vrijdag worden ze ontruimd, de deurwaarder komt langs.",
        });
        Dump(known).ShouldBe("C01+ C02+ C03+ C10- C41- W03+");
        Dump(Afleiding.Derive(new Feiten { Organisaties = ["UWV"], Leefgebieden = [Leefgebied.Wonen] })).ShouldBe("");
        Dump(Afleiding.Derive(new Feiten { Tekst = "LET op: de wethouder wacht" })).ShouldBe("");
        Dump(Afleiding.Derive(new Feiten { Tekst = "kan dit naar het LET? niemand betaalt" })).ShouldBe("W01+ W02+");
    }

    private static string Dump(Antwoorden known) => string.Join(' ', known.All.Select(one => one.Key + (one.Value switch { Antwoord.Ja => "+", Antwoord.Nee => "-", _ => "?" })));

    private static string Words(Advies advies) => string.Join('\n',
        [advies.Aanhef, advies.Kop, .. advies.Regels.Select(regel => regel.Tekst), .. advies.Regels.SelectMany(regel => regel.Opmerkingen), .. advies.Omslagen.Select(one => one.Tekst), .. advies.Bronnen.Select(bron => bron.Tekst)]);

    private static List<string> Asked(string known, params string[] answers)
    {
        var now = Read(known);
        var asked = new List<string>();
        foreach (var answer in answers.Append(null))
        {
            if (Check.Next(now) is not { } next) break;
            asked.Add(next.Id);
            if (answer is null) break;
            answer[..^1].ShouldBe(next.Id);
            now = now.FilledFrom(Read(answer));
        }
        return asked;
    }

    internal static IEnumerable<Antwoorden> Every(params string[] conditions)
    {
        Antwoord?[] values = [null, Antwoord.Ja, Antwoord.Nee, Antwoord.Onbekend];
        for (var way = 0; way < 1 << (2 * conditions.Length); way += 37)
            yield return conditions.Select((id, at) => (id, value: values[way >> (2 * at) & 3])).Where(one => one.value is not null)
                .Aggregate(Antwoorden.Leeg, (known, one) => known.With(one.id, one.value!.Value));
    }
}
