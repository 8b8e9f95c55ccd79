using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Beheer;

namespace Maatwerk.Tests.Register;

/// <summary>Who may agree with what, and the one day when nobody else is there.</summary>
public class TweedePersoonTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);
    private static readonly Gebruiker Tom = Iemand("10", "lmm", Rol.Registerbeheerder), Sanne = Iemand("15", "lmm", Rol.Registerbeheerder);
    private static readonly Gebruiker Karim = Iemand("02", "GM0479", Rol.Maatwerkfunctionaris), Eigen = Iemand("16", "GM0479", Rol.Organisatiebeheerder), Ander = Iemand("12", "GM0344", Rol.Organisatiebeheerder);

    [Theory]
    [InlineData(Voorstelsoort.Import), InlineData(Voorstelsoort.Export), InlineData(Voorstelsoort.Mandaat)]
    public void Another_registerbeheerder_agrees_at_once_and_nobody_else_does(Voorstelsoort soort)
    {
        var voorstel = Van(Tom, soort);
        TweedePersoon.Refuses(voorstel, Sanne, isThereAnother: true, Nu).ShouldBeNull();
        foreach (var wie in new[] { Karim, Eigen, Ander, Iemand("06", "lmm", Rol.Regievoerder) }) TweedePersoon.Refuses(voorstel, wie, true, Nu + TimeSpan.FromDays(9)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(true, 0, false), InlineData(true, 48, false), InlineData(false, 0, false), InlineData(false, 23, false), InlineData(false, 24, true)]
    public void The_maker_may_confirm_alone_only_when_nobody_else_is_there_and_after_a_day(bool another, int hours, bool may) =>
        (TweedePersoon.Refuses(Van(Tom, Voorstelsoort.Import), Tom, another, Nu.AddHours(hours)) is null).ShouldBe(may);

    [Fact]
    public void A_change_of_the_own_entry_is_agreed_by_the_keeper_of_the_organisation_or_of_the_register()
    {
        var voorstel = Van(Karim, Voorstelsoort.Ingang) with { OrganisatieId = "GM0479" };
        TweedePersoon.Refuses(voorstel, Eigen, true, Nu).ShouldBeNull();
        TweedePersoon.Refuses(voorstel, Tom, false, Nu).ShouldBeNull();
        TweedePersoon.Refuses(voorstel, Ander, true, Nu).ShouldNotBeNull();
        TweedePersoon.Refuses(voorstel, Karim, false, Nu + TimeSpan.FromDays(9)).ShouldNotBeNull();
    }

    [Fact]
    public void What_was_done_alone_is_marked_so()
    {
        Van(Tom, Voorstelsoort.Export).Decided(Voorstelstatus.Uitgevoerd, Tom, Nu).ZonderTweede.ShouldBeTrue();
        Van(Tom, Voorstelsoort.Export).Decided(Voorstelstatus.Uitgevoerd, Sanne, Nu).ZonderTweede.ShouldBeFalse();
    }

    [Fact]
    public void Only_the_named_keeper_of_the_own_organisation_has_an_entry_of_the_own()
    {
        var ingang = DemoRegister.Create(new DateOnly(2026, 11, 22)).First(een => een.Id == "gm0479-toegang") with { Houder = "02" };
        Ingangbetrekking.Decide(Karim, ingang).ShouldSatisfyAllConditions(besluit => besluit.Regel.ShouldBe("R2"), besluit => besluit.TweedePersoon.ShouldBeTrue());
        Ingangbetrekking.Decide(Eigen, ingang).Regel.ShouldBe("R3");
        Ingangbetrekking.Decide(Tom, ingang).Regel.ShouldBe("R4");
        foreach (var wie in new[] { Ander, Karim with { OrganisatieId = "GM0344" }, Iemand("03", "GM0479", Rol.Maatwerkfunctionaris) }) Ingangbetrekking.Decide(wie, ingang).Toegestaan.ShouldBeFalse();
    }

    [Fact]
    public void A_stand_in_that_refers_back_is_seen_as_a_loop_only_on_days_that_overlap()
    {
        var dag = new DateOnly(2026, 12, 1);
        var all = DemoRegister.Create(dag);
        var (a, b) = (all.First(een => een.Id == "gm0344-bestaan"), all.First(een => een.Id == "gm0344-gezin"));
        var register = new RegisterIndex([a, b with { Afwezigheid = new Afwezigheid(dag, dag.AddDays(3), a.Id) }]);
        Vervanging.Loops(register, a.Id, new Afwezigheid(dag.AddDays(3), dag.AddDays(9), b.Id)).ShouldBeTrue();
        Vervanging.Loops(register, a.Id, new Afwezigheid(dag.AddDays(4), dag.AddDays(9), b.Id)).ShouldBeFalse();
        Vervanging.Loops(register, a.Id, new Afwezigheid(dag, dag, a.Id)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("088-000 00 12", true), InlineData("+31 88 000 00 12", true), InlineData("14 0344", false), InlineData("088 vraag naar het team", false)]
    public void A_central_phone_has_enough_digits_and_no_words(string text, bool good) => Contact.IsPhone(text).ShouldBe(good);

    private static Voorstel Van(Gebruiker wie, Voorstelsoort soort) => new(1, soort, "proef", wie.Id, wie.Naam, Nu);

    private static Gebruiker Iemand(string id, string organisatie, Rol rol) => new(new GebruikerId("t", id), $"Persoon {id}", organisatie, organisatie, [rol]);
}
