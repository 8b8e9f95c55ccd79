using Maatwerk.Domain.Register;
using static Maatwerk.Tests.Register.Proefregister;

namespace Maatwerk.Tests.Register;

/// <summary>Which kind of answer a question gets, and who stands first in it.</summary>
public class ZoekenTests
{
    private const string Utrecht = "GM0344";

    [Theory]
    [InlineData("uwv utrecht schulden", "uwv-midden-utrecht", "Utrecht")]
    [InlineData("schulden uwv utrecht", "uwv-midden-utrecht", "Utrecht")]
    [InlineData("wie moet ik hebben bij de belastingdinst in den bosch", "belastingdienst-landelijk", "'s-Hertogenbosch")]
    [InlineData("toeslagen", "dienst-toeslagen-landelijk", null)]
    [InlineData("Hoogerheide jeugd", "gm0873-gezin", "Woensdrecht")]
    [InlineData("utrecht", "gm0344-toegang", "Utrecht")]
    [InlineData("bijstand zaanstad", "gm0479-bestaan", "Zaanstad")]
    public void The_right_entry_is_found_at_first_try(string text, string id, string? gemeente)
    {
        var gevonden = Whole.Search(text, Today).ShouldBeOfType<Zoekresultaat.Gevonden>();
        gevonden.Beste.Functionaris.Id.ShouldBe(id);
        gevonden.Beste.Gemeente?.Naam.ShouldBe(gemeente);
    }

    [Fact]
    public void An_unknown_municipality_gives_the_nearest_names_and_no_guess()
    {
        var niets = Whole.Search("gemeente Nergenshuizen schulden", Today).ShouldBeOfType<Zoekresultaat.Niets>();
        niets.Reden.ShouldBe(NietsReden.OnbekendeGemeente);
        niets.Vraag.OnbekendeGemeente.ShouldBe("Nergenshuizen");
        niets.LijktOp.ShouldContain(a => a.Naam == "Huizen");
    }

    [Theory]
    [InlineData("", NietsReden.TeWeinig), InlineData("x", NietsReden.TeWeinig), InlineData("wie moet ik bellen", NietsReden.TeWeinig), InlineData("%%%", NietsReden.TeWeinig)]
    [InlineData("qwertyzxcv", NietsReden.NietsHerkend)]
    public void Nothing_has_a_reason(string text, NietsReden reden) =>
        Whole.Search(text, Today).ShouldBeOfType<Zoekresultaat.Niets>().Reden.ShouldBe(reden);

    [Fact]
    public void A_known_short_name_is_enough_however_short() => Whole.Search("bd", Today).ShouldBeOfType<Zoekresultaat.Gevonden>();

    [Fact]
    public void Somebody_away_comes_with_the_stand_in()
    {
        Maatwerkfunctionaris[] register = [Entry("a", Utrecht, "Schulden").Away("b"), Entry("b", Utrecht, "Jeugd"), Entry("c", Utrecht)];
        var afwezig = register.Search("utrecht schulden").ShouldBeOfType<Zoekresultaat.Afwezig>();
        afwezig.Wie.Functionaris.Id.ShouldBe("a");
        afwezig.Vervanger!.Functionaris.Id.ShouldBe("b");
        afwezig.Rond.ShouldBeFalse();
    }

    [Fact]
    public void A_stand_in_who_is_away_too_passes_it_on()
    {
        Maatwerkfunctionaris[] register = [Entry("a", Utrecht, "Schulden").Away("b"), Entry("b", Utrecht, "Jeugd").Away("c"), Entry("c", Utrecht, "Zorg")];
        var afwezig = register.Search("utrecht schulden").ShouldBeOfType<Zoekresultaat.Afwezig>();
        afwezig.Keten.Select(t => t.Functionaris.Id).ShouldBe(["b", "c"]);
        afwezig.Vervanger!.Functionaris.Id.ShouldBe("c");
    }

    [Fact]
    public void Stand_ins_that_point_at_each_other_end_at_the_central_entrance()
    {
        Maatwerkfunctionaris[] register = [Entry("a", Utrecht, "Schulden").Away("b"), Entry("b", Utrecht, "Jeugd").Away("a"), Entry("c", Utrecht)];
        var afwezig = register.Search("utrecht schulden").ShouldBeOfType<Zoekresultaat.Afwezig>();
        afwezig.Rond.ShouldBeTrue();
        afwezig.Vervanger!.Functionaris.Id.ShouldBe("c");
    }

    [Fact]
    public void Without_anybody_there_the_answer_says_so()
    {
        var afwezig = new[] { Entry("a", Utrecht, "Schulden").Away(null) }.Search("utrecht schulden").ShouldBeOfType<Zoekresultaat.Afwezig>();
        afwezig.Vervanger.ShouldBeNull();
    }

    [Theory]
    [InlineData(-9, -1, false), InlineData(-9, 0, true), InlineData(0, 3, true), InlineData(1, 3, false)]
    public void Away_counts_from_the_first_day_to_the_last(int from, int to, bool weg) => Entry("a", Utrecht).Away(null, from, to).IsAfwezig(Today).ShouldBe(weg);

    [Fact]
    public void A_lapsed_entry_asked_for_by_name_leads_to_its_successor()
    {
        Maatwerkfunctionaris[] register =
        [
            Entry("oud", Utrecht, "Schulden") with { Naam = "Sanne Demoveld", Status = Functionarisstatus.Vervallen, OpvolgerId = "midden" },
            Entry("midden", Utrecht, "Schulden") with { Status = Functionarisstatus.Vervallen, OpvolgerId = "nieuw" },
            Entry("nieuw", Utrecht, "Schulden") with { Naam = "Daan Demostra" },
        ];
        var vervallen = register.Search("sanne demoveld utrecht").ShouldBeOfType<Zoekresultaat.Vervallen>();
        vervallen.Opvolger!.Functionaris.Id.ShouldBe("nieuw");
        register.Search("utrecht schulden").ShouldBeOfType<Zoekresultaat.Gevonden>().Beste.Functionaris.Id.ShouldBe("nieuw");
    }

    [Fact]
    public void Successors_that_point_at_each_other_do_not_hang()
    {
        Maatwerkfunctionaris[] register =
        [
            Entry("a", Utrecht) with { Status = Functionarisstatus.Vervallen, OpvolgerId = "b" },
            Entry("b", Utrecht) with { Status = Functionarisstatus.Vervallen, OpvolgerId = "a" },
        ];
        register.Search("utrecht").ShouldBeOfType<Zoekresultaat.Vervallen>().Opvolger.ShouldBeNull();
    }

    [Fact]
    public void A_municipality_without_entries_has_not_joined_and_still_has_a_phone()
    {
        var niet = Whole.Search("gemeente Vlieland schulden", Today).ShouldBeOfType<Zoekresultaat.NietAangesloten>();
        niet.Naam.ShouldBe("gemeente Vlieland");
        niet.Telefoon.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void An_organisation_without_entries_has_not_joined() =>
        Whole.Search("ministerie van defensie", Today).ShouldBeOfType<Zoekresultaat.NietAangesloten>().Naam.ShouldBe("Ministerie van Defensie");

    [Fact]
    public void A_theme_alone_gives_a_choice_and_asks_for_the_municipality()
    {
        var meer = Whole.Search("schuldhulpverlening", Today).ShouldBeOfType<Zoekresultaat.Meer>();
        meer.VraagOmGemeente.ShouldBeTrue();
        meer.Keuze.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_place_in_two_municipalities_gives_both_the_likeliest_first()
    {
        var meer = Whole.Search("bergen schulden", Today).ShouldBeOfType<Zoekresultaat.Meer>();
        meer.Keuze.Take(2).Select(t => t.Gemeente!.Naam).ShouldBe(["Bergen (NH.)", "Bergen (L.)"]);
    }

    [Fact]
    public void Two_bodies_give_the_best_of_each_first()
    {
        var meer = Whole.Search("svb en cjib", Today).ShouldBeOfType<Zoekresultaat.Meer>();
        meer.Keuze.Take(2).Select(t => t.Functionaris.OrganisatieId).ShouldBe(["svb", "cjib"]);
    }

    [Theory]
    [InlineData("toeslagen utrecht? nee gewoon landelijk", "dienst-toeslagen", null)]
    [InlineData("niet utrecht maar amersfoort", "GM0307", "Amersfoort")]
    [InlineData("almere, nee lelystad jeugd", "GM0995", "Lelystad")]
    public void What_is_taken_back_does_not_count(string text, string organisatieId, string? gemeente)
    {
        var eerste = Whole.Search(text, Today).Treffers[0];
        eerste.Functionaris.OrganisatieId.ShouldBe(organisatieId);
        eerste.Gemeente?.Naam.ShouldBe(gemeente);
    }

    [Fact]
    public void A_person_is_found_by_name_misspelt_or_not()
    {
        Maatwerkfunctionaris[] register = [Entry("a", Utrecht) with { Naam = "Anouk van Demoburg" }, Entry("b", Utrecht) with { Naam = "Daan Demostra" }];
        register.Search("anouk demoburg").Treffers[0].Functionaris.Id.ShouldBe("a");
        register.Search("daan demostar").Treffers[0].Functionaris.Id.ShouldBe("b");
        register.Search("utrecht daan").Treffers[0].Functionaris.Id.ShouldBe("b");
    }

    [Fact]
    public void Never_more_than_ten()
    {
        Maatwerkfunctionaris[] register = [.. Enumerable.Range(0, 60).Select(i => Entry($"e{i}", Utrecht))];
        register.Search("utrecht").Treffers.Count.ShouldBe(10);
    }

    [Fact]
    public void Two_entries_with_one_id_are_refused() =>
        Should.Throw<ArgumentException>(() => new RegisterIndex([Entry("a", Utrecht), Entry("a", Utrecht)])).Message.ShouldContain("twice");
}
