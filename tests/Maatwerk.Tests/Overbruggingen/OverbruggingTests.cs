using System.Text.Json;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Tests.Levenslopen;
using static Maatwerk.Domain.Overbruggingen.OverbruggingTrigger;
using static Maatwerk.Tests.Casussen.Voorbeeld;

namespace Maatwerk.Tests.Overbruggingen;

public class OverbruggingTests
{
    private static readonly Gebruiker Beheerder = Wie("09", Rol.BeheerderOverbrugging);
    private static readonly Gebruiker[] People = [Regisseur, Regievoerder, Beheerder, Wijkwerker, Gebruiker.Assistent, Wie("15", Rol.Maatwerkprofessional, Rol.Regievoerder, Rol.BeheerderOverbrugging)];
    private static readonly IReadOnlyDictionary<string, Antwoord> AllesJa = Overbruggingseisen.Vooraf.ToDictionary(id => id, _ => Antwoord.Ja);

    [Fact]
    public void The_table_has_no_mistakes() => OverbruggingLevensloop.Table.Problems().ShouldBeEmpty();

    [Fact]
    public void Help_that_runs_has_no_way_out_without_a_decision_on_who_pays()
    {
        var loopt = Loopt(VerleenVoorschot);
        OverbruggingLevensloop.Table.Where(row => row.From == OverbruggingStatus.HulpLoopt && row.To != OverbruggingStatus.HulpLoopt).Select(row => row.Trigger).ShouldBe([BepaalBetaler]);
        foreach (var wie in People)
            foreach (var trigger in Enum.GetValues<OverbruggingTrigger>().Where(one => one is not (BepaalBetaler or BoekBetaling)))
                loopt.Refuses(Full(trigger, wie)).ShouldNotBeNull();
        loopt.Refuses(Full(BepaalBetaler, Regievoerder) with { Tekst = null })!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
    }

    [Theory]
    [InlineData("C16")]
    [InlineData("C17")]
    [InlineData("C18")]
    [InlineData("C19")]
    [InlineData("C20")]
    public void Each_condition_alone_is_enough_to_say_no_and_what_then(string id)
    {
        foreach (var antwoord in new[] { Antwoord.Nee, Antwoord.Onbekend })
        {
            var no = Nieuw().Refuses(Full(VraagAan, Regisseur) with { Condities = new Dictionary<string, Antwoord>(AllesJa) { [id] = antwoord } }).ShouldNotBeNull();
            no.ForUser.ShouldContain(Overbruggingseisen.Of(id, antwoord).Dan);
        }
    }

    [Fact]
    public void No_place_is_no_overbrugging() => Overbruggingseisen.Of("C17").Niet.ShouldContain("maakt geen nieuwe plek");

    [Fact]
    public void It_is_asked_only_for_a_casus_that_lies_at_the_LMM() =>
        Nieuw().Refuses(Full(VraagAan, Regisseur) with { CasusBijLmm = false })!.ForUser.ShouldContain("bij het LMM");

    [Fact]
    public void What_is_known_of_the_casus_is_known_before_anybody_asks()
    {
        var casus = Casus.File(Nummer, Regisseur, Compleet with { Betaalvraag = new Betaalvraag(["Wmo", "Wlz"]) }, Nu,
            new BewaardAdvies("2026.1", new Dictionary<string, Antwoord> { ["C16"] = Antwoord.Ja, ["C17"] = Antwoord.Onbekend }, Uitkomst.LmmIndienen, Nu));
        Overbruggingseisen.KnownOf(casus).ShouldBe(new Dictionary<string, Antwoord> { ["C19"] = Antwoord.Ja, ["C16"] = Antwoord.Ja }, ignoreOrder: true);
    }

    [Fact]
    public void Nothing_is_granted_before_the_regievoerder_has_looked_for_a_payer_and_put_it_forward()
    {
        Nieuw().Apply(Full(VraagAan, Regisseur)).Refuses(Full(VerleenVoorschot, Beheerder))!.Grond.ShouldBe(Weigergrond.NietInDezeStatus);
        Gezocht().Refuses(Full(VerleenVoorschot, Beheerder))!.ForUser.ShouldContain("legt het dan voor");
        Gezocht().Refuses(Full(LegVoor, Regievoerder) with { Condities = new Dictionary<string, Antwoord> { ["C21"] = Antwoord.Ja, ["C22"] = Antwoord.Nee } })!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
    }

    [Fact]
    public void Who_asked_or_put_it_forward_does_not_grant_it()
    {
        var beide = Wie("06", Rol.Regievoerder, Rol.BeheerderOverbrugging);
        Voorgelegd().Refuses(Full(VerleenGarantstelling, beide))!.ForUser.ShouldContain("Een ander moet beslissen");
        Voorgelegd().Refuses(Full(VerleenGarantstelling, Beheerder)).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_grant_has_an_amount_an_end_and_conditions(int bedrag)
    {
        Voorgelegd().Refuses(Full(VerleenVoorschot, Beheerder) with { Bedrag = bedrag })!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        Voorgelegd().Refuses(Full(VerleenVoorschot, Beheerder) with { Einddatum = new DateOnly(2026, 11, 22) })!.ForUser.ShouldContain("die nog komt");
        Voorgelegd().Refuses(Full(VerleenVoorschot, Beheerder) with { Tekst = " " })!.ForUser.ShouldContain("In geen openbare bron");
        Voorgelegd().Refuses(Full(VerleenVoorschot, Beheerder) with { MoetNuBetaald = false })!.ForUser.ShouldContain("garantstelling");
    }

    [Fact]
    public void No_more_than_the_maximum_is_paid_and_all_of_it_comes_back()
    {
        var loopt = Loopt(VerleenVoorschot).Apply(Full(BoekBetaling, Beheerder) with { Bedrag = 1500 });
        loopt.Refuses(Full(BoekBetaling, Beheerder) with { Bedrag = 500.01m })!.ForUser.ShouldContain("€ 1.500");
        var bepaald = loopt.Apply(Full(BoekBetaling, Beheerder) with { Bedrag = 500 }).Apply(Full(BepaalBetaler, Regievoerder));
        bepaald.Refuses(Full(BetaalTerug, Beheerder) with { Bedrag = 1500 })!.ForUser.ShouldContain("€ 2.000");
        bepaald.Refuses(Full(VervalGarantie, Beheerder))!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        var klaar = bepaald.Apply(Full(BetaalTerug, Beheerder) with { Bedrag = 2000 }).Apply(Full(Sluit, Beheerder));
        (klaar.IsOpen, klaar.Terugbetaald, klaar.Leerpunt).ShouldBe((false, 2000m, "Een tekst."));
    }

    [Fact]
    public void A_garantstelling_moves_no_money_and_lapses()
    {
        var loopt = Loopt(VerleenGarantstelling);
        loopt.Refuses(Full(BoekBetaling, Beheerder))!.ForUser.ShouldContain("geen geld");
        loopt.Apply(Full(BepaalBetaler, Regievoerder)).Refuses(Full(BetaalTerug, Beheerder) with { Bedrag = 0 }).ShouldNotBeNull();
        loopt.Apply(Full(BepaalBetaler, Regievoerder)).Apply(Full(VervalGarantie, Beheerder)).Status.ShouldBe(OverbruggingStatus.Verrekend);
    }

    [Fact]
    public void Open_amounts_say_who_should_pay_and_add_up_per_kind()
    {
        var open = OpenBedragen.Of([Loopt(VerleenVoorschot).Apply(Full(BoekBetaling, Beheerder) with { Bedrag = 700 }), Loopt(VerleenGarantstelling), Gezocht()]);
        open.Count.ShouldBe(2);
        open[0].WieBetaalt.ShouldBe("nog niet bepaald (Zorgkantoor, Gemeente Utrecht)");
        OpenBedragen.Totals(open).ShouldBe([(ToekenningSoort.Garantstelling, 1, 2000m, 0m), (ToekenningSoort.Voorschot, 1, 2000m, 700m)]);
    }

    [Fact]
    public void Who_should_act_is_reminded_on_a_working_day_and_nothing_ends_by_itself()
    {
        OverbruggingTermijnen.Of(Nieuw().Apply(Full(VraagAan, Regisseur))).Select(one => (one.Soort, one.Dag, one.Aan)).ShouldBe([("overbrugging-wacht", new DateOnly(2026, 11, 24), Ontvanger.Behandelaar)]);
        OverbruggingTermijnen.Of(Gezocht()).Select(one => (one.Soort, one.Dag)).ShouldBe([("overbrugging-geen-betaler", new DateOnly(2026, 11, 27))]);
        OverbruggingTermijnen.Of(Voorgelegd()).ShouldBeEmpty();
        OverbruggingTermijnen.Of(Loopt(VerleenVoorschot)).Select(one => (one.Soort, one.Dag, one.Aan)).ShouldBe([("overbrugging-loopt-af", new DateOnly(2027, 2, 15), Ontvanger.BeheerderOverbrugging)]);
        OverbruggingTermijnen.Of(Loopt(VerleenVoorschot).Apply(Full(BepaalBetaler, Regievoerder))).ShouldBeEmpty();
    }

    [Fact]
    public void Texts_are_masked_and_a_document_comes_back_as_it_was()
    {
        var zaak = Nieuw().Apply(Full(VraagAan, Regisseur) with { Hulp = "Bel mevrouw Jansen op 06-12345678." });
        zaak.Hulp.ShouldBe("Bel mevrouw [naam weggelaten] op [telefoonnummer weggelaten].");
        var back = JsonSerializer.Deserialize(JsonSerializer.Serialize(Loopt(VerleenVoorschot), Overbrugging.Json), Overbrugging.Json)!;
        JsonSerializer.Serialize(back, Overbrugging.Json).ShouldBe(JsonSerializer.Serialize(Loopt(VerleenVoorschot), Overbrugging.Json));
        (back.Status, back.Betalers.Count, back.Toekenning!.Maximum).ShouldBe((OverbruggingStatus.HulpLoopt, 2, 2000m));
    }

    [Fact]
    public void Every_sentence_has_a_source_and_a_day()
    {
        foreach (var id in Overbruggingseisen.Vooraf.Append(Overbruggingseisen.Verrekenen)) Overbruggingseisen.Of(id).Bronnen.ShouldAllBe(bron => Bronnenlijst.Find(bron) != null);
        foreach (var feit in new[] { "garantstelling", "voorschot", "verrekenen", "alleen-een-besluit" }) Overbruggingseisen.Feit(feit).ToString().ShouldContain("Gecontroleerd op 22 november 2026");
        Overbruggingseisen.GecontroleerdOp.Year.ShouldBe(2026);
        Overbruggingseisen.Kaders.InWords().ShouldContain("in geen openbare bron");
    }

    [Fact]
    public void Whatever_people_try_it_stays_in_the_table_and_no_money_is_lost()
    {
        var random = new Random(20261126);
        var reached = new HashSet<OverbruggingStatus>();
        for (var story = 0; story < Stappen.Stories; story++)
        {
            var zaak = Nieuw();
            for (var at = 0; at < 40; at++)
            {
                var stap = Anything(random, zaak, Nu.AddHours(at));
                if (zaak.Refuses(stap) is not null) { Should.Throw<StapGeweigerdException>(() => zaak.Apply(stap)); continue; }
                var after = zaak.Apply(stap);
                OverbruggingLevensloop.Table.Next(zaak.Geschiedenis.Count == 0 ? null : zaak.Status, stap.Trigger).Select(row => row.To).ShouldContain(after.Status);
                after.Uitbetaald.ShouldBeLessThanOrEqualTo(after.Toekenning?.Maximum ?? 0);
                if (after.Status is OverbruggingStatus.Verrekend or OverbruggingStatus.Afgesloten) (after.Uitbetaald - after.Terugbetaald).ShouldBe(0);
                if (after.Toekenning is not null) after.Geschiedenis.Single(regel => regel.Trigger is VerleenVoorschot or VerleenGarantstelling).Wie.ShouldNotBe(after.Geschiedenis[0].Wie);
                reached.Add((zaak = after).Status);
            }
        }
        reached.Count.ShouldBeGreaterThanOrEqualTo(7);
    }

    private static Overbrugging Nieuw() => new() { Id = "een", Casus = Nummer, Indiener = Regisseur.Id };

    private static Overbrugging Gezocht() => Nieuw().Apply(Full(VraagAan, Regisseur)).Apply(Full(ZoekBetaler, Regievoerder));

    private static Overbrugging Voorgelegd() => Gezocht().Apply(Full(LegVoor, Regievoerder));

    private static Overbrugging Loopt(OverbruggingTrigger grant) => Voorgelegd().Apply(Full(grant, Beheerder)).Apply(Full(StartHulp, Regisseur));

    private static OverbruggingStap Full(OverbruggingTrigger trigger, Gebruiker wie, DateTimeOffset? nu = null) => new(trigger, wie, nu ?? Nu)
    {
        CasusBijLmm = true, Hulp = "Behandeling in het dorp", Aanbieder = "Behandelhuis De Linde", Partijen = ["Zorgkantoor", "Gemeente Utrecht"], Partij = "Zorgkantoor",
        Condities = trigger switch
        {
            LegVoor => new Dictionary<string, Antwoord> { ["C21"] = Antwoord.Ja, ["C22"] = Antwoord.Ja },
            WijsAf => new Dictionary<string, Antwoord> { ["C22"] = Antwoord.Nee },
            _ => AllesJa,
        },
        Reactie = trigger == BetalerGevonden ? BetalerReactie.Betaalt : BetalerReactie.Weigert, Bedrag = 2000, Einddatum = new DateOnly(2027, 3, 1),
        MoetNuBetaald = true, AanbiederBevestigt = true, Reden = "Een reden.", Tekst = "Een tekst.",
    };

    // Mostly what the table knows here, by anybody and often with something missing; now and then anything at all.
    private static OverbruggingStap Anything(Random random, Overbrugging zaak, DateTimeOffset nu)
    {
        var known = OverbruggingLevensloop.Table.Known(zaak.Geschiedenis.Count == 0 ? null : zaak.Status);
        var stap = Full(random.Next(4) == 0 || known.Count == 0 ? random.Pick<OverbruggingTrigger>() : random.Pick(known), random.Pick(People), nu);
        return random.Next(5) == 0 ? new OverbruggingStap(stap.Trigger, stap.Wie, nu) : stap with { Bedrag = random.Pick<decimal>([0, 500, 1000, 2000]) };
    }
}
