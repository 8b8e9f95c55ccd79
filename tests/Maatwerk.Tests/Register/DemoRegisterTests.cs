using System.Text.RegularExpressions;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Namen;
using static Maatwerk.Tests.Register.Proefregister;

namespace Maatwerk.Tests.Register;

/// <summary>Nobody can take a demo entry for a real one, and the register shows every kind of answer.</summary>
public class DemoRegisterTests
{
    private static readonly IReadOnlyList<Maatwerkfunctionaris> Demo = DemoRegister.Create(Today);

    [Fact]
    public void There_are_a_thousand_entries_over_all_municipalities_and_ten_national_bodies()
    {
        Demo.Count.ShouldBeGreaterThanOrEqualTo(1000);
        var instanties = Demo.Select(f => f.OrganisatieId).ToHashSet();
        instanties.Count(i => !i.StartsWith("GM", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(10);
        Gazetteer.Default.Gemeenten.Count(g => !instanties.Contains(g.Code)).ShouldBeInRange(1, 10);
    }

    [Fact]
    public void Every_entry_is_safe_to_show()
    {
        foreach (var functionaris in Demo)
        {
            functionaris.Demo.ShouldBeTrue(functionaris.Id);
            functionaris.Naam.ShouldContain("demo", Case.Insensitive, functionaris.Id);
            functionaris.Email.ShouldEndWith(".example", Case.Sensitive, functionaris.Id);
            Regex.IsMatch(functionaris.Email, @"^[a-z0-9.\-]+@[a-z0-9\-]+\.example$", RegexOptions.NonBacktracking).ShouldBeTrue(functionaris.Email);
            Regex.IsMatch(functionaris.Telefoon, @"^088-000 00 \d\d$", RegexOptions.NonBacktracking).ShouldBeTrue(functionaris.Telefoon);
            functionaris.Mandaat.ShouldContain("demo");
        }
    }

    [Fact]
    public void Ids_are_unique_and_every_reference_leads_somewhere()
    {
        var ids = Demo.Select(f => f.Id).ToHashSet();
        ids.Count.ShouldBe(Demo.Count);
        Demo.Select(f => f.OpvolgerId ?? f.Afwezigheid?.VervangerId).OfType<string>().ShouldAllBe(id => ids.Contains(id));
        Demo.SelectMany(f => f.Themas).Distinct().Except(Gazetteer.Default.Themas.Select(t => t.Naam)).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_day_gives_the_same_register() =>
        DemoRegister.Create(Today).Select(MaatwerkfunctionarisJson.Write).ShouldBe(Demo.Select(MaatwerkfunctionarisJson.Write));

    [Theory]
    [InlineData("heerenveen schulden", typeof(Zoekresultaat.Afwezig)), InlineData("venlo schulden", typeof(Zoekresultaat.Afwezig))]
    [InlineData("vlieland", typeof(Zoekresultaat.NietAangesloten)), InlineData("zaanstad", typeof(Zoekresultaat.Gevonden))]
    public void It_shows_every_kind_of_answer(string text, Type soort) => Whole.Search(text, Today).ShouldBeOfType(soort);

    [Fact]
    public void It_has_a_chain_of_stand_ins() =>
        ((Zoekresultaat.Afwezig)Whole.Search("venlo schulden", Today)).Keten.Select(t => t.Functionaris.Id).ShouldBe(["gm0983-gezin", "gm0983-toegang"]);

    [Fact]
    public void A_lapsed_entry_leads_to_who_came_after()
    {
        var oud = Demo.First(f => f.Status == Functionarisstatus.Vervallen);
        var vervallen = Whole.Search($"{oud.Naam} {Gazetteer.Default.FindGemeente(oud.OrganisatieId)!.KorteNaam}", Today).ShouldBeOfType<Zoekresultaat.Vervallen>();
        vervallen.Opvolger!.Functionaris.Id.ShouldBe(oud.OpvolgerId);
    }

    [Fact]
    public void Every_municipality_that_joined_answers_with_its_own_entry()
    {
        foreach (var gemeente in Gazetteer.Default.Gemeenten.Where(g => Whole.Of(g.Code).Count > 0))
            Whole.Search($"gemeente {gemeente.KorteNaam}", Today).Treffers[0].Functionaris.OrganisatieId.ShouldBe(gemeente.Code);
    }
}
