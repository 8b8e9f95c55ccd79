using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Toegang;
using static Maatwerk.Tests.Casussen.Voorbeeld;

namespace Maatwerk.Tests.Casussen;

public class StepTests
{
    [Fact]
    public void A_step_stores_who_when_as_what_and_why()
    {
        var line = Ingediend().Apply(CasusTrigger.TrekIn, Regisseur, Nu.AddDays(1), "De verhuurder wacht.").Geschiedenis[^1];
        line.ShouldBe(new GeschiedenisRegel<CasusStatus, CasusTrigger>(Nu.AddDays(1), Regisseur.Id, Regisseur.Naam, Hoedanigheid.Indiener, CasusTrigger.TrekIn, CasusStatus.IngediendLmm, CasusStatus.Ingetrokken)
            { Reden = "De verhuurder wacht.", Acties = line.Acties });
    }

    [Fact]
    public void Withdrawing_asks_a_reason()
    {
        var no = Ingediend().Refuses(new Stap(CasusTrigger.TrekIn, Regisseur, Nu)).ShouldNotBeNull();
        no.ForUser.ShouldContain("Je geeft een reden");
        no.ForDeveloper.ShouldContain("expected the rule RedenGegeven");
        Ingediend().Apply(CasusTrigger.TrekIn, Regisseur, Nu, "Opgelost.").IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void A_refusal_names_casus_status_and_what_is_possible()
    {
        var no = Ingediend().Refuses(new Stap(CasusTrigger.VulAan, Regisseur, Nu) { Tekst = "Nieuw." }).ShouldNotBeNull();
        no.Grond.ShouldBe(Weigergrond.NietInDezeStatus);
        no.ForUser.ShouldBe("Casus MW-2026-000123 heeft nu de status 'Ingediend bij het LMM'. Dan kan 'Gevraagde aanvulling geven' niet. Dit kan wel: informatie toevoegen, intrekken.");
        no.Mogelijk.ShouldBe([CasusTrigger.VoegToe, CasusTrigger.TrekIn]);
    }

    [Fact]
    public void Somebody_else_is_told_who_can_do_it()
    {
        var no = Ingediend().Refuses(new Stap(CasusTrigger.TrekIn, Regievoerder, Nu) { Reden = "Zomaar." }).ShouldNotBeNull();
        no.Grond.ShouldBe(Weigergrond.NietDoorJou);
        no.ForUser.ShouldContain("kan alleen de indiener doen");
    }

    [Fact]
    public void An_addition_answers_the_question_of_the_LMM_when_there_is_one()
    {
        var casus = Ingediend();
        casus.Apply(casus.Addition(Regisseur, "De stroom is af.", Nu)).Status.ShouldBe(CasusStatus.IngediendLmm);

        var asked = casus.Apply(CasusTrigger.NeemInBehandeling, Regievoerder, Nu).Apply(new Stap(CasusTrigger.VraagAanvulling, Regievoerder, Nu) { Tekst = "Wat zegt de verhuurder?" });
        var answered = asked.Apply(asked.Addition(Regisseur, "De verhuurder wacht een week.", Nu));
        answered.Status.ShouldBe(CasusStatus.InBehandelingLmm);
        answered.Geschiedenis[^1].Tekst.ShouldBe("De verhuurder wacht een week.");
    }

    [Fact]
    public void Texts_of_a_step_are_masked()
    {
        var casus = Ingediend();
        casus.Apply(casus.Addition(Regisseur, "Bel mevrouw Jansen op 06-12345678.", Nu)).Geschiedenis[^1].Tekst.ShouldBe("Bel mevrouw [naam weggelaten] op [telefoonnummer weggelaten].");
    }

    [Fact]
    public void Only_the_LMM_scales_up_and_never_without_the_local_advice()
    {
        var casus = Ingediend().Apply(CasusTrigger.NeemInBehandeling, Regievoerder, Nu);
        casus.Refuses(new Stap(CasusTrigger.SchaalOpNaarLet, Regisseur, Nu) { Reden = "Vast." })!.Grond.ShouldBe(Weigergrond.NietDoorJou);
        casus.Refuses(new Stap(CasusTrigger.SchaalOpNaarLet, Regievoerder, Nu))!.Grond.ShouldBe(Weigergrond.VoorwaardeMist);
        var let = casus.Apply(CasusTrigger.SchaalOpNaarLet, Regievoerder, Nu, "Alle gesprekken gevoerd.");
        let.Apply(new Stap(CasusTrigger.LetKlaar, Voorzitter, Nu) { Let = LetResultaat.TeruggelegdMetRedenen }).Status.ShouldBe(CasusStatus.TeruggelegdMetRedenen);
        let.Apply(new Stap(CasusTrigger.LetKlaar, Voorzitter, Nu) { Let = LetResultaat.Doorbraak }).Status.ShouldBe(CasusStatus.InUitvoering);
    }

    [Fact]
    public void A_document_of_before_a_field_existed_still_reads()
    {
        var casus = System.Text.Json.JsonSerializer.Deserialize("""{"nummer":"MW-2026-000001","indiener":{"tenantId":"a","objectId":"b"}}""", DomainJson.Default.Casus)!;
        casus.Geschiedenis.ShouldBeEmpty();
        casus.Melding.Partijen.ShouldBeEmpty();
    }
}
