using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using static Maatwerk.Domain.Check.Uitkomst;
using static Maatwerk.Tests.Check.Antwoordset;

namespace Maatwerk.Tests.Check;

/// <summary>Twelve public cases with the verdict the field gives them: K1 to K12, also the ones that do not belong at the LMM.</summary>
public class TwaalfCasussenTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        // case       answers                                                                     main rule and add-ons   outcome and what comes with it
        { "K1",       "C01+ C02+ C03+ C04+ C07- W03+ C30+",                                       "Q5 A3",                "Register TimeOut" },
        { "K1 later", "C01+ C02+ C03+ C04+ C07+ C08+ W03+ C30+",                                  "Q7 A3",                "LmmIndienen TimeOut" },
        { "K2",       "C01+ C02+ C03+ C04+ C07+ C08+ W02+ C16+ C17+ C18+ C19+ C20+",              "Q7 A1",                "LmmIndienen OverbruggingBespreken" },
        { "K2 at LMM", "C10+ C11+ C12+ W02+ C16+ C17+ C18+ C19+ C20+",                            "Q9 A1",                "LetViaLmm OverbruggingBespreken" },
        { "K2 halfway", "C01+ C02+ C04+ C07+ C08+ W02+ C16+ C17+ C18? C19+ C20+",                 "Q7 A1b",               "LmmIndienen OverbruggingVragen" },
        { "K3",       "C01+ C02+ C04+ C07- W03+ W04+ C30-",                                       "Q5 A4",                "Register Ruimtezoeker" },
        { "K3 later", "C01+ C02+ C04+ C07+ C08+ W03+ W04+ C30-",                                  "Q7 A4",                "LmmIndienen Ruimtezoeker" },
        { "K3 2017",  "C10+ C11+ C12+ W04+",                                                      "Q9 A4",                "LetViaLmm Ruimtezoeker" },
        { "K4",       "C01+ C02+ C04+ C07- W03+ W04+ C30-",                                       "Q5 A4",                "Register Ruimtezoeker" },
        { "K5",       "C01+ C02- W04+",                                                           "Q3 A4",                "Regulier Ruimtezoeker" },
        { "K6",       "C01+ C02+ C03+ C04- W03+ C30+",                                            "Q4 A3",                "EerstEigenRoute TimeOut" },
        { "K6 later", "C01+ C02+ C03+ C04+ C07- W03+ C30+",                                       "Q5 A3",                "Register TimeOut" },
        { "K7",       "C01+ C02+ C04- W04+",                                                      "Q4 A4",                "EerstEigenRoute Ruimtezoeker" },
        { "K8",       "C01+ C02+ C04- W04+",                                                      "Q4 A4",                "EerstEigenRoute Ruimtezoeker" },
        { "K9",       "C01- C02- W03+ C30- W04+",                                                 "Q3 A4",                "Regulier Ruimtezoeker" },
        { "K10",      "C01+ C02-",                                                                "Q3",                   "Regulier" },
        { "K10 filed", "C10+ C11+ C12- C13+",                                                     "Q10",                  "TerugMetRedenen" },
        { "K11",      "C01+ C02+ C03+ C04-",                                                      "Q4",                   "EerstEigenRoute" },
        { "K12",      "C01- C02- W04+",                                                           "Q3 A4",                "Regulier Ruimtezoeker" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_known_case_gets_the_verdict_of_the_field(string name, string answers, string rules, string outcomes)
    {
        var known = Read("C40- C41- C10-");
        var advies = Casuscheck.Current.Advise(Read(answers).FilledFrom(known));
        string.Join(' ', advies.Regels.Select(regel => regel.Id)).ShouldBe(rules, name);
        string.Join(' ', [advies.Uitkomst, .. advies.Erbij]).ShouldBe(outcomes, name);
    }

    [Fact]
    public void The_negatives_never_point_to_the_LMM()
    {
        foreach (var (_, answers, _, _) in Cases.Select(row => row.Data).Where(one => one.Item1 is "K5" or "K7" or "K8" or "K9" or "K10" or "K11" or "K12"))
            Casuscheck.Current.Advise(Read(answers).FilledFrom(Read("C40- C41- C10-"))).Mogelijk.ShouldNotContain(LmmIndienen);
    }

    [Fact]
    public void K5_flips_when_a_second_organisation_comes_in()
    {
        var advies = Casuscheck.Current.Advise(Read("C40- C41- C10- C01+ C02- C04+ C07-"));
        advies.Omslagen.ShouldContain(one => one.Conditie.Id == "C02" && one.Wordt == Antwoord.Ja && one.Uitkomst == Uitkomst.Register);
    }

    [Fact]
    public void K11_a_bridging_home_is_not_the_bridging_procedure()
    {
        const string story = "Moeder en zoon van 16 zonder huis. Gemeente, wijkteam en Vangnet regelden een overbruggingswoning en een inschrijving.";
        Afleiding.Derive(new Feiten { Tekst = story })["W02"].ShouldBeNull();
        Afleiding.Derive(new Feiten { Tekst = "Kan de Overbruggingsprocedure hier helpen?" })["W02"].ShouldBe(Antwoord.Ja);
        Afleiding.Derive(new Feiten { Tekst = story, Organisaties = ["Gemeente Zaanstad", "Dienst Toeslagen", "SVB"], Leefgebieden = [Leefgebied.Wonen, Leefgebied.InkomenUitkering] })["C02"].ShouldBe(Antwoord.Ja);
    }

    [Fact]
    public void The_reasons_are_the_answers_that_made_the_rule_hit()
    {
        var advies = Casuscheck.Current.Advise(Read("C40- C41- C10- C01+ C02+ C03+ C04+ C07-"));
        advies.Regels[0].Omdat.Select(reden => reden.Conditie.Id).ShouldBe(["C04", "C07"]);
        advies.Regels[0].Opmerkingen.ShouldContain(text => text.StartsWith("Er is haast."));
        advies.Haast.ShouldBeTrue();
    }
}
