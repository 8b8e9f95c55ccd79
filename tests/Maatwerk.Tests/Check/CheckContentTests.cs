using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Check;
using static Maatwerk.Tests.Check.Antwoordset;

namespace Maatwerk.Tests.Check;

public class CheckContentTests
{
    private static readonly Checktabel Tabel = Casuscheck.Current.Tabel;

    /// <summary>One set of answers for each rule.</summary>
    public static TheoryData<string, string, Uitkomst> Examples => new()
    {
        { "Q1", "C40+", Uitkomst.Spoed },
        { "Q2", "C40- C41+", Uitkomst.NietVoorInwoners },
        { "Q3", "C10- C01+ C02-", Uitkomst.Regulier },
        { "Q4", "C10- C01+ C02+ C04-", Uitkomst.EerstEigenRoute },
        { "Q5", "C10- C01+ C02+ C04+ C07-", Uitkomst.Register },
        { "Q6", "C10- C01+ C02+ C04+ C07+ C08-", Uitkomst.Casusoverleg },
        { "Q7", "C10- C01+ C02+ C04+ C07+ C08+", Uitkomst.LmmIndienen },
        { "Q8", "C10- C01+ C02- C09+", Uitkomst.LmmBellen },
        { "Q9a", "C10+ C11-", Uitkomst.BlijftBijLmm },
        { "Q9", "C10+ C11+ C12+", Uitkomst.LetViaLmm },
        { "Q10", "C10+ C11+ C12- C13+", Uitkomst.TerugMetRedenen },
        { "Q11", "C10+ C11+ C12? C13?", Uitkomst.LmmBeslist },
        { "Q12", "C10- C01+ C02+ C04+ W01+", Uitkomst.EerstLmm },
        { "A1", "C10- C01+ C02+ C04+ C16+ C17+ C18+ C19+ C20+", Uitkomst.OverbruggingBespreken },
        { "A1b", "C10- C01+ C02+ C04+ W02+ C16+ C17? C18+ C19+ C20+", Uitkomst.OverbruggingVragen },
        { "A2", "C10- C01+ C02+ C04+ C17-", Uitkomst.GeenOverbrugging },
        { "A3", "C10- C01+ C02+ C04+ C30+", Uitkomst.TimeOut },
        { "A4", "C10- C01+ C02+ C04+ W04+", Uitkomst.Ruimtezoeker },
        { "A5", "C10- C01+ C02+ C04+ W05+", Uitkomst.Informatiedeling },
    };

    [Theory, MemberData(nameof(Examples))]
    public void Each_rule_can_fire_and_gives_its_outcome(string rule, string answers, Uitkomst uitkomst)
    {
        var hit = Casuscheck.Current.Advise(Read(answers)).Regels.SingleOrDefault(one => one.Id == rule).ShouldNotBeNull($"{rule} should fire for {answers}");
        hit.Uitkomst.ShouldBe(uitkomst);
        hit.Tekst.ShouldNotBeEmpty();
        hit.Bronnen.ShouldNotBeEmpty();
    }

    [Fact]
    public void There_is_an_example_for_every_rule_and_every_outcome()
    {
        Examples.Select(row => row.Data.Item1).Order().ShouldBe(Tabel.Regels.Select(regel => regel.Id).Order());
        Examples.Select(row => row.Data.Item3).Distinct().Order().ShouldBe(Enum.GetValues<Uitkomst>());
    }

    [Fact]
    public void The_conditions_are_those_of_the_field_and_each_is_used()
    {
        string[] numbers = [.. Range(1, 24), .. Range(30, 34), .. Range(40, 43)];
        Tabel.Condities.Where(one => one.Soort == ConditieSoort.Conditie).Select(one => one.Id).ShouldBe(numbers);
        var used = Tabel.Regels.SelectMany(regel => regel.Als.SelectMany(als => als.Keys).Concat(regel.VraagOok).Concat(regel.VraagAls?.Keys ?? []))
            .Concat(Tabel.Opmerkingen.SelectMany(one => one.Als.Keys)).Concat(Tabel.Groepen.SelectMany(groep => groep.Als.Keys)).ToHashSet();
        Tabel.Condities.Where(one => !used.Contains(one.Id)).Select(one => one.Id).ShouldBeEmpty();
        used.Except(Tabel.Condities.Select(one => one.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_fact_carries_a_source_and_a_date()
    {
        Tabel.GecontroleerdOp.ShouldBeGreaterThan(new DateOnly(2026, 1, 1));
        Standen.GecontroleerdOp.ShouldBeGreaterThan(new DateOnly(2026, 1, 1));
        var pointers = Tabel.Regels.Select(regel => regel.Bronnen).Concat(Tabel.Condities.Select(one => one.Bronnen)).Concat(Tabel.Opmerkingen.Select(one => one.Bronnen)).Concat(Standen.All.Select(stand => stand.Bronnen)).ToList();
        pointers.ShouldAllBe(list => list.Count > 0);
        pointers.SelectMany(list => list).ShouldAllBe(pointer => Bronnenlijst.Find(pointer).Bron.Titel.Length > 0);
        Tabel.Regels.SelectMany(regel => regel.Standen).ShouldAllBe(id => Standen.Of(id).Tekst.Length > 0);
    }

    [Fact]
    public void Questions_are_short_and_end_as_questions()
    {
        Tabel.Condities.ShouldAllBe(one => one.Vraag.EndsWith('?') && one.Vraag.Length <= 140 && char.IsLower(one.Kort[0]));
    }

    private static IEnumerable<string> Range(int from, int to) => Enumerable.Range(from, to - from + 1).Select(number => $"C{number:00}");
}
