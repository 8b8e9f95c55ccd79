using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Loket;
using static Maatwerk.Tests.Casussen.Voorbeeld;

namespace Maatwerk.Tests.Loket;

/// <summary>What somebody sees of the work of the loket, from one typed line.</summary>
public class WerkfilterTests
{
    private static readonly Gebruiker Marloes = Wie("06", Rol.Regievoerder), Deniz = Wie("07", Rol.Regievoerder);

    // 1: Zaanstad, debts and housing, UWV and CJIB, due on Friday. 2: Utrecht, youth, SVB, no date, with Marloes. 3: as 1, long ago.
    private static readonly Werk Een = new(Filed(1, Compleet, Nu), new Dossier(new(2026, 1)));
    private static readonly Werk Twee = new(Filed(2, Compleet with { Titel = "Jongere zonder plek", Gemeente = "Utrecht", GemeenteCode = "0344", Leefgebieden = [Leefgebied.JeugdOpvoeding, Leefgebied.Onderwijs], Partijen = [new("SVB") { OrganisatieId = "svb" }, new("School De Proef")], Deadline = null }, Nu.AddDays(-3)),
        new Dossier(new(2026, 2)).GiveTo(Marloes, Marloes, Nu).Label(Marloes, Nu, "proef vlinder").Label(Marloes, Nu, "huurachterstand oud"));
    private static readonly Werk Drie = new(Filed(3, Compleet with { Deadline = null }, Nu.AddDays(-57)), new Dossier(new(2026, 3)).GiveTo(Deniz, Deniz, Nu));

    [Theory]
    [InlineData("", "1 3 2")]
    [InlineData("schulden", "1 3")]
    [InlineData("zaanstad", "1 3")]
    [InlineData("utrecht", "2")]
    [InlineData("utrcht", "2")]
    [InlineData("provincie Utrecht", "2")]
    [InlineData("schulden utrecht urgent", "")]
    [InlineData("schulden zaanstad urgent", "1")]
    [InlineData("uwv", "1 3")]
    [InlineData("svb utrecht", "2")]
    [InlineData("urgent", "1")]
    [InlineData("deadline binnen 3 dagen", "")]
    [InlineData("binnen 5 dagen", "1")]
    [InlineData("ouder dan 8 weken", "3")]
    [InlineData("ouder dan 2 dagen", "3 2")]
    [InlineData("vlinder", "2")]
    [InlineData("huurachterstand zaanstad", "1 3")]
    [InlineData("jeugd", "2")]
    [InlineData("uwv svb", "1 3 2")]
    public void A_line_narrows_the_work(string line, string found) =>
        string.Join(' ', Werkfilter.Parse(line.Replace("deadline ", "", StringComparison.Ordinal)).Select([Twee, Drie, Een], Werkdeel.Alles, Marloes, Nu).Select(regel => regel.Nummer.Volgnummer)).ShouldBe(found);

    [Theory]
    [InlineData(Werkdeel.Mijn, "2")]
    [InlineData(Werkdeel.Vrij, "1")]
    [InlineData(Werkdeel.OverTijd, "3")]
    [InlineData(Werkdeel.Wachtend, "")]
    public void A_part_of_the_work_is_what_its_name_says(Werkdeel deel, string found) =>
        string.Join(' ', new Werkfilter().Select([Twee, Drie, Een], deel, Marloes, Nu).Select(regel => regel.Nummer.Volgnummer)).ShouldBe(found);

    [Fact]
    public void What_was_read_is_told_and_other_words_are_kept_as_words()
    {
        var filter = Werkfilter.Parse("schulden utrecht urgent vlinder");
        filter.Gelezen.ShouldBe(["Schulden", "gemeente Utrecht", "deadline binnen 7 dagen", "‘vlinder’"], ignoreOrder: true);
        filter.Woorden.ShouldBe(["vlinder"]);
    }

    [Fact]
    public void Over_time_is_longer_than_the_average_or_a_date_that_passed()
    {
        Werkregel.Of(Drie, Nu).IsOverTijd.ShouldBeTrue();
        Werkregel.Of(Een, Nu).IsOverTijd.ShouldBeFalse();
        Werkregel.Of(Een, Nu.AddDays(6)).IsOverTijd.ShouldBeTrue();
    }

    [Fact]
    public void A_casus_waits_for_the_filer_a_party_or_whoever_owns_an_action()
    {
        var taken = Een.Casus.Apply(CasusTrigger.NeemInBehandeling, Marloes, Nu);
        var asked = taken.Apply(new Stap(CasusTrigger.VraagAanvulling, Marloes, Nu) { Tekst = "Wie is de verhuurder?" });
        Awaited(asked, Een.Dossier).ShouldBe("de indiener");
        Awaited(taken, Een.Dossier).ShouldBeNull();

        var spoken = Een.Dossier.Spoke(Marloes, Nu, "UWV", null, "Zij zoeken het uit.", wacht: true);
        Awaited(taken, spoken).ShouldBe("UWV");
        Awaited(taken, spoken.Spoke(Marloes, Nu, "UWV", null, "Het mag.", wacht: false)).ShouldBeNull();

        var solved = taken.Apply(new Stap(CasusTrigger.StelOplossingVast, Marloes, Nu) { Uitkomst = CasusUitkomst.Opgelost, Acties = [new Actie("Wacht drie maanden", "CJIB")] });
        Awaited(solved, Een.Dossier).ShouldBe("CJIB");
    }

    private static string? Awaited(Casus casus, Dossier dossier) => Werkregel.Of(new Werk(casus, dossier), Nu).WachtOp;

    private static Casus Filed(int number, Melding melding, DateTimeOffset at) =>
        Casus.File(new Casusnummer(2026, number), Regisseur, melding with { Partijen = [.. melding.Partijen.Select(partij => partij with { OrganisatieId = partij.OrganisatieId ?? partij.Naam.ToLowerInvariant() })], RedenNuIndienen = "Het kan niet wachten." }, at);
}
