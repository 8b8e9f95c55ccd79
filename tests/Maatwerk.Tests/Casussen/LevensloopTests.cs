using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Toegang;
using static Maatwerk.Tests.Casussen.Voorbeeld;

namespace Maatwerk.Tests.Casussen;

public class LevensloopTests
{
    private static readonly Gebruiker[] People = [Wijkwerker, Regisseur, Regievoerder, Voorzitter, Wie("03", Rol.Maatwerkfunctionaris), Wie("10", Rol.Registerbeheerder)];

    [Fact]
    public void The_table_has_no_mistakes() => CasusLevensloop.Table.Problems().ShouldBeEmpty();

    [Fact]
    public void The_table_finds_its_own_mistakes()
    {
        var bad = new Levensloop<CasusStatus, CasusTrigger>(CasusStatus.Afgesloten)
        {
            { (CasusStatus?)null, CasusTrigger.StartCasus, CasusStatus.Concept, Hoedanigheid.Professional },
            { CasusStatus.Concept, CasusTrigger.TrekIn, CasusStatus.Ingetrokken, Hoedanigheid.Indiener },
            { CasusStatus.Concept, CasusTrigger.TrekIn, CasusStatus.BijLet, Hoedanigheid.Indiener },
        };
        var problems = bad.Problems();
        problems.ShouldContain("Ingetrokken is a dead end but not a final status.");
        problems.ShouldContain("No row leads to Casusoverleg.");
        problems.ShouldContain("Concept on TrekIn stands in the table 2 times with the same rule.");
        problems.ShouldContain("No row uses Heropen.");
    }

    [Fact]
    public void Every_rule_in_the_table_can_be_asked_of_a_casus()
    {
        var casus = Ingediend();
        foreach (var row in CasusLevensloop.Table)
            Should.NotThrow(() => ((Voorwaarde<Casus, Stap>?)row.Als)?.Missing(casus, new Stap(row.Trigger, Regievoerder, Nu)));
    }

    [Fact]
    public void Every_status_and_trigger_has_words()
    {
        Enum.GetValues<CasusStatus>().ShouldAllBe(status => status == CasusStatus.Concept || status.Tekst() != status.ToString() || status == CasusStatus.Casusoverleg || status == CasusStatus.Afgesloten || status == CasusStatus.Ingetrokken);
        Enum.GetValues<CasusTrigger>().Select(trigger => trigger.Tekst()).Distinct().Count().ShouldBe(Enum.GetValues<CasusTrigger>().Length);
    }

    [Fact]
    public void Whatever_people_try_the_casus_stays_in_the_table_and_its_history_tells_where_it_stands()
    {
        var random = new Random(20261122);
        var reached = new HashSet<CasusStatus>();
        for (var story = 0; story < 400; story++)
        {
            var casus = Ingediend();
            for (var at = 0; at < 25; at++)
            {
                var stap = Anything(random, Nu.AddHours(at));
                var no = casus.Refuses(stap);
                if (no is not null) { Should.Throw<StapGeweigerdException>(() => casus.Apply(stap)); continue; }
                var after = casus.Apply(stap);
                CasusLevensloop.Table.Next(casus.Status, stap.Trigger).Select(row => row.To).ShouldContain(after.Status);
                casus = after;
            }
            casus.Geschiedenis[^1].Naar.ShouldBe(casus.Status);
            casus.Geschiedenis.Zip(casus.Geschiedenis.Skip(1)).ShouldAllBe(pair => pair.First.Naar == pair.Second.Van);
            reached.Add(casus.Status);
        }
        reached.Count.ShouldBeGreaterThanOrEqualTo(6);
    }

    [Fact]
    public void Buttons_offer_only_what_the_table_allows_this_person()
    {
        Ingediend().Allowed(Regisseur).ShouldBe([CasusTrigger.VoegToe, CasusTrigger.TrekIn]);
        Ingediend().Allowed(Regievoerder).ShouldBe([CasusTrigger.NeemInBehandeling, CasusTrigger.StuurTerugVoorStap, CasusTrigger.StuurBericht]);
        Ingediend().Allowed(Wie("10", Rol.Registerbeheerder)).ShouldBeEmpty();
    }

    private static Stap Anything(Random random, DateTimeOffset nu)
    {
        var stap = new Stap(Pick(random, Enum.GetValues<CasusTrigger>()), Pick(random, People), nu);
        return random.Next(4) == 0 ? stap : stap with
        {
            Reden = "Er is een reden.", Tekst = "Er is een tekst.", Uitkomst = CasusUitkomst.Opgelost, Acties = [new("Betaalt de huur", "Gemeente Utrecht")],
            Let = Pick(random, Enum.GetValues<LetResultaat>()), Bewaartermijn = TimeSpan.FromDays(random.Next(2)),
        };
    }

    private static T Pick<T>(Random random, T[] list) => list[random.Next(list.Length)];
}
