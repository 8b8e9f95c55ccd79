using System.Text.Json;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Tests.Levenslopen;
using static Maatwerk.Domain.Pauzes.TimeOutTrigger;
using static Maatwerk.Tests.Casussen.Voorbeeld;

namespace Maatwerk.Tests.Pauzes;

public class TimeOutTests
{
    private static readonly Gebruiker Leiding = Wie("05", Rol.Leidinggevende);
    private static readonly Gebruiker Elders = Wie("16", Rol.Leidinggevende) with { OrganisatieId = "gemeente-zaanstad" };
    private static readonly Gebruiker Beide = Wie("17", Rol.Leidinggevende, Rol.Casusregisseur);
    private static readonly Gebruiker[] People = [Regisseur, Leiding, Elders, Beide, Regievoerder, Gebruiker.Assistent];
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    [Fact]
    public void The_table_has_no_mistakes() => TimeOutLevensloop.Table.Problems().ShouldBeEmpty();

    [Fact]
    public void It_is_prepared_only_when_debt_help_runs_and_without_what_a_criminal_judge_decided()
    {
        Nieuw().Refuses(Full(BereidVoor, Regisseur) with { SchuldhulpLoopt = Antwoord.Onbekend })!.ForUser.ShouldContain("schuldhulpverlening");
        Nieuw().Refuses(Full(BereidVoor, Regisseur) with { ZonderStraffen = false })!.ForUser.ShouldContain("straffen");
        Nieuw().Refuses(Full(BereidVoor, Regisseur) with { Vorderingen = [new("UWV", SchuldeiserSoort.Overheid, "breed-moratorium")] })!.ForUser.ShouldContain("UWV");
    }

    [Fact]
    public void The_end_date_is_at_most_four_months_away()
    {
        Nieuw().Apply(Full(BereidVoor, Regisseur) with { Einddatum = new DateOnly(2027, 3, 23) }).Refuses(Full(VraagVierOgen, Regisseur))!.ForUser.ShouldContain("22 maart 2027");
        Nieuw().Apply(Full(BereidVoor, Regisseur) with { Einddatum = new DateOnly(2027, 3, 22) }).Refuses(Full(VraagVierOgen, Regisseur)).ShouldBeNull();
    }

    [Fact]
    public void The_second_person_is_somebody_else_of_the_same_organisation()
    {
        var eigen = Nieuw(Beide).Apply(Full(BereidVoor, Beide)).Apply(Full(VraagVierOgen, Beide));
        eigen.Refuses(Full(KeurGoed, Beide, eigen))!.ForUser.ShouldContain("Een ander moet meekijken");
        Gevraagd().Refuses(Full(KeurGoed, Elders, Gevraagd()))!.ForUser.ShouldContain("dezelfde organisatie");
        Gevraagd().Refuses(Full(KeurGoed, Leiding, Gevraagd())).ShouldBeNull();
    }

    [Fact]
    public void What_is_approved_is_what_was_shown_and_every_change_takes_the_approval_away()
    {
        var shown = Gevraagd().Vingerafdruk;
        var changed = Gevraagd().Apply(Full(Wijzig, Regisseur) with { Plan = "Een ander plan." });
        (changed.Status, changed.VierOgen).ShouldBe((TimeOutStatus.Voorbereiding, null));
        var again = changed.Apply(Full(VraagVierOgen, Regisseur));
        again.Vingerafdruk.ShouldNotBe(shown);
        again.Refuses(Full(KeurGoed, Leiding) with { Vingerafdruk = shown })!.ForUser.ShouldContain("intussen iets gewijzigd");
        var goed = again.Apply(Full(KeurGoed, Leiding, again));
        goed.Apply(Full(Wijzig, Regisseur) with { Einddatum = new DateOnly(2027, 1, 1) }).Status.ShouldBe(TimeOutStatus.Voorbereiding);
    }

    [Fact]
    public void Refusing_needs_a_reason()
    {
        Gevraagd().Refuses(Full(KeurAf, Leiding) with { Reden = "" })!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        Gevraagd().Apply(Full(KeurAf, Leiding)).Status.ShouldBe(TimeOutStatus.Voorbereiding);
    }

    [Fact]
    public void What_nobody_approved_in_five_working_days_goes_back()
    {
        Gevraagd().VierOgen!.Uiterlijk.ShouldBe(new DateOnly(2026, 11, 27));
        Gevraagd().Passes(new DateOnly(2026, 11, 27), Nu.AddDays(5)).ShouldBeNull();
        Gevraagd().Refuses(Full(KeurGoed, Leiding, Gevraagd()) with { Nu = Nu.AddDays(6) })!.ForUser.ShouldContain("vijf werkdagen");
        Gevraagd().Passes(new DateOnly(2026, 11, 28), Nu.AddDays(6))!.Status.ShouldBe(TimeOutStatus.Voorbereiding);
    }

    [Fact]
    public void One_promise_is_enough_and_each_creditor_has_its_own_end()
    {
        var half = Verstuurd().Apply(Full(Toegezegd, Regisseur) with { Organisatie = "UWV", Einddatum = new DateOnly(2027, 7, 22) }).Settled(Nu);
        half.Status.ShouldBe(TimeOutStatus.Lopend);
        var actief = half.Apply(Full(Geweigerd, Regisseur) with { Organisatie = "CJIB" }).Apply(Full(GeenReactie, Regisseur) with { Organisatie = "woningcorporatie" }).Settled(Nu);
        actief.Status.ShouldBe(TimeOutStatus.Actief);
        actief.Vorderingen.Select(one => (one.Antwoord, one.Einddatum)).ShouldBe([(TimeOutAntwoord.Toegezegd, new DateOnly(2027, 7, 22)), (TimeOutAntwoord.Geweigerd, null), (TimeOutAntwoord.GeenReactie, null)]);
    }

    [Fact]
    public void When_nobody_wants_to_wait_the_judge_or_the_LMM_is_left()
    {
        var no = Verstuurd().Vorderingen.Aggregate(Verstuurd(), (pauze, one) => pauze.Apply(Full(Geweigerd, Regisseur) with { Organisatie = one.Organisatie })).Settled(Nu);
        (no.Status, no.IsOpen).ShouldBe((TimeOutStatus.NaarRechterOfLmm, false));
        Pauzeinstrumenten.AfterRefusal.Select(one => one.Id).ShouldBe(["smal-moratorium", "breed-moratorium", "lmm"]);
    }

    [Fact]
    public void Nothing_is_sent_twice_or_answered_before_it_was_sent()
    {
        var sent = Goedgekeurd().Apply(Full(StuurVerzoek, Regisseur) with { Organisatie = "UWV" });
        sent.Refuses(Full(StuurVerzoek, Regisseur) with { Organisatie = "UWV" }).ShouldNotBeNull();
        sent.Refuses(Full(StuurVerzoek, Regisseur) with { Organisatie = "CJIB", Dag = Vandaag.AddDays(1) }).ShouldNotBeNull();
        sent.Refuses(Full(Geweigerd, Regisseur) with { Organisatie = "CJIB" }).ShouldNotBeNull();
    }

    [Fact]
    public void A_longer_pause_needs_the_creditor_again_and_a_second_person_again()
    {
        Actief().Refuses(Full(Verleng, Regisseur))!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        Actief().Refuses(Langer(new DateOnly(2027, 8, 1)) with { OpnieuwAkkoord = false }).ShouldNotBeNull();
        Actief().Refuses(Langer(new DateOnly(2027, 1, 1))).ShouldNotBeNull();
        var asked = Actief().Apply(Langer(new DateOnly(2027, 8, 1)));
        asked.Refuses(Full(Verleng, Regisseur))!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        var longer = asked.Apply(Full(KeurGoed, Leiding, asked)).Apply(Full(Verleng, Regisseur));
        (longer.Find("UWV")!.Einddatum, longer.Verlenging).ShouldBe((new DateOnly(2027, 8, 1), null));
        asked.Apply(Full(KeurAf, Leiding)).Verlenging.ShouldBeNull();
    }

    [Fact]
    public void Warnings_come_fourteen_and_three_days_before_each_end_and_name_nobody()
    {
        var days = ((Maatwerk.Domain.Termijnen.IHeeftTermijnen)Actief()).Termijnen().ToList();
        days.Where(one => one.Soort.StartsWith("pauze-loopt-af", StringComparison.Ordinal)).Select(one => (one.Soort, one.Dag)).ShouldBe(
        [
            ("pauze-loopt-af-14", new DateOnly(2027, 2, 15)), ("pauze-loopt-af-3", new DateOnly(2027, 2, 26)), ("pauze-loopt-af-14", new DateOnly(2027, 7, 8)), ("pauze-loopt-af-3", new DateOnly(2027, 7, 19)),
        ]);
        days.ShouldAllBe(one => one.Aan == Maatwerk.Domain.Termijnen.Ontvanger.Assistent || (one.Wie == Regisseur.Id && !one.Tekst.Contains("CJIB") && !one.Tekst.Contains("UWV")));
        days.Count(one => one.Soort == "pauze-termijn-verstreken").ShouldBe(1);
        Pauzedagen.Of(Gevraagd()).Select(one => one.Soort).ShouldBe(["pauze-niet-beoordeeld", "pauze-vier-ogen-verlopen"]);
        days.Where(one => one.Aan != Maatwerk.Domain.Termijnen.Ontvanger.Assistent).ShouldAllBe(one => Maatwerk.Domain.Kalender.Werkdagen.Is(one.Dag));
    }

    [Fact]
    public void It_ends_the_day_after_the_last_end_and_not_before()
    {
        Actief().Passes(new DateOnly(2027, 7, 22), Nu).ShouldBeNull();
        var ended = Actief().Passes(new DateOnly(2027, 7, 23), Nu)!;
        (ended.Status, ended.Einde, ended.Geschiedenis[^1].Naam).ShouldBe((TimeOutStatus.Beeindigd, TimeOutEinde.Verlopen, "de assistent"));
    }

    [Fact]
    public void One_creditor_that_stops_waiting_does_not_end_what_others_promised()
    {
        var one = Actief().Apply(Full(NietNagekomen, Regisseur) with { Organisatie = "CJIB" });
        (one.Status, one.Einde).ShouldBe((TimeOutStatus.Actief, null));
        var none = one.Apply(Full(NietNagekomen, Regisseur) with { Organisatie = "UWV" });
        (none.Status, none.Einde).ShouldBe((TimeOutStatus.Beeindigd, TimeOutEinde.Ingetrokken));
    }

    [Theory]
    [InlineData("CJIB", SchuldeiserSoort.Overheid, "noodstop-cjib overheidsconvenant uitstel-awb")]
    [InlineData("UWV", SchuldeiserSoort.Overheid, "overheidsconvenant uitstel-awb")]
    [InlineData("gemeente Utrecht", SchuldeiserSoort.Overheid, "uitstel-awb")]
    [InlineData("woningcorporatie", SchuldeiserSoort.Verhuurder, "kennisgeving smal-moratorium")]
    [InlineData("Bank", SchuldeiserSoort.BankOfKrediet, "kennisgeving")]
    public void Each_creditor_is_asked_by_an_instrument_that_fits(string naam, SchuldeiserSoort soort, string expected) =>
        string.Join(' ', Pauzeinstrumenten.For(naam, soort).Select(one => one.Id)).ShouldBe(expected);

    [Fact]
    public void Every_instrument_and_every_truth_has_a_source_and_every_kind_of_creditor_an_instrument()
    {
        Pauzeinstrumenten.All.SelectMany(one => one.Bronnen).Concat(Pauzeinstrumenten.Waarheden.SelectMany(one => one.Bronnen)).ShouldAllBe(bron => Bronnenlijst.Find(bron) != null);
        Pauzeinstrumenten.All.ShouldAllBe(one => one.Bronnen.Count > 0 && (one.IsAlleenInformatie || one.Verzoek.Length > 0));
        Enum.GetValues<SchuldeiserSoort>().ShouldAllBe(soort => Pauzeinstrumenten.For("iets", soort).Count > 0);
        Pauzeinstrumenten.Find("breed-moratorium")!.IsAlleenInformatie.ShouldBeTrue();
    }

    [Fact]
    public void The_letter_names_the_creditor_and_leaves_out_who_it_is_about()
    {
        var brief = Verzoekbrief.Draft(Gevraagd(), Gevraagd().Vorderingen[0]);
        brief.ShouldContain("Aan: UWV");
        brief.ShouldContain("22 maart 2027");
        brief.ShouldContain("Vul de naam en gegevens zelf in, buiten deze chat");
        brief.ShouldNotContain("{");
    }

    [Fact]
    public void A_document_comes_back_as_it_was()
    {
        var text = JsonSerializer.Serialize(Actief(), TimeOutAfspraak.Json);
        var back = JsonSerializer.Deserialize(text, TimeOutAfspraak.Json)!;
        JsonSerializer.Serialize(back, TimeOutAfspraak.Json).ShouldBe(text);
        back.Vingerafdruk.ShouldBe(Actief().Vingerafdruk);
        var zonder = Gevraagd() with { Casus = null, OrganisatieId = null };
        JsonSerializer.Deserialize(JsonSerializer.Serialize(zonder, TimeOutAfspraak.Json), TimeOutAfspraak.Json)!.Vingerafdruk.ShouldBe(zonder.Vingerafdruk);
    }

    [Fact]
    public void Whatever_people_try_it_stays_in_the_table_and_nothing_leaves_unseen()
    {
        var random = new Random(20261126);
        var reached = new HashSet<TimeOutStatus>();
        for (var story = 0; story < Stappen.Stories; story++)
        {
            var pauze = Nieuw();
            for (var at = 0; at < 80; at++)
            {
                var stap = Anything(random, pauze, Nu.AddHours(at));
                if (pauze.Refuses(stap) is not null) { Should.Throw<StapGeweigerdException>(() => pauze.Apply(stap)); continue; }
                var after = pauze.Apply(stap);
                TimeOutLevensloop.Table.Next(pauze.Geschiedenis.Count == 0 ? null : pauze.Status, stap.Trigger).Select(row => row.To).ShouldContain(after.Status);
                if (after.Vorderingen.Any(one => one.VerzoekOp is not null)) after.Geschiedenis.ShouldContain(regel => regel.Trigger == KeurGoed && regel.Wie != after.Aanvrager);
                if (after.Status == TimeOutStatus.Actief) after.Vorderingen.ShouldContain(one => one.Wacht);
                reached.Add(after.Status);
                reached.Add((pauze = after.Settled(stap.Nu)).Status);
            }
        }
        reached.Count.ShouldBeGreaterThanOrEqualTo(6);
    }

    private static TimeOutAfspraak Nieuw(Gebruiker? wie = null) => new() { Id = "een", Casus = Nummer, Aanvrager = (wie ?? Regisseur).Id, OrganisatieId = Regisseur.OrganisatieId };

    private static TimeOutAfspraak Gevraagd() => Nieuw().Apply(Full(BereidVoor, Regisseur)).Apply(Full(VraagVierOgen, Regisseur));

    private static TimeOutAfspraak Goedgekeurd() => Gevraagd().Apply(Full(KeurGoed, Leiding, Gevraagd()));

    private static TimeOutAfspraak Verstuurd() => Goedgekeurd().Vorderingen.Aggregate(Goedgekeurd(), (pauze, one) => pauze.Apply(Full(StuurVerzoek, Regisseur) with { Organisatie = one.Organisatie }));

    private static TimeOutAfspraak Actief() => Verstuurd()
        .Apply(Full(Toegezegd, Regisseur) with { Organisatie = "UWV", Einddatum = new DateOnly(2027, 7, 22) })
        .Apply(Full(Toegezegd, Regisseur) with { Organisatie = "CJIB", Einddatum = new DateOnly(2027, 3, 1) })
        .Apply(Full(GeenReactie, Regisseur) with { Organisatie = "woningcorporatie" }).Settled(Nu);

    private static TimeOutStap Langer(DateOnly dag) => Full(VraagVierOgen, Regisseur) with { OpnieuwAkkoord = true, Verlenging = new Verlenging("UWV", dag) };

    private static TimeOutStap Full(TimeOutTrigger trigger, Gebruiker wie, TimeOutAfspraak? shown = null) => new(trigger, wie, Nu)
    {
        SchuldhulpLoopt = Antwoord.Ja, ZonderStraffen = true, Dag = Vandaag, Vingerafdruk = shown?.Vingerafdruk, Reden = "Een reden.", Tekst = "Een tekst.",
        Plan = trigger == BereidVoor ? "Inkomen op orde." : null, Einddatum = trigger is BereidVoor or Toegezegd ? new DateOnly(2027, 3, 22) : null,
        Vorderingen = trigger == BereidVoor ? [new("UWV", SchuldeiserSoort.Overheid, "overheidsconvenant"), new("CJIB", SchuldeiserSoort.Overheid, "noodstop-cjib"), new("woningcorporatie", SchuldeiserSoort.Verhuurder, "kennisgeving")] : null,
    };

    // Mostly what the table knows here, by anybody and often with something missing; now and then anything at all.
    private static TimeOutStap Anything(Random random, TimeOutAfspraak pauze, DateTimeOffset nu)
    {
        var known = TimeOutLevensloop.Table.Known(pauze.Geschiedenis.Count == 0 ? null : pauze.Status);
        var stap = Full(random.Next(4) == 0 || known.Count == 0 ? random.Pick<TimeOutTrigger>() : random.Pick(known), random.Pick(People), random.Next(6) == 0 ? null : pauze) with
        {
            Nu = nu, Organisatie = random.Pick(["UWV", "CJIB", "woningcorporatie", "SVB"]), Dag = Vandaag.AddDays(random.Next(200)), OpnieuwAkkoord = random.Next(2) == 0,
            Verlenging = random.Next(3) == 0 ? new Verlenging("UWV", new DateOnly(2027, 12, 1)) : null,
        };
        if (stap.Trigger is Stop or Wijzig && random.Next(10) > 0) stap = stap with { Trigger = random.Pick([StuurVerzoek, Geweigerd, Toegezegd]), Einddatum = new DateOnly(2027, 3, 22) };
        if (stap.Trigger == StuurVerzoek) stap = stap with { Dag = Vandaag };
        return random.Next(6) == 0 ? new TimeOutStap(stap.Trigger, stap.Wie, nu) : stap;
    }
}
