using Maatwerk.Domain.Check;

namespace Maatwerk.Tests.Check;

/// <summary>"What would change it" and "still possible", against trying everything by hand.</summary>
public class OmslagTests
{
    private static readonly string[] Deciding = ["C10", "C01", "C02", "C04", "C07", "C08", "C11", "C12", "C13"];
    private static readonly string[] AddOns = ["C16", "C17", "C18", "C19", "C20", "C30"];

    [Fact]
    public void What_would_change_the_advice_is_what_really_changes_it()
    {
        foreach (var answers in CasuscheckTests.Every(["C10", "C01", "C04", "C07", "C11", "C13", "C17", "W02"]).Where((_, at) => at % 13 == 0))
        {
            var advies = Casuscheck.Current.Advise(answers);
            var expected = new List<string>();
            foreach (var id in Deciding.Concat(AddOns))
                foreach (var other in new[] { Antwoord.Ja, Antwoord.Nee })
                    if (answers[id] != other && Casuscheck.Current.Advise(answers.With(id, other)) is var then
                        && (then.Uitkomst != advies.Uitkomst || !then.Erbij.ToHashSet().SetEquals(advies.Erbij)))
                        expected.Add($"{id} {other} {then.Uitkomst} +{string.Join(',', then.Erbij.Except(advies.Erbij))} -{string.Join(',', advies.Erbij.Except(then.Erbij))}");
            advies.Omslagen.Select(one => $"{one.Conditie.Id} {one.Wordt} {one.Uitkomst} +{string.Join(',', one.Erbij)} -{string.Join(',', one.Eraf)}").Order().ShouldBe(expected.Order());
        }
    }

    [Fact]
    public void Still_possible_is_every_outcome_that_knowing_more_can_give()
    {
        foreach (var answers in CasuscheckTests.Every(["C10", "C01", "C02", "C04", "C07", "C08", "C11"]).Where((_, at) => at % 29 == 0))
        {
            var open = Deciding.Where(id => answers[id] is null or Antwoord.Onbekend).ToList();
            var found = new HashSet<Uitkomst>();
            for (var way = 0; way < 1 << open.Count; way++)
            {
                var filled = answers;
                for (var at = 0; at < open.Count; at++) filled = filled.With(open[at], (way >> at & 1) == 1 ? Antwoord.Ja : Antwoord.Nee);
                found.Add(By_hand(filled));
            }
            var advies = Casuscheck.Current.Advise(answers);
            advies.Mogelijk.ToHashSet().IsSupersetOf(found).ShouldBeTrue();
            advies.Mogelijk.Skip(1).ShouldAllBe(one => found.Contains(one));
            advies.Mogelijk[0].ShouldBe(advies.Uitkomst);
        }
    }

    /// <summary>Steps 2 and 3 of the table, written out once more.</summary>
    private static Uitkomst By_hand(Antwoorden all)
    {
        bool Yes(string id) => all[id] == Antwoord.Ja;
        if (!Yes("C10"))
            return !Yes("C01") || !Yes("C02") ? Uitkomst.Regulier : !Yes("C04") ? Uitkomst.EerstEigenRoute : !Yes("C07") ? Uitkomst.Register
                : !Yes("C08") ? Uitkomst.Casusoverleg : Uitkomst.LmmIndienen;
        return !Yes("C11") ? Uitkomst.BlijftBijLmm : Yes("C12") ? Uitkomst.LetViaLmm : Yes("C13") ? Uitkomst.TerugMetRedenen : Uitkomst.LmmBeslist;
    }
}
