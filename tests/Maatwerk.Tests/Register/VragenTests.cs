using Maatwerk.Measure.Register;
using static Maatwerk.Tests.Register.Proefregister;

namespace Maatwerk.Tests.Register;

/// <summary>Labelled queries: how often the right answer stands first.</summary>
public class VragenTests
{
    private static readonly string Shared = Path.Combine(Architecture.Repository.Root, "..", "shared", "utterances", "register-queries.jsonl");

    public static bool NoShared => !File.Exists(Shared);

    [Fact]
    public void Our_own_queries_find_the_right_entry()
    {
        var vragen = Query.Read(Path.Combine(AppContext.BaseDirectory, "Register", "vragen.jsonl"));
        vragen.Count.ShouldBeGreaterThanOrEqualTo(100);
        vragen.Select(v => v.Kind).Distinct().Order().ShouldBe(["alias", "former-or-place", "plain", "typo"]);
        ShouldFind(vragen);
    }

    [Fact]
    public void Queries_of_another_hand_find_the_right_entry() => ShouldFind(Query.Read(Path.Combine(AppContext.BaseDirectory, "Register", "vragen-andere-hand.jsonl")));

    [Fact(Skip = "The shared queries are not beside this checkout.", SkipWhen = nameof(NoShared))]
    public void The_shared_queries_find_the_right_entry() => ShouldFind(Query.Read(Shared));

    private static void ShouldFind(List<Query> vragen)
    {
        var plaatsen = vragen.ConvertAll(v => (v.Text, Place: Score.Place(Whole.Search(v.Text, Today), v.Expected)));
        var mis = string.Join("; ", plaatsen.Where(p => p.Place != 1).Select(p => $"{p.Text} ({p.Place})"));
        (plaatsen.Count(p => p.Place == 1) / (double)vragen.Count).ShouldBeGreaterThanOrEqualTo(0.96, mis);
        (plaatsen.Count(p => p.Place is > 0 and <= 3) / (double)vragen.Count).ShouldBeGreaterThanOrEqualTo(0.99, mis);
    }
}
