using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;
using static Maatwerk.Tests.Casussen.Voorbeeld;

namespace Maatwerk.Tests.Loket;

/// <summary>What the loket does with a dossier: each act gives a new one that tells who and why, with texts masked.</summary>
public class DossierTests
{
    private static readonly Gebruiker Marloes = Wie("06", Rol.Regievoerder), Deniz = Wie("07", Rol.Regievoerder);
    private static readonly Dossier Leeg = new(Nummer);

    [Fact]
    public void Taking_taking_over_giving_and_releasing_are_told_with_actor_and_reason()
    {
        var dossier = Leeg.GiveTo(Marloes, Marloes, Nu).GiveTo(Deniz, Deniz, Nu, "Verlof.").GiveTo(Marloes, Deniz, Nu, "Terug.").Release(Marloes, Nu, "Andere dienst.").GiveToGroup("schulden", Marloes, Nu);
        dossier.Geschiedenis.Select(regel => (regel.Wat, regel.Wie == Marloes.Id, regel.Reden)).ShouldBe([
            (DossierGebeurtenis.Genomen, true, null), (DossierGebeurtenis.Overgenomen, false, "Verlof."), (DossierGebeurtenis.Toegewezen, false, "Terug."),
            (DossierGebeurtenis.Vrijgegeven, true, "Andere dienst."), (DossierGebeurtenis.BijGroepGelegd, true, "schulden")]);
        (dossier.Behandelaar, dossier.Groep).ShouldBe((null, "schulden"));
        dossier.GiveTo(Deniz, Deniz, Nu).Groep.ShouldBeNull();
    }

    [Fact]
    public void Notes_and_talks_are_masked()
    {
        Leeg.Note(Marloes, Nu, "Bel mevrouw Jansen op 06-12345678.").Notities[0].Tekst.ShouldBe("Bel mevrouw [naam weggelaten] op [telefoonnummer weggelaten].");
        Leeg.Spoke(Marloes, Nu, "UWV", "teamleider", "Bel mevrouw Jansen.", wacht: true).Contactmomenten[0].Tekst.ShouldNotContain("Jansen");
    }

    [Fact]
    public void A_label_gets_its_official_words_and_stands_there_once()
    {
        var dossier = Leeg.Label(Marloes, Nu, "schulden").Label(Marloes, Nu, "Schulden").Label(Marloes, Nu, "proef corporaties");
        dossier.Labels.ShouldBe(["Schulden", "proef corporaties"]);
        dossier.Unlabel(Marloes, Nu, "SCHULDEN").Labels.ShouldBe(["proef corporaties"]);
        dossier.Unlabel(Marloes, Nu, "wonen").ShouldBeSameAs(dossier);
    }

    [Fact]
    public void A_casus_is_linked_once_and_never_to_itself()
    {
        var dossier = Leeg.Link(Marloes, Nu, new Casusnummer(2026, 2));
        dossier.Link(Marloes, Nu, new Casusnummer(2026, 2)).ShouldBeSameAs(dossier);
        dossier.Link(Marloes, Nu, Nummer).ShouldBeSameAs(dossier);
        dossier.Koppelingen.ShouldBe([new Casusnummer(2026, 2)]);
    }

    [Fact]
    public void Only_whoever_has_it_may_write_in_it()
    {
        var casus = Ingediend();
        var taken = Leeg.GiveTo(Marloes, Marloes, Nu);
        foreach (var handeling in new[] { Handeling.HoudDossierBij, Handeling.StuurBericht, Handeling.GeefVrij, Handeling.DrukDossierAf })
        {
            Bevoegdheden.Decide(Marloes, handeling, casus, taken).Toegestaan.ShouldBeTrue();
            Bevoegdheden.Decide(Deniz, handeling, casus, taken).Toegestaan.ShouldBeFalse();
            Bevoegdheden.Decide(Regisseur, handeling, casus, taken).Toegestaan.ShouldBeFalse();
        }
    }

    [Fact]
    public void What_looks_like_a_casus_is_named_with_what_both_have_and_no_word_of_the_story()
    {
        var een = new Werk(Ingediend(), Leeg);
        var ander = new Werk(Casus.File(new(2026, 2), Regisseur, Compleet with { Titel = "Iets heel anders", Situatie = "Onbekend verhaal." }, Nu), new Dossier(new(2026, 2)));
        var vreemd = new Werk(Casus.File(new(2026, 3), Regisseur, Compleet with { Leefgebieden = [Leefgebied.Onderwijs, Leefgebied.NetwerkMantelzorg], Knelpunten = [KnelpuntCategorie.Capaciteit], Partijen = [new("School"), new("SVB")], Titel = "School", Situatie = "School.", RedenNuIndienen = "Haast." }, Nu), new Dossier(new(2026, 3)));

        var found = Gelijkenis.Find(een, [een, ander, vreemd]).ShouldHaveSingleItem();

        found.Nummer.ShouldBe(new Casusnummer(2026, 2));
        found.Gedeeld.ShouldBe(["Schulden", "Wonen", "Samenwerking komt niet op gang", "UWV", "CJIB"]);
    }

    [Fact]
    public void A_message_to_the_filer_stands_in_the_history_and_moves_nothing()
    {
        var casus = Ingediend();
        var told = casus.Apply(new Stap(CasusTrigger.StuurBericht, Marloes, Nu) { Tekst = "We bellen morgen." });
        (told.Status, told.Geschiedenis[^1].Tekst).ShouldBe((casus.Status, "We bellen morgen."));
        casus.Refuses(new Stap(CasusTrigger.StuurBericht, Marloes, Nu)).ShouldNotBeNull();
    }
}
