using System.Text.Json;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Levenslopen;
using static Maatwerk.Tests.Casussen.Voorbeeld;

namespace Maatwerk.Tests.Casussen;

public class FilingTests
{
    [Fact]
    public void A_filed_casus_tells_the_road_that_was_taken()
    {
        var casus = Ingediend();
        casus.Status.ShouldBe(CasusStatus.IngediendLmm);
        casus.IngediendOp.ShouldBe(Nu);
        casus.Geschiedenis.Select(regel => regel.Trigger).ShouldBe(
            [CasusTrigger.StartCasus, CasusTrigger.LegVoorAanEigenOrganisatie, CasusTrigger.ZoekInRegister, CasusTrigger.PlanCasusoverleg, CasusTrigger.DienInBijLmm]);
        casus.Geschiedenis[0].Van.ShouldBeNull();
    }

    [Fact]
    public void A_step_that_nobody_took_is_not_in_the_history()
    {
        var melding = Compleet with { Partijen = [new("UWV") { Benaderd = JaNeeOnbekend.Nee }, new("CJIB") { Benaderd = JaNeeOnbekend.Nee }], RedenNuIndienen = "De ontruiming is vrijdag." };
        var casus = Casus.File(Nummer, Regisseur, melding, Nu);
        casus.Geschiedenis.Select(regel => regel.Trigger).ShouldBe([CasusTrigger.StartCasus, CasusTrigger.LegVoorAanEigenOrganisatie, CasusTrigger.DienInBijLmm]);
        casus.Geschiedenis[^1].Reden.ShouldBe("De ontruiming is vrijdag.");
    }

    [Fact]
    public void Filing_with_a_skipped_step_asks_a_reason_and_never_more_than_that()
    {
        var melding = Compleet with { LokaalEnRegionaalGedaan = JaNeeOnbekend.Onbekend };
        var no = Casus.RefusesFiling(Regisseur, melding, Nu).ShouldNotBeNull();
        no.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        no.ForUser.ShouldContain("waarom je nu al indient");
        Casus.RefusesFiling(Regisseur, melding with { RedenNuIndienen = "Er is haast." }, Nu).ShouldBeNull();
    }

    [Fact]
    public void Each_required_field_that_is_missing_is_named()
    {
        Melding.Leeg.Problems().Select(fout => fout.Veld).ShouldBe(MeldingVelden.All.Where(veld => veld.Verplicht).Select(veld => veld.Naam));
        Compleet.Problems().ShouldBeEmpty();
        (Compleet with { Titel = new string('x', 81) }).Problems().Single().Tekst.ShouldContain("80");
        (Compleet with { InwonerGeinformeerd = InwonerGeinformeerd.Nee }).Problems().Single().Veld.ShouldBe(nameof(Melding.RedenInwonerNietGeinformeerd));
    }

    [Fact]
    public void A_professional_who_stands_in_no_register_is_told_who_can_file() =>
        Casus.RefusesFiling(Wijkwerker, Compleet, Nu).ShouldNotBeNull().ForUser.ShouldContain("maatwerkprofessional");

    [Fact]
    public void Personal_data_never_gets_into_a_casus()
    {
        var casus = Casus.File(Nummer, Regisseur, Compleet with { Situatie = "Mevrouw Jansen met bsn 123456782 woont op Kerkstraat 12." }, Nu);
        casus.Melding.Situatie!.ShouldNotContain("Jansen");
        casus.Melding.Situatie!.ShouldNotContain("123456782");
        casus.Melding.Situatie!.ShouldNotContain("Kerkstraat 12");
    }

    [Fact]
    public void A_casus_reads_back_from_its_document_the_same()
    {
        var casus = Ingediend() with { Versie = 7 };
        var json = JsonSerializer.Serialize(casus, DomainJson.Default.Casus);
        var again = JsonSerializer.Deserialize(json, DomainJson.Default.Casus)!;
        JsonSerializer.Serialize(again, DomainJson.Default.Casus).ShouldBe(json);
        again.Status.ShouldBe(CasusStatus.IngediendLmm);
        again.Geschiedenis.Count.ShouldBe(5);
        json.ShouldContain("\"nummer\":\"MW-2026-000123\"");
    }
}
