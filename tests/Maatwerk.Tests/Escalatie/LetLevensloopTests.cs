using System.Globalization;
using System.Text.Json;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Tests.Casussen;
using static Maatwerk.Tests.Escalatie.Letvoorbeeld;

namespace Maatwerk.Tests.Escalatie;

public class LetLevensloopTests
{
    private static readonly Gebruiker[] People = [Regie, AndereRegie, Voorzitter, Wethouder, Directeur, Voorbeeld.Regisseur, Gebruiker.Onbekend(new("t", "x"), null)];

    [Fact]
    public void The_table_has_no_mistakes() => LetLevensloop.Table.Problems().ShouldBeEmpty();

    [Fact]
    public void Only_the_LMM_puts_forward_and_local_analysis_and_advice_travel_along()
    {
        var step = new LetStap(LetTrigger.DraagVoor, Voorbeeld.Regisseur, Nu) { Reden = "Vast.", Partijen = [Uwv] };
        Leeg.Refuses(step)!.Grond.ShouldBe(Weigergrond.NietDoorJou);
        Leeg.Refuses(step with { Wie = Regie, Partijen = [] })!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        Leeg.Refuses(step with { Wie = Regie, Reden = null })!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        Let.Of("k", Voorbeeld.Ingediend() with { Versie = 2 }).LokaalAdvies.ShouldBe("Eerst rust, dan een plan.");
        Voorgedragen().LokaleAnalyse.ShouldContain("niemand beweegt");
    }

    [Fact]
    public void Every_party_in_the_deadlock_is_invited_with_somebody_who_may_decide()
    {
        var no = Voorgedragen().Refuses(new LetStap(LetTrigger.NodigBestuurdersUit, Voorzitter, Nu) { Partijen = [Genodigd[0]] }).ShouldNotBeNull();
        no.ForUser.ShouldContain("Bij elke vastgelopen partij staat een bestuurder");
        Uitgenodigd().Partijen.ShouldAllBe(partij => partij.Vertegenwoordiger != null);
    }

    [Fact]
    public void An_agreement_belongs_to_a_party_at_the_table()
    {
        InOverleg().Refuses(new LetStap(LetTrigger.LegAfsprakenVast, Voorzitter, Nu) { Acties = [new Actie("Betaalt", "SVB")] })!.ForUser.ShouldContain("van een partij aan tafel");
        Doorbraak().Afspraken.Select(one => one.Eigenaar).ShouldBe(["UWV", "CJIB"]);
    }

    [Fact]
    public void What_is_agreed_holds_once_the_owner_confirms_and_nobody_confirms_for_another()
    {
        var let = Doorbraak();
        let.Refuses(Van(Wethouder, LetTrigger.BevestigAfspraak, "UWV"))!.Grond.ShouldBe(Weigergrond.NietDoorJou);
        let.Refuses(Van(Regie, LetTrigger.BevestigAfspraak, "UWV"))!.ForUser.ShouldContain("Dit doet een bestuurder van de organisatie zelf");
        let.Refuses(Van(Voorzitter, LetTrigger.BevestigAfspraak, "CJIB"))!.Grond.ShouldBe(Weigergrond.NietDoorJou);
        let.Refuses(Van(Directeur, LetTrigger.MeldUitgevoerd, "UWV"))!.ForUser.ShouldContain("Bevestig eerst");

        var confirmed = let.Apply(Van(Directeur, LetTrigger.BevestigAfspraak, "UWV")).Apply(Van(Regie, LetTrigger.BevestigAfspraak, "CJIB"));
        confirmed.Afspraken.ShouldAllBe(one => one.BevestigdOp != null);
        confirmed.Refuses(Van(Directeur, LetTrigger.BevestigAfspraak, "UWV"))!.ForUser.ShouldContain("al bevestigd");
    }

    [Fact]
    public void Whoever_wrote_an_agreement_down_does_not_confirm_it()
    {
        var let = Uitgenodigd().Apply(new LetStap(LetTrigger.OplossingVoorOverleg, Regie, Nu) { Acties = [new Actie("Schort op", "CJIB")] });
        let.Refuses(Van(Regie, LetTrigger.BevestigAfspraak, "CJIB"))!.ForUser.ShouldContain("Een ander dan wie de afspraak opschreef");
        let.Refuses(Van(AndereRegie, LetTrigger.BevestigAfspraak, "CJIB")).ShouldBeNull();
    }

    [Fact]
    public void Whoever_put_the_casus_forward_does_not_chair_it()
    {
        var both = Voorbeeld.Wie("20", Rol.Regievoerder, Rol.LetVoorzitter) with { OrganisatieId = "lmm" };
        var let = Leeg.Apply(new LetStap(LetTrigger.DraagVoor, both, Nu) { Reden = "Vast.", Partijen = [Uwv] });
        let.Refuses(new LetStap(LetTrigger.LegTerug, both, Nu) { Reden = "Lokaal.", Tekst = "Bel." })!.Grond.ShouldBe(Weigergrond.NietDoorJou);
        let.Refuses(new LetStap(LetTrigger.LegTerug, Voorzitter, Nu) { Reden = "Lokaal.", Tekst = "Bel." }).ShouldBeNull();
    }

    [Fact]
    public void The_case_ends_when_all_is_carried_out_and_something_is_learnt()
    {
        var half = Doorbraak().Apply(Van(Directeur, LetTrigger.BevestigAfspraak, "UWV")).Apply(Van(Regie, LetTrigger.BevestigAfspraak, "CJIB")).Apply(Van(Directeur, LetTrigger.MeldUitgevoerd, "UWV"));
        half.Status.ShouldBe(LetStatus.Doorbraak);
        half.Refuses(new LetStap(LetTrigger.Sluit, Voorzitter, Nu) { Leerpunt = "Eerder bellen." })!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);

        var done = half.Apply(Van(Regie, LetTrigger.MeldUitgevoerd, "CJIB"));
        done.Status.ShouldBe(LetStatus.Doorbraak);
        done.Refuses(new LetStap(LetTrigger.Sluit, Voorzitter, Nu))!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        done.Apply(new LetStap(LetTrigger.Sluit, Voorzitter, Nu) { Leerpunt = "Eerder bellen." }).Status.ShouldBe(LetStatus.Afgerond);

        var learnt = Doorbraak("Eerder bellen.").Apply(Van(Directeur, LetTrigger.BevestigAfspraak, "UWV")).Apply(Van(Regie, LetTrigger.BevestigAfspraak, "CJIB")).Apply(Van(Directeur, LetTrigger.MeldUitgevoerd, "UWV"));
        learnt.Apply(Van(Regie, LetTrigger.MeldUitgevoerd, "CJIB")).Status.ShouldBe(LetStatus.Afgerond);
    }

    [Fact]
    public void No_agreement_is_written_down_as_it_was_and_mediation_is_off_unless_set()
    {
        var nietBeslist = new LetStap(LetTrigger.GeenOvereenstemming, Voorzitter, Nu);
        InOverleg().Refuses(nietBeslist)!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        var let = InOverleg().Apply(nietBeslist with { Standpunten = [new Standpunt("UWV", "Kan niet van de wet. Bel mevrouw Jansen."), new Standpunt("CJIB", "Wacht op UWV.")] });
        let.Standpunten[0].Gezegd.ShouldNotContain("Jansen");
        let.Refuses(new LetStap(LetTrigger.VraagBemiddeling, Voorzitter, Nu))!.ForUser.ShouldContain("idee uit 2019");
        let.Apply(new LetStap(LetTrigger.VraagBemiddeling, Voorzitter, Nu) { MetBemiddeling = true }).Status.ShouldBe(LetStatus.Bemiddeling);
        let.Possible(Voorzitter, metBemiddeling: false).ShouldBe([LetTrigger.Sluit]);
    }

    [Theory]
    [InlineData(LetStatus.InBestuurlijkOverleg, LetStatus.Doorbraak, LetResultaat.Doorbraak)]
    [InlineData(LetStatus.Uitgenodigd, LetStatus.Doorbraak, LetResultaat.Doorbraak)]
    [InlineData(LetStatus.Voorgedragen, LetStatus.TeruggelegdMetRedenen, LetResultaat.TeruggelegdMetRedenen)]
    [InlineData(LetStatus.NietBeslist, LetStatus.Afgerond, LetResultaat.TeruggelegdMetRedenen)]
    [InlineData(LetStatus.Doorbraak, LetStatus.Afgerond, null)]
    [InlineData(LetStatus.Doorbraak, LetStatus.Doorbraak, null)]
    public void What_the_LET_comes_to_moves_the_casus(LetStatus van, LetStatus naar, LetResultaat? result) => LetLevensloop.ForCasus(van, naar).ShouldBe(result);

    [Fact]
    public void The_principles_stand_with_their_source()
    {
        Uitgangspunten.All.Count.ShouldBe(6);
        Uitgangspunten.All.ShouldAllBe(one => one.Tekst.Length > 10 && one.Bronnen.All(bron => Domain.Bronnen.Bronnenlijst.Find(bron).Tekst.Length > 0));
    }

    [Fact]
    public void A_case_reads_back_from_its_document_the_same()
    {
        var let = Doorbraak("Eerder bellen.") with { Versie = 5 };
        var json = JsonSerializer.Serialize(let, LetJson.Default.Let);
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, LetJson.Default.Let)!, LetJson.Default.Let).ShouldBe(json);
    }

    [Fact]
    public void Whatever_people_try_a_case_stays_in_the_table()
    {
        var random = new Random(20261126);
        var stories = int.Parse(Environment.GetEnvironmentVariable("MAATWERK_STAPPEN") ?? "6000", CultureInfo.InvariantCulture) / 20;
        var reached = new HashSet<LetStatus>();
        for (var story = 0; story < stories; story++)
        {
            var let = Voorgedragen();
            for (var at = 0; at < 20; at++)
            {
                var stap = Anything(random, let, Nu.AddHours(at));
                if (let.Refuses(stap) is not null) { Should.Throw<StapGeweigerdException>(() => let.Apply(stap)); continue; }
                var after = let.Apply(stap);
                LetLevensloop.Table.Next(let.Status, stap.Trigger).Select(row => row.To).ShouldContain(after.Status);
                after.Geschiedenis[^1].Van.ShouldBe(let.Status);
                after.Afspraken.Where(one => one.UitgevoerdOp is not null).ShouldAllBe(one => one.BevestigdOp != null);
                let = after;
            }
            if (let.Status == LetStatus.Afgerond) let.Leerpunt.ShouldNotBeNull();
            reached.Add(let.Status);
        }
        reached.Count.ShouldBeGreaterThanOrEqualTo(6);
    }

    private static LetStap Anything(Random random, Let let, DateTimeOffset nu)
    {
        var likely = let.Levensloop.Known(let.Status).ToArray();
        var trigger = likely.Length > 0 && random.Next(3) > 0 ? Pick(random, likely) : Pick(random, Enum.GetValues<LetTrigger>());
        if (trigger is LetTrigger.Vervalt or LetTrigger.LegTerug && random.Next(4) > 0) trigger = Pick(random, Enum.GetValues<LetTrigger>());
        var stap = new LetStap(trigger, Pick(random, People), nu);
        return random.Next(6) == 0 ? stap : stap with
        {
            Reden = "Er is een reden.", Tekst = "Er is een tekst.", Partijen = Genodigd, Partij = Pick(random, new[] { "UWV", "CJIB", "SVB" }),
            Acties = [new Actie("Wacht", Pick(random, new[] { "UWV", "CJIB", "CJIB", "UWV", "SVB" }))], Standpunten = [new("UWV", "Nee."), new("CJIB", "Nee.")],
            Leerpunt = random.Next(2) == 0 ? "Eerder bellen." : null, MetBemiddeling = random.Next(2) == 0,
        };
    }

    private static T Pick<T>(Random random, T[] list) => list[random.Next(list.Length)];
}
