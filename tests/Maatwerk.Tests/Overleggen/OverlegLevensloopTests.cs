using System.Globalization;
using System.Text.Json;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Tests.Casussen;
using static Maatwerk.Tests.Overleggen.Overlegvoorbeeld;

namespace Maatwerk.Tests.Overleggen;

public class OverlegLevensloopTests
{
    [Fact]
    public void The_table_has_no_mistakes() => OverlegLevensloop.Table.Problems().ShouldBeEmpty();

    [Fact]
    public void Moments_are_on_working_days_to_come_and_at_most_five()
    {
        Leeg.Refuses(Voorstel).ShouldBeNull();
        Leeg.Refuses(Voorstel with { Doel = " " }).ShouldNotBeNull();
        Leeg.Refuses(Voorstel with { Genodigden = [] }).ShouldNotBeNull();
        Leeg.Refuses(Voorstel with { Momenten = [Nu.AddHours(-1)] }).ShouldNotBeNull();
        Leeg.Refuses(Voorstel with { Momenten = [new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero)] }).ShouldNotBeNull("Saturday");
        Leeg.Refuses(Voorstel with { Momenten = [new(2026, 12, 25, 9, 0, 0, TimeSpan.Zero)] }).ShouldNotBeNull("Christmas");
        Leeg.Refuses(Voorstel with { Momenten = [.. Enumerable.Range(0, 6).Select(hour => Dinsdag.AddHours(hour))] }).ShouldNotBeNull();
    }

    [Fact]
    public void Each_party_answers_for_itself_and_the_organiser_for_whoever_has_to_be_called()
    {
        var overleg = Voorgesteld();
        overleg.Refuses(Antwoord(VanZaanstad, "UWV", (Dinsdag, true)))!.Grond.ShouldBe(Weigergrond.NietDoorJou);
        overleg.Refuses(Antwoord(VanUwv, "CJIB", (Dinsdag, true)))!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        overleg.Refuses(Antwoord(Regisseur, "UWV", (Dinsdag, true)))!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);

        var answered = overleg.Apply(Antwoord(VanUwv, "UWV", (Dinsdag, false))).Apply(Antwoord(Regisseur, "CJIB", (Dinsdag, true), (Donderdag, true))).Apply(Antwoord(VanUwv, "UWV", (Donderdag, true)));
        answered.Genodigden[0].Kan(Dinsdag).ShouldBe(false);
        answered.Genodigden[0].Kan(Donderdag).ShouldBe(true);
    }

    [Fact]
    public void The_party_that_matters_is_missed_when_it_is_not_invited_or_said_no()
    {
        var casus = Voorbeeld.Ingediend();
        Voorgesteld().Missing(casus).ShouldBeEmpty();
        Leeg.Apply(Voorstel with { Genodigden = [Uwv] }).Missing(casus).ShouldBe(["CJIB"]);
        Voorgesteld().Apply(Antwoord(VanUwv, "UWV", (Dinsdag, false))).Missing(casus).ShouldBeEmpty();
        Voorgesteld().Apply(Antwoord(VanUwv, "UWV", (Dinsdag, false), (Donderdag, false))).Missing(casus).ShouldBe(["UWV"]);
        Vastgelegd().Apply(Antwoord(VanUwv, "UWV", (Dinsdag, false))).Missing(casus).ShouldBe(["UWV"]);
    }

    [Theory]
    [InlineData("https://teams.example/l/meetup-join/19%3ameeting", true)]
    [InlineData("http://teams.example/x", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://u:p@teams.example/", false)]
    [InlineData("https://teams.example/a b", false)]
    [InlineData(null, true)]
    public void A_link_is_https_or_nothing(string? link, bool good) => (Voorgesteld().Refuses(Vast(Dinsdag, link)) is null).ShouldBe(good);

    [Fact]
    public void A_report_comes_after_the_beginning_with_an_owner_and_a_day_for_each_decision_or_with_why_not()
    {
        var verslag = new OverlegStap(OverlegTrigger.LegBesluitenVast, Regisseur, Dinsdag.AddHours(1));
        Vastgelegd().Refuses(verslag with { Nu = Dinsdag.AddMinutes(-1), Reden = "Geen." })!.ForUser.ShouldContain("pas op 24 november 2026 om 10.00 uur");
        Vastgelegd().Refuses(verslag).ShouldNotBeNull();
        Vastgelegd().Refuses(verslag with { Acties = [new Actie("Stelt uit", "UWV")] }).ShouldNotBeNull();
        Vastgelegd().Apply(verslag with { Reden = "UWV mag het niet." }).Status.ShouldBe(OverlegStatus.Gehouden);
        Vastgelegd().Apply(verslag with { Acties = [new Actie("Stelt uit", "UWV", new DateOnly(2026, 12, 1))] }).Besluiten.Count.ShouldBe(1);
    }

    [Fact]
    public void An_overleg_reads_back_from_its_document_the_same()
    {
        var overleg = Vastgelegd("https://teams.example/x").Apply(Antwoord(VanUwv, "UWV", (Dinsdag, true)));
        var json = JsonSerializer.Serialize(overleg, OverlegJson.Default.Overleg);
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, OverlegJson.Default.Overleg)!, OverlegJson.Default.Overleg).ShouldBe(json);
    }

    [Fact]
    public void Whatever_people_try_an_overleg_stays_in_the_table_and_its_sequence_never_goes_down()
    {
        var random = new Random(20261126);
        var stories = int.Parse(Environment.GetEnvironmentVariable("MAATWERK_STAPPEN") ?? "6000", CultureInfo.InvariantCulture) / 15;
        Gebruiker[] people = [Regisseur, VanUwv, VanZaanstad, Voorbeeld.Regievoerder];
        var reached = new HashSet<OverlegStatus>();
        for (var story = 0; story < stories; story++)
        {
            var overleg = Voorgesteld();
            for (var at = 0; at < 15; at++)
            {
                var likely = overleg.Levensloop.Known(overleg.Status).Where(trigger => trigger != OverlegTrigger.ZegAf).ToArray();
                var stap = new OverlegStap(likely.Length > 0 && random.Next(4) > 0 ? Pick(random, likely) : Pick(random, Enum.GetValues<OverlegTrigger>()), Pick(random, people), random.Next(2) == 0 ? Nu : Dinsdag.AddHours(2))
                {
                    Reden = "Reden.", Tekst = "Tekst.", Doel = "Doel", Momenten = [Pick(random, [Dinsdag, Donderdag])], Moment = Pick(random, [Dinsdag, Donderdag]), Genodigden = [Uwv],
                    Partij = Pick(random, ["UWV", "CJIB"]), Antwoorden = [new(Pick(random, [Dinsdag, Donderdag]), random.Next(2) == 0)],
                };
                if (overleg.Refuses(stap) is not null) { Should.Throw<StapGeweigerdException>(() => overleg.Apply(stap)); continue; }
                var after = overleg.Apply(stap);
                OverlegLevensloop.Table.Next(overleg.Status, stap.Trigger).Select(row => row.To).ShouldContain(after.Status);
                after.Reeks.ShouldBeGreaterThanOrEqualTo(overleg.Reeks);
                overleg = after;
                reached.Add(overleg.Status);
            }
        }
        reached.Count.ShouldBe(Enum.GetValues<OverlegStatus>().Length);
    }

    private static T Pick<T>(Random random, T[] list) => list[random.Next(list.Length)];
}
