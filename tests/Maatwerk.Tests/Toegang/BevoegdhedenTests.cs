using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;
using Maatwerk.Tests.Casussen;
using Maatwerk.Tests.Documenten;
using static Maatwerk.Tests.Toegang.RollenDocument;

namespace Maatwerk.Tests.Toegang;

public class BevoegdhedenTests
{
    private static readonly Betrekking[] Ties = [.. Letters.Keys];

    [Fact]
    public void The_page_is_written_from_the_table() => GemaaktePagina.ShouldBe("rollen.md", Write(), "Toegang");

    [Fact]
    public void Every_act_by_every_role_in_every_relation_is_decided_as_the_page_says()
    {
        var cells = Cells(File.ReadAllLines(GemaaktePagina.PathOf("rollen.md")));
        foreach (var handeling in Enum.GetValues<Handeling>())
            foreach (var rol in Enum.GetValues<Rol>().Cast<Rol?>().Append(null))
                foreach (var tie in Ties)
                {
                    var cell = cells[(handeling.Tekst(), rol?.ToString() ?? "geen rol")];
                    var wanted = cell.Contains("ja") || (tie != Betrekking.Geen && cell.Contains(Letters[tie]));
                    Bevoegdheden.Decide(Iemand(rol), handeling, tie).Toegestaan.ShouldBe(wanted, $"{handeling} by {rol} with {tie}");
                }
    }

    [Fact]
    public void What_no_row_allows_is_refused_and_the_refusal_names_no_rule()
    {
        var no = Bevoegdheden.Decide(Iemand(Rol.AnalistSysteemleren), Handeling.LeesCasus, Betrekking.BijLmm);
        no.ShouldBe(new Toegangsbesluit(false, Bevoegdheden.Geen));
        no.InAudit.ShouldBe("geweigerd");
    }

    [Fact]
    public void Each_rule_has_a_name_of_its_own_and_no_two_say_the_same()
    {
        Bevoegdheden.Table.Select(row => row.Id).Distinct().Count().ShouldBe(Bevoegdheden.Table.Count);
        Bevoegdheden.Table.GroupBy(row => (row.Handeling, row.Bij, string.Join(',', row.Rollen))).ShouldAllBe(same => same.Count() == 1);
        Enum.GetValues<Handeling>().ShouldAllBe(handeling => Bevoegdheden.Table.Any(row => row.Handeling == handeling));
    }

    [Fact]
    public void A_regievoerder_moves_what_is_free_or_lies_with_that_regievoerder_and_reads_all_of_the_loket()
    {
        var casus = Voorbeeld.Ingediend();
        var (een, twee) = (Voorbeeld.Wie("06", Rol.Regievoerder), Voorbeeld.Wie("07", Rol.Regievoerder));
        Bevoegdheden.Decide(twee, Handeling.ZetStap, casus).Toegestaan.ShouldBeTrue();

        var taken = new Dossier(casus.Nummer).GiveTo(een, een, Voorbeeld.Nu);
        Bevoegdheden.Decide(een, Handeling.ZetStap, casus, taken).Regel.ShouldBe("Z3");
        Bevoegdheden.Decide(twee, Handeling.ZetStap, casus, taken).Toegestaan.ShouldBeFalse();
        Bevoegdheden.Decide(twee, Handeling.LeesCasus, casus, taken).Regel.ShouldBe("L3");
    }

    [Fact]
    public void Roles_without_content_see_no_casus_whatever_ties_them_to_it()
    {
        foreach (var rol in new[] { Rol.Registerbeheerder, Rol.AnalistSysteemleren, Rol.Organisatiebeheerder, Rol.BeheerderOverbrugging })
            foreach (var tie in Ties.Where(tie => tie != Betrekking.Indiener))
                Bevoegdheden.Decide(Iemand(rol), Handeling.LeesCasus, tie).Toegestaan.ShouldBeFalse();
    }

    private static Gebruiker Iemand(Rol? rol) => Voorbeeld.Wie("99", rol is { } one ? [one] : []);

    private static Dictionary<(string, string), string[]> Cells(string[] page)
    {
        var head = Array.FindIndex(page, line => line.StartsWith("| Handeling | Professional", StringComparison.Ordinal));
        var columns = Parts(page[head]);
        return page.Skip(head + 2).TakeWhile(line => line.StartsWith('|')).Select(Parts)
            .SelectMany(row => columns.Select((column, at) => (Key: (row[0], column), Cell: row[at].Split(' ')))).Where(one => one.Key.column != "Handeling")
            .ToDictionary(one => one.Key, one => one.Cell);
    }

    private static string[] Parts(string line) => [.. line.Trim().Trim('|').Split('|').Select(part => part.Trim())];
}
